/** What the page of all data counts. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileAudit } from '../../geo/audit.ts';
import { KNOWN_TO } from '../../geo/known.ts';
import { readTables } from '../../geo/read.ts';
import { checksumOf, releaseOf, rowsOf } from '../../geo/release.ts';
import { bandOf } from '../../src/domain/ages.ts';
import { tablesOf } from '../fixtures/tables.ts';

const { tables } = readTables(fileURLToPath(new URL('../../geo', import.meta.url)));
const audit = compileAudit(tables);

describe('the audit of the data', () => {
  it('finds no row that must name a source and names none', () => {
    expect(audit.unsourced).toBe(0);
    expect(audit.coverage.filter(({ sourced, rows }) => sourced !== null && sourced !== rows)).toEqual([]);
  });

  it('has a state for each section, crossing, project and leg, the longest without a report first', () => {
    const all = [tables.sections, tables.crossings, tables.projects, tables.legs].reduce(
      (sum, rows) => sum + rows.length,
      0,
    );
    expect(audit.ages).toHaveLength(all);
    const days = audit.ages.map((age) => age.days ?? Infinity);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(audit.ages.every(({ days }) => days === null || days >= 0)).toBe(true);
  });

  it('never calls new what was never reported', () => {
    for (const { status, days } of audit.ages) expect(days === null).toBe(status === 'unknown');
  });

  it('counts the age from the last day that a date can mean', () => {
    const dated = compileAudit(tablesOf({ projects: [{}], status: [{ date: '2025-10' }] }));
    const days = (Date.parse(KNOWN_TO) - Date.parse('2025-10-31')) / 86_400_000;
    expect(dated.ages).toEqual([expect.objectContaining({ kind: 'project', id: 'a-project', days })]);
  });

  it('counts a figure once by its standing', () => {
    for (const [file, rows] of [
      ['trade.csv', tables.bilateral],
      ['figures.csv', tables.figures],
    ] as const) {
      const counts: readonly number[] = Object.values(audit.quality.find((one) => one.file === file)?.counts ?? {});
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }
    expect(audit.quality[0]?.counts.rejected).toBe(tables.bilateral.filter((row) => row.quality === 'rejected').length);
  });

  it('tells how many are missing of how many', () => {
    expect(audit.missing.find(({ what }) => what === 'sectionLength')).toEqual({
      what: 'sectionLength',
      missing: tables.sections.filter((row) => row.length_km === null).length,
      of: tables.sections.length,
    });
    expect(audit.missing.every(({ missing, of }) => missing <= of)).toBe(true);
  });

  it('has size and checksum of every file, and rows of every table', () => {
    for (const { sha256, bytes, rows, kind } of audit.downloads) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(bytes).toBeGreaterThan(0);
      expect(rows === null).toBe(kind === 'package' || kind === 'archive');
    }
  });
});

describe('a version of the data', () => {
  const facts = tablesOf({ events: [{}] });
  const written = (checksum: string) => ({ ...facts, versions: tablesOf({ versions: [{ checksum }] }).versions });

  it('is the one that was written down, as long as nothing changed', () => {
    expect(releaseOf(written(checksumOf(facts)))).toMatchObject({ version: '1.0.0', isChanged: false });
  });

  it('says so when something changed since', () => {
    expect(releaseOf(written('0123456789ab'))).toMatchObject({
      version: `1.0.0+${checksumOf(facts)}`,
      isChanged: true,
    });
  });

  it('does not change by being written down', () => {
    expect(checksumOf(written('0123456789ab'))).toBe(checksumOf(facts));
    expect(rowsOf(written('0123456789ab'))).toBe(1);
  });
});

it('states are as old as a reader would say', () => {
  expect([0, 92, 93, 366, 367, 731, 732].map((days) => bandOf({ days }))).toEqual([
    'quarter', 'quarter', 'year', 'year', 'twoYears', 'twoYears', 'older',
  ]); // prettier-ignore
  expect(bandOf({ days: null })).toBe('never');
});
