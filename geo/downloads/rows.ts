/** Rows of a table as cells of a published file, with the columns that the compiler adds. */
import type { Cell } from '../../src/export/taking.ts';
import { OPENNESS, STATUSES } from '../vocabulary.ts';
import { standingOf } from '../histories.ts';
import { englishName } from '../leg-files.ts';
import type { TableName, Tables } from '../schema.ts';
import { fieldsOf, type Field } from './table-schema.ts';

interface AddedColumn {
  readonly field: Field;
  readonly of: (tables: Tables, id: string) => Cell;
}

const STATES = { required: true, enum: [...new Set([...STATUSES, ...OPENNESS])] } as const;

/** The state at the date of the data, and when it was last reported. */
const standing = (kind: Parameters<typeof standingOf>[1]): readonly AddedColumn[] => [
  {
    field: {
      name: 'status',
      type: 'string',
      description: 'State at the date of the data, from status.csv',
      constraints: STATES,
    },
    of: (tables, id) => standingOf(tables, kind, id).status,
  },
  {
    field: {
      name: 'status_as_of',
      type: 'string',
      description: 'When that state was last reported: YYYY, YYYY-MM or YYYY-MM-DD',
      constraints: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
    },
    of: (tables, id) => standingOf(tables, kind, id).asOf,
  },
];

const ADDED: Partial<Record<TableName, readonly AddedColumn[]>> = {
  projects: standing('project'),
  sections: standing('section'),
  crossings: standing('crossing'),
  legs: standing('leg'),
  sites: [
    {
      field: { name: 'name', type: 'string', description: 'English name, from names.csv' },
      of: (tables, id) => englishName(tables, 'site', id) ?? null,
    },
  ],
};

/** All fields of a published table: its own, then those that are added. */
export const publishedFields = (table: TableName): readonly Field[] => [
  ...fieldsOf(table),
  ...(ADDED[table] ?? []).map((column) => column.field),
];

/** The cells of a table, row by row, in the order of its fields. */
export function publishedRows(tables: Tables, table: TableName): readonly (readonly Cell[])[] {
  const added = ADDED[table] ?? [];
  const columns = fieldsOf(table).map((field) => field.name);
  return (tables[table] as readonly Readonly<Record<string, unknown>>[]).map((row) => [
    ...columns.map((column) => cellOf(row[column])),
    ...added.map((column) => column.of(tables, String(row['id']))),
  ]);
}

/** Lists are joined with `;`, flags are `true` or `false`, empty text is no value. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(';');
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
