/** Vite plugin: writes the file of every page after the build. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Core } from '../domain/dataset.ts';
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
      const core = JSON.parse(readFileSync(join(paths.root, 'public', 'geo', 'core.json'), 'utf8')) as Core;
      const count = writePages(paths.dist, core, paths.base, process.env.SITE_URL ?? '');
      console.info(`${count} pages written`);
    },
  };
}
