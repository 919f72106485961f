/**
 * `node tests/bench/routes.mjs [--runs 41]`: how long the search for routes takes, off the main thread. Exit 1 when a
 * limit is broken. `benchRoutes` is for the bench of the whole atlas.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'atlas-bench-routes');
const LIMITS = { answerMs: 16, searchRatio: 3 };
const LEAST_RUNS = 30;

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Bundles what runs in the thread, as it would be for the browser. */
async function bundle() {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: CACHE,
      emptyOutDir: true,
      ssr: join(ROOT, 'tests', 'bench', 'routes.ts'),
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'routes.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(CACHE, 'routes.mjs');
}

async function measure(runs) {
  const { module } = await runnerImport('./tests/fixtures/real.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  const { sites, stations, crossings, histories, knownTo } = module.CORE;
  const workerData = {
    network: module.NETWORK.file,
    core: { sites, stations, crossings, histories, knownTo },
    runs: Math.max(runs, LEAST_RUNS),
  };
  const worker = new Worker(pathToFileURL(await bundle()), { workerData });
  return new Promise((done, fail) => worker.once('message', done).once('error', fail));
}

const ms = (value) => `${value.toFixed(1)} ms`;
const line = (...cells) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(50) : cell.padStart(14))).join(''));

/** Measures, prints a table, and gives the limits as `[what, is kept]`. */
export async function benchRoutes(runs = 41) {
  const { answers, ways, nodes, edges, made, ours, plain } = await measure(runs);
  const answer = median(answers);
  const ratio = median(ours) / median(plain);
  line(`medians of ${answers.length} answers, ${ours.length} searches`, 'plain', 'atlas');
  line(`${ways} ways Shymkent–Karachi (${nodes} nodes, ${edges} edges)`, '–', ms(answer));
  line(`one way (${made.nodes} nodes, ${made.edges} edges)`, ms(median(plain)), ms(median(ours)));
  return [
    [`all alternatives ${ms(answer)}, at most ${LIMITS.answerMs} ms`, answer <= LIMITS.answerMs],
    [`search ${ratio.toFixed(2)} × plain Dijkstra, at most ${LIMITS.searchRatio}`, ratio <= LIMITS.searchRatio],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.indexOf('--runs');
  const limits = await benchRoutes(asked < 0 ? undefined : Number(process.argv[asked + 1]) || undefined);
  console.log('');
  for (const [what, isKept] of limits) console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}`);
  process.exitCode = limits.every(([, isKept]) => isKept) ? 0 : 1;
}
