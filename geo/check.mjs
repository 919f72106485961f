/**
 * `npm run geo`: checks the data as the build does and prints every broken rule, or how many rows keep them all.
 * `npm run geo -- --publish 1.2.0 "What changed"`, to be done at each release: adds the ids of today to
 * `published-ids.txt` and the version to `versions.csv`.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (file) => (await runnerImport(file, { root, configFile: false, logLevel: 'error' })).module;

async function publish(tables) {
  const { idsOf, readPublished, PUBLISHED_FILE } = await load('./geo/rules/ids.ts');
  const before = readPublished();
  const after = [...new Set([...before, ...idsOf(tables)])].toSorted();
  writeFileSync(`${root}geo/${PUBLISHED_FILE}`, `${after.join('\n')}\n`);
  console.log(`${after.length - before.length} ids added to ${PUBLISHED_FILE}, ${after.length} in all`);
}

/** Writes a version down: today's rows and checksum, and what changed in the words given. */
async function record(tables, version, changes) {
  const { checksumOf, rowsOf } = await load('./geo/release.ts');
  const { KNOWN_TO } = await load('./geo/known.ts');
  const today = new Date().toISOString().slice(0, 10);
  const words = `"${changes.replaceAll('"', '""')}"`;
  const row = [version, today, KNOWN_TO, rowsOf(tables), checksumOf(tables), words].join();
  appendFileSync(`${root}geo/versions.csv`, `${row}\n`);
  console.log(`version ${version} written to versions.csv`);
}

class Usage extends Error {}

/** What `--publish` is followed by; null without it. Throws when the data changed and nothing is said of it. */
function asked(isChanged) {
  const at = process.argv.indexOf('--publish');
  if (at < 0) return null;
  const [version, changes] = process.argv.slice(at + 1);
  if (isChanged && (!/^\d+\.\d+\.\d+$/.test(version ?? '') || !changes?.trim()))
    throw new Usage(
      'the data have changed: say which version this is and what changed, --publish 1.2.0 "What changed"',
    );
  return { version, changes };
}

try {
  const { build } = await load('./geo/plugin.ts');
  build(root);
  const { readTables } = await load('./geo/read.ts');
  const { tables } = readTables(`${root}geo`);
  const rows = Object.entries(tables).map(([name, table]) => [name, table.length]);
  for (const [name, count] of rows) console.log(`${String(count).padStart(6)}  ${name}`);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  console.log(`0 broken rules in ${total} rows of ${rows.length} tables`);
  const { releaseOf } = await load('./geo/release.ts');
  const { version, isChanged } = releaseOf(tables);
  console.log(`version ${version}${isChanged ? ': changed since it was written down' : ''}`);
  const publishing = asked(isChanged);
  if (publishing !== null) await publish(tables);
  if (publishing !== null && isChanged) await record(tables, publishing.version, publishing.changes);
} catch (error) {
  const isPlain = error instanceof Usage || (error instanceof Error && error.name === 'BrokenData');
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
