/** Finds options by what is typed. */

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name: a country, a kind. */
  readonly note: string;
  /** Other spellings by which it is found. */
  readonly keys?: readonly string[];
}

/** Makes spellings alike that stand for one name, so that they can be compared. */
export type Fold = (text: string) => string;

/** How well a name fits: 0 the same, 1 begins with it, 2 a word begins with it, 3 holds it, 4 not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 4;
}

/** The options that fit what is typed, the best first, otherwise in the given order. Nothing typed fits all. */
export function matching<T extends Option>(options: readonly T[], typed: string, fold: Fold): readonly T[] {
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
