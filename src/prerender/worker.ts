/** Makes and writes the pages of some languages; several of these run beside each other. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Manifest } from 'vite';
import { LANGUAGES, type LanguageCode } from '../i18n/index.ts';
import { SHELL } from '../offline/release.ts';
import { baseOf } from '../state/language.ts';
import type { Page } from '../state/state.ts';
import { encodePath } from '../state/url.ts';
import { fileOf, panelModule, stylesOf } from './assets.ts';
import { fit, plain, type Limits } from './fit.ts';
import { pageFile, type Surroundings } from './pages.ts';
import { pageMaker } from './render.ts';

export interface Task {
  readonly languages: readonly LanguageCode[];
  /** Those that pages are made in at all. */
  readonly written: readonly LanguageCode[];
  /** The project, and the folder of the built site. */
  readonly root: string;
  readonly dist: string;
  readonly base: string;
  /** The address of the site, or empty. */
  readonly site: string;
}

/** A page's text may take so much of its file, which is to stay under 25 kB packed with its head and its picture. */
const LIMITS: Limits = { bytes: 36_000, most: 110_000, packed: 16_000 };

/** What lies below the pictures: drawn once for all languages. */
const grounds = new Map<string, string>();

/** Writes the pages of a language. Gives their addresses: full ones where that of the site is known, paths otherwise. */
async function writeLanguage(
  language: LanguageCode,
  { root, dist, base, site, written }: Task,
): Promise<readonly string[]> {
  const readGeo = (name: string) => readFileSync(join(root, 'public', 'geo', `${name}.json`), 'utf8');
  const shell = readFileSync(join(dist, SHELL), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const { all, make, more } = await pageMaker(language, base, readGeo, grounds);
  const around = (page: Page): Surroundings => ({
    canonical: page.kind === 'missing' ? null : site + encodePath(page, baseOf(language, base)),
    alternates: page.kind === 'missing' ? [] : alternates(page, written, base, site),
    styles: [panelModule(page), 'src/map/StaticMap.svelte']
      .flatMap((module) => stylesOf(manifest, module))
      .map((file) => base + file),
    scripts: [
      base + fileOf(manifest, `src/i18n/${language}/first.ts`),
      ...(page.kind === 'overview' ? [] : [base + fileOf(manifest, `src/i18n/${language}/later.ts`)]),
    ],
    data: language === 'en' ? [] : [`${base}geo/words-${language}.json`],
  });
  const write = async (page: Page, file: string) => {
    const made = await make(page);
    mkdirSync(dirname(file), { recursive: true });
    const { ground, subject, key } = made.picture;
    const picture = `<div id="made-picture"><img src="${base}${writeGround(ground, dist)}" alt="" />${subject}</div>${key}`;
    const body = fitted(made.body, file, more).replace(PLACE, () => picture);
    writeFileSync(file, pageFile(shell, { ...made, body }, around(page)));
  };
  for (const page of all) await write(page, join(dist, encodePath(page, baseOf(language, '')), 'index.html'));
  if (language === 'en') await write({ kind: 'missing', path: '' }, join(dist, '404.html'));
  return all.map((page) => site + encodePath(page, baseOf(language, base)));
}

/** The element that `plain` leaves of the place of the picture. */
const PLACE = /<div [^>]*id="made-picture"[^>]*><\/div>/;

/** The ground of a picture is a file of its own, named for what it holds: many pages share one. Gives its path. */
function writeGround(ground: string, dist: string): string {
  const name = `pictures/${createHash('sha256').update(ground).digest('hex').slice(0, 10)}.svg`;
  const file = join(dist, name);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, ground);
  }
  return name;
}

function fitted(body: string, file: string, more: string): string {
  try {
    return fit(plain(body), LIMITS, more);
  } catch (cause) {
    throw new Error(`${file} can't be written`, { cause });
  }
}

/** The same page in every language; a reader of none of them is sent to English. */
function alternates(page: Page, written: Task['written'], base: string, site: string): Surroundings['alternates'] {
  const href = (language: LanguageCode) => site + encodePath(page, baseOf(language, base));
  return [...written.map((code) => [LANGUAGES[code].locale, href(code)] as const), ['x-default', href('en')]];
}

if (parentPort !== null) {
  const task = workerData as Task;
  const addresses: string[] = [];
  for (const language of task.languages) addresses.push(...(await writeLanguage(language, task)));
  parentPort.postMessage(addresses);
}
