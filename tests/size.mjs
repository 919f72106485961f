/** `npm run size`: what the first view costs on the wire, in gzip, against its limits. Reads the last build. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ENTRY = 'index.html';
/** In kB of 1000 bytes, gzip level 9. A page's file is as large as the largest may be; `dist` is all files, unpacked. */
const LIMITS = { scripts: 85, data: 65, first: 163.4, page: 25, dist: 80_000 };
/** The messages of the first view, which are fetched with the first script. */
const FIRST_MESSAGES = 'src/i18n/en/first.ts';
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
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const chunks = [ENTRY, FIRST_MESSAGES].flatMap((key) => [...staticChunks(manifest, key).values()]);

/** Every file of the build, by its path below `dist/`. */
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(DIST.length - 1)}/${entry.name}`.replace(/^\/+/, ''));
const pages = files.filter((file) => file.endsWith('index.html')).map((file) => ({ file, kb: gzipKb(file) }));
const largest = pages.reduce((most, page) => (page.kb > most.kb ? page : most));
const wholeKb = files.reduce((sum, file) => sum + statSync(DIST + file).size, 0) / 1000;

function check(title, kb, limit) {
  const isKept = kb <= limit;
  console.log(`${kb.toFixed(1).padStart(8)} kB  ${title}  limit ${limit} kB: ${isKept ? 'kept' : 'BROKEN'}`);
  return isKept;
}
/** What the overview's own file names: its styles and the ground of its picture, besides scripts counted above. */
const named = [...readFileSync(DIST + ENTRY, 'utf8').matchAll(/(?:href|src)="\/((?:assets|geo|pictures)\/[^"]+)"/g)];
const scripts = [...new Set(chunks.map((chunk) => chunk.file))];
const styles = [...new Set([...chunks.flatMap((chunk) => chunk.css ?? []), ...namedOf('.css')])];
const pictures = namedOf('.svg');
const firstKb = [ENTRY, ...scripts, ...styles, ...pictures, ...FIRST_DATA].reduce((sum, file) => sum + gzipKb(file), 0);

function namedOf(ending) {
  return [...new Set(named.map(([, file]) => file).filter((file) => file.endsWith(ending)))];
}

const outcomes = [
  report('scripts before the map', scripts, LIMITS.scripts),
  report('styles before the map', styles),
  report('data of the first view', FIRST_DATA, LIMITS.data),
  report('file of the overview and its picture', [ENTRY, ...pictures]),
  check('the first view in all, gzip', firstKb, LIMITS.first),
  check(`the largest of ${pages.length} pages, gzip: ${largest.file}`, largest.kb, LIMITS.page),
  check('all files of the build', wholeKb, LIMITS.dist),
];
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
