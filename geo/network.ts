/** The network of hops and legs that tracks and routes are made of. */
import type { Approach, NetworkEdge, NetworkFile, NetworkNode } from '../src/domain/dataset.ts';
import { pathKm, type LngLat } from '../src/domain/measure.ts';
import { legEnds, legPath } from './leg-files.ts';
import { gateOf } from './network/gates.ts';
import { isBorderPoint } from '../src/domain/places.ts';
import { hopsOf, type Hop } from './network/hops.ts';
import { lengthsOf, measureFactor, quartiles, tenth, type Length } from './network/lengths.ts';
import { sharesOf } from './network/shares.ts';
import { groupBy, pointOf } from './rail-index.ts';
import type { Row, Tables } from './schema.ts';

/** Nodes and edges with lengths, countries and crossings, and what routes are reckoned with. */
export function compileNetwork(tables: Tables): Omit<NetworkFile, 'version'> {
  const hops = hopsOf(tables);
  const factor = measureFactor(tables);
  const lengths = lengthsOf(tables, hops, factor.middle);
  const legs = tables.legs.filter((leg) => leg.routable);
  return {
    nodes: compileNodes(tables, hops, legs),
    edges: [
      ...hops.map((hop) => railEdge(hop, lengths.get(hop.id) ?? { km: null, basis: 'unknown' }, tables)),
      ...legEdges(tables, legs),
    ],
    approaches: compileApproaches(tables),
    parameters: tables.parameters,
    factor,
  };
}

function railEdge(hop: Hop, length: Length, tables: Tables): NetworkEdge {
  const { id, section, a, b, isShared } = hop;
  const path = [pointOf(a), pointOf(b)].filter((point) => point !== null);
  return {
    id,
    a: a.id,
    b: b.id,
    mode: 'rail',
    of: section.id,
    line: section.line,
    gauge: section.gauge_mm,
    ...length,
    countries: sharesOf(endOf(a), endOf(b), path),
    crossing: gateOf(hop, tables),
    isShared,
    hours: null,
  };
}

const endOf = ({ id, country }: Row<'stations'>) => ({ country, isBorder: isBorderPoint(id) });

interface DrawnLeg {
  readonly leg: Row<'legs'>;
  readonly path: readonly LngLat[];
  readonly km: number;
  /** The published length, unless it is shorter than the straight line: then it is not that of the whole leg. */
  readonly published: number | null;
}

/** How much of the straight line a published length must have: ends are drawn at the centres of towns. */
const LEAST_SHARE = 0.9;

function drawLeg(tables: Tables, leg: Row<'legs'>, ends: ReturnType<typeof legEnds>): DrawnLeg {
  const path = legPath(tables, leg, ends);
  const straight = pathKm([path[0], path.at(-1)].filter((point) => point !== undefined));
  const isPossible = leg.length_km !== null && leg.length_km >= straight * LEAST_SHARE;
  return { leg, path, km: pathKm(path), published: isPossible ? leg.length_km : null };
}

const isSea = ({ mode }: Row<'legs'>) => mode === 'sea' || mode === 'ferry';

function legEdges(tables: Tables, legs: readonly Row<'legs'>[]): readonly NetworkEdge[] {
  const ends = legEnds(tables);
  const drawn = legs.map((leg) => drawLeg(tables, leg, ends));
  const roads = drawn.flatMap(({ leg, km, published }) =>
    isSea(leg) || km === 0 || published === null ? [] : [published / km],
  );
  const factor = quartiles(roads).middle;
  const atBorder = new Set(tables.roadPlaces.filter((row) => row.at_border).map((row) => row.id));
  const end = (id: string) => ({ country: ends.get(id)?.country ?? '', isBorder: atBorder.has(id) });
  return drawn.map(({ leg, path, km, published }) => ({
    id: leg.id,
    a: leg.from,
    b: leg.to,
    mode: leg.mode,
    of: leg.id,
    line: '',
    gauge: null,
    ...legLength(km, published, isSea(leg) ? 1 : factor),
    countries: isSea(leg) ? [['', 1] as const] : sharesOf(end(leg.from), end(leg.to), path),
    crossing: leg.crossing,
    isShared: false,
    hours: legHours(leg),
  }));
}

function legLength(drawn: number, published: number | null, factor: number): Length {
  if (published !== null) return { km: published, basis: 'published' };
  return drawn === 0 ? { km: null, basis: 'unknown' } : { km: tenth(drawn * factor), basis: 'drawn' };
}

/** Hours of lorries and ships only: those of cars and plans say nothing of freight. */
function legHours({ hours_min, hours_max, freight_hours }: Row<'legs'>): NetworkEdge['hours'] {
  const [least, most] = [hours_min ?? hours_max, hours_max ?? hours_min];
  return !freight_hours || least === null || most === null ? null : [least, most];
}

function compileNodes(tables: Tables, hops: readonly Hop[], legs: readonly Row<'legs'>[]): readonly NetworkNode[] {
  const used = new Set([...hops.flatMap(({ a, b }) => [a.id, b.id]), ...legs.flatMap(({ from, to }) => [from, to])]);
  const stations = new Map(tables.stations.map((row) => [row.id, row]));
  const kinds = new Map(tables.sites.map((row) => [row.id, row.kind]));
  return [...legEnds(tables).values()]
    .filter(({ id }) => used.has(id))
    .map((row) => {
      const station = stations.get(row.id);
      return {
        id: row.id,
        name: row.name,
        country: row.country,
        at: pointOf(row),
        rank: station?.rank ?? (kinds.get(row.id) === 'capital' ? 1 : 2),
        isStation: station !== undefined && station.kind !== 'shape-point' && !isBorderPoint(row.id),
      };
    });
}

function compileApproaches(tables: Tables): readonly Approach[] {
  const groups = groupBy(tables.approaches, (row) => `${row.corridor}/${row.start}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const parts = rows.map(({ mode, via, from, to }) => ({ mode, via, from, to }));
    return [{ corridor: first.corridor, start: first.start, joins: first.joins, parts }];
  });
}
