/** Key figures of the trade of two countries, each worked out of published values, none of them invented. */
import type { Format } from '../format.ts';
import type { Observation } from '../observations.ts';
import { growth, isAccepted, share, type Pair } from '../trade.ts';
import { difference, ratio, derived, type DerivedWords } from './derived.ts';
import { comparisonsOf } from './disagreements.ts';
import { isTarget, isWholeYear, shownYear, type Report } from './reports.ts';
import { daysOf, monthsIn, yearKindOf } from './spans.ts';

/** A whole year with its accepted total, or the sum of its two flows where no total is published. */
export interface CountedYear {
  readonly period: string;
  readonly reporter: string;
  readonly basis: Report['row']['basis'];
  readonly total: Observation;
  readonly exported: Observation | null;
  readonly imported: Observation | null;
  readonly isDisputed: boolean;
}

/** Adds two flows where no total is published; null where that can't be done. */
export type AddFlows = (report: Report, exported: Observation, imported: Observation) => Observation | null;

/**
 * Whole years up to the one that the page shows, of the country that counts that one, oldest first: all of one kind of
 * year. An early count later than it, as "more than 500" before the final figure is out, is left to the chart.
 */
export function countedYears(reports: readonly Report[], pair: Pair, addFlows: AddFlows): readonly CountedYear[] {
  const shown = shownYear(reports, pair, 'total');
  if (shown === null) return [];
  const { reporter } = shown;
  const kind = yearKindOf(shown.period, reporter);
  const own = reports.filter(
    (report) => isWholeYear(report) && isAccepted(report.row) && report.row.reporter === reporter,
  );
  const disputed = comparisonsOf(reports, reporter).filter(
    ({ flow, others }) => flow === 'total' && others.some(({ row }) => row.quality === 'conflict'),
  );
  const periods = [...new Set(own.map(({ row }) => row.period))];
  return periods
    .slice(periods.indexOf(shown.period))
    .filter((period) => yearKindOf(period, reporter) === kind)
    .flatMap((period) => {
      const isDisputed = disputed.some((one) => one.period === period);
      const year = own.filter(({ row }) => row.period === period);
      return yearOf(year, isDisputed, addFlows);
    })
    .toReversed();
}

function yearOf(year: readonly Report[], isDisputed: boolean, addFlows: AddFlows): readonly CountedYear[] {
  const of = (flow: Report['flow']) => year.find((one) => one.flow === flow);
  const [exported, imported] = [of('export')?.observation ?? null, of('import')?.observation ?? null];
  const first = of('total') ?? year[0];
  if (first === undefined) return [];
  const added = exported === null || imported === null ? null : addFlows(first, exported, imported);
  const total = of('total')?.observation ?? added;
  if (total === null) return [];
  const { period, reporter, basis } = first.row;
  return [{ period, reporter, basis, total, exported, imported, isDisputed }];
}

/** How far the trade of a year is from a stated aim. */
export interface AimReached {
  readonly reached: Observation | null;
  readonly missing: Observation | null;
  readonly times: Observation | null;
}

/** Stated aims, the highest first. The others may be for a part of the trade only, as their notes tell. */
export const aimsOf = (reports: readonly Report[]): readonly Report[] =>
  reports.filter(isTarget).toSorted((a, b) => b.row.value_usd_million - a.row.value_usd_million);

/** A total against an aim: its share, what is missing, and how many times the total the aim is. */
export function aimReached(
  aim: Observation,
  total: Observation,
  words: Readonly<Record<keyof AimReached, DerivedWords>>,
  format: Format,
): AimReached {
  return {
    reached: share(total, aim, words.reached, format),
    missing: difference(aim, total, words.missing, format),
    times: ratio(aim, total, words.times, format),
  };
}

/** The latest part of a year after a whole one, counted by the same country: the longest of those that end alike. */
export function latestPartAfter(reports: readonly Report[], year: CountedYear): Report | null {
  const end = daysOf(year.period, year.reporter).to;
  return (
    reports.find(
      (report) =>
        report.row.basis === 'part-year' &&
        report.flow === 'total' &&
        isAccepted(report.row) &&
        report.row.reporter === year.reporter &&
        report.days.to > end,
    ) ?? null
  );
}

/** What a part of a year would be of the whole if all months were alike, in per cent, with its arithmetic. */
export function evenMonths(part: Report, words: DerivedWords, format: Format): Observation {
  const months = monthsIn(part.days);
  const value = Math.round((months / 12) * 1000) / 10;
  const arithmetic = `${months} ÷ 12 = ${format.number(value)} %`;
  return { ...derived('even', [part.observation], { value, unit: '%', arithmetic }, words), qualifier: 'about' };
}

/** What was counted over a stretch of time, and over the same months a year earlier. */
export interface BeforeAfter {
  readonly after: Report;
  /** Null where nobody published it. */
  readonly before: Report | null;
  readonly change: Observation | null;
}

/**
 * Accepted parts of years that hold a day, or begin within a year after it, beside the same months a year earlier, the
 * latest first. None if no such pair of windows was counted.
 */
export function beforeAndAfter(
  reports: readonly Report[],
  day: string,
  words: (report: Report) => DerivedWords,
  format: Format,
): readonly BeforeAfter[] {
  const parts = reports.filter(({ row }) => row.basis === 'part-year' && isAccepted(row));
  const rows = parts
    .filter(({ days }) => days.to > day && days.from.slice(0, 4) <= String(Number(day.slice(0, 4)) + 1))
    .map((after) => {
      const before = parts.find(
        ({ row, flow }) =>
          row.reporter === after.row.reporter && flow === after.flow && row.period === yearEarlier(after.row.period),
      );
      const change = before === undefined ? null : growth(after.observation, before.observation, words(after), format);
      return { after, before: before ?? null, change };
    });
  const withBoth = rows.filter(({ before }) => before !== null);
  const windows = withBoth.map(({ after }) => after.row.period);
  return rows.filter(({ after }) => windows.includes(after.row.period));
}

const yearEarlier = (period: string): string => period.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1));
