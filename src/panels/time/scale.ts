/**
 * Where a day stands on the slider. Two changes in three fall in the last eight years, yet railways were opened from 1861
 * on; on an even scale the years that matter would be a sliver at its end. So the scale has three even stretches, parted
 * where the reports become denser: the years up to 2005, in which a handful of lines opened, are one short jump; those up
 * to 2017, when lines were built, are narrow; the rest, one step a day, has most of the room.
 */

/** The last day of each stretch, and the share of the slider at which it ends. */
const KNOTS = [
  { day: '2005-12-31', share: 0.08 },
  { day: '2017-12-31', share: 0.3 },
] as const;

const DAY_MS = 86_400_000;
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

export interface SliderScale {
  /** Steps from one end to the other; the last of them are a day each. */
  readonly max: number;
  /** The step nearest to a day; days beyond an end are at that end. */
  stepOf(day: string): number;
  dayOf(step: number): string;
  /** The share of the slider at which a day stands, 0 to 1. */
  shareOf(day: string): number;
}

/** The scale from the year of the first change to the last day that the data know. */
export function sliderScale(first: string, last: string): SliderScale {
  const start = `${first.slice(0, 4)}-01-01`;
  const inner = KNOTS.filter(({ day }) => day > start && day < last);
  const knots = [
    { at: numberOf(start), share: 0 },
    ...inner.map(({ day, share }) => ({ at: numberOf(day), share })),
    { at: Math.max(numberOf(last), numberOf(start) + 1), share: 1 },
  ];
  const newest = inner.at(-1);
  const recentDays = numberOf(last) - numberOf(newest?.day ?? start);
  const max = Math.max(1, Math.round(recentDays / (1 - (newest?.share ?? 0))));

  const between = (value: number, from: 'at' | 'share', to: 'at' | 'share'): number => {
    const next = Math.max(
      1,
      knots.findIndex((knot) => knot[from] >= value),
    );
    const [a, b] = [knots[next - 1], knots[next]];
    if (a === undefined || b === undefined) return 0;
    return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
  };
  const clampedNumber = (day: string) => Math.min(numberOf(last), Math.max(numberOf(start), numberOf(day)));
  return {
    max,
    shareOf: (day) => between(clampedNumber(day), 'at', 'share'),
    stepOf: (day) => Math.round(between(clampedNumber(day), 'at', 'share') * max),
    dayOf: (step) => dayOf(Math.round(between(Math.min(1, Math.max(0, step / max)), 'share', 'at'))),
  };
}

/** Years between which lines were built, and that are named besides. */
const BETWEEN = ['2010', '2014'] as const;

/** Years that may be written under the slider: its beginning, where the stretches part, some between, and each after. */
export function yearMarks(scale: SliderScale, first: string, last: string): readonly { year: string; share: number }[] {
  const lastYear = Number(last.slice(0, 4));
  const newest = Number(KNOTS[KNOTS.length - 1]?.day.slice(0, 4)) + 1;
  const recent = Array.from({ length: Math.max(0, lastYear - newest + 1) }, (_, i) => String(newest + i));
  const parting = KNOTS.map(({ day }) => String(Number(day.slice(0, 4)) + 1));
  return [...new Set([first.slice(0, 4), ...parting, ...BETWEEN, ...recent])]
    .toSorted()
    .filter((year) => year >= first.slice(0, 4) && year <= last.slice(0, 4))
    .map((year) => ({ year, share: scale.shareOf(`${year}-01-01`) }));
}

/** Those of some marks that have room beside each other, from the start on. */
export function withRoom<T extends { readonly share: number }>(marks: readonly T[], share: number): readonly T[] {
  const kept: T[] = [];
  for (const mark of marks) if (mark.share - (kept.at(-1)?.share ?? -1) >= share) kept.push(mark);
  return kept;
}
