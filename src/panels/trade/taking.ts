/** Rows of trade as a reader takes them away: the columns of the table that they come from. */
import type { Taking } from '../../export/taking.ts';
import type { Report } from '../../domain/trade/reports.ts';

const COLUMNS = [
  'id', 'reporter', 'partner', 'period', 'flow', 'value_usd_million', 'basis', 'qualifier', 'quality', 'reason', 'note',
  'sources',
] as const; // prettier-ignore

/** The rows in the order in which they are shown. */
export function takingOf(reports: readonly Report[], name: string, title: string): Taking {
  return {
    name,
    title,
    columns: COLUMNS,
    rows: reports.map(({ row }) =>
      COLUMNS.map((column) => (column === 'sources' ? row.sources.join(';') : row[column])),
    ),
    sources: [...new Set(reports.flatMap(({ row }) => row.sources))],
  };
}
