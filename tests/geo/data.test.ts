/** The data of the atlas itself. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describe as describeProblem, readTables, TABLE_NAMES } from '../../geo/read.ts';
import { checkTables, RULES } from '../../geo/rules.ts';
import { TABLES } from '../../geo/schema.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

const { tables, problems } = deepFreeze(readTables(fileURLToPath(new URL('../../geo', import.meta.url))));

/** Which rows name each source, as `file · row`. */
function usesOfSources(): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const name of TABLE_NAMES) {
    for (const row of tables[name] as readonly Readonly<Record<string, unknown>>[]) {
      const label = `${TABLES[name].file} · ${TABLES[name].key.map((column) => String(row[column])).join('/')}`;
      const named = ['sources', 'coord_sources', 'km_sources', 'length_sources'].flatMap((column) => row[column] ?? []);
      for (const source of new Set(named as string[])) uses.set(source, [...(uses.get(source) ?? []), label]);
    }
  }
  return uses;
}

describe('the data in geo/', () => {
  it('keeps its schemas', () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it('keeps every rule', () => {
    expect(checkTables(tables).map(describeProblem)).toEqual([]);
  });

  it('has rows in every table but those that may be empty', () => {
    const mayBeEmpty = ['lengthExceptions', 'legShapes'];
    expect(TABLE_NAMES.filter((name) => !mayBeEmpty.includes(name) && tables[name].length === 0)).toEqual([]);
  });

  it('has a row for every value in which the sources of a pair’s trade are told to differ', () => {
    const sums = ['522.1', '2,002.5']; // of the parts, as told beside them
    const missing = tables.conflicts.flatMap(({ id, versions, refs }) => {
      const pairs = refs.filter((ref) => /^trade:[A-Z]{2}-[A-Z]{2}$/.test(ref)).map((ref) => ref.slice(6).split('-'));
      if (pairs.length === 0 || !versions.includes('million')) return [];
      const rows = tables.bilateral.filter(({ reporter, partner }) =>
        pairs.some((pair) => pair.includes(reporter) && pair.includes(partner)),
      );
      const values = [...versions.matchAll(/\b\d[\d,]*(?:\.\d+)?(?![.\d]*\s%)/g)].map(([number]) => number);
      return values
        .filter((number) => !/^20\d\d$/.test(number) && !sums.includes(number))
        .filter((number) => !rows.some((row) => row.value_usd_million === Number(number.replaceAll(',', ''))))
        .map((number) => `${id}: ${number}`);
    });
    expect(missing).toEqual([]);
  });

  it('would miss any one of its sources: each row that rests on it is named', { timeout: 60_000 }, () => {
    const resolve = RULES['references-resolve'];
    for (const [source, rows] of usesOfSources()) {
      const without = { ...tables, sources: tables.sources.filter((row) => row.id !== source) };
      const failures = resolve?.(without) ?? [];
      const named = failures.filter((problem) => problem.value.endsWith(`sources ${source} does not exist`));
      expect(new Set(named.map(({ file, row }) => `${file} · ${row}`)), source).toEqual(new Set(rows));
    }
  });
});
