/** Vite plugin: writes the file of every page after the build, in every language, and the list of all of them. */
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type PluginOption } from 'vite';
import { LANGUAGE_CODES, type LanguageCode } from '../i18n/languages.ts';
import type { Task } from './worker.ts';

/** `plugins` are those that the components need to be compiled with. */
export function pages(plugins: () => PluginOption[]): PluginOption {
  let paths = { root: '', dist: '', base: '/' };
  let written = LANGUAGE_CODES as readonly LanguageCode[];
  return {
    name: 'pages',
    apply: 'build',
    configResolved(config) {
      paths = { root: config.root, dist: resolve(config.root, config.build.outDir), base: config.base };
      written = asked(process.env.PAGE_LANGUAGES);
    },
    async closeBundle() {
      if (process.env.VITEST !== undefined) return;
      const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
      const addresses = await writePages({ ...paths, site, written }, plugins());
      // The text form of a site map; search engines want full addresses, which need that of the site.
      writeFileSync(join(paths.dist, 'sitemap.txt'), `${addresses.join('\n')}\n`);
      if (site !== '') writeFileSync(join(paths.dist, 'robots.txt'), `Sitemap: ${site}${paths.base}sitemap.txt\n`);
      console.info(
        `${addresses.length} pages written in ${written.length} ${written.length === 1 ? 'language' : 'languages'}`,
      );
    },
  };
}

/** Builds the components once more, for a place without a browser, and makes all pages with them. Gives their addresses. */
async function writePages(task: Omit<Task, 'languages'>, plugins: PluginOption[]): Promise<readonly string[]> {
  const folder = join(task.root, 'node_modules', `.atlas-pages-${process.pid}`); // builds may run beside each other;
  await build({
    configFile: false,
    root: task.root,
    base: task.base,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true },
    build: { ssr: join(task.root, 'src/prerender/worker.ts'), outDir: folder, emptyOutDir: true, copyPublicDir: false },
  });
  const program = pathToFileURL(join(folder, 'worker.js'));
  try {
    const addresses = await Promise.all(shares(task.written).map((languages) => run(program, { ...task, languages })));
    return addresses.flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The languages to make pages in, from codes with commas between them; all of them when none is named. */
function asked(codes = ''): readonly LanguageCode[] {
  const names = codes.split(',').filter((code) => code !== '');
  const unknown = names.find((name) => !(LANGUAGE_CODES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new Error(`PAGE_LANGUAGES names ${unknown}, but the languages are ${LANGUAGE_CODES.join(', ')}`);
  }
  return names.length === 0 ? LANGUAGE_CODES : LANGUAGE_CODES.filter((code) => names.includes(code));
}

/** Languages dealt out to as many workers as run at once. */
function shares(all: readonly LanguageCode[]): Task['languages'][] {
  const workers = Math.max(1, Math.min(availableParallelism(), all.length));
  return Array.from({ length: workers }, (_, i) => all.filter((_code, n) => n % workers === i));
}

const run = (program: URL, workerData: Task): Promise<readonly string[]> =>
  new Promise((done, fail) => {
    const worker = new Worker(program, { workerData });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => {
      if (code !== 0) fail(new Error(`a worker that makes pages ended with ${code}`));
    });
  });
