/** What of a lying strip is under the pointer. */
import { bandAt } from '../../domain/strip/bands.ts';
import type { Strip, StripProject } from '../../domain/strip.ts';
import { CASING, type Plan } from './horizontal.ts';
import { MARK } from './projects.ts';
import { kmAt, pixels } from './scale.ts';
import type { StripTarget } from './target.ts';
import type { Label } from './labels.ts';

export interface Hit {
  readonly target: StripTarget;
  readonly km: number;
  /** Of a mark that stands for several projects. */
  readonly projects?: readonly StripProject[];
}

/** How near, in pixels, a station or a gate counts as hit. */
const REACH = { station: 5, gate: 9 } as const;
const HALF_LINE = 8;

/** The thing under a point, in pixels of the plan: what is small before what is long. */
export function hitAt(strip: Strip, plan: Plan, x: number, y: number): Hit | null {
  const { rows, scale } = plan;
  const km = kmAt(scale, x);
  if (rows.axis !== null && y > rows.axis) return null;
  return (
    crossingAt(strip, plan, x, y) ??
    nameAt(strip, plan, x, y) ??
    stationAt(strip, plan, x, y) ??
    projectAt(plan, x, y) ??
    trafficAt(strip, plan, x, y) ??
    countryAt(strip, plan, km, y) ??
    runAt(strip, km)
  );
}

function crossingAt(strip: Strip, { scale, rows }: Plan, x: number, y: number): Hit | null {
  if (Math.abs(y - rows.line) > REACH.gate) return null;
  const near = strip.crossings.filter(({ km }) => Math.abs(scale(km) - x) <= REACH.gate);
  const [nearest] = near.toSorted((a, b) => Math.abs(scale(a.km) - x) - Math.abs(scale(b.km) - x));
  return nearest === undefined ? null : { target: { kind: 'crossing', id: nearest.id }, km: nearest.km };
}

const isOn = (label: Label, x: number) => label.left - 2 <= x && x <= label.left + label.width + 2;

function nameAt(strip: Strip, { names, rows }: Plan, x: number, y: number): Hit | null {
  const tier = rows.names.findIndex((foot) => foot - 12 <= y && y <= foot + 3);
  const label = names.find((one) => one.tier === tier && isOn(one, x));
  const stop = label === undefined ? undefined : strip.stops[Number(label.key)];
  return stop === undefined ? null : { target: { kind: 'station', id: stop.id }, km: stop.km };
}

function stationAt(strip: Strip, { scale, rows }: Plan, x: number, y: number): Hit | null {
  if (Math.abs(y - rows.line) > CASING) return null;
  const near = strip.stops.filter(({ km }) => Math.abs(scale(km) - x) <= REACH.station);
  const far = (km: number) => Math.abs(scale(km) - x);
  const [nearest] = near.toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || far(a.km) - far(b.km));
  return nearest === undefined ? null : { target: { kind: 'station', id: nearest.id }, km: nearest.km };
}

function projectAt({ scale, rows, projects }: Plan, x: number, y: number): Hit | null {
  const mark = projects.find((one) => {
    const [left, right] = pixels(scale, one.from, one.to);
    const row = rows.lanes[one.lane] ?? 0;
    return Math.abs(y - row) <= MARK / 2 && left - MARK / 2 <= x && x <= right + MARK / 2;
  });
  const [first, ...more] = mark?.projects ?? [];
  if (mark === undefined || first === undefined) return null;
  // several at one place lead to the page of the place, which lists them
  const target: StripTarget =
    more.length > 0 && first.site !== null ? { kind: 'site', id: first.site } : { kind: 'project', id: first.id };
  return { target, km: mark.from, ...(more.length > 0 ? { projects: mark.projects } : {}) };
}

function trafficAt(strip: Strip, { traffic, rows }: Plan, x: number, y: number): Hit | null {
  if (rows.traffic === null || y < rows.traffic - 12 || y > rows.traffic + 3) return null;
  const label = traffic.find((one) => isOn(one, x));
  const one = label === undefined ? undefined : strip.traffic[Number(label.key)];
  return one === undefined ? null : { target: { kind: one.kind, id: one.id }, km: one.km };
}

function countryAt(strip: Strip, { rows }: Plan, km: number, y: number): Hit | null {
  if (rows.country === null || y > rows.country + HALF_LINE) return null;
  const country = bandAt(strip.country, km)?.value ?? '';
  return country === '' ? null : { target: { kind: 'country', id: country }, km };
}

function runAt(strip: Strip, km: number): Hit | null {
  const run = strip.runs.find((one) => one.from <= km && km < one.to) ?? strip.runs.at(-1);
  return run === undefined ? null : { target: { kind: run.kind, id: run.of }, km };
}
