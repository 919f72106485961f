/** `npm run size`: what the first view costs on the wire, in gzip, against its limits. Reads the last build. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ENTRY = 'index.html';
/** In kB of 1000 bytes, gzip level 9. */
const LIMITS = { scripts: 90, data: 80 };
/** What the first view fetches besides scripts and styles. */
const FIRST_DATA = ['geo/core.json', 'geo/base-low.json', 'geo/network.json'];

const gzipKb = (file) => gzipSync(readFileSync(DIST + file), { level: 9 }).length / 1000;

/** Chunks that load before anything is shown: the entry and what it imports statically, never its `import()`s. */
function staticChunks(manifest, key, seen = new Map()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
  if (seen.has(key)) return seen;
  seen.set(key, chunk);
  for (const next of chunk.imports ?? []) staticChunks(manifest, next, seen);
  return seen;
}

function report(title, files, limit) {
  const rows = files.map((file) => ({ file, kb: gzipKb(file) })).sort((a, b) => b.kb - a.kb);
  const total = rows.reduce((sum, row) => sum + row.kb, 0);
  for (const { file, kb } of rows) console.log(`${kb.toFixed(1).padStart(8)} kB  ${file}`);
  const isOver = limit !== undefined && total > limit;
  const verdict = limit === undefined ? '' : `  limit ${limit} kB: ${isOver ? 'BROKEN' : 'kept'}`;
  console.log(`${total.toFixed(1).padStart(8)} kB  ${title}, gzip${verdict}\n`);
  return !isOver;
}

const manifestFile = `${DIST}.vite/manifest.json`;
if (!existsSync(manifestFile)) {
  console.error('dist/.vite/manifest.json is missing: run `npm run build` first');
  process.exit(1);
}
const chunks = [...staticChunks(JSON.parse(readFileSync(manifestFile, 'utf8')), ENTRY).values()];
const outcomes = [
  report('scripts before the map', [...new Set(chunks.map((chunk) => chunk.file))], LIMITS.scripts),
  report('styles before the map', [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]),
  report('data of the first view', FIRST_DATA, LIMITS.data),
];
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
