/** Finds options by what is typed, whatever the case and the marks on the letters. */

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name: a country, a kind. */
  readonly note: string;
  /** Other spellings by which it is found. */
  readonly keys?: readonly string[];
}

/** Letters and digits only, in small letters without marks: `Türkmenabat` is found by `turkmenabat`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a name fits: 0 the same, 1 begins with it, 2 a word begins with it, 3 holds it, 4 not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 4;
}

/** The options that fit what is typed, the best first, otherwise in the given order. Nothing typed fits all. */
export function matching<T extends Option>(options: readonly T[], typed: string): readonly T[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  return options
    .map((option) => ({
      option,
      rank: Math.min(...[option.name, ...(option.keys ?? [])].map((name) => rankOf(fold(name), wanted))),
    }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
