/** Lines between territories and along the sea, sorted into settled borders, disputed lines and coast. */
import { topology } from 'topojson-server';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs } from 'topojson-specification';
import { isOnEdge, type Box, type Position } from './clip.ts';
import type { Territory } from './countries.ts';

export const BORDER_KINDS = ['border', 'disputed'] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

/** Open lines; `coast` has no edge of the clip box in it. */
export type BoundaryLines = Readonly<Record<BorderKind | 'coast', Position[][]>>;

interface DisputedLine {
  readonly pair: readonly [string, string];
  readonly within: Box;
}

/**
 * Stretches of two countries' common line that are drawn as disputed. Natural Earth draws who holds what, so:
 * - IN–PK from 74.36° E, 32.7° N northwards: the Line of Control. Between Jammu and Sialkot it stays a border.
 * - CN–PK, whole: Gilgit-Baltistan and the Shaksgam valley, which India claims.
 * - CN–IN north of 32.2° N: Aksai Chin and Demchok; and east of 91.5° E: Arunachal Pradesh.
 * - RU–UA west of 36° E and south of 46.3° N: Crimea. EG–SD east of 33° E: Halaib.
 * Lines of areas without a country of their own (Siachen, Somaliland, Northern Cyprus) are disputed by `classify`.
 * Not marked, as the file has no line or the states treat it as settled: claims without a line of their own (the outer
 * claim lines around Kashmir and Aksai Chin, Azad Kashmir's line to Punjab), the Durand Line AF–PK, CN–IN between
 * 78 and 91.5° E, CN–BT, and whatever changed hands after the data was made.
 */
const DISPUTED: readonly DisputedLine[] = [
  { pair: ['IN', 'PK'], within: [73, 32.7, 74.36, 33] },
  { pair: ['IN', 'PK'], within: [73, 33, 78, 36] },
  { pair: ['CN', 'PK'], within: [74, 35, 78, 38] },
  { pair: ['CN', 'IN'], within: [77, 32.2, 80.5, 36] },
  { pair: ['CN', 'IN'], within: [91.5, 26, 100, 30] },
  { pair: ['RU', 'UA'], within: [30, 44, 36, 46.3] },
  { pair: ['EG', 'SD'], within: [33, 21, 38, 24] },
];

function classify(a: Territory, b: Territory, [x, y]: Position): BorderKind {
  if (a.iso2 === null || b.iso2 === null || a.iso2 === b.iso2) return 'disputed';
  const pair = [a.iso2, b.iso2].sort().join();
  const isListed = DISPUTED.some(
    ({ pair: listed, within: [west, south, east, north] }) =>
      listed.join() === pair && x >= west && x <= east && y >= south && y <= north,
  );
  return isListed ? 'disputed' : 'border';
}

/** Which territories use each arc of a topology. */
function ownersByArc(collection: GeometryCollection, count: number): number[][] {
  const owners = Array.from({ length: count }, (): number[] => []);
  collection.geometries.forEach((geometry, owner) => {
    for (const arc of (geometry as MultiPolygonArcs).arcs.flat(2)) {
      owners[arc < 0 ? ~arc : arc]?.push(owner);
    }
  });
  return owners;
}

/** Splits a line into runs of one kind; edges whose kind is null are left out. */
function splitByKind<Kind extends string>(
  line: readonly Position[],
  kindOf: (middle: Position, a: Position, b: Position) => Kind | null,
): [Kind, Position[]][] {
  const runs: [Kind, Position[]][] = [];
  let before: Kind | null = null;
  line.forEach((b, i) => {
    const a = line[i - 1];
    if (!a) return;
    const kind = kindOf([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], a, b);
    if (kind && kind === before) runs.at(-1)?.[1].push(b);
    else if (kind) runs.push([kind, [a, b]]);
    before = kind;
  });
  return runs;
}

/** The territories' multi-polygons as GeoJSON. */
export function toFeatures(territories: readonly Territory[]): FeatureCollection<MultiPolygon, CountryProperties> {
  return {
    type: 'FeatureCollection',
    features: territories.map(({ iso2, name, polygons }) => ({
      type: 'Feature',
      properties: { iso2, name },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}

/** `iso2` is null for Siachen Glacier alone; two features may share a code (Somaliland, Northern Cyprus). */
export type CountryProperties = {
  readonly iso2: string | null;
  readonly name: string;
};

/** Borders, disputed lines and coast of the clipped territories; edges along the box are in none of them. */
export function traceBoundaries(territories: readonly Territory[], box: Box): BoundaryLines {
  const traced = topology({ countries: toFeatures(territories) });
  const owners = ownersByArc(traced.objects['countries'] as GeometryCollection, traced.arcs.length);
  const lines: Record<BorderKind | 'coast', Position[][]> = { border: [], disputed: [], coast: [] };
  traced.arcs.forEach((arc, i) => {
    const [first, second] = (owners[i] ?? []).map((owner) => territories[owner]);
    const runs = splitByKind(arc as Position[], (middle, a, b) => {
      if (isOnEdge(a, box) && isOnEdge(b, box) && isOnEdge(middle, box)) return null;
      return first && second ? classify(first, second, middle) : 'coast';
    });
    for (const [kind, run] of runs) lines[kind].push(run);
  });
  return lines;
}
