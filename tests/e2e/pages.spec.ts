import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { watchErrors, withoutMap } from './open.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Every page that the build wrote, as links. */
function builtPages(folder = DIST): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return builtPages(path);
    return name === 'index.html' ? [`/${relative(DIST, folder).replaceAll('\\', '/')}/`.replace('//', '/')] : [];
  });
}

test.use({ trace: 'off' }); // hundreds of pages in one test: recording them takes longer than opening them

/** The first part of the path of a page that is not in English. */
const LANGUAGE = /^\/(ru|kk|tk|fa|ps|ur)(?=\/)/;
const everyPage = builtPages();
const pages = everyPage.filter((link) => !LANGUAGE.test(link));
const kinds = [...new Set(pages.map((link) => link.split('/')[1] ?? ''))];

/** What the head of a built page says of it: a file that is only read needs no browser. */
function headOf(link: string) {
  const html = readFileSync(join(DIST, link, 'index.html'), 'utf8');
  const find = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  return {
    title: find(/<title>([^<]*)<\/title>/),
    description: find(/<meta name="description" content="([^"]*)"/),
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
  };
}

const asText = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Changes the address as the browser's own buttons do. */
const goWithin = (page: Page, link: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);

test('the build wrote a page for every object', () => {
  expect(pages.filter((link) => link.startsWith('/site/'))).toHaveLength(53);
  expect(pages.filter((link) => link.startsWith('/project/'))).toHaveLength(59);
  expect(pages.filter((link) => link.startsWith('/line/'))).toHaveLength(39);
  expect(pages).toContain('/route/shymkent/karachi/');
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

test('each page has a description, its address, and a title that no other of its kind has', () => {
  const links = new Map<string, string[]>();
  for (const link of everyPage) {
    const { title, description, canonical } = headOf(link);
    expect(title, link).not.toBe('');
    expect(description.length, link).toBeGreaterThan(10);
    expect(canonical.endsWith(link), `${link}: ${canonical}`).toBe(true);
    const key = `${LANGUAGE.exec(link)?.[1] ?? ''} ${link.replace(LANGUAGE, '').split('/')[1] ?? ''}: ${title}`;
    links.set(key, [...(links.get(key) ?? []), link]);
  }
  expect([...links.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
});

test('the file of each page has its own text and starts the same atlas, so that what opens from one opens from each', () => {
  const scriptOf = (html: string) => /<script type="module"[^>]*>/.exec(html)?.[0];
  const read = (link: string) => readFileSync(join(DIST, link, 'index.html'), 'utf8');
  const script = scriptOf(read('/'));
  expect(script).toContain('src=');
  const others = everyPage.filter((link) => {
    const html = read(link);
    return scriptOf(html) !== script || !/<main[^>]*>[^]*<h1[^>]*>[^<]+<\/h1>/.test(html);
  });
  expect(others).toEqual([]);
});

for (const kind of kinds) {
  const links = pages.filter((link) => (link.split('/')[1] ?? '') === kind);
  test(`every page under /${kind} opens with a heading and its title, and without an error`, async ({ page }) => {
    test.setTimeout(60_000 + 2_000 * links.length);
    await withoutMap(page);
    const errors = watchErrors(page);
    for (const [index, link] of links.entries()) {
      // The first from its file, the others from within, as links and Back do it: loading the same scripts hundreds of times tests nothing.
      if (index === 0) await page.goto(link, { waitUntil: 'commit' });
      else await goWithin(page, link);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(page, link).toHaveTitle(asText(headOf(link).title));
      await expect(heading, link).toBeVisible();
      await expect(heading, link).not.toHaveText('No such page');
      await expect(page.getByRole('main').getByText('Loading…'), link).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('alert'), link).toHaveCount(0);
    }
    // The map's code and the fonts are kept away in this test, so their own requests are the errors allowed.
    expect(errors.filter((error) => !/Failed to load resource|net::ERR_|dynamically imported/.test(error))).toEqual([]);
  });
}
