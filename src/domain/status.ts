/** The state of a thing at a date, resting on dated reports. */
import type { Row } from '../../geo/schema.ts';
import { OPENNESS, STATUSES } from '../../geo/vocabulary.ts';
import type { Standing } from './dataset.ts';
import { compareDates, lastDay, type PartialDate } from './dates.ts';

export type StatusRow = Pick<Row<'status'>, 'date' | 'status' | 'role' | 'sources' | 'note'>;
export type AnyStatus = StatusRow['status'];
/** A dated state without its sources. */
export type DatedState = Pick<StatusRow, 'date' | 'status' | 'role'>;

/** A status, the row it rests on, and the last report that still confirms it. */
export interface StatusAt<T extends DatedState = StatusRow> {
  readonly status: AnyStatus;
  readonly since: T;
  readonly asOf: PartialDate;
}

/**
 * The status at the end of a day, or null when nothing is known up to then. Changes and reports count; targets are
 * announcements and never do. A date of less precision takes effect on the last day that it can mean.
 */
export function statusAt<T extends DatedState>(history: readonly T[], day: string): StatusAt<T> | null {
  const known = history
    .filter((row) => row.role !== 'target' && lastDay(row.date) <= day)
    .toSorted((a, b) => compareDates(a.date, b.date) || rank(a) - rank(b));
  const last = known.at(-1);
  if (last === undefined) return null;
  const sameRun = known.slice(known.findLastIndex((row) => row.status !== last.status) + 1);
  const since = sameRun.find((row) => row.role === 'change') ?? sameRun[0] ?? last;
  return { status: last.status, since, asOf: last.date };
}

/** On one day a change outweighs a report of how things stood. */
const rank = (row: DatedState) => (row.role === 'change' ? 1 : 0);

/** What is known of a state on a day. */
export type StateAt<T extends DatedState = DatedState> =
  /** Reports up to that day tell it. */
  | ({ readonly kind: 'reported' } & StatusAt<T>)
  /**
   * No report is that old, yet the first one tells something of how things stood: a report of something running or passable
   * does not say since when, and what was closed or suspended on a known day was open or running before. What is only
   * reported to be shut or restricted was there, and no more is known: its state before is `unknown`.
   */
  | { readonly kind: 'presumed'; readonly status: AnyStatus; readonly first: T }
  /** It began later: nothing of it was there, nor announced, as far as reports tell. */
  | { readonly kind: 'later'; readonly first: T }
  | { readonly kind: 'unknown' };

/** What a first row says of the days before it; a state that is not named here begins with its row. */
const BEFORE: Readonly<Record<'change' | 'report', Readonly<Partial<Record<AnyStatus, AnyStatus>>>>> = {
  change: { closed: 'open', suspended: 'operating', restricted: 'unknown' },
  report: {
    operating: 'operating',
    open: 'open',
    closed: 'unknown',
    suspended: 'unknown',
    restricted: 'unknown',
    unknown: 'unknown',
  },
};

/** The state at the end of a day, and how far it is known. */
export function stateAt<T extends DatedState>(history: readonly T[], day: string): StateAt<T> {
  const known = statusAt(history, day);
  if (known !== null) return { kind: 'reported', ...known };
  const first = history
    .filter((row) => row.role !== 'target')
    .toSorted((a, b) => compareDates(a.date, b.date) || rank(b) - rank(a))[0];
  if (first === undefined) return { kind: 'unknown' };
  const before = BEFORE[first.role === 'change' ? 'change' : 'report'][first.status];
  return before === undefined ? { kind: 'later', first } : { kind: 'presumed', status: before, first };
}

/** Announced aims, the latest last. */
export const targetsOf = (history: readonly StatusRow[]): readonly StatusRow[] =>
  history.filter((row) => row.role === 'target').toSorted((a, b) => compareDates(a.date, b.date));

/**
 * Things in one state told as one, dated by the oldest of the reports that they rest on. If any of them is presumed they
 * all are, dated by the latest of the first reports.
 */
export function mergeStandings(a: Standing, b: Standing): Standing {
  if (a.isPresumed !== b.isPresumed) return a.isPresumed === true ? a : b;
  const isFirst = compareDates(a.asOf, b.asOf) < 0;
  return isFirst === (a.isPresumed === true) ? b : a;
}

/** Each state that occurs once, most advanced first, told as one for all that are in it. */
export function standingsOf(things: readonly Standing[]): readonly Standing[] {
  const order: readonly AnyStatus[] = [...STATUSES, ...OPENNESS];
  return order.flatMap((status) => {
    const [first, ...others] = things.filter((thing) => thing.status === status);
    if (first === undefined) return [];
    const { asOf, isPresumed } = others.reduce<Standing>(mergeStandings, first);
    return [{ status, asOf, ...(isPresumed === true ? { isPresumed } : {}) }];
  });
}
