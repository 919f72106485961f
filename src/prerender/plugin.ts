/** Vite plugin: writes the file of every page after the build. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { FileName, Files } from '../domain/dataset.ts';
import { writePages } from './pages.ts';

export function pages(): Plugin {
  let paths = { root: '', dist: '', base: '/' };
  return {
    name: 'pages',
    apply: 'build',
    configResolved(config) {
      paths = { root: config.root, dist: resolve(config.root, config.build.outDir), base: config.base };
    },
    closeBundle() {
      if (process.env.VITEST !== undefined) return;
      const read = <F extends FileName>(name: F) =>
        JSON.parse(readFileSync(join(paths.root, 'public', 'geo', `${name}.json`), 'utf8')) as Files[F];
      const files = { core: read('core'), roads: read('roads') } as Files;
      const count = writePages(paths.dist, files, paths.base, process.env.SITE_URL ?? '');
      console.info(`${count} pages written`);
    },
  };
}
