/** From places that a reader can name to nodes of the network. */
import type { Core } from '../dataset.ts';
import { distanceKm, type LngLat } from '../measure.ts';
import type { Network } from '../track.ts';

/** A place without a station of its own is served from one this near. */
const NEAR_KM = 30;

type Places = Pick<Core, 'sites' | 'stations'>;

/** The node that stands for a site, a station or a road place; null if none does. */
export function nodeAt(id: string, core: Places, network: Network): string | null {
  const site = core.sites.find((candidate) => candidate.id === id);
  const own = [site?.station ?? '', id].find((node) => network.nodes.has(node));
  if (own !== undefined) return own;
  const at = site?.at ?? core.stations.find((candidate) => candidate.id === id)?.at ?? null;
  return at === null ? null : nearestNode(at, network, NEAR_KM);
}

/** The node nearest to a point, among stations and the ends of legs; null if none lies within the distance. */
export function nearestNode(at: LngLat, network: Network, withinKm: number): string | null {
  let best: { readonly id: string; readonly km: number } | null = null;
  for (const node of network.file.nodes) {
    if (node.at === null || !isPlace(node.id, network)) continue;
    const km = distanceKm(at, node.at);
    if (km > withinKm) continue;
    if (best === null || km < best.km || (km === best.km && node.id < best.id)) best = { id: node.id, km };
  }
  return best?.id ?? null;
}

const ends = new WeakMap<Network, ReadonlySet<string>>();

/** Whether a node is a place that one can start from: a station, or an end of a leg. */
export function isPlace(id: string, network: Network): boolean {
  let legEnds = ends.get(network);
  if (legEnds === undefined) {
    const legs = network.file.edges.filter((edge) => edge.mode !== 'rail');
    legEnds = new Set(legs.flatMap(({ a, b }) => [a, b]));
    ends.set(network, legEnds);
  }
  return network.nodes.get(id)?.isStation === true || legEnds.has(id);
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly node: string;
}

/** Places to choose from, by name: sites that have a node, and the stations and ends of legs that no site stands for. */
export function placesOf(core: Places, network: Network): readonly Place[] {
  const sites = core.sites.flatMap(({ id, name }): Place[] => {
    const node = nodeAt(id, core, network);
    return node === null ? [] : [{ id, name, node }];
  });
  const named = new Set(sites.map((site) => `${site.node}~${site.name}`));
  const nodes = network.file.nodes
    .filter(({ id }) => isPlace(id, network))
    .map(({ id, name }) => ({ id, name, node: id }))
    .filter(({ id, name }) => !named.has(`${id}~${name}`));
  return [...sites, ...nodes].toSorted(byName);
}

const byName = (a: Place, b: Place) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
