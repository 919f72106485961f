/** The atlas as it stood on a day: every section, crossing, project and leg in the state that reports up to then give. */
import { lastDay, parsePeriod, type PartialDate } from './dates.ts';
import type { Core, Histories, Leg, Section, Standing } from './dataset.ts';
import { sectionsAt } from './gauges.ts';
import { stateAt, type DatedState } from './status.ts';

/** The day meant by a date of any precision: its last one, and never later than what the data know; null is the latest. */
export function dayOf(date: PartialDate | null, knownTo: string): string {
  if (date === null) return knownTo;
  const day = lastDay(date);
  return day < knownTo ? day : knownTo;
}

/** Whether what is dated had happened by a day. A bare year that runs beyond what the data know had, by their last day. */
export const hadHappened = (date: PartialDate, day: string, knownTo: string): boolean => dayOf(date, knownTo) <= day;

type Dated = keyof Histories;
const NO_HISTORY: readonly DatedState[] = [];

/** The dated states of a thing, oldest first; none if it has none. */
export const historyOf = (core: Pick<Core, 'histories'>, kind: Dated, id: string): readonly DatedState[] =>
  Object.hasOwn(core.histories[kind], id) ? (core.histories[kind][id] ?? NO_HISTORY) : NO_HISTORY;

/** What is known of a state on a day; null where it was not there yet, or nothing is known of it. */
export function standingAt(history: readonly DatedState[], day: string): Standing | null {
  const state = stateAt(history, day);
  if (state.kind === 'reported') return { status: state.status, asOf: state.asOf };
  if (state.kind === 'presumed') return { status: state.status, asOf: state.first.date, isPresumed: true };
  return null;
}

/** A leg in its state on a day; null where it was not there yet. */
export function legAt(leg: Leg, day: string): Leg | null {
  const standing = standingAt(leg.history, day);
  return standing === null ? null : restated(leg, standing);
}

/** The thing with another standing; itself if that is its own. */
function restated<T extends Standing>(thing: T, standing: Standing): T {
  const { isPresumed: _, ...rest } = thing;
  const isOwn =
    thing.status === standing.status && thing.asOf === standing.asOf && thing.isPresumed === standing.isPresumed;
  return isOwn ? thing : ({ ...rest, ...standing } as T);
}

/** The core on every day from which it differs, made when it is asked for. */
interface Timeline {
  /** Days on which anything changes, in order. */
  readonly days: readonly string[];
  /** One more than days: before the first of them, and from each on. */
  readonly cores: (Core | undefined)[];
  /** Things in a state, each made once, so that what does not change stays the same object. */
  readonly things: Map<string, unknown>;
}

const timelines = new WeakMap<Core, Timeline>();

/**
 * The core as it stood at the end of a day. What had not begun, or has no history, is left out; what no report is old
 * enough for is presumed. On all days between two changes it is the same object, and the given one from the last on.
 */
export function coreAt(core: Core, day: string): Core {
  const timeline = timelines.get(core) ?? begin(core);
  timelines.set(core, timeline);
  const past = countTo(timeline.days, day);
  if (past === timeline.days.length) return core;
  return (timeline.cores[past] ??= build(core, timeline.days[past - 1] ?? '', timeline.things));
}

function begin(core: Core): Timeline {
  const reported = Object.values(core.histories)
    .flatMap((byId) => Object.values(byId).flat())
    .flatMap((row) => (row.role === 'target' ? [] : [lastDay(row.date)]));
  const told = core.keyFigures.flatMap((figure) => figure.observations.flatMap((o) => endOf(o.period) ?? []));
  const days = [...new Set([...reported, ...told])].filter((day) => day <= core.knownTo).toSorted();
  return { days, cores: [], things: new Map() };
}

/** The last day of a period; null if it is undated. */
function endOf(period: string): string | null {
  const span = parsePeriod(period);
  return span === null ? null : lastDay(span.to);
}

/** How many of some sorted days are not after a day. */
function countTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function build(core: Core, day: string, things: Map<string, unknown>): Core {
  const at = <T extends Standing & { readonly id: string }>(kind: Dated, rows: readonly T[]): readonly T[] =>
    rows.flatMap((row) => {
      const standing = standingAt(historyOf(core, kind, row.id), day);
      if (standing === null) return [];
      const key = `${kind}/${row.id}/${standing.status}/${standing.asOf}/${standing.isPresumed ?? false}`;
      const known = (things.get(key) as T | undefined) ?? restated(row, standing);
      things.set(key, known);
      return [known];
    });
  const sections = at('section', core.sections);
  const laid = new Set(sections.map((section) => section.id));
  return {
    ...core,
    sections,
    crossings: at('crossing', core.crossings),
    projects: at('project', core.projects),
    lines: core.lines.filter((line) => line.sections.length === 0 || line.sections.some((id) => laid.has(id))),
    breaks: breaksOn(core, sections),
    legs: core.legs.filter((leg) => standingAt(historyOf(core, 'leg', leg.id), day) !== null),
    keyFigures: figuresAt(core, day),
  };
}

/** Two gauges meet where a section of each is there; they meet in future until trains run, or ran, on both. */
function breaksOn(core: Core, sections: readonly Section[]): Core['breaks'] {
  const hasRun = (section: Section) => section.status === 'operating' || section.status === 'suspended';
  return core.breaks.flatMap((meeting) => {
    const rails = [meeting.gauge_a, meeting.gauge_b].map((gauge) => {
      const isOfIt = (section: Section) => section.gauge_mm === gauge;
      return {
        whole: sectionsAt(meeting.station, core.sections).filter(isOfIt),
        laid: sectionsAt(meeting.station, sections).filter(isOfIt),
      };
    });
    if (rails.some(({ whole }) => whole.length === 0)) return [meeting]; // not of the sections of the atlas
    if (rails.some(({ laid }) => laid.length === 0)) return [];
    const future = !rails.every(({ laid }) => laid.some(hasRun));
    return [future === meeting.future ? meeting : { ...meeting, future }];
  });
}

/** Figures of periods that were over. One that is left with no value is left out. */
const figuresAt = (core: Core, day: string): Core['keyFigures'] =>
  core.keyFigures.flatMap((figure) => {
    const observations = figure.observations.filter((o) => (endOf(o.period) ?? day) <= day);
    return observations.length === 0 ? [] : [{ ...figure, observations }];
  });
