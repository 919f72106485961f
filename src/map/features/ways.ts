/** The ways found between two places as GeoJSON: each as lines by how it can be used, and marks where they begin and end. */
import type { Leg } from '../../domain/dataset.ts';
import type { LngLat } from '../../domain/measure.ts';
import type { Part as RoutePart, Route, Step } from '../../domain/route/query.ts';
import type { Network } from '../../domain/track.ts';
import { along, at, collect, type Collection, type Part } from './geojson.ts';

/** The alternatives to draw, and which of them is picked out. */
export interface WaysOnMap {
  readonly routes: readonly Route[];
  /** The key of the one that is emphasised. */
  readonly chosen: string;
  readonly network: Network;
}

/** How a stretch of a way is drawn: only what runs is solid. */
export const WAY_STATES = ['usable', 'under-construction', 'planned', 'announced', 'unknown', 'shut'] as const;
export type WayState = (typeof WAY_STATES)[number];

type Look = Pick<WaysOnMap, 'network'> & { readonly legs: ReadonlyMap<string, Leg> };

/** Everything that the map draws of the ways. Legs give road and sea their shape; without them they are straight. */
export function wayFeatures({ routes, chosen, network }: WaysOnMap, legs: readonly Leg[]): Collection {
  const look = { network, legs: new Map(legs.map((leg) => [leg.id, leg])) };
  const drawn = routes.toSorted((a, b) => Number(a.key === chosen) - Number(b.key === chosen)); // the chosen one on top
  return collect([
    ...drawn.flatMap((route) => lineFeatures(route, route.key === chosen, look)),
    ...endFeatures(
      routes.find(({ key }) => key === chosen),
      look,
    ),
  ]);
}

/** The points of the chosen way, for its frame. */
export function wayPoints({ routes, chosen, network }: WaysOnMap, legs: readonly Leg[]): readonly LngLat[] {
  const look = { network, legs: new Map(legs.map((leg) => [leg.id, leg])) };
  const route = routes.find(({ key }) => key === chosen);
  return route?.steps.flatMap((step) => pathOf(step, look)) ?? [];
}

/** Whether the ways use roads or ships, whose shapes are in a file of their own. */
export const hasLegs = ({ routes }: WaysOnMap): boolean =>
  routes.some(({ steps }) => steps.some(({ edge }) => edge.mode !== 'rail'));

/** One line for each run of steps of one state and mode, joined end to end: straight on past nodes without a position. */
function lineFeatures(route: Route, isChosen: boolean, look: Look): readonly Part[] {
  const states = statesOf(route);
  const lines: { readonly state: WayState; readonly mode: string; readonly path: LngLat[] }[] = [];
  for (const [i, step] of route.steps.entries()) {
    const [state = 'usable', mode] = [states[i], step.edge.mode];
    const path = pathOf(step, look);
    const last = lines.at(-1);
    const end = last?.path.at(-1);
    const onwards = end !== undefined && isSame(end, path[0]) ? path.slice(1) : path;
    if (last?.state === state && last.mode === mode) last.path.push(...onwards);
    else lines.push({ state, mode, path: [...(end === undefined ? [] : [end]), ...onwards] });
  }
  return lines
    .filter(({ path }) => path.length > 1)
    .map(({ state, mode, path }, i) =>
      along(path, { id: `${route.key}-${i}`, key: route.key, chosen: isChosen, state, mode }),
    );
}

const isSame = (a: LngLat, b: LngLat | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

const WORDS: Readonly<Record<string, WayState>> = {
  operating: 'usable',
  completed: 'usable',
  open: 'usable',
  restricted: 'usable',
  unknown: 'unknown',
  'under-construction': 'under-construction',
  planned: 'planned',
  announced: 'announced',
};

/** The state of each step: what is taken as open is still drawn as what it is. */
function statesOf(route: Route): readonly WayState[] {
  const shut = new Set(route.blockers.map(({ kind, id }) => `${kind}:${id}`));
  const parts = new Map<string, RoutePart>();
  for (const part of route.parts) for (const id of part.of) parts.set(`${part.mode}:${id}`, part);
  return route.steps.map(({ edge }) => {
    const part = parts.get(`${edge.mode}:${edge.of}`);
    const kind = edge.mode === 'rail' ? 'section' : 'leg';
    const isShut = shut.has(`${kind}:${edge.of}`) || shut.has(`crossing:${edge.crossing ?? ''}`);
    const word = WORDS[part?.status ?? ''] ?? 'shut'; // nothing known, suspended, closed
    return isShut && word === 'usable' ? 'shut' : word;
  });
}

/** The points of a step in the direction of travel. */
function pathOf({ edge, isReversed }: Step, { network, legs }: Look): readonly LngLat[] {
  const leg = legs.get(edge.id);
  const straight = [edge.a, edge.b].flatMap((id) => {
    const point = network.nodes.get(id)?.at ?? null;
    return point === null ? [] : [point];
  });
  const path = leg !== undefined && leg.path.length > 1 ? leg.path : straight;
  return isReversed ? path.toReversed() : path;
}

function endFeatures(route: Route | undefined, { network }: Look): readonly Part[] {
  const [first, last] = [route?.steps[0], route?.steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = first.isReversed ? first.edge.b : first.edge.a;
  const end = last.isReversed ? last.edge.a : last.edge.b;
  return [
    ['A', start],
    ['B', end],
  ].flatMap(([letter = '', id = '']) => {
    const point = network.nodes.get(id)?.at ?? null;
    return point === null ? [] : [at(point, { id: `end-${letter}`, letter })];
  });
}
