/** Vite plugin: checks and compiles `geo/` before dev, build and tests; an edit in `geo/` reloads the page. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Files } from '../src/domain/dataset.ts';
import { packCore } from '../src/domain/packed-core.ts';
import { compile } from './compile.ts';
import { downloadsOf } from './downloads/downloads.ts';
import { describe, readTables } from './read.ts';
import { checkTables } from './rules.ts';
import type { Tables } from './schema.ts';

/** The broken rules of `geo/`, all of them, in the message. */
export class BrokenData extends Error {
  constructor(lines: readonly string[]) {
    super(`${lines.length} broken rule${lines.length === 1 ? '' : 's'} in geo/:\n${lines.join('\n')}`);
    this.name = 'BrokenData';
  }
}

/** The tables of a project, every rule kept. Throws `BrokenData` with every failure. */
function readChecked(root: string): Tables {
  const { tables, problems } = readTables(join(root, 'geo'));
  const broken = [...problems, ...(problems.length === 0 ? checkTables(tables) : [])];
  if (broken.length > 0) throw new BrokenData(broken.map(describe));
  return tables;
}

/** Reads, checks and compiles the tables of a project. Throws `BrokenData` with every failure. */
export const build = (root: string): Files => compile(readChecked(root));

/** Writes the compiled files to `public/geo/`, and those to be taken away to `public/data/`. */
function write(root: string): void {
  const tables = readChecked(root);
  const compiled = compile(tables);
  const files = Object.entries({ ...compiled, core: packCore(compiled.core) });
  fill(
    join(root, 'public', 'geo'),
    files.map(([name, file]) => [`${name}.json`, JSON.stringify(file)] as const),
  );
  const downloads = downloadsOf(tables).map(({ file, content }) => [file, content] as const);
  fill(join(root, 'public', 'data'), downloads);
}

/** A folder of made files only: what is made no more is taken away after the rest is in place. */
function fill(folder: string, files: readonly (readonly [name: string, content: string | Uint8Array])[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const made = new Set(files.map(([name]) => name));
  for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });
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
        write(config.root ?? process.cwd());
      }
    },
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (isBuild) write(root);
    },
    configureServer(server) {
      const folder = join(root, 'geo') + sep;
      server.watcher.add(folder);
      const rebuild = (path: string) => {
        if (!path.startsWith(folder) || !/\.(csv|json|txt)$/.test(path)) return;
        try {
          write(root);
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
