/** What a field of a link is, and the kinds of fields that occur more than once. */

/** Why a part of a link could not be taken as it was. */
export interface LinkIssue {
  readonly field: string;
  readonly value: string;
  readonly problem: 'unknown' | 'clamped' | 'malformed' | 'too-long';
}

export type Report = (problem: LinkIssue['problem'], value: string) => void;

/** How one part of the state is written in a link. `encode` gives null for the default, which is left out. */
export interface Field<T> {
  readonly example: string;
  readonly doc: string;
  encode(value: T): string | null;
  decode(text: string, report: Report): T;
}

export function oneOf<T extends string>(words: readonly T[], fallback: T, example: T, doc: string): Field<T> {
  return {
    example,
    doc,
    encode: (value) => (value === fallback ? null : value),
    decode(text, report) {
      const word = words.find((candidate) => candidate === text);
      if (word === undefined) report('unknown', text);
      return word ?? fallback;
    },
  };
}

/** Reads a comma list of known words: in the order of the vocabulary, each once, strangers reported. */
export function readWords<T extends string>(words: readonly T[], text: string, report: Report): T[] {
  const given = new Set(text.split(','));
  const known = words.filter((word) => given.delete(word));
  for (const stranger of given) report('unknown', stranger);
  return known;
}

export function someOf<T extends string>(words: readonly T[], example: string, doc: string): Field<readonly T[]> {
  return {
    example,
    doc,
    encode: (value) => (value.length === 0 ? null : words.filter((word) => value.includes(word)).join(',')),
    decode: (text, report) => readWords(words, text, report),
  };
}

export const MAX_ID_LENGTH = 60;

/** Whether a word can be the id of a thing: lower case, digits, single hyphens. */
export const isIdWord = (word: string): boolean =>
  word.length <= MAX_ID_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

/** One id, or null. */
export function idField(example: string, doc: string): Field<string | null> {
  return {
    example,
    doc,
    encode: (value) => value,
    decode(text, report) {
      if (isIdWord(text)) return text;
      report('malformed', text);
      return null;
    },
  };
}

/** A comma list of ids, each once, cut at `max`; `isWord` says what passes, `isOrdered` whether the order means anything. */
export function idsField(
  { max, isOrdered, isWord = isIdWord }: { max: number; isOrdered: boolean; isWord?: (word: string) => boolean },
  example: string,
  doc: string,
): Field<readonly string[]> {
  const order = (words: readonly string[]) => (isOrdered ? words : words.toSorted());
  return {
    example,
    doc,
    encode: (value) => (value.length === 0 ? null : order(value).join(',')),
    decode(text, report) {
      const given = [...new Set(text.split(','))];
      const words = given.filter(isWord);
      for (const stranger of given) if (!words.includes(stranger)) report('malformed', stranger);
      if (words.length > max) report('too-long', text);
      return order(words.slice(0, max));
    },
  };
}
