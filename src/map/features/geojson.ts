/** Small builders of GeoJSON. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LngLat } from '../../domain/measure.ts';

type Properties = Readonly<Record<string, string | number | boolean | null>>;
export type Part = Feature<Geometry, Properties>;
export type Collection = FeatureCollection<Geometry, Properties>;

export const collect = (features: readonly Part[]): Collection => ({
  type: 'FeatureCollection',
  features: [...features],
});

export const at = (point: LngLat, properties: Properties): Part => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...point] },
  properties,
});

export const along = (path: readonly LngLat[], properties: Properties): Part => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: path.map((point) => [...point]) },
  properties,
});

/** Points that are known, each with its properties. */
export const placed = <T extends { readonly at: LngLat | null }>(
  rows: readonly T[],
  properties: (row: T, i: number) => Properties,
): Collection => collect(rows.flatMap((row, i) => (row.at === null ? [] : [at(row.at, properties(row, i))])));

/** A list as one text for a property: tiles carry no lists. `holdsAny` asks it. */
export const packed = (values: readonly string[]): string => `;${values.join(';')};`;
