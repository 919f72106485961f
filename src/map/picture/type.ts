/** How much room a name takes, and where it breaks: there is no font to measure at the build, so letters are summed up. */

/** Letters of Noto Sans by their width in hundredths of the size. */
const LETTERS: Readonly<Record<number, string>> = {
  28: 'i ljıіїJ,:.()|!’‘',
  34: '-Ift/·',
  41: 'r',
  45: 'ғгт',
  48: 'zscşçсзэє',
  51: 'yvу–-«»ГхүұýLF',
  54: 'kxкҒьeTaEТавЁЕқәäSеёŞ',
  58: 'ZY0123456789ҮÝяЗолчХ',
  61: 'oPVбРөögdpbqнрдцпБhnuRKüйиКУһňúŽž',
  65: 'CÇAАСЯÄBЭВңЧҚ',
  73: 'GDUÜПДЛHЦНфӘ',
  77: 'NŇыжИОЙмQOӨÖ',
  82: 'wюФ',
  91: 'шЖщMМmW',
  102: 'ЮШЩ—',
};
const OTHER = 0.62;

/** Arabic letters are joined, and narrower than they stand alone: those that end a stroke, and all others. */
const ARABIC: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u0610-\u061a\u064b-\u065f\u0670\u0300-\u036f\u200c]/, 0], // signs over and under letters
  [/[\u0627\u0622\u0623\u0625\u0644]/, 0.28],
  [/[\u062f-\u0632\u0648\u0671-\u0673\u0688-\u0699\u06c0-\u06cb]/, 0.42],
  [/[\u0633-\u0636\u069a-\u069e]/, 0.86],
  [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/, 0.5],
];
/** How Arabic letters join is not known here: rather too wide than too narrow. */
const SURE = 1.08;
/** Bolder letters are wider. */
const WEIGHT_WIDTHS: Readonly<Record<number, number>> = { 400: 1, 500: 1.03, 600: 1.06 };

const known = new Map<string, number>(
  Object.entries(LETTERS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100])),
);

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    const arabic = ARABIC.find(([letters]) => letters.test(letter))?.[1];
    width = arabic === undefined ? OTHER : arabic * SURE;
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

/** Where a line may end, as in MapLibre: at a space, and after what joins two words. */
const BREAK = /\s+|(?<=[-‐–/·&])/;

/** Breaks into as few lines as fit `most` pixels, of lengths as even as can be. */
export function wrap(text: string, face: Face, most: number): readonly string[] {
  if (text.includes('\n')) return text.split('\n');
  const words = text.split(BREAK).filter((word) => word !== '');
  const count = Math.min(words.length, Math.max(1, Math.ceil(widthOf(text, face) / most)));
  return evenLines(words, count, face);
}

/** Words with the spaces that were between them. */
const lineOf = (words: readonly string[]): string =>
  words.reduce((line, word) => (line === '' || /[-‐–/·&]$/.test(line) ? line + word : `${line} ${word}`), '');

function evenLines(words: readonly string[], count: number, face: Face): readonly string[] {
  if (words.length === 0) return [];
  if (count <= 1) return [lineOf(words)];
  let best: readonly string[] = [lineOf(words)];
  let least = Infinity;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [lineOf(words.slice(0, first)), ...evenLines(words.slice(first), count - 1, face)];
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
