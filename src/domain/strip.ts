/** A way as a strip diagram: bands of state, gauge, mode and country along its kilometres, and what lies on it. */
import type { Row } from '../../geo/schema.ts';
import { bandsOf, mergeStates, type Band } from './strip/bands.ts';
import { breaksOn, crossingsOn } from './strip/marks.ts';
import { projectsOn } from './strip/projects.ts';
import { runsOf } from './strip/runs.ts';
import { stopsOn } from './strip/stops.ts';
import { trafficOn } from './strip/traffic.ts';
import type { Core, EdgeMode, LengthBasis, TradeFile } from './dataset.ts';
import type { Observation } from './observations.ts';
import type { AnyStatus } from './status.ts';
import type { Track } from './track.ts';

/** How a stretch stands at the date shown, and when that was last reported. No status: it was not there yet. */
export interface StripState {
  readonly status: AnyStatus | null;
  readonly asOf: string | null;
  /** No report is as old as the day shown: taken from the first one, which `asOf` then dates. */
  readonly isPresumed?: true;
}

/** A hop of the track with its state. `of` is its section or leg. */
export interface StripRun extends StripState {
  readonly from: number;
  readonly to: number;
  readonly of: string;
  readonly kind: 'section' | 'leg';
  readonly line: string;
  readonly mode: EdgeMode;
  /** Null without rails: on roads and at sea, and where rails were not there yet. */
  readonly gauge: number | null;
  readonly basis: LengthBasis;
  /** Countries along it, from its beginning to its end; an empty code is the sea. */
  readonly countries: readonly Band<string>[];
}

export interface StripStop {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly km: number;
  /** Whether its kilometre rests, at least in part, on lengths that are not published. */
  readonly isAbout: boolean;
  /** 1 main, 2 town or border, 3 the rest. */
  readonly rank: number;
  /** An end, a main station, or one where the state, the gauge, the mode or the country changes. */
  readonly isMain: boolean;
  /** The site that lies here, if there is one, and what kind of place it is. */
  readonly site: string | null;
  readonly kind: Row<'sites'>['kind'] | null;
  /** The runs on either side, by their place in `runs`; null at the ends. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface StripCrossing extends StripState {
  readonly id: string;
  readonly name: string;
  readonly km: number;
}

export interface StripBreak {
  readonly id: string;
  readonly name: string;
  readonly km: number;
  readonly gauges: readonly [number, number];
  /** Only once what is planned is built. */
  readonly isFuture: boolean;
  /** Whether the way itself changes gauge here; otherwise another line meets it. */
  readonly isOwn: boolean;
}

export interface StripProject extends StripState {
  readonly id: string;
  readonly name: string;
  readonly sector: Row<'projects'>['sector'];
  /** Where its sections lie on the way, or the point of its site: then both ends are the same. */
  readonly from: number;
  readonly to: number;
  /** The site of a point. */
  readonly site: string | null;
}

export interface StripTraffic {
  readonly km: number;
  readonly kind: 'crossing' | 'site';
  readonly id: string;
  readonly place: string;
  readonly observation: Observation;
}

export interface Strip {
  readonly km: number;
  readonly runs: readonly StripRun[];
  readonly stops: readonly StripStop[];
  /** Each list of bands covers the whole length, without gaps or overlaps. */
  readonly status: readonly Band<StripState>[];
  readonly gauge: readonly Band<number | null>[];
  readonly mode: readonly Band<EdgeMode>[];
  readonly country: readonly Band<string>[];
  readonly crossings: readonly StripCrossing[];
  readonly breaks: readonly StripBreak[];
  readonly projects: readonly StripProject[];
  readonly traffic: readonly StripTraffic[];
}

/** A track at the end of a day. The core must be that of the day: what was not there yet is not in it. */
export function stripOf(track: Track, core: Core, day: string, trade?: TradeFile): Strip {
  const runs = runsOf(track, core, day);
  const crossings = crossingsOn(track, core);
  const breaks = breaksOn(track, runs, core);
  const stops = stopsOn(track, runs, { crossings, breaks, sites: core.sites });
  return {
    km: track.km,
    runs,
    stops,
    status: mergeStates(runs),
    gauge: bandsOf(runs, (run) => run.gauge),
    mode: bandsOf(runs, (run) => run.mode),
    country: bandsOf(
      runs.flatMap((run) => run.countries),
      (band) => band.value,
    ),
    crossings,
    breaks,
    projects: projectsOn(runs, stops, crossings, core),
    traffic: trade === undefined ? [] : trafficOn(stops, crossings, trade, day),
  };
}
