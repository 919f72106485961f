/** The languages of the atlas. English is always at hand; the others are loaded when asked for. */
export { en } from './en.ts';
export { LANGUAGES, LANGUAGE_CODES, type Language, type LanguageCode } from './languages.ts';
export type { Messages } from './messages.ts';
export { formatSettings } from './settings.ts';
