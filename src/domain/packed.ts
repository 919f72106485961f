/** The network as it travels: only what the core data do not hold already, so that the first view stays light. */
import type { Core, LengthBasis, NetworkEdge, NetworkFile, NetworkNode } from './dataset.ts';
import { isBorderPoint } from './places.ts';

const BASES = ['published', 'spread', 'drawn', 'unknown'] as const satisfies readonly LengthBasis[];

/**
 * A hop: the place of its first station in the table of stations, as the step from where the hop before ended, and the
 * step from there to its second, or two ids where one is no station; kilometres and the place of its basis in the list;
 * the rest only where it is not as usual.
 */
type PackedHop = readonly [
  a: number | string,
  b: number | string,
  km: number | null,
  basis: number,
  rest?: Partial<Pick<NetworkEdge, 'countries' | 'crossing' | 'isShared'>>,
];

export interface PackedNetwork extends Pick<NetworkFile, 'version' | 'approaches' | 'factor'> {
  /** Nodes that are no stations of the core data. */
  readonly places: readonly NetworkNode[];
  /** Hops by section. */
  readonly hops: Readonly<Record<string, readonly PackedHop[]>>;
  readonly legs: readonly NetworkEdge[];
}

type Rails = Pick<Core, 'stations' | 'sections'>;

/** The country that a hop lies in unless it says otherwise. */
const usualCountries = (country: string): NetworkEdge['countries'] => [[country, 1]];

/** Leaves out what `unpackNetwork` can make from the core data again. */
export function packNetwork(
  file: Omit<NetworkFile, 'version' | 'parameters'>,
  { stations }: Rails,
): Omit<PackedNetwork, 'version'> {
  const known = new Map(stations.map((station) => [station.id, station.country]));
  const placeOf = new Map(stations.map((station, i) => [station.id, i]));
  const hops: Record<string, PackedHop[]> = {};
  const ends: Record<string, number> = {};
  for (const edge of file.edges.filter(({ mode }) => mode === 'rail')) {
    const { a, b, km, basis, countries, crossing, isShared } = edge;
    const isUsual = JSON.stringify(countries) === JSON.stringify(usualCountries(known.get(a) ?? ''));
    const rest = {
      ...(isUsual ? {} : { countries }),
      ...(crossing === null ? {} : { crossing }),
      ...(isShared ? { isShared } : {}),
    };
    const [from, to] = [placeOf.get(a), placeOf.get(b)];
    const areStations = from !== undefined && to !== undefined;
    const pair = areStations ? ([from - (ends[edge.of] ?? 0), to - from] as const) : ([a, b] as const);
    if (areStations) ends[edge.of] = to;
    const hop: PackedHop = [...pair, km, BASES.indexOf(basis)];
    (hops[edge.of] ??= []).push(
      Object.keys(rest).length === 0 ? hop : ([...hop.slice(0, 4), rest] as unknown as PackedHop),
    );
  }
  return {
    places: file.nodes.filter(({ id }) => !known.has(id)),
    hops,
    legs: file.edges.filter(({ mode }) => mode !== 'rail'),
    approaches: file.approaches,
    factor: file.factor,
  };
}

/** The network in full; the parameters of the cost model are a file of their own. Throws a `RangeError` where a step leads nowhere. */
export function unpackNetwork(
  { version, places, hops, legs, approaches, factor }: PackedNetwork,
  { stations, sections }: Rails,
  parameters: NetworkFile['parameters'],
): NetworkFile {
  const ways = new Map(sections.map((section) => [section.id, section]));
  const country = new Map(stations.map((station) => [station.id, station.country]));
  const stationAt = (place: number) => {
    const station = stations[place];
    if (station === undefined) throw new RangeError(`there is no station at place ${place}`);
    return station;
  };
  const rail = Object.entries(hops).flatMap(([of, list]) => {
    let end = 0;
    return list.map(([toFirst, toSecond, km, basis, rest]): NetworkEdge => {
      const idOf = (step: number | string) => (typeof step === 'string' ? step : stationAt((end += step)).id);
      const [a, b] = [idOf(toFirst), idOf(toSecond)];
      return {
        id: `${of}~${a}~${b}`,
        a,
        b,
        mode: 'rail',
        of,
        line: ways.get(of)?.line ?? '',
        gauge: ways.get(of)?.gauge_mm ?? null,
        km,
        basis: BASES[basis] ?? 'unknown',
        countries: usualCountries(country.get(a) ?? ''),
        crossing: null,
        isShared: false,
        hours: null,
        ...rest,
      };
    });
  });
  const edges = [...rail, ...legs];
  const used = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const nodes = stations
    .filter(({ id }) => used.has(id))
    .map(({ id, name, country: iso2, at, rank, kind }): NetworkNode => {
      return { id, name, country: iso2, at, rank, isStation: kind !== 'shape-point' && !isBorderPoint(id) };
    });
  return { version, nodes: [...nodes, ...places], edges, approaches, factor, parameters };
}
