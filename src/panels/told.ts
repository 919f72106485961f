/** Data text that no one has put into the reader's language yet: it is English, and says so to a screen reader. */
import { wordOf, type Words } from '../domain/words.ts';

interface EnglishText {
  readonly lang: 'en';
  readonly dir: 'ltr';
}

/**
 * The attributes of an element that holds a text of the data: none where it is in the language of the page, else those of
 * English. Without a thing and a field the text is one that is never translated, such as a note in a receipt.
 */
export interface Told {
  (kind?: string, id?: string, field?: string): EnglishText | Record<string, never>;
  /** The name of what is not among the data that are there yet. */
  readonly nameOf: (kind: string, id: string) => string | undefined;
}

const ENGLISH: EnglishText = { lang: 'en', dir: 'ltr' };

/** `words` are those of the language of the page; null for English, which needs no marks. */
export function createTold(words: Words | null): Told {
  if (words === null) return Object.assign(() => ({}), { nameOf: () => undefined });
  const marks = (kind = '', id = '', field = '') => (wordOf(words, kind, id, field) === undefined ? ENGLISH : {});
  return Object.assign(marks, { nameOf: (kind: string, id: string) => wordOf(words, kind, id, 'name') });
}
