/** Road and sea legs: their ends, their paths and the files that show them. */
import type * as D from '../src/domain/dataset.ts';
import type { LngLat } from '../src/domain/measure.ts';
import { historyOf, standingOf } from './histories.ts';
import { pointOf } from './rail-index.ts';
import type { Row, Tables } from './schema.ts';

type Unversioned<F extends 'core' | 'roads'> = Omit<D.Files[F], 'version'>;

/** The English name of something, if the table of names has one. */
export const englishName = (tables: Tables, kind: string, id: string): string | undefined =>
  tables.names.find((row) => row.kind === kind && row.id === id && row.lang === 'en')?.name;

/** The places that legs join, by id: their names, points and countries. */
export function legEnds(tables: Tables) {
  const sites = tables.sites.map((row) => ({ ...row, name: englishName(tables, 'site', row.id) ?? row.id }));
  return new Map([...tables.stations, ...sites, ...tables.roadPlaces].map((row) => [row.id, row]));
}

/** The points that a leg is drawn through; none if an end is not located. */
export function legPath(tables: Tables, leg: Row<'legs'>, ends: ReturnType<typeof legEnds>): readonly LngLat[] {
  const [from, to] = [ends.get(leg.from), ends.get(leg.to)];
  const [start, end] = [from && pointOf(from), to && pointOf(to)];
  const between = tables.legShapes.filter((row) => row.leg === leg.id).map((row): LngLat => [row.lon, row.lat]);
  return start && end ? [start, ...between, end] : [];
}

/** Names of legs, for the first view. */
export function compileLegNames(tables: Tables): Unversioned<'core'>['legs'] {
  const ends = legEnds(tables);
  return tables.legs.map(({ id, from, to }) => ({
    id,
    name: [from, to].map((end) => ends.get(end)?.name ?? end).join('–'),
  }));
}

/** Legs with their paths and histories, and the tables of times and costs. */
export function compileRoads(tables: Tables): Unversioned<'roads'> {
  const ends = legEnds(tables);
  const legs = tables.legs.map((row) => {
    const [from, to] = [ends.get(row.from), ends.get(row.to)];
    return {
      ...row,
      ...standingOf(tables, 'leg', row.id),
      ends: [from?.name ?? row.from, to?.name ?? row.to] as const,
      countries: [...new Set([from, to].flatMap((place) => place?.country ?? []))],
      path: legPath(tables, row, ends),
      history: historyOf(tables, 'leg', row.id),
    };
  });
  return { legs, routeTimes: tables.routeTimes, performance: tables.performance, handling: tables.handling };
}
