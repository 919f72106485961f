/** The index of all names: made once, searched at every keystroke. */
import type { Entry, Name } from './entry.ts';
import { fold, squash } from './fold.ts';
import { soundOf } from './transliterate.ts';
import { lettersOf } from './typo.ts';

/** A word of the index, in the forms in which it is compared. */
export interface Term {
  readonly plain: string;
  readonly sound: string;
  readonly letters: number;
  readonly soundLetters: number;
  /** Numbers are never taken for a mistyping of each other. */
  readonly hasDigit: boolean;
}

/** A name in the forms in which it is compared. */
export interface IndexedName extends Term {
  readonly name: Name;
  /** Places of its words in the vocabulary. */
  readonly words: readonly number[];
}

export interface IndexedEntry {
  readonly entry: Entry;
  readonly names: readonly IndexedName[];
  /** Words of its note: they may help to find it, never alone. */
  readonly context: readonly number[];
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  readonly vocabulary: readonly Term[];
}

/** A word or a whole name in the forms in which it is compared. */
export function termOf(plain: string, sound: string): Term {
  return { plain, sound, letters: lettersOf(plain), soundLetters: lettersOf(sound), hasDigit: /\d/.test(plain) };
}

/** The index of some entries. */
export function buildIndex(entries: readonly Entry[]): SearchIndex {
  const vocabulary: Term[] = [];
  const places = new Map<string, number>();
  const wordsOf = (text: string): readonly number[] =>
    fold(text)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        const known = places.get(word);
        if (known !== undefined) return known;
        places.set(word, vocabulary.length);
        return vocabulary.push(termOf(word, squash(soundOf(word)))) - 1;
      });
  const indexed = entries.map((entry) => ({
    entry,
    names: distinct(entry.names).map((name) => indexName(name, wordsOf(name.text))),
    context: wordsOf(entry.note),
  }));
  return { entries: indexed, vocabulary };
}

/** A text is found by its words alone. */
function indexName(name: Name, words: readonly number[]): IndexedName {
  const isText = name.role === 'text';
  const form = isText ? '' : squash(fold(name.text));
  return { name, words: [...new Set(words)], ...termOf(form, isText ? '' : squash(soundOf(name.text))) };
}

/** Names that are spelled alike count once: as what comes first. */
function distinct(names: readonly Name[]): readonly Name[] {
  const seen = new Map(names.toReversed().map((name) => [name.text, name] as const));
  return [...new Set(names.map(({ text }) => seen.get(text)).filter((name) => name !== undefined))];
}
