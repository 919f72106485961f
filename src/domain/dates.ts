/** Dates of less precision than a day, as sources give them: `2025`, `2025-10`, `2025-10-28`; and periods of two. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** Whether the text is a date that exists in the calendar. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  if (month !== undefined && !Number.isNaN(month) && (month < 1 || month > 12)) return false;
  if (day === undefined || Number.isNaN(day)) return true;
  return day >= 1 && day <= daysInMonth(year ?? 0, month ?? 1);
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day that a date of less precision can mean: `2025` is by the end of 2025. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return `${date}-${daysInMonth(year, month)}`;
  }
  return date;
}

/** The first day that a date of less precision can mean. */
export const firstDay = (date: PartialDate): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** Orders dates by the last day that they can mean. */
export const compareDates = (a: PartialDate, b: PartialDate): number =>
  lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0;

export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** The two ends of a period, or null if it is undated or no period. */
export function parsePeriod(text: string): Period | null {
  const [from, to = from] = text.split('/');
  if (from === undefined || to === undefined || !isDate(from) || !isDate(to)) return null;
  return { from, to };
}
