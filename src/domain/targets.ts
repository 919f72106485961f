/** How announced aims turned out, as far as reports tell. */
import type { Row } from '../../geo/schema.ts';
import { compareDates, lastDay, type PartialDate } from './dates.ts';
import { statusAt, targetsOf, type StatusRow } from './status.ts';

/** Ahead, reached by a later report, or passed with nothing that confirms it. */
export type TargetState = 'ahead' | 'reached' | 'passed';

/** How an aim stands on a day. Nothing announced counts as reached without a report. */
export function targetState(
  aim: Pick<StatusRow, 'date' | 'status'>,
  history: readonly StatusRow[],
  day: string,
): TargetState {
  const now = statusAt(history, day)?.status;
  const isAhead = lastDay(aim.date) >= day;
  if (now === 'completed' || (!isAhead && (now === 'operating' || now === aim.status))) return 'reached';
  return isAhead ? 'ahead' : 'passed';
}

export interface Aim {
  readonly date: PartialDate;
  readonly status: StatusRow['status'];
  readonly note: string;
  readonly sources: readonly string[];
  readonly state: TargetState;
}

/** Every aim announced for a project, the latest last: its dated rows, and its target date where no row repeats it. */
export function aimsOf(
  project: Pick<Row<'projects'>, 'target' | 'sources'> & { readonly history: readonly StatusRow[] },
  day: string,
): readonly Aim[] {
  const rows = targetsOf(project.history);
  const { target } = project;
  const isRepeated = target === null || rows.some((row) => row.date === target);
  const bare = isRepeated ? [] : [{ date: target, status: 'completed' as const, note: '', sources: project.sources }];
  return [...bare, ...rows]
    .map(({ date, status, note, sources }) => ({
      date,
      status,
      note,
      sources,
      state: targetState({ date, status }, project.history, day),
    }))
    .toSorted((a, b) => compareDates(a.date, b.date));
}
