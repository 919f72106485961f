/** What a stretch of a strip adds up to, and where it lies on the ground. */
import type { EdgeMode } from '../dataset.ts';
import { boxOf, type Box, type LngLat } from '../measure.ts';
import type { Strip, StripBreak, StripCrossing, StripProject, StripState } from '../strip.ts';
import type { Track } from '../track.ts';
import { clip, joinStates, type Band, type Span } from './bands.ts';
import { isWithin } from './runs.ts';
import { isPublished } from '../lengths.ts';

/** Kilometres of one value. */
export interface Share<T> {
  readonly value: T;
  readonly km: number;
}

export interface StretchSum extends Span {
  readonly km: number;
  /** Kilometres that rest on published lengths. */
  readonly publishedKm: number;
  /** Hops of unknown length: they take no room, and are not counted. */
  readonly unknownHops: number;
  /** In the order in which each comes first. */
  readonly status: readonly Share<StripState>[];
  readonly gauge: readonly Share<number | null>[];
  readonly mode: readonly Share<EdgeMode>[];
  readonly country: readonly Share<string>[];
  readonly crossings: readonly StripCrossing[];
  readonly breaks: readonly StripBreak[];
  /** Each once, however many stretches of it lie here. */
  readonly projects: readonly StripProject[];
}

/** How far an end of a stretch may lie from a station and still mean it: links round to whole kilometres. */
const NEAR_KM = 0.51;

/** A stretch within the strip, its ends put on the stations that they mean. */
export function snap(strip: Pick<Strip, 'stops' | 'km'>, stretch: readonly [number, number]): Span {
  const end = (km: number) => {
    const nearest = strip.stops.toSorted((a, b) => Math.abs(a.km - km) - Math.abs(b.km - km))[0];
    const at = nearest !== undefined && Math.abs(nearest.km - km) <= NEAR_KM ? nearest.km : km;
    return Math.min(Math.max(at, 0), strip.km);
  };
  const [from, to] = [end(stretch[0]), end(stretch[1])];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** Kilometres by state, gauge, mode and country between two points, and what lies between them, ends counted. */
export function sumStretch(strip: Strip, from: number, to: number): StretchSum {
  const span = { from: Math.max(Math.min(from, to), 0), to: Math.min(Math.max(from, to), strip.km) };
  const published = clip(
    strip.runs.map((run) => ({ from: run.from, to: run.to, value: isPublished(run) })),
    span,
  );
  const projects = strip.projects.filter((project) =>
    project.from === project.to ? isWithin(project.from, span) : project.from < span.to && project.to > span.from,
  );
  return {
    ...span,
    km: Math.max(span.to - span.from, 0),
    publishedKm: published.reduce((sum, band) => sum + (band.value ? band.to - band.from : 0), 0),
    unknownHops: strip.runs.filter((run) => run.basis === 'unknown' && isWithin(run.from, span)).length,
    status: stateShares(clip(strip.status, span)),
    gauge: shares(clip(strip.gauge, span)),
    mode: shares(clip(strip.mode, span)),
    country: shares(clip(strip.country, span)),
    crossings: strip.crossings.filter(({ km }) => isWithin(km, span)),
    breaks: strip.breaks.filter(({ km }) => isWithin(km, span)),
    projects: [...new Map(projects.map((project) => [project.id, project])).values()],
  };
}

function shares<T>(bands: readonly Band<T>[]): readonly Share<T>[] {
  const sums = new Map<T, number>();
  for (const { from, to, value } of bands) sums.set(value, (sums.get(value) ?? 0) + to - from);
  return [...sums].map(([value, km]) => ({ value, km }));
}

/** By status, what is in one status told as one. */
function stateShares(bands: readonly Band<StripState>[]): readonly Share<StripState>[] {
  const states = new Map<StripState['status'], StripState>();
  for (const { value } of bands) {
    const known = states.get(value.status);
    states.set(value.status, known === undefined ? value : joinStates(known, value));
  }
  const byStatus = shares(bands.map((band) => ({ ...band, value: band.value.status })));
  return byStatus.map(({ value, km }) => ({ value: states.get(value) ?? { status: value, asOf: null }, km }));
}

/** The ground that a stretch of a track covers, or null where no position on it is known. */
export function framedBox(track: Track, stretch: readonly [number, number]): Box | null {
  const [from, to] = stretch;
  const between = track.stops.filter((stop) => isWithin(stop.km, { from, to })).map(({ at }) => at);
  const ends = [from, to].map((km) => pointAt(track, km));
  return boxOf([...between, ...ends].filter((point) => point !== null));
}

/** The point of a track at a kilometre, on the straight between the nearest stops whose position is known. */
function pointAt(track: Track, km: number): LngLat | null {
  const placed = track.stops.flatMap(({ at, km: stopKm }) => (at === null ? [] : [{ at, km: stopKm }]));
  const before = placed.findLast((stop) => stop.km <= km);
  const after = placed.find((stop) => stop.km >= km);
  if (before === undefined || after === undefined) return (before ?? after)?.at ?? null;
  const share = after.km === before.km ? 0 : (km - before.km) / (after.km - before.km);
  const [a, b] = [before.at, after.at];
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
