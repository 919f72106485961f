/** Trade between countries as GeoJSON: an arc for each value, its head where it has a direction, and its number. */
import type { LngLat } from '../../domain/measure.ts';
import { along, at, collect, type Collection, type Part } from './geojson.ts';

/** A value to draw between two places. */
export interface Arc {
  /** The pair and the side that it comes from: `kz-af/kz`, or `kz-af/both`. */
  readonly id: string;
  /** The page that it opens. */
  readonly pair: string;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly isOneWay: boolean;
  /** Pixels. */
  readonly width: number;
  /** Whether something else is picked out. */
  readonly isFaint: boolean;
  /** Whether it is what is picked out. */
  readonly isPicked: boolean;
  /** The number with "about" or "more than", as it stands on the map. */
  readonly label: string;
  /** From where to where, for its caption. */
  readonly name: string;
  /** The value, its period and who counted it. */
  readonly words: string;
}

/** The ids of the features that light up for two countries, whichever of them is named first. */
export function flowIds(pair: string): readonly string[] {
  const [a = '', b = ''] = pair.split('-');
  const arcs = [`${a}-${b}`, `${b}-${a}`].flatMap((id) => [a, b, 'both'].map((from) => `${id}/${from}`));
  return [...arcs, ...arcs.map((id) => `${id}/head`)];
}

/** What the map needs to draw flows. */
export interface FlowsOnMap {
  readonly features: Collection;
  /** The countries between which anything is drawn in any period: what a page of trade frames. */
  readonly points: readonly LngLat[];
  /** What the line widths mean: round values with their widths in pixels. */
  readonly steps: readonly { readonly label: string; readonly width: number }[];
  /** The period in words. */
  readonly period: string;
}

/** How far an arc swings out, as a share of its length, to the right of its direction: two ways swing apart. */
const SWING = { oneWay: 0.16, both: -0.07 } as const;
/** Shares of an arc left free at its ends, where the names of the countries stand. */
const ENDS = { start: 0.1, end: 0.9 } as const;
const PIECES = 32;
/** The head needs room to come to a point. */
const HEAD = 0.035;

/** A country at the end of an arc, named whatever else is named there. */
export interface Trader {
  readonly id: string;
  readonly name: string;
  readonly at: LngLat;
}

/** Whether the letters of a name are joined, as Arabic ones are. */
const isJoined = (name: string): boolean => /\p{Script=Arabic}/u.test(name);

/** Arcs, heads, numbers and the names of the countries; the widest arcs first, so that the thin lie on top. */
export function flowFeatures(arcs: readonly Arc[], traders: readonly Trader[] = []): Collection {
  const drawn = arcs.toSorted((a, b) => b.width - a.width);
  const names = traders.map(({ id, name, at: point }) =>
    at(point, { id: `trader/${id}`, part: 'name', name, joined: isJoined(name) }),
  );
  return collect([...drawn.flatMap(partsOf), ...names]);
}

/** The points that two places and the arcs between them cover, whatever is drawn. */
export function reach(from: LngLat, to: LngLat): readonly LngLat[] {
  const ways = [
    { from, to, isOneWay: true },
    { from: to, to: from, isOneWay: true },
  ];
  return [from, to, ...ways.map((way) => unproject(curve(way)(0.5)))];
}

function partsOf(arc: Arc): readonly Part[] {
  const point = curve(arc);
  const last = arc.isOneWay ? ENDS.end - HEAD : ENDS.end;
  const path = Array.from({ length: PIECES + 1 }, (_, i) =>
    unproject(point(ENDS.start + ((last - ENDS.start) * i) / PIECES)),
  );
  const { id, pair, width, isFaint, isPicked, name, words, label } = arc;
  const shared = { pair, width, faint: isFaint, picked: isPicked, name, words };
  const line = along(path, { ...shared, id, part: 'line' });
  const number = at(unproject(point(arc.isOneWay ? 0.56 : 0.5)), {
    ...shared,
    id: `${id}/number`,
    part: 'number',
    label,
  });
  if (!arc.isOneWay) return [line, number];
  const [before, tip] = [point(last), point(ENDS.end)];
  const head = at(unproject(before), {
    ...shared,
    id: `${id}/head`,
    part: 'head',
    angle: (Math.atan2(tip[0] - before[0], before[1] - tip[1]) * 180) / Math.PI,
  });
  return [line, head, number];
}

type Plane = readonly [x: number, y: number];

/** Points of an arc in the plane of the map by how far along they lie, from 0 to 1. `y` grows to the south. */
function curve({ from, to, isOneWay }: Pick<Arc, 'from' | 'to' | 'isOneWay'>): (along: number) => Plane {
  const [a, b] = [project(from), project(to)];
  const swing = isOneWay ? SWING.oneWay : SWING.both;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // To the right of the way from a to b, where y grows to the south.
  const bend: Plane = [(a[0] + b[0]) / 2 - dy * swing * 2, (a[1] + b[1]) / 2 + dx * swing * 2];
  return (t) => {
    const mix = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * bend[i] + t ** 2 * b[i];
    return [mix(0), mix(1)];
  };
}

/** Web Mercator with the world one unit wide. */
const project = ([lng, lat]: LngLat): Plane => [
  (lng + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];

const unproject = ([x, y]: Plane): LngLat => [
  x * 360 - 180,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
];
