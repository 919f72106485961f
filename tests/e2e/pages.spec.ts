/** What the build wrote: a file for every page. Opening them is left to `offline.spec.ts`, which does it without a network. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from './test.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Every page that the build wrote, as links. */
function builtPages(folder = DIST): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return builtPages(path);
    return name === 'index.html' ? [`/${relative(DIST, folder).replaceAll('\\', '/')}/`.replace('//', '/')] : [];
  });
}

/** The first part of the path of a page that is not in English. */
const LANGUAGE = /^\/(ru|kk|tk|fa|ps|ur)(?=\/)/;
const everyPage = builtPages();
const pages = everyPage.filter((link) => !LANGUAGE.test(link));

const htmlOf = (link: string) => readFileSync(join(DIST, link, 'index.html'), 'utf8');

/** What the head of a built page says of it: a file that is only read needs no browser. */
function headOf(link: string) {
  const html = htmlOf(link);
  const find = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  return {
    title: find(/<title>([^<]*)<\/title>/),
    description: find(/<meta name="description" content="([^"]*)"/),
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
  };
}

test('the build wrote a page for every object', () => {
  expect(pages.filter((link) => link.startsWith('/site/'))).toHaveLength(53);
  expect(pages.filter((link) => link.startsWith('/project/'))).toHaveLength(59);
  expect(pages.filter((link) => link.startsWith('/line/'))).toHaveLength(39);
  expect(pages).toContain('/route/shymkent/karachi/');
});

test('the list of all pages names each that there is', () => {
  expect(readFileSync(join(DIST, 'sitemap.txt'), 'utf8').trim().split('\n').toSorted()).toEqual(everyPage.toSorted());
});

test('every language has a file for every page', () => {
  const inLanguages = new Map<string, string[]>();
  for (const link of everyPage) {
    const language = LANGUAGE.exec(link)?.[1] ?? 'en';
    inLanguages.set(language, [...(inLanguages.get(language) ?? []), link]);
  }
  expect([...inLanguages.keys()].toSorted()).toEqual(['en', 'fa', 'kk', 'ps', 'ru', 'tk', 'ur']);
  for (const [language, links] of inLanguages)
    expect(links.map((link) => link.replace(LANGUAGE, '')).toSorted(), language).toEqual(pages.toSorted());
});

test('every page leads to itself in every language and to the other parts, also without scripts', () => {
  const faulty = everyPage.filter((link) => {
    const header = /<header[\s\S]*<\/header>/.exec(htmlOf(link))?.[0] ?? '';
    return header.split(' hreflang="').length - 1 !== 7 || header.split('<li').length - 1 < 9;
  });
  expect(faulty).toEqual([]);
});

test('each page has a description, its address, and a title that no other of its kind has', () => {
  const links = new Map<string, string[]>();
  const faulty: string[] = [];
  for (const link of everyPage) {
    const { title, description, canonical } = headOf(link);
    if (title === '' || description.length <= 10 || !canonical.endsWith(link)) faulty.push(link);
    const key = `${LANGUAGE.exec(link)?.[1] ?? ''} ${link.replace(LANGUAGE, '').split('/')[1] ?? ''}: ${title}`;
    links.set(key, [...(links.get(key) ?? []), link]);
  }
  expect(faulty).toEqual([]);
  expect([...links.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
});

test('the file of each page has its own text, whole and without an error, and starts the same atlas', () => {
  const scriptOf = (html: string) => /<script type="module"[^>]*>/.exec(html)?.[0];
  const script = scriptOf(htmlOf('/'));
  expect(script).toContain('src=');
  const faulty = everyPage.filter((link) => {
    const html = htmlOf(link);
    const main = /<main[^>]*>[^]*<\/main>/.exec(html)?.[0] ?? '';
    const isWhole = /<h1[^>]*>[^<]+<\/h1>/.test(main) && !/class="skeleton|role="alert"/.test(main);
    return scriptOf(html) !== script || !isWhole || main.length < 400;
  });
  expect(faulty).toEqual([]);
});
