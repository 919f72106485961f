/** Lengths to search by where none is known: no hop is shorter than the straight line that its neighbours leave for it. */
import type { NetworkEdge, NetworkNode } from '../dataset.ts';
import { distanceKm, type LngLat } from '../measure.ts';

/** A known point, and how far along known lengths it lies from a node. */
interface Anchor {
  readonly at: LngLat;
  readonly km: number;
}

const CAUTION = 2;

type Hop = Pick<NetworkEdge, 'a' | 'b' | 'km'>;

/**
 * Kilometres of an edge to search by. A hop without a length counts as none in a route's kilometres, yet would draw every
 * search to it if it cost nothing. So it is taken as twice the least that it can be, from the points known next to it: a way
 * with a length is preferred to one without, unless it is much longer.
 */
export function reckonedKm(nodes: ReadonlyMap<string, NetworkNode>, edges: readonly Hop[]): (edge: Hop) => number {
  if (edges.every((edge) => edge.km !== null)) return (edge) => edge.km ?? 0;
  const around = new Map<string, Hop[]>();
  for (const edge of edges) for (const id of [edge.a, edge.b]) around.set(id, [...(around.get(id) ?? []), edge]);
  const anchorsOf = (id: string): readonly Anchor[] => {
    const own = nodes.get(id)?.at ?? null;
    if (own !== null) return [{ at: own, km: 0 }];
    const near = (around.get(id) ?? []).flatMap(({ a, b, km }) => {
      const at = nodes.get(a === id ? b : a)?.at ?? null;
      return at === null ? [] : [{ at, km }];
    });
    const measured = near.flatMap(({ at, km }) => (km === null ? [] : [{ at, km }]));
    return measured.length > 0 || near.length === 0 ? measured : [{ at: middleOf(near.map(({ at }) => at)), km: 0 }];
  };
  return ({ a, b, km }) => {
    if (km !== null) return km;
    const [one, other] = [anchorsOf(a), anchorsOf(b)];
    const left = one.flatMap((from) => other.map((to) => distanceKm(from.at, to.at) - from.km - to.km));
    return Math.max(0, ...left) * CAUTION;
  };
}

const middleOf = (points: readonly LngLat[]): LngLat => [
  points.reduce((sum, [lng]) => sum + lng, 0) / points.length,
  points.reduce((sum, [, lat]) => sum + lat, 0) / points.length,
];
