/** `npm run geo`: checks the data as the build does and prints every broken rule, or how many rows keep them all. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (file) => (await runnerImport(file, { root, configFile: false, logLevel: 'error' })).module;

try {
  const { build } = await load('./geo/plugin.ts');
  build(root);
  const { readTables } = await load('./geo/read.ts');
  const rows = Object.entries(readTables(`${root}geo`).tables).map(([name, table]) => [name, table.length]);
  for (const [name, count] of rows) console.log(`${String(count).padStart(6)}  ${name}`);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  console.log(`0 broken rules in ${total} rows of ${rows.length} tables`);
} catch (error) {
  console.error(error instanceof Error && error.name === 'BrokenData' ? error.message : error);
  process.exitCode = 1;
}
