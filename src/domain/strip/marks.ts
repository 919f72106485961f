/** Border crossings and breaks of gauge on a track. */
import type { Core, Crossing, GaugeBreak } from '../dataset.ts';
import type { StripBreak, StripCrossing, StripRun } from '../strip.ts';
import type { Track } from '../track.ts';
import { stateOf } from './bands.ts';
import { countriesOf } from './runs.ts';

/** The crossings that the edges of a track name, each once, where the country changes. */
export function crossingsOn(track: Track, core: Core): readonly StripCrossing[] {
  const found = new Map<string, StripCrossing>();
  track.runs.forEach(({ edge }, index) => {
    const crossing = core.crossings.find((row) => row.id === edge.crossing);
    if (crossing === undefined || found.has(crossing.id)) return;
    const { id, name } = crossing;
    found.set(id, { id, name, ...stateOf(crossing), km: borderOn(track, index, crossing) });
  });
  return [...found.values()].toSorted((a, b) => a.km - b.km);
}

/**
 * Where on a run a crossing lies: where its two countries meet, for a road may cross several borders; else where the
 * country changes, within the run or at the end that meets another country; or the middle of the run.
 */
function borderOn(track: Track, index: number, crossing: Pick<Crossing, 'country_a' | 'country_b'>): number {
  const run = track.runs[index];
  if (run === undefined) return 0;
  const countries = countriesOf(run);
  const [first, second] = countries;
  const own = countries.find(({ value }, i) => {
    const pair = [countries[i - 1]?.value, value];
    return pair.includes(crossing.country_a) && pair.includes(crossing.country_b);
  });
  if (own !== undefined) return own.from;
  if (second !== undefined) return second.from;
  const [before, after] = [track.runs[index - 1], track.runs[index + 1]];
  const isOther = (country: string | undefined) => country !== undefined && country !== first?.value;
  if (before !== undefined && isOther(countriesOf(before).at(-1)?.value)) return run.from;
  if (after !== undefined && isOther(countriesOf(after)[0]?.value)) return run.to;
  return (run.from + run.to) / 2;
}

/** How far a published break may lie from where the data change gauge, in hops. */
const NEAR_HOPS = 2;

interface Change {
  /** The stop at which the gauge changes. */
  readonly stop: number;
  readonly gauges: readonly [number, number];
  readonly isFuture: boolean;
}

/** The breaks of gauge on a track: where its own gauge changes, and where a line of another gauge meets it. */
export function breaksOn(track: Track, runs: readonly StripRun[], core: Core): readonly StripBreak[] {
  const changes = changesOf(runs);
  const rows = core.breaks.flatMap((row) => {
    const stop = track.stops.findIndex(({ id }) => id === row.station);
    return stop < 0 ? [] : [{ row, stop }];
  });
  const isSame = (change: Change, row: GaugeBreak, stop: number) =>
    Math.abs(change.stop - stop) <= NEAR_HOPS &&
    change.gauges.toSorted().join() === [row.gauge_a, row.gauge_b].toSorted().join();
  const own = changes.map((change) => {
    const known = rows.find(({ row, stop }) => isSame(change, row, stop));
    const at = track.stops[change.stop];
    return {
      id: known?.row.id ?? `gauge-${at?.id ?? ''}`,
      name: known?.row.name ?? at?.name ?? '',
      km: at?.km ?? 0,
      gauges: change.gauges,
      isFuture: change.isFuture,
      isOwn: true,
    };
  });
  const met = rows
    .filter(({ row, stop }) => !changes.some((change) => isSame(change, row, stop)) && isByRail(runs, stop))
    .map(({ row, stop }) => ({
      id: row.id,
      name: row.name,
      km: track.stops[stop]?.km ?? 0,
      gauges: [row.gauge_a, row.gauge_b] as const,
      isFuture: row.future || !runs.slice(Math.max(stop - 1, 0), stop + 1).every(isBuilt),
      isOwn: false,
    }));
  return [...own, ...met].toSorted((a, b) => a.km - b.km);
}

/** Whether the way comes to a stop by rail, or leaves it so: to a road a break of gauge is nothing. */
const isByRail = (runs: readonly StripRun[], stop: number) =>
  [runs[stop - 1], runs[stop]].some((run) => run?.mode === 'rail');

const BUILT: readonly StripRun['status'][] = ['operating', 'suspended', 'completed'];
const isBuilt = ({ status }: StripRun) => BUILT.includes(status);

/** Where one rail run follows another of a different gauge. */
function changesOf(runs: readonly StripRun[]): readonly Change[] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    if (before === undefined || before.gauge === null || run.gauge === null || before.gauge === run.gauge) return [];
    return [
      { stop: index + 1, gauges: [before.gauge, run.gauge], isFuture: !(isBuilt(before) && isBuilt(run)) } as const,
    ];
  });
}
