/** What changed from version to version is written down. */
import { KNOWN_TO } from '../known.ts';
import type { Problem } from '../read.ts';
import { TABLES, type Tables } from '../schema.ts';

const byParts = (version: string) => version.split('.').map(Number);

/** Versions go up, so do their dates; and the last one knows as much as the data say of themselves. */
export function versionsWritten(tables: Tables): Problem[] {
  const report = (row: string, value: string): Problem => ({
    file: TABLES.versions.file,
    row,
    rule: 'versions-written',
    value,
  });
  const { versions } = tables;
  const last = versions.at(-1);
  const late =
    last === undefined || last.known_to === KNOWN_TO
      ? []
      : [report(last.version, `the data are known up to ${KNOWN_TO}: write what changed as a new version`)];
  const unordered = versions.slice(1).flatMap((row, i) => {
    const before = versions[i] as typeof row;
    const isHigher = compareVersions(row.version, before.version) > 0;
    return isHigher && row.date >= before.date ? [] : [report(row.version, `does not follow ${before.version}`)];
  });
  return [...unordered, ...late];
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [byParts(a), byParts(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
