/**
 * `npm run geo`: checks the data as the build does and prints every broken rule, or how many rows keep them all.
 * `npm run geo -- --publish`: then adds the ids of today to `published-ids.txt`, to be done at each release.
 */
import { writeFileSync } from 'node:fs';
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

try {
  const { build } = await load('./geo/plugin.ts');
  build(root);
  const { readTables } = await load('./geo/read.ts');
  const { tables } = readTables(`${root}geo`);
  const rows = Object.entries(tables).map(([name, table]) => [name, table.length]);
  for (const [name, count] of rows) console.log(`${String(count).padStart(6)}  ${name}`);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  console.log(`0 broken rules in ${total} rows of ${rows.length} tables`);
  if (process.argv.includes('--publish')) await publish(tables);
} catch (error) {
  console.error(error instanceof Error && error.name === 'BrokenData' ? error.message : error);
  process.exitCode = 1;
}
