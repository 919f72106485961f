/** The languages of the atlas. English is always at hand; the others will be loaded when asked for. */
export { en } from './en.ts';
export type { Messages } from './en.ts';
