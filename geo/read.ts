/** Reads the tables of `geo/` from disk and checks each row against its schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import { TABLES, type TableName, type Tables } from './schema.ts';

/** One broken rule: printed as `file · row id · rule · value`. */
export interface Problem {
  readonly file: string;
  readonly row: string;
  readonly rule: string;
  readonly value: string;
}

export const describe = (problem: Problem): string =>
  [problem.file, problem.row, problem.rule, problem.value].join(' · ');

export interface ReadResult {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The columns of a table in the order in which its file must have them. */
export const columnsOf = (name: TableName): readonly string[] => Object.keys(TABLES[name].schema.entries);

/** Reads every table under a folder. Rows that break their schema are reported and left out. */
export function readTables(folder: string): ReadResult {
  const problems: Problem[] = [];
  const entries = TABLE_NAMES.map((name) => {
    const { file } = TABLES[name];
    return [name, parseTable(name, readFile(join(folder, file), file, problems), problems)] as const;
  });
  return { tables: Object.fromEntries(entries) as unknown as Tables, problems };
}

function readFile(path: string, file: string, problems: Problem[]): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    problems.push({ file, row: '-', rule: 'file-readable', value: String(error) });
    return '';
  }
}

/** Parses one table from its text. */
export function parseTable(name: TableName, text: string, problems: Problem[]): readonly unknown[] {
  const { file, schema, key } = TABLES[name];
  const rows = csvParse(text.replace(/^\uFEFF/, ''));
  if (text !== '' && rows.columns.join() !== columnsOf(name).join()) {
    problems.push({
      file,
      row: 'header',
      rule: 'columns',
      value: `${rows.columns.join()} instead of ${columnsOf(name).join()}`,
    });
    return [];
  }
  return rows.flatMap((raw, index) => {
    const label = key.map((column) => raw[column] ?? '').join('/') || `row ${index + 2}`;
    const result = v.safeParse(schema, raw);
    if (result.success) return [result.output];
    for (const issue of result.issues) {
      const column = issue.path?.map((part) => String(part.key)).join('.') ?? '';
      problems.push({
        file,
        row: label,
        rule: `schema:${column}`,
        value: `${JSON.stringify(issue.input)} ${issue.message}`,
      });
    }
    return [];
  });
}
