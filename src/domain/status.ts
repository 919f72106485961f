/** The state of a thing at a date, resting on dated reports. */
import type { Row } from '../../geo/schema.ts';
import { OPENNESS, STATUSES } from '../../geo/vocabulary.ts';
import { compareDates, lastDay, type PartialDate } from './dates.ts';

export type StatusRow = Pick<Row<'status'>, 'date' | 'status' | 'role' | 'sources' | 'note'>;
export type AnyStatus = StatusRow['status'];

/** A status, the row it rests on, and the last report that still confirms it. */
export interface StatusAt {
  readonly status: AnyStatus;
  readonly since: StatusRow;
  readonly asOf: PartialDate;
}

/**
 * The status at the end of a day, or null when nothing is known up to then. Changes and reports count; targets are
 * announcements and never do. A date of less precision takes effect on the last day that it can mean.
 */
export function statusAt(history: readonly StatusRow[], day: string): StatusAt | null {
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
const rank = (row: StatusRow) => (row.role === 'change' ? 1 : 0);

/** Announced aims, the latest last. */
export const targetsOf = (history: readonly StatusRow[]): readonly StatusRow[] =>
  history.filter((row) => row.role === 'target').toSorted((a, b) => compareDates(a.date, b.date));

/** Each state that occurs once, most advanced first, dated by the oldest of the reports that it rests on. */
export function standingsOf(things: readonly { readonly status: AnyStatus; readonly asOf: PartialDate }[]): readonly {
  readonly status: AnyStatus;
  readonly asOf: PartialDate;
}[] {
  const oldestFirst = things.toSorted((a, b) => compareDates(a.asOf, b.asOf));
  const order: readonly AnyStatus[] = [...STATUSES, ...OPENNESS];
  return order.flatMap((status) => {
    const oldest = oldestFirst.find((thing) => thing.status === status);
    return oldest === undefined ? [] : [{ status, asOf: oldest.asOf }];
  });
}
