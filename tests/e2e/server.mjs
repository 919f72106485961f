/**
 * Serves `dist/` like a static host: right types, gzip, folders by their index.html, 404.html with status 404.
 * `node tests/e2e/server.mjs [port]`; `BASE_PATH=/atlas/` serves under a prefix, `DIST` another folder.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text\/|application\/|image\/svg)/;

/** The file behind a request path: null if there is none or it lies outside the folder. */
async function locate(root, base, pathname) {
  if (`${pathname}/` === base) return { moved: base };
  if (!pathname.startsWith(base)) return null;
  const file = resolve(root, `.${sep}${pathname.slice(base.length)}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null); // a missing file is an answer, not a failure
  if (found?.isFile()) return file;
  if (!found?.isDirectory() || !pathname.endsWith('/')) return found === null ? null : { moved: `${pathname}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

async function answer(request, response, root, base) {
  const pathname = decodePath(request.url ?? '/');
  const found = pathname === null || pathname.includes('\0') ? null : await locate(root, base, pathname);
  if (found !== null && typeof found === 'object') {
    const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
    response.writeHead(301, { location: encodeURI(found.moved).replace(/^\/+/, '/') + query }).end();
    return;
  }
  const file = found ?? join(root, '404.html');
  const body = await readFile(file).catch(() => Buffer.from('Not found'));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isZipped = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const content = isZipped ? gzipSync(body) : body;
  response.writeHead(found === null ? 404 : 200, {
    'content-type': type,
    'content-length': content.length,
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isZipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function decodePath(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null; // a broken escape names no file
  }
}

/** Starts serving a folder; port 0 takes a free one. Resolves to the address and a way to stop. */
export function serve({ root, base = '/', port = 0 }) {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answer(request, response, folder, base).catch((error) => response.writeHead(500).end(String(error)));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      done({ origin, url: origin + base, stop: () => server.close() });
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const { url } = await serve({ root, base: process.env.BASE_PATH ?? '/', port: Number(process.argv[2] ?? 4273) });
  console.log(`serving ${root} at ${url}`);
}
