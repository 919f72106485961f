/** Reported times and costs as a reader takes them away: the columns of the table that they come from. */
import type { RoadsFile } from '../../domain/dataset.ts';
import type { Cell, Taking } from '../../export/taking.ts';

type Table = 'routeTimes' | 'performance' | 'handling';

const COLUMNS = {
  routeTimes: ['id', 'route', 'mode', 'km', 'time', 'price', 'date', 'note', 'sources'],
  performance: ['id', 'country', 'mode', 'year', 'cost_usd', 'swod_kmh', 'swd_kmh', 'note', 'sources'],
  handling: ['id', 'place', 'operation', 'time', 'cost', 'period', 'note', 'sources'],
} as const satisfies { readonly [T in Table]: readonly (keyof RoadsFile[T][number])[] };

/** Every row of one of the tables, in its order. */
export function takeReports(roads: RoadsFile, table: Table, title: string): Taking {
  const rows: readonly (Readonly<Record<string, unknown>> & { readonly sources: readonly string[] })[] = roads[table];
  return {
    name: `reported-${table === 'routeTimes' ? 'route-times' : table}`,
    title,
    columns: COLUMNS[table],
    rows: rows.map((row) => COLUMNS[table].map((column) => cellOf(row[column]))),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
  };
}

const cellOf = (value: unknown): Cell =>
  Array.isArray(value) ? value.join(';') : typeof value === 'number' || typeof value === 'string' ? value : null;
