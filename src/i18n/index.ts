/** The languages of the atlas; the messages of each are loaded when asked for. */
export { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from './languages.ts';
export type { Messages } from './messages.ts';
export { formatSettings } from './settings.ts';
