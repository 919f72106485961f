/** What can be passed on a day: the states of sections, legs and crossings, and what the reader takes as open. */
import type { Histories, NetworkEdge } from '../dataset.ts';
import { stateAt, type AnyStatus, type DatedState } from '../status.ts';
import type { Blocker } from './query.ts';

/** How shut a thing is. A higher number takes more to open. */
export const SHUT = {
  /** It can be used, as far as reports tell. */
  not: 0,
  /** A gate or a leg that was there and is closed. */
  closed: 1,
  /** It does not run: announced, planned, being built, suspended, not begun, or nothing is known of it. */
  absent: 2,
} as const;
export type Shut = (typeof SHUT)[keyof typeof SHUT];

/** A section, leg or crossing on the day. */
export interface Standing extends Blocker {
  /** The last report up to the day that tells the state; null when none does. */
  readonly asOf: string | null;
  /** Whether it began after the day. */
  readonly isLater: boolean;
  readonly shut: Shut;
  /** Whether the reader takes it as open although no report says that it is. */
  readonly isAssumed: boolean;
}

/** What an edge rests on. */
export interface Passage {
  readonly way: Standing;
  /** Null where the data name no crossing. */
  readonly gate: Standing | null;
  readonly shut: Shut;
  /** What keeps it shut; empty when it can be passed. */
  readonly blockers: readonly Standing[];
}

/** Whether a state means that trains run, or that traffic passes. */
export const isRunningStatus = (status: AnyStatus | null): boolean => status === 'operating' || status === 'open';

/**
 * States of edges at the end of a day; `assume` names sections, lines, legs and crossings to take as open. A leg through a
 * gate that is taken as open is open too: what is told of one is told of the other.
 */
export function passagesAt(
  histories: Pick<Histories, Blocker['kind']>,
  day: string,
  assume: readonly string[],
): (edge: NetworkEdge) => Passage {
  const assumed = new Set(assume.filter((id) => id !== ''));
  const known = new Map<string, Standing>();
  const passages = new Map<string, Passage>();
  const standing = (kind: Blocker['kind'], id: string, isOpened: boolean): Standing => {
    const key = `${kind}:${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = standingOf(
      kind,
      id,
      Object.hasOwn(histories[kind], id) ? (histories[kind][id] ?? []) : [],
      day,
      isOpened,
    );
    known.set(key, now);
    return now;
  };
  return (edge) => {
    const key = `${edge.of}~${edge.crossing ?? ''}`;
    const before = passages.get(key);
    if (before !== undefined) return before;
    const isOpened = [edge.of, edge.line, edge.mode === 'rail' ? '' : edge.crossing].some((id) =>
      assumed.has(id ?? ''),
    );
    const way = standing(edge.mode === 'rail' ? 'section' : 'leg', edge.of, isOpened);
    const gate = edge.crossing === null ? null : standing('crossing', edge.crossing, assumed.has(edge.crossing));
    const blockers = [way, ...(gate === null ? [] : [gate])].filter(({ shut }) => shut !== SHUT.not);
    const shut = Math.max(...blockers.map((blocker) => blocker.shut), SHUT.not) as Shut;
    const passage = { way, gate, shut, blockers };
    passages.set(key, passage);
    return passage;
  };
}

function standingOf(
  kind: Blocker['kind'],
  id: string,
  history: readonly DatedState[],
  day: string,
  isOpened: boolean,
): Standing {
  const state = stateAt(history, day);
  const status = state.kind === 'reported' || state.kind === 'presumed' ? state.status : null;
  const report = state.kind === 'reported' ? state.since : state.kind === 'unknown' ? null : state.first;
  return {
    kind,
    id,
    status,
    report,
    asOf: state.kind === 'reported' ? state.asOf : null,
    isLater: state.kind === 'later',
    shut: isOpened ? SHUT.not : shutOf(kind, status, state.kind === 'later'),
    isAssumed: isOpened && !isRunningStatus(status),
  };
}

function shutOf(kind: Blocker['kind'], status: AnyStatus | null, isLater: boolean): Shut {
  if (isLater) return SHUT.absent;
  if (kind === 'section') return isRunningStatus(status) ? SHUT.not : SHUT.absent;
  return status === 'closed' ? SHUT.closed : SHUT.not; // what nobody reported on counts as passable, and says so
}
