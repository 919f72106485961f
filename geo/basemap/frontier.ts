/** The Amu Darya and Panj where they are Afghanistan's frontier: drawn on the frontier, so that the two don't tangle. */
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { toFeatures, type CountryProperties } from './borders.ts';
import type { Position } from './clip.ts';
import type { Territory } from './countries.ts';

export interface RiverLine {
  readonly id: string | null;
  readonly name: string | null;
  readonly line: Position[];
}

/** Where the frontier meets the river below Kerki; from here down the river is Turkmen. */
const LEAVES_FRONTIER: Position = [65.8, 37.56];

/** Reaches from west to east, each ending where the next begins; the last ends in Lake Zorkul. */
const REACHES: readonly { id: string; name: string; to: Position }[] = [
  { id: 'water-amu-darya', name: 'Amu Darya', to: [68.22, 37.02] },
  { id: 'panj', name: 'Panj', to: [72.66, 37.03] },
  { id: 'pamir', name: 'Pamir', to: [73.6, 37.45] },
];

function nearestIndex(line: readonly Position[], [x, y]: Position): number {
  const distances = line.map((point) => Math.hypot(point[0] - x, point[1] - y));
  return distances.indexOf(Math.min(...distances));
}

const longitudeOf = (point: Position | undefined) => point?.[0] ?? Number.NaN;

/** Afghanistan's line with Turkmenistan, Uzbekistan and Tajikistan, from west to east. */
function traceFrontier(territories: readonly Territory[]): Position[] {
  const sides = territories.filter(({ iso2 }) => ['AF', 'TM', 'UZ', 'TJ'].includes(iso2 ?? ''));
  const shared = topology({ sides: toFeatures(sides) });
  const isAfghan = (side: unknown) => (side as { properties: CountryProperties }).properties.iso2 === 'AF';
  const { coordinates } = mesh(
    shared,
    shared.objects['sides'] as GeometryCollection,
    (a, b) => a !== b && isAfghan(a) !== isAfghan(b),
  );
  const pieces = (coordinates as Position[][])
    .map((piece) => (longitudeOf(piece[0]) < longitudeOf(piece.at(-1)) ? piece : [...piece].reverse()))
    .sort((a, b) => longitudeOf(a[0]) - longitudeOf(b[0]));
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]?.at(-1);
    if (before && before.join() !== piece[0]?.join()) throw new Error(`the frontier breaks at ${before.join()}`);
  });
  return pieces.flatMap((piece, i) => (i === 0 ? piece : piece.slice(1)));
}

/** Replaces the frontier reaches of the coarser rivers by the frontier itself, and joins the Turkmen reach to it. */
export function drawOnFrontier(rivers: readonly RiverLine[], territories: readonly Territory[]): RiverLine[] {
  const frontier = traceFrontier(territories);
  let from = nearestIndex(frontier, LEAVES_FRONTIER);
  const join = frontier[from] as Position;
  const reaches = REACHES.map(({ id, name, to }) => {
    const end = nearestIndex(frontier, to);
    const line = frontier.slice(from, end + 1);
    from = end;
    return { id, name, line };
  });
  const replaced = new Set(['panj', 'pamir']);
  const kept = rivers
    .filter(({ id }) => !replaced.has(id ?? ''))
    .map((river) => {
      const isUpstreamIncluded = river.id === 'water-amu-darya' && longitudeOf(river.line[0]) > join[0];
      if (!isUpstreamIncluded) return river;
      return { ...river, line: [join, ...river.line.slice(nearestIndex(river.line, join) + 1)] };
    });
  return [...kept, ...reaches];
}
