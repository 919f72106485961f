/** Vite plugin: checks and compiles `geo/` before dev, build and tests; an edit in `geo/` reloads the page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Files } from '../src/domain/dataset.ts';
import { compile } from './compile.ts';
import { describe, readTables } from './read.ts';
import { checkTables } from './rules.ts';

/** The broken rules of `geo/`, all of them, in the message. */
export class BrokenData extends Error {
  constructor(lines: readonly string[]) {
    super(`${lines.length} broken rule${lines.length === 1 ? '' : 's'} in geo/:\n${lines.join('\n')}`);
    this.name = 'BrokenData';
  }
}

/** Reads, checks and compiles the tables of a project. Throws `BrokenData` with every failure. */
export function build(root: string): Files {
  const { tables, problems } = readTables(join(root, 'geo'));
  const broken = [...problems, ...(problems.length === 0 ? checkTables(tables) : [])];
  if (broken.length > 0) throw new BrokenData(broken.map(describe));
  return compile(tables);
}

/** Writes the compiled files to `public/geo/`. */
export function write(root: string, files: Files): void {
  const folder = join(root, 'public', 'geo');
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(file));
}

export function geo(): Plugin {
  let root = process.cwd();
  let isBuild = false;
  return {
    name: 'geo',
    // The server lists `public/` before any later hook runs, and does not serve what is not on that list.
    config(config, { command, isPreview }) {
      const isTest = process.env.VITEST !== undefined;
      isBuild = command === 'build' && !isTest;
      if (command === 'serve' && isPreview !== true && !isTest) {
        const folder = config.root ?? process.cwd();
        write(folder, build(folder));
      }
    },
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (isBuild) write(root, build(root));
    },
    configureServer(server) {
      const folder = join(root, 'geo') + sep;
      server.watcher.add(folder);
      const rebuild = (path: string) => {
        if (!path.startsWith(folder) || !/\.(csv|json|txt)$/.test(path)) return;
        try {
          write(root, build(root));
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.config.logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'geo' } });
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, rebuild);
    },
  };
}
