/** The hops of a track with their state at a day. */
import type { Core, NetworkEdge } from '../dataset.ts';
import { historyOf, standingAt } from '../dated.ts';
import { stateAt } from '../status.ts';
import type { StripRun, StripState } from '../strip.ts';
import type { Track, TrackRun } from '../track.ts';
import { stateOf, type Band, type Span } from './bands.ts';

const NOT_YET: StripState = { status: null, asOf: null };

/** Each run of a track with the state of its section or leg at the end of a day. */
export function runsOf(track: Track, core: Core, day: string): readonly StripRun[] {
  const sections = new Map(core.sections.map((section) => [section.id, section]));
  return track.runs.map((run) => {
    const { edge, from, to } = run;
    const kind = edge.mode === 'rail' ? ('section' as const) : ('leg' as const);
    const section = sections.get(edge.of);
    const state = kind === 'leg' ? legState(edge, core, day) : (section ?? NOT_YET);
    return {
      ...stateOf(state),
      from,
      to,
      of: edge.of,
      kind,
      line: edge.line,
      mode: edge.mode,
      gauge: state.status === null ? null : edge.gauge,
      basis: edge.basis,
      countries: countriesOf(run),
    };
  });
}

/** A leg that no report tells of is there, in a state not known; one whose first report says that it was begun is not. */
function legState(edge: NetworkEdge, core: Core, day: string): StripState {
  const history = historyOf(core, 'leg', edge.of);
  const standing = standingAt(history, day);
  if (standing !== null) return standing;
  return { status: stateAt(history, day).kind === 'later' ? null : 'unknown', asOf: null };
}

/** The countries of a run along its kilometres, in the direction of travel. */
export function countriesOf({ edge, isReversed, from, to }: TrackRun): readonly Band<string>[] {
  const shares = isReversed ? edge.countries.toReversed() : edge.countries;
  if (shares.length === 0) return [{ from, to, value: '' }];
  let at = from;
  return shares.map(([value, share], index) => {
    const start = at;
    // the shares are rounded: the last one ends where the run ends
    at = index === shares.length - 1 ? to : Math.min(to, at + (to - from) * share);
    return { from: start, to: at, value };
  });
}

/** Whether something lies within a span, ends counted. */
export const isWithin = (km: number, { from, to }: Span): boolean => from <= km && km <= to;
