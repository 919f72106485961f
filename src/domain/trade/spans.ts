/** Periods of trade on their real days. */
import { firstDay, lastDay, parsePeriod, type Period } from '../dates.ts';

/** Countries whose official year is the solar one, from about 21 March to 20 March. */
const SOLAR = ['IR', 'AF'];

const isSolar = (period: string, reporter: string): boolean =>
  SOLAR.includes(reporter) && /^\d{4}-03\/\d{4}-\d{2}$/.test(period);

/**
 * The first and last day that a count covers. The months of a solar year begin on about the 21st, so `2023-03/2024-03` of
 * Iran is 21 March 2023 to 20 March 2024. Throws if the text is no period.
 */
export function daysOf(period: string, reporter: string): Period {
  const span = parsePeriod(period);
  if (span === null) throw new RangeError(`no period: ${period}`);
  if (isSolar(period, reporter)) return { from: `${span.from}-21`, to: `${span.to}-20` };
  return { from: firstDay(span.from), to: lastDay(span.to) };
}

/**
 * Whether a count covers twelve months: by its days, so that eleven months of a solar year (`2024-03/2025-02` of Iran) are
 * none. False for what is no period.
 */
export function isTwelveMonths(period: string, reporter: string): boolean {
  if (parsePeriod(period) === null) return false;
  const days = lengthInDays(daysOf(period, reporter));
  return days === 365 || days === 366;
}

/** Whether a period is a calendar year. */
export const isCalendarYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Which kind of year a whole one is, by where it begins. */
export type YearKind = 'calendar' | 'fiscal' | 'solar';

export const yearKindOf = (period: string, reporter: string): YearKind =>
  isCalendarYear(period) ? 'calendar' : isSolar(period, reporter) ? 'solar' : 'fiscal';

const DAY_MS = 86_400_000;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Days from the first to the last, both counted; 0 when they are the wrong way round. */
export const lengthInDays = ({ from, to }: Period): number => Math.max(0, (timeOf(to) - timeOf(from)) / DAY_MS + 1);

/** The days that two periods share, as a part of the shorter one. */
export function overlapOf(a: Period, b: Period): number {
  const shared = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return lengthInDays(shared) / Math.min(lengthInDays(a), lengthInDays(b));
}

/** Months that a stretch of days comes to, to the nearest whole one. */
export const monthsIn = (days: Period): number => Math.round(lengthInDays(days) / 30.44);

/** The day before or after, or more of them. */
export const shiftedDay = (day: string, by: number): string =>
  new Date(timeOf(day) + by * DAY_MS).toISOString().slice(0, 10);

/** The same day some years on. */
export const shiftedYear = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`.replace('-02-29', '-02-28');
