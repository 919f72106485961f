/** A real file for every page, so that any static host serves every link. Runs at the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAtlas } from '../data/atlas.ts';
import type { Core } from '../domain/dataset.ts';
import { createFormat } from '../domain/format.ts';
import { en } from '../i18n/en.ts';
import { formatSettings } from '../i18n/index.ts';
import { allPages, pageHead, type PageHead } from '../panels/titles.ts';
import { encodePath } from '../state/url.ts';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The shell with the head of one page. `canonical` is left out when the site's address is not known. */
export function withHead(shell: string, head: PageHead, canonical: string | null): string {
  const description = escapeHtml(head.description);
  const title = escapeHtml(head.title);
  const tags = [
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
  ].join('\n    ');
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/<meta name="description"[^>]*>/, () => tags);
}

/** Writes `site/herat/index.html` … and `404.html` beside the built shell. Gives the number of files. */
export function writePages(dist: string, core: Core, base: string, siteUrl: string): number {
  const shell = readFileSync(join(dist, 'index.html'), 'utf8');
  const atlas = createAtlas(core);
  const format = createFormat(formatSettings(en));
  const pages = allPages(atlas);
  for (const page of pages) {
    const head = pageHead(page, atlas, en, format);
    const file = join(dist, encodePath(page, ''), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withHead(shell, head, siteUrl + encodePath(page, base)));
  }
  const missing = pageHead({ kind: 'missing', path: '' }, atlas, en, format);
  writeFileSync(join(dist, '404.html'), withHead(shell, missing, null));
  return pages.length;
}
