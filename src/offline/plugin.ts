/** Vite plugin: the shell for pages without a network, and the service worker with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { releaseOf, SHELL, VERSION_META, WORKER_FILE, type BuiltFile, type Release } from './release.ts';

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64');

/** Every file below a folder, by its path with slashes. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'));

/** The text of `sw.js`: the worker that keeps a release, or (null) the one that ends the offline copy. */
export async function workerText(release: Release | null): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { ATLAS_RELEASE: JSON.stringify(release) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, release === null ? 'off.ts' : 'worker.ts'),
        formats: ['iife'],
        name: 'atlas',
        fileName: 'sw',
      },
    },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the service worker was not built');
  return script.code;
}

/** A name for code and data together: of the names of the chunks, which carry hashes, and of what is in the data files. */
function versionOf(chunks: readonly string[], root: string): string {
  const folder = join(root, 'public', 'geo');
  const data = readdirSync(folder).map((name) => `${name} ${hashOf(readFileSync(join(folder, name)))}`);
  const all = [...chunks, ...data].toSorted().join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}

export function offline(): Plugin {
  let config: ResolvedConfig;
  let version = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        version = versionOf(Object.keys(bundle ?? {}), config.root);
        return [{ tag: 'meta', attrs: { name: VERSION_META, content: version }, injectTo: 'head-prepend' }];
      },
    },
    async writeBundle(_options, bundle) {
      if (bundle['index.html'] === undefined) return; // another build: pages made ahead, say
      const dist = resolve(config.root, config.build.outDir);
      copyFileSync(join(dist, 'index.html'), join(dist, SHELL));
      const files = filesBelow(dist).map((name): BuiltFile => ({ name, hash: hashOf(readFileSync(join(dist, name))) }));
      const text = await workerText(process.env['SW'] === 'off' ? null : releaseOf(version, files));
      writeFileSync(join(dist, WORKER_FILE), text);
    },
  };
}
