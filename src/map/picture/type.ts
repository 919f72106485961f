/** How much room a name takes, and where it breaks: estimates for Noto Sans, rather too wide than too narrow. */

/** Shares of the size that letters are wide. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u0610-\u061a\u064b-\u065f\u0670\u0300-\u036f]/, 0], // signs over and under letters
  [/[\u0621-\u0626\u0627\u062f-\u0632\u0648\u0671-\u0673\u0688-\u0699\u06c0-\u06cb\u0640]/, 0.44],
  [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/, 0.6],
  [/[жмшщюыфЮЫмњ]/, 0.82],
  [/[ЖМШЩФ]/, 0.98],
  [/[\u0400-\u042f\u0490\u0492\u049a\u04a2\u04ae\u04b0\u04ba\u04d8\u04e8]/, 0.71],
  [/[\u0430-\u04ff]/, 0.59],
  [/[ijlI.,:;'’|!ıí]/, 0.3],
  [/[ftr\-()[\]/·]/, 0.39],
  [/[mwMW]/, 0.92],
  [/[—]/, 1],
  [/[A-ZÀ-ÞŞÇÄÖÜŇÝŽ]/, 0.67],
  [/\s/, 0.27],
];
const OTHER = 0.58;
/** Bolder letters are wider. */
const WEIGHT_WIDTHS: Readonly<Record<number, number>> = { 400: 1, 500: 1.03, 600: 1.07 };

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
    known.set(letter, width);
  }
  return width;
}

/** Letters that are joined: never set apart. */
const JOINED = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

/** The space between letters that a text can have, in shares of its size. */
export const spacingOf = (text: string, asked: number): number => (JOINED.test(text) ? 0 : asked);

export interface Face {
  readonly size: number;
  readonly weight: number;
  /** Share of the size. */
  readonly spacing: number;
}

/** The width of a line in pixels. */
export function widthOf(text: string, { size, weight, spacing }: Face): number {
  const letters = [...text];
  const sum = letters.reduce((all, letter) => all + letterWidth(letter), 0);
  return (sum * (WEIGHT_WIDTHS[weight] ?? 1) + letters.length * spacing) * size;
}

/** Breaks at spaces into as few lines as fit `most` pixels, of lengths as even as can be. */
export function wrap(text: string, face: Face, most: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const count = Math.min(words.length, Math.max(1, Math.ceil(widthOf(text, face) / most)));
  return text.includes('\n') ? text.split('\n') : evenLines(words, count, face);
}

function evenLines(words: readonly string[], count: number, face: Face): readonly string[] {
  if (count <= 1) return words.length === 0 ? [] : [words.join(' ')];
  let best: readonly string[] = [words.join(' ')];
  let least = Infinity;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(' '), ...evenLines(words.slice(first), count - 1, face)];
    const longest = Math.max(...lines.map((line) => widthOf(line, face)));
    if (longest < least) [best, least] = [lines, longest];
  }
  return best;
}

const FACES: readonly (readonly [name: string, weight: number])[] = [
  ['SemiBold', 600],
  ['Medium', 500],
];

/** Weight and slant as the name of a font family tells them. */
export const faceOf = (family: string): { readonly weight: number; readonly isItalic: boolean } => ({
  weight: FACES.find(([name]) => family.includes(name))?.[1] ?? 400,
  isItalic: family.includes('Italic'),
});
