/** Look-ups over the rail tables that both the rules and the compiler need. */
import type { LngLat } from '../src/domain/measure.ts';
import type { Row, Tables } from './schema.ts';

export interface RailIndex {
  /** Stations of a line in order. */
  stationsOf(line: string): readonly Row<'stations'>[];
  sectionsOf(line: string): readonly Row<'sections'>[];
  /** First and last position of a section in its line's stations, ascending; null if it is not on the line. */
  span(section: Row<'sections'>): readonly [number, number] | null;
  /** Stations of a line from one to another, in the direction asked; null if either is not on it. */
  between(line: string, from: string, to: string): readonly Row<'stations'>[] | null;
  /** Points of the placed stations from one to another; null if either end is not on the line. */
  path(line: string, from: string, to: string): readonly LngLat[] | null;
}

/** Rows by a key, in their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** The point of a row, or null when it is not known. */
export const pointOf = (row: { readonly lat: number | null; readonly lon: number | null }): LngLat | null =>
  row.lat === null || row.lon === null ? null : [row.lon, row.lat];

const cache = new WeakMap<Tables, RailIndex>();

/** The look-ups for these tables, built once. */
export function railIndex(tables: Tables): RailIndex {
  const known = cache.get(tables);
  if (known !== undefined) return known;
  const index = buildIndex(tables);
  cache.set(tables, index);
  return index;
}

function buildIndex(tables: Tables): RailIndex {
  const stations = new Map(tables.stations.map((row) => [row.id, row]));
  const onLine = groupBy(tables.lineStations, (row) => row.line);
  const sections = groupBy(tables.sections, (row) => row.line);
  const stationsOf = (line: string) =>
    (onLine.get(line) ?? []).flatMap((row) => {
      const station = stations.get(row.station);
      return station === undefined ? [] : [station];
    });
  const ends = (line: string, from: string, to: string) => {
    const order = stationsOf(line).map((row) => row.id);
    return [order.indexOf(from), order.indexOf(to)] as const;
  };
  const between = (line: string, from: string, to: string) => {
    const [start, end] = ends(line, from, to);
    if (start < 0 || end < 0) return null;
    return start <= end
      ? stationsOf(line).slice(start, end + 1)
      : stationsOf(line)
          .slice(end, start + 1)
          .toReversed();
  };
  return {
    stationsOf,
    sectionsOf: (line) => sections.get(line) ?? [],
    span(section) {
      const [start, end] = ends(section.line, section.from, section.to);
      return start < 0 || end < 0 ? null : [Math.min(start, end), Math.max(start, end)];
    },
    between,
    path(line, from, to) {
      const points = between(line, from, to)?.map(pointOf) ?? null;
      return points?.filter((point) => point !== null) ?? null;
    },
  };
}

/** The path of a rail part of a corridor; null if its ends are not on its line. */
export const corridorPath = (part: Row<'corridorParts'>, index: RailIndex): readonly LngLat[] | null =>
  index.path(part.via, part.from, part.to);
