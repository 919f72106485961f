/** Makes one level of detail: a quantised topology of the clipped land and water, simplified as the level allows. */
import { meshArcs, quantize } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import {
  filter,
  filterAttached,
  filterWeight,
  planarTriangleArea,
  presimplify,
  simplify,
  type Filter,
  type Triangle,
} from 'topojson-simplify';
import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiLineString as MultiLineArcs,
  MultiPolygon as MultiPolygonArcs,
  Objects,
  Topology,
} from 'topojson-specification';
import { BORDER_KINDS, toFeatures, type BorderKind, type BoundaryLines, type CountryProperties } from './borders.ts';
import type { Box, Position } from './clip.ts';
import type { Territory } from './countries.ts';
import type { WaterProperties } from './water.ts';

export type BorderProperties = { readonly kind: BorderKind };

/**
 * One level of the base map. Rings are wound as d3-geo wants them: outer rings clockwise. The countries together are the
 * land; there is no land of its own, as merging arcs fails where shores touch in one point.
 */
export type BasemapTopology = Topology<{
  /** Shores of the sea, the Caspian and Kara-Bogaz; nothing along the edge of the box. */
  coast: MultiLineArcs;
  countries: GeometryCollection<CountryProperties>;
  /** One MultiLineString per kind. */
  borders: GeometryCollection<BorderProperties>;
  lakes: GeometryCollection<WaterProperties>;
  rivers: GeometryCollection<WaterProperties>;
}>;

/** Everything a level is made from, clipped and unsimplified. */
export interface Ground {
  readonly territories: readonly Territory[];
  readonly boundaries: BoundaryLines;
  readonly lakes: FeatureCollection<Polygon, WaterProperties>;
  readonly rivers: FeatureCollection<LineString, WaterProperties>;
}

export interface Detail {
  /** Smallest bend kept, as an area of the Mercator map in square degrees at the equator. */
  readonly bend: number;
  /** Smallest island or lake kept, in the same unit. */
  readonly island: number;
  /** Grid step of the coordinates in degrees. */
  readonly step: number;
  /** Where the bend above holds; elsewhere bends must be `COARSER` times larger. */
  readonly fine: Box;
  /** Whether rivers without a name are left out. */
  readonly onlyNamedRivers: boolean;
}

const COARSER = 12;

/** A topology as `topojson-client` and `topojson-simplify` type it between their steps. */
type AnyTopology = Topology<Objects>;

const line = (coordinates: Position[][], properties: BorderProperties | null): Feature<MultiLineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates },
});

function cutIntoArcs({ territories, boundaries, lakes, rivers }: Ground, detail: Detail): AnyTopology {
  const kept = detail.onlyNamedRivers ? rivers.features.filter(({ properties }) => properties.id) : rivers.features;
  return toTopology({
    countries: toFeatures(territories),
    borders: {
      type: 'FeatureCollection',
      features: BORDER_KINDS.map((kind) => line(boundaries[kind], { kind })),
    } as FeatureCollection,
    coast: line(boundaries.coast, null),
    lakes,
    rivers: { type: 'FeatureCollection', features: kept } as FeatureCollection,
  }) as AnyTopology;
}

/** Weighs a bend by its area as Mercator shows it, less outside the part of the map that matters. */
function weighBy(fine: Box): (triangle: Triangle) => number {
  return (triangle) => {
    const [x, y] = triangle[1];
    const isFine = x >= fine[0] && x <= fine[2] && y >= fine[1] && y <= fine[3];
    return planarTriangleArea(triangle) / Math.cos((y * Math.PI) / 180) / (isFine ? 1 : COARSER);
  };
}

/** Keeps islands and lakes of some size, and much smaller rings that border on something, such as exclaves. */
function keepBy(detail: Detail, topology: AnyTopology): Filter {
  const isAttached = filterAttached(topology);
  const isLarge = filterWeight(topology, detail.island);
  const isAnything = filterWeight(topology, detail.island / 20);
  return (ring, isHole) => (isAttached(ring, isHole) ? isAnything(ring, isHole) : isLarge(ring, isHole));
}

const plainIndex = (arc: number) => (arc < 0 ? ~arc : arc);

function arcsOf({ geometries }: GeometryCollection): Set<number> {
  return new Set(geometries.flatMap((geometry) => (geometry as MultiPolygonArcs).arcs.flat(2).map(plainIndex)));
}

/** Leaves out the shores of islands that were too small, and joins what is left into long lines. */
function joinKept<G extends MultiLineArcs>(topology: AnyTopology, geometry: G, kept: ReadonlySet<number>): G {
  const arcs = geometry.arcs.map((run) => run.filter((arc) => kept.has(plainIndex(arc))));
  return { ...geometry, arcs: meshArcs(topology, { ...geometry, arcs }).arcs };
}

/** Builds a level. Arcs are shared by every object, so countries, borders and coast stay on one another at any detail. */
export function buildLevel(ground: Ground, detail: Detail, box: Box): BasemapTopology {
  const weighted = presimplify(cutIntoArcs(ground, detail), weighBy(detail.fine));
  const simple = simplify(weighted, detail.bend);
  const cut = filter(simple, keepBy(detail, simple)) as AnyTopology;
  const part = (name: string) => cut.objects[name] as GeometryCollection;
  const kept = arcsOf(part('countries'));
  const objects = {
    coast: joinKept(cut, cut.objects['coast'] as MultiLineArcs, kept),
    countries: part('countries'),
    borders: {
      type: 'GeometryCollection' as const,
      geometries: part('borders').geometries.map((kind) => joinKept(cut, kind as MultiLineArcs, kept)),
    },
    lakes: part('lakes'),
    rivers: part('rivers'),
  };
  const pruned = filter({ ...cut, objects }, () => true) as AnyTopology;
  const quantized = quantize(pruned, { scale: [detail.step, detail.step], translate: [box[0], box[1]] });
  const { transform, arcs, objects: written } = quantized;
  return { type: 'Topology', transform, objects: written, arcs } as BasemapTopology;
}
