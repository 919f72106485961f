/** What has a place, as GeoJSON: sites, stations, crossings, sections of rail, road and sea legs. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LngLat } from '../../src/domain/measure.ts';
import { legEnds, legPath } from '../leg-files.ts';
import { pointOf, railIndex } from '../rail-index.ts';
import type { Tables } from '../schema.ts';
import type { Licence } from './tables.ts';
import { publishedFields, publishedRows } from './rows.ts';

export interface PublishedFeatures {
  readonly name: string;
  readonly title: string;
  readonly table: 'sites' | 'stations' | 'crossings' | 'sections' | 'legs';
  readonly licences: readonly Licence[];
  readonly isMain?: boolean;
}

export const FEATURES: readonly PublishedFeatures[] = [
  {
    name: 'sites',
    title: 'Places with something to tell, as points',
    table: 'sites',
    licences: ['ccby'],
    isMain: true,
  },
  { name: 'rail', title: 'Sections of railway, as lines', table: 'sections', licences: ['odbl', 'ccby'], isMain: true },
  { name: 'stations', title: 'Railway stations, as points', table: 'stations', licences: ['odbl', 'ccby'] },
  { name: 'crossings', title: 'Border crossings, as points', table: 'crossings', licences: ['odbl', 'ccby'] },
  { name: 'legs', title: 'Road, sea and ferry legs, as lines', table: 'legs', licences: ['odbl', 'ccby'] },
];

const point = (at: LngLat | null): Geometry | null => (at === null ? null : { type: 'Point', coordinates: [...at] });

/** One point is no line, and none is nothing to draw. */
const line = (path: readonly LngLat[]): Geometry | null =>
  path.length < 2 ? null : { type: 'LineString', coordinates: path.map((at) => [...at]) };

/** The geometry of each row of a table, in its order; null where a position is not known. */
function geometriesOf(tables: Tables, table: PublishedFeatures['table']): readonly (Geometry | null)[] {
  if (table === 'sections') {
    const rail = railIndex(tables);
    return tables.sections.map((row) => line(rail.path(row.line, row.from, row.to) ?? []));
  }
  if (table === 'legs') {
    const ends = legEnds(tables);
    return tables.legs.map((row) => line(legPath(tables, row, ends)));
  }
  return tables[table].map((row) => point(pointOf(row)));
}

/** A feature for each row, with all its columns; those that are not located have no geometry. */
export function featuresOf(tables: Tables, table: PublishedFeatures['table']): FeatureCollection {
  const fields = publishedFields(table);
  const rows = publishedRows(tables, table);
  const features = geometriesOf(tables, table).map((geometry, i): Feature<Geometry | null> => {
    const cells = fields.map(({ name, type }, column) => {
      const cell = rows[i]?.[column] ?? null;
      return [name, type === 'boolean' ? cell === 'true' : cell] as const;
    });
    const properties = Object.fromEntries(cells);
    return { type: 'Feature', id: String(properties['id']), geometry, properties };
  });
  // A feature without a place is one by RFC 7946 too; the library's type of a collection knows only placed ones.
  return { type: 'FeatureCollection', features: features as Feature[] };
}
