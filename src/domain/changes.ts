/** What changed along the corridor, and when: the moves from one state to the next, as reports date them. */
import { compareDates, lastDay, type PartialDate } from './dates.ts';
import type { Core, Histories } from './dataset.ts';
import { historyOf } from './dated.ts';
import { stateAt, statusAt, type AnyStatus, type DatedState } from './status.ts';

/** What can happen to a thing, the most telling first. Of a rule, a group or an aid run: it takes effect, or is under way. */
export const HAPPENINGS = [
  'opened',
  'closed',
  'suspended',
  'restricted',
  'began',
  'acted',
  'completed',
  'announced',
  'unclear',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

const HAPPENING: Readonly<Record<AnyStatus, Happening>> = {
  operating: 'opened',
  open: 'opened',
  closed: 'closed',
  suspended: 'suspended',
  restricted: 'restricted',
  'under-construction': 'began',
  completed: 'completed',
  planned: 'announced',
  announced: 'announced',
  unknown: 'unclear',
};

/** A move of one thing from one state to another. */
export interface Change {
  readonly kind: keyof Histories;
  readonly id: string;
  /** As the source dates it, and the day on which it counts. */
  readonly date: PartialDate;
  readonly day: string;
  /** Null where nothing of it was there, nor announced. */
  readonly from: AnyStatus | null;
  readonly to: AnyStatus;
  /** Whether it is the change itself that is dated, or only the report that first tells of it. */
  readonly role: 'change' | 'report';
  readonly what: Happening;
}

/** Sectors of projects that nothing is built in and no traffic runs on: what is done there takes effect. */
const ACT_SECTORS: readonly string[] = ['diplomacy', 'humanitarian'];

function happeningOf(status: AnyStatus, isAct: boolean): Happening {
  const what = HAPPENING[status];
  return isAct && (what === 'opened' || what === 'began') ? 'acted' : what;
}

/** What a history begins as: a first report tells how a thing was found, not that it had just become so. */
const foundAs = (first: DatedState, before: AnyStatus): AnyStatus => (first.role === 'report' ? first.status : before);

/**
 * The moves of one history, oldest first. A report that finds things as they were is none. What is an act does not open,
 * and no works begin on it.
 */
export function movesOf(history: readonly DatedState[], isAct = false): readonly Omit<Change, 'kind' | 'id'>[] {
  const rows = history.filter((row) => row.role !== 'target');
  const days = [...new Set(rows.map((row) => lastDay(row.date)))].toSorted();
  const start = stateAt(history, '');
  let from = start.kind === 'presumed' ? foundAs(start.first, start.status) : null;
  return days.flatMap((day) => {
    const now = statusAt(history, day);
    if (now === null || now.status === from) return [];
    const move = {
      date: now.since.date,
      day,
      from,
      to: now.status,
      role: now.since.role === 'change' ? ('change' as const) : ('report' as const),
      what: happeningOf(now.status, isAct),
    };
    from = now.status;
    return [move];
  });
}

const KINDS = ['section', 'crossing', 'project', 'leg'] as const satisfies readonly (keyof Histories)[];
const all = new WeakMap<Core, readonly Change[]>();

/** Everything that changed up to what the data know, by day; on one day railways come first, then gates and projects. */
export function changesOf(core: Core): readonly Change[] {
  const known = all.get(core) ?? findAll(core);
  all.set(core, known);
  return known;
}

function findAll(core: Core): readonly Change[] {
  const tables = { section: core.sections, crossing: core.crossings, project: core.projects, leg: core.legs };
  const acts = new Set(core.projects.flatMap(({ id, sector }) => (ACT_SECTORS.includes(sector) ? [id] : [])));
  return KINDS.flatMap((kind) =>
    tables[kind].flatMap(({ id }) =>
      movesOf(historyOf(core, kind, id), kind === 'project' && acts.has(id)).map((move) => ({ kind, id, ...move })),
    ),
  )
    .filter((change) => change.day <= core.knownTo)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What changed after a day and up to another, in order. */
export const changesBetween = (core: Core, from: string, to: string): readonly Change[] =>
  changesOf(core).filter((change) => change.day > from && change.day <= to);

/** A day of which something is dated. */
export interface DatedDay {
  readonly day: string;
  readonly changes: readonly Change[];
  /** How many reports of that day found things as they were. */
  readonly reports: number;
}

const marked = new WeakMap<Core, readonly DatedDay[]>();

/** Every day of which something is dated, in order: changes, and how much was only reported again. */
export function changeDays(core: Core): readonly DatedDay[] {
  const known = marked.get(core) ?? markDays(core);
  marked.set(core, known);
  return known;
}

function markDays(core: Core): readonly DatedDay[] {
  const objects = new Map<string, Set<string>>();
  for (const kind of KINDS)
    for (const [id, rows] of Object.entries(core.histories[kind]))
      for (const { role, date } of rows) {
        const day = lastDay(date);
        if (role !== 'target' && day <= core.knownTo)
          objects.set(day, (objects.get(day) ?? new Set()).add(`${kind}/${id}`));
      }
  return [...objects]
    .map(([day, told]) => {
      const ofDay = changesOf(core).filter((change) => change.day === day);
      return { day, changes: ofDay, reports: told.size - ofDay.length };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** When a thing is first told of, and as what. A railway as its first section. Null if it always was there. */
export function firstOf(core: Core, kind: keyof Histories | 'line', id: string): DatedState | null {
  if (kind === 'line') {
    const sections = core.sections.filter((section) => section.line === id);
    const firsts = sections.map((section) => firstOf(core, 'section', section.id));
    const known = firsts.filter((first) => first !== null).toSorted((a, b) => compareDates(a.date, b.date));
    return known.length < firsts.length ? null : (known[0] ?? null);
  }
  const start = stateAt(historyOf(core, kind, id), '');
  return start.kind === 'later' ? start.first : null;
}
