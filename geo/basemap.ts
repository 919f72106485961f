/**
 * The ground under the atlas: land, borders, water, towns and label places, from npm packages of Natural Earth (public
 * domain) and GeoNames (CC BY 4.0). Both levels of detail cover the same wide box, 30–100° E, 5–65° N; the map's own
 * bounds (36–92° E, 10–60° N) lie inside it, so its edge is never seen. Detail is kept inside 40–88° E, 13–58° N.
 */
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import { traceBoundaries, type CountryProperties } from './basemap/borders.ts';
import { isInRing, type Box, type Position } from './basemap/clip.ts';
import { readTerritories } from './basemap/countries.ts';
import { readCountryLabels, readWaterLabels, type CountryLabel, type WaterLabel } from './basemap/labels.ts';
import { buildLevel, type BasemapTopology, type Detail, type Ground } from './basemap/levels.ts';
import { readTowns, type Town } from './basemap/towns.ts';
import { readLakes, readRivers } from './basemap/water.ts';

export type { CountryProperties } from './basemap/borders.ts';
export type { CountryLabel, WaterLabel } from './basemap/labels.ts';
export type { BasemapTopology } from './basemap/levels.ts';
export type { Town } from './basemap/towns.ts';

export interface Basemap {
  /** For zooms below 5.5. */
  readonly low: BasemapTopology;
  /** For zooms from 5.5, right up to zoom 9. */
  readonly high: BasemapTopology;
  /** Towns of rank 1 and 2. */
  readonly townsLow: readonly Town[];
  /** Towns of rank 3 to 5. */
  readonly townsHigh: readonly Town[];
  readonly countryLabels: readonly CountryLabel[];
  readonly waterLabels: readonly WaterLabel[];
}

/** Everything drawn lies in this box. */
export const WIDE_BOX: Box = [30, 5, 100, 65];
/** Full detail and towns lie in this box. */
const INNER_BOX: Box = [40, 13, 88, 58];

const LOW: Detail = { bend: 0.004, island: 0.02, step: 0.005, fine: INNER_BOX, onlyNamedRivers: true };
const HIGH: Detail = { bend: 0.000004, island: 0.0001, step: 0.001, fine: INNER_BOX, onlyNamedRivers: false };

function readGround(): Ground {
  const territories = readTerritories(WIDE_BOX);
  const boundaries = traceBoundaries(territories, WIDE_BOX);
  return { territories, boundaries, lakes: readLakes(WIDE_BOX), rivers: readRivers(WIDE_BOX, territories) };
}

/** Builds the base map from the installed packages; the same bytes every time. Throws when a country has no code. */
export function compileBasemap(): Basemap {
  const ground = readGround();
  const towns = readTowns(INNER_BOX);
  return {
    low: buildLevel(ground, LOW, WIDE_BOX),
    high: buildLevel(ground, HIGH, WIDE_BOX),
    townsLow: towns.filter(({ rank }) => rank <= 2),
    townsHigh: towns.filter(({ rank }) => rank > 2),
    countryLabels: readCountryLabels(),
    waterLabels: readWaterLabels(),
  };
}

interface Shape {
  readonly iso2: string;
  readonly polygons: readonly Position[][][];
  readonly boxes: readonly Box[];
}

let shapes: readonly Shape[] | undefined;

function boundsOf(ring: readonly Position[]): Box {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function readShapes(): readonly Shape[] {
  const high = buildLevel(readGround(), HIGH, WIDE_BOX);
  return feature<CountryProperties>(high, high.objects.countries).features.flatMap(({ properties, geometry }) => {
    if (properties.iso2 === null) return [];
    const { coordinates, type } = geometry as Polygon | MultiPolygon;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Position[][][];
    return [{ iso2: properties.iso2, polygons, boxes: polygons.map(([outer]) => boundsOf(outer ?? [])) }];
  });
}

/**
 * The country at a position in degrees as the detailed level draws it, as ISO alpha-2; null at sea, on the Caspian, on
 * Siachen Glacier and outside the wide box. Lakes other than the Caspian count as land.
 */
export function countryAt(lon: number, lat: number): string | null {
  shapes ??= readShapes();
  const found = shapes.find(({ polygons, boxes }) =>
    polygons.some((rings, i) => {
      const [west, south, east, north] = boxes[i] ?? [0, 0, 0, 0];
      if (lon < west || lon > east || lat < south || lat > north) return false;
      return rings.filter((ring) => isInRing([lon, lat], ring)).length === 1;
    }),
  );
  return found?.iso2 ?? null;
}
