/**
 * Where days stand on the axis of events. Most of what is told happened in the last years; a few entries lie decades back.
 * The years before most of them are pressed together in a short stretch at the start, which the axis says; from there on
 * the axis is even.
 */
import { scaleUtc } from 'd3-scale';

/** Share of the entries that may lie in the stretch at the start, and the share of the axis that it takes. */
const EARLY_SHARE = 0.12;
const EARLY_ROOM = 0.13;
const DAY_MS = 86_400_000;

export interface YearMark {
  readonly year: string;
  /** Where the year begins and ends, as fractions of the axis. */
  readonly start: number;
  readonly end: number;
}

export interface TimeScale {
  /** The fraction of the axis at which a day begins; days beyond an end are at that end. */
  at(day: string): number;
  /** The years pressed together at the start, or null. */
  readonly early: { readonly from: string; readonly to: string; readonly end: number } | null;
  /** The years of the even part. */
  readonly years: readonly YearMark[];
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The scale for entries on some days, up to the last day that the data know. Throws when there are no entries. */
export function timeScale(days: readonly string[], last: string): TimeScale {
  const sorted = days.toSorted();
  const first = sorted[0];
  if (first === undefined) throw new RangeError('no days to stand on an axis');
  const start = evenFrom(sorted, last);
  const end = time(last) + DAY_MS;
  const isWhole = start <= first.slice(0, 4);
  const room = isWhole ? 0 : EARLY_ROOM;
  const even = scaleUtc()
    .domain([time(`${start}-01-01`), end])
    .range([room, 1]);
  const early = scaleUtc()
    .domain([time(`${first.slice(0, 4)}-01-01`), time(`${start}-01-01`)])
    .range([0, room]);
  const at = (day: string) => clamp(day < `${start}-01-01` && !isWhole ? early(time(day)) : even(time(day)));
  const count = Number(last.slice(0, 4)) - Number(start) + 1;
  const years = Array.from({ length: count }, (_, i) => String(Number(start) + i));
  return {
    at,
    early: isWhole ? null : { from: first.slice(0, 4), to: String(Number(start) - 1), end: room },
    years: years.map((year) => ({ year, start: at(`${year}-01-01`), end: at(`${Number(year) + 1}-01-01`) })),
  };
}

/** The latest year before which only a few of the entries lie; not the last, so that there is an axis at all. */
function evenFrom(sorted: readonly string[], last: string): string {
  const most = Math.floor(sorted.length * EARLY_SHARE);
  const start = (sorted[most] ?? last).slice(0, 4);
  const latest = String(Number(last.slice(0, 4)) - 1);
  return start > latest ? latest : start;
}
