/** Short names of routes, made of the crossings and ports that tell them apart. */
import type { Route } from '../../domain/route/query.ts';
import type { Network } from '../../domain/track.ts';
import type { PanelContext } from '../context.ts';
import { modesText, nodeName } from './words.ts';

type Words = Pick<PanelContext, 'atlas' | 'format' | 'text'>;

/** More would not be a short name. */
const MOST = 3;

interface Mark {
  readonly km: number;
  readonly name: string;
}

/** The name of every route by its key. */
export function routeNames(routes: readonly Route[], network: Network, words: Words): ReadonlyMap<string, string> {
  const marks = routes.map((route) => marksOf(route, network, words));
  const counts = new Map<string, number>();
  for (const names of marks) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = routes.map((route, i) => {
    const own = marks[i] ?? [];
    const telling = own.filter((name) => (counts.get(name) ?? 0) < routes.length);
    const chosen = rarest(telling.length > 0 ? telling : own, counts);
    return nameOf(chosen, modesText(route, words), words);
  });
  return new Map(routes.map((route, i) => [route.key, distinct(route, i, named, { routes, network, words })]));
}

function nameOf(places: readonly string[], modes: string, { format, text }: Words): string {
  const { names } = text.route;
  return places.length === 0 ? names.only(modes) : names.by(format.list(places), modes);
}

/** Borders on land, and ports where the goods go on board or ashore, in the order of travel. */
function marksOf(route: Route, network: Network, { atlas, text }: Words): readonly string[] {
  const borders = route.borders
    .filter(({ from, to }) => from !== '' && to !== '')
    .map(({ km, id, from, to }): Mark => {
      const name = atlas.whole.crossings.get(id ?? '')?.name;
      return { km, name: name ?? text.route.names.border(atlas.countryName(from), atlas.countryName(to)) };
    });
  const isShip = (mode: string) => mode === 'sea' || mode === 'ferry';
  const ports = route.transfers
    .filter(({ from, to }) => isShip(from) || isShip(to))
    .map(({ km, node }): Mark => ({ km, name: nodeName(node, network) }));
  return [...borders, ...ports].toSorted((a, b) => a.km - b.km).map(({ name }) => name);
}

/** The few that the fewest routes share, in the order of travel. */
function rarest(names: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  const kept = new Set(
    [...new Set(names)].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, MOST),
  );
  return [...kept].toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
}

/** A name that another route has too is told apart by a place that only this one passes. */
function distinct(
  route: Route,
  index: number,
  named: readonly string[],
  { routes, network, words }: { routes: readonly Route[]; network: Network; words: Words },
): string {
  const name = named[index] ?? '';
  const twins = routes.filter((_, i) => i !== index && named[i] === name);
  if (twins.length === 0) return name;
  const elsewhere = new Set(twins.flatMap(placesOf));
  const own = placesOf(route)
    .filter((id) => !elsewhere.has(id))
    .flatMap((id) => network.nodes.get(id) ?? [])
    .toSorted((a, b) => a.rank - b.rank)[0];
  return own === undefined ? name : words.text.route.names.through(name, own.name);
}

const placesOf = (route: Route): readonly string[] => route.steps.flatMap(({ edge }) => [edge.a, edge.b]);
