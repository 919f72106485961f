/**
 * Where things stand along the width of a chart, as fractions of it. Fractions are written as per cent into the SVG, so
 * a chart needs no measuring: it is right at any width, and before it is on screen.
 */
import { scaleBand, scaleUtc } from 'd3-scale';
import { firstDay, lastDay, type Period } from '../domain/dates.ts';

/** From `start` to `end`, both between 0 and 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word at a point of an axis. */
export interface AxisMark {
  readonly at: number;
  readonly label: string;
  /** The word on narrow screens. */
  readonly tight?: string;
  /** Where the stretch that it names begins. */
  readonly from?: number;
}

export type Direction = 'ltr' | 'rtl';

/** The narrowest plot, in pixels: that of a screen 320 pixels wide. */
export const NARROWEST_PLOT_PX = 245;
/** Width of a digit in the charts' small type, in pixels. */
const DIGIT_PX = 6;

/** Equal places side by side; `gap` is the share of each that stays empty. */
export function bandPlaces(count: number, gap = 0.4): readonly Place[] {
  const indexes = Array.from({ length: count }, (_, i) => i);
  const band = scaleBand<number>()
    .domain(indexes)
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  return indexes.map((i) => {
    const start = band(i) ?? 0;
    return { start, end: start + band.bandwidth() };
  });
}

/** A narrower place with the same middle. */
export function narrowed(place: Place, share: number): Place {
  const cut = ((place.end - place.start) * (1 - share)) / 2;
  return { start: place.start + cut, end: place.end - cut };
}

/** The place as it stands in a text that runs the other way. */
export const turned = (place: Place, dir: Direction): Place =>
  dir === 'ltr' ? place : { start: 1 - place.end, end: 1 - place.start };

export const middleOf = (place: Place): number => (place.start + place.end) / 2;

/** Whether a label is no wider than its place on the narrowest screen. */
export const fitsLabel = (label: string, place: Place): boolean =>
  label.length * DIGIT_PX <= (place.end - place.start) * NARROWEST_PLOT_PX;

const DAY_MS = 86_400_000;
const startOf = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);
const endOf = (date: string) => new Date(new Date(`${lastDay(date)}T00:00:00Z`).getTime() + DAY_MS);

/** The whole years that hold all periods. Throws when there are none. */
export function yearsAround(periods: readonly Period[]): Period {
  const years = periods.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no periods to stand on an axis');
  return { from: first, to: last };
}

/** Each period on its real days of the span. */
export function periodPlaces(periods: readonly Period[], span: Period): readonly Place[] {
  const time = scaleUtc()
    .domain([startOf(span.from), endOf(span.to)])
    .range([0, 1]);
  return periods.map(({ from, to }) => ({ start: time(startOf(from)), end: time(endOf(to)) }));
}

/** A year in two digits, whichever digits and words it is written in. */
export const shortYear = (year: string): string => `’${/\p{Nd}{2}(?=\P{Nd}*$)/u.exec(year)?.[0] ?? year}`;

/** The years of a span, each named at its middle in the words of the language. */
export function yearMarks(span: Period, wordsOf: (year: string) => string): readonly AxisMark[] {
  const first = Number(span.from.slice(0, 4));
  const years = Array.from({ length: Number(span.to.slice(0, 4)) - first + 1 }, (_, i) => String(first + i));
  const places = periodPlaces(
    years.map((year) => ({ from: year, to: year })),
    span,
  );
  return years.map((year, i) => {
    const place = places[i] ?? { start: 0, end: 0 };
    const label = wordsOf(year);
    return { label, tight: shortYear(label), at: middleOf(place), from: place.start };
  });
}
