/** Reading without a connection, newer releases, and the end of the copy: each on a release of its own. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { expect } from './test.ts';
import { workerText } from '../../src/offline/plugin.ts';
import { mapReady, watchErrors } from './open.ts';
import { isFull, TRANSLATED } from './pages.ts';
import { serve } from './server.mjs';

const DIST = join(import.meta.dirname, '../../dist');
/** Files that a newer release changes here; the rest of the build is linked to. */
const CHANGED = ['index.html', 'shell.html', 'sw.js'];

interface Host {
  readonly url: string;
  readonly folder: string;
  /** Ends the connection: nothing answers at the address any more. */
  readonly stop: () => void;
}

const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameters
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
    for (const name of readdirSync(DIST)) {
      if (CHANGED.includes(name)) cpSync(join(DIST, name), join(folder, name));
      else symlinkSync(join(DIST, name), join(folder, name));
    }
    const { url, stop } = await serve({ root: folder });
    await use({ url, folder, stop });
    stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Waits until all is stored that a language needs. */
async function stored(page: Page, language = 'en'): Promise<void> {
  const isWhole = () =>
    page.evaluate(async (code) => {
      const active = (await navigator.serviceWorker.getRegistration())?.active;
      if (active === undefined || active === null) return false;
      const { port1, port2 } = new MessageChannel();
      const told = new Promise<boolean>((done) => {
        port1.onmessage = ({ data }: MessageEvent<{ isWhole: boolean }>) => done(data.isWhole);
      });
      active.postMessage({ ask: 'state', language: code }, [port2]);
      return told;
    }, language);
  await expect.poll(isWhole, { timeout: 40_000 }).toBe(true);
}

/** Spares the pages that come the work of drawing a map. Its code is not blocked: a part that fails is healed. */
async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByRole('complementary', { name: 'Connection and version' });
const versionOf = (page: Page) => page.locator('meta[name=atlas-version]').getAttribute('content');

/** Every page of the build by its link: what its file says of it is what must open without a network, too. */
const LINKS = readFileSync(join(DIST, 'sitemap.txt'), 'utf8').trim().split('\n');
const languageOf = (link: string) => /^\/(ru|kk|tk|fa|ps|ur)\//.exec(link)?.[1] ?? 'en';

const asText = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const titleOf = (link: string) =>
  asText(/<title>([^<]*)<\/title>/.exec(readFileSync(join(DIST, link, 'index.html'), 'utf8'))?.[1] ?? '');

/** Visits the overview in English once, then takes the network away. */
async function visitOnce(page: Page, host: Host) {
  await page.goto(host.url);
  await mapReady(page);
  await stored(page);
  host.stop();
  await page.context().setOffline(true);
  const errors = watchErrors(page);
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url()); // the page was left
  });
  return {
    /** Faults but for the fonts of other scripts: names in them are then set in those of the device. */
    faults: () => [
      ...failed.filter((url) => !url.endsWith('.woff2')),
      ...errors.filter((error) => !error.startsWith('Failed to load resource')),
    ],
  };
}

/** Opens a link within the page that is there, as Back does, and gives what is wrong with what comes of it, or null. */
const travel = (page: Page, link: string, title: string) =>
  page.evaluate(
    async ([to, wanted]) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      const main = document.querySelector('main');
      const isWhole = () =>
        document.title === wanted &&
        (main?.querySelector('h1')?.textContent ?? '') !== '' &&
        main?.querySelector('.skeleton, [role=alert]') === null;
      for (const end = Date.now() + 15_000; !isWhole(); await new Promise(requestAnimationFrame))
        if (Date.now() > end) return `${to}: ${document.title}; ${main?.textContent.slice(0, 200) ?? 'no text'}`;
      return null;
    },
    [link, title] as const,
  );

const PARTS = isFull ? 14 : 2;
for (let part = 0; part < PARTS; part += 1) {
  const links = LINKS.filter((link) => isFull || languageOf(link) === 'en').filter((_, i) => i % PARTS === part);
  test(`after one visit ${links.length} pages open without a connection, whole: part ${part + 1}`, async ({
    page,
    host,
  }) => {
    test.setTimeout(60_000 + 1_000 * links.length);
    const { faults } = await visitOnce(page, host);
    const wrong: (string | null)[] = [];
    let language = '';
    for (const link of links.toSorted((a, b) => (languageOf(a) < languageOf(b) ? -1 : 1))) {
      // The first of a language is loaded anew; the others from within: the same scripts hundreds of times test nothing.
      if (languageOf(link) !== language) {
        await withoutWebGL(page);
        await page.goto(host.url + link.slice(1));
        language = languageOf(link);
        await expect(heading(page)).toBeVisible();
      }
      wrong.push(await travel(page, link, titleOf(link)));
    }
    expect(wrong.filter((one) => one !== null)).toEqual([]);
    expect(faults()).toEqual([]);
  });
}

test('after one visit each kind of page is loaded anew without a connection, in any language', async ({
  page,
  host,
}) => {
  const links = [...TRANSLATED.filter((one) => LINKS.includes(one)), '/ur/route/shymkent/karachi/'];
  test.setTimeout(60_000 + 6_000 * links.length);
  const { faults } = await visitOnce(page, host);
  await page.goto(`${host.url}site/herat/`);
  await mapReady(page);
  await expect(notice(page)).toContainText(/Offline: data of \d+ \w+ \d{4}/);
  await withoutWebGL(page);
  for (const link of links) {
    await page.goto(host.url + link.slice(1));
    await expect(page, link).toHaveTitle(titleOf(link));
    await expect(heading(page), link).toHaveText(/./);
    await expect(page.getByRole('main').locator('.skeleton, [role=alert]'), link).toHaveCount(0);
  }
  await page.goto(`${host.url}ru/site/herat/`);
  await expect(page.getByRole('complementary', { name: 'Соединение и версия' })).toContainText('Нет сети');
  expect(faults()).toEqual([]);
});

test('a server that does not answer is told, and the About page says that all is stored', async ({ page, host }) => {
  await withoutWebGL(page);
  await page.goto(`${host.url}about/`);
  const copy = page.getByRole('region', { name: 'Reading without a connection' });
  await expect(copy, 'on the first visit, by itself').toContainText('The whole atlas is stored on this device', {
    timeout: 40_000,
  });
  host.stop();
  await page.goto(`${host.url}about/`);
  await expect(notice(page)).toContainText('The server did not answer');
  await expect(copy).toContainText('The whole atlas is stored on this device');
  await copy.getByRole('button', { name: 'Remove the stored copy' }).click();
  await expect(copy).toContainText('The stored copy was removed');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a copy that was removed stays away until it is asked for', async ({ page, host }) => {
  await withoutWebGL(page);
  await page.goto(`${host.url}about/`);
  await stored(page);
  await page.reload();
  const copy = page.getByRole('region', { name: 'Reading without a connection' });
  await copy.getByRole('button', { name: 'Remove the stored copy' }).click();
  await expect(copy).toContainText('The stored copy was removed');
  // The page that is open goes on reading parts and data, and fills nothing again.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Trade' }).click();
  await expect(page).toHaveTitle(/^Trade/);
  await expect(page.getByRole('main').locator('.skeleton')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await page.reload();
  await expect(copy).toContainText('will not be stored again until you ask for it');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await copy.getByRole('button', { name: 'Store the atlas on this device' }).press('Enter');
  await expect(copy).toContainText('The whole atlas is stored on this device', { timeout: 40_000 });
  await expect(copy.getByRole('button', { name: 'Remove the stored copy' })).toBeFocused();
});

/** Puts a newer release on the host: another version, another shell. */
function release(host: Host, version: string): void {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const old = readFileSync(join(DIST, 'shell.html'), 'utf8');
  const before = /name="atlas-version" content="([^"]*)"/.exec(old)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const shell = old.replace(before, version);
  writeFileSync(join(host.folder, 'shell.html'), shell);
  const index = readFileSync(join(DIST, 'index.html'), 'utf8');
  writeFileSync(join(host.folder, 'index.html'), index.replace(before, version));
  const text = worker.replaceAll(before, version).replaceAll(hash(old), hash(shell));
  expect(text).not.toBe(worker);
  writeFileSync(join(host.folder, 'sw.js'), text);
}

test('a newer release is offered, never forced, never mixed with the old one', async ({ page, host }) => {
  await withoutWebGL(page);
  await page.goto(host.url);
  await stored(page);
  const before = await versionOf(page);
  release(host, 'newer');

  await page.goto(`${host.url}?date=2025`); // the worker of the old release opens its own page
  await expect(heading(page)).toBeVisible();
  expect(await versionOf(page)).toBe(before);
  await expect(notice(page)).toContainText('A newer version of the atlas is ready.');
  await page.getByRole('link', { name: 'Sites' }).first().click();
  await expect(page).toHaveTitle(/^Sites/);
  expect(await versionOf(page)).toBe(before);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toHaveCount(0); // with nothing to tell it is no landmark

  await page.reload();
  const link = page.url();
  await notice(page).getByRole('button', { name: 'Show it' }).click();
  await expect.poll(() => versionOf(page).catch(() => before)).toBe('newer');
  await expect(page).toHaveTitle(/^Sites/);
  expect(page.url()).toBe(link);
  await expect(notice(page)).toHaveCount(0);
});

/** How many workers and stores of files a page finds. */
const left = (page: Page) =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

test('the switch ends the copy: files and worker go, pages go on', async ({ page, host }) => {
  await withoutWebGL(page);
  await page.goto(host.url);
  await stored(page);
  writeFileSync(join(host.folder, 'sw.js'), await workerText(null));
  await page.goto(`${host.url}sites/`);
  await expect(heading(page)).toHaveText('Sites');
  await expect.poll(() => left(page)).toEqual([0, 0]);
  await page.goto(`${host.url}site/herat/`);
  await expect(heading(page)).toHaveText('Herat');
});

test('the switch also ends a worker that is never done', async ({ page, host }) => {
  await withoutWebGL(page);
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const stuck = "addEventListener('message', (event) => event.waitUntil(new Promise(() => undefined)));";
  writeFileSync(join(host.folder, 'sw.js'), `${stuck}\n${worker}`);
  await page.goto(host.url);
  await stored(page);
  writeFileSync(join(host.folder, 'sw.js'), await workerText(null));
  await page.goto(`${host.url}sites/`);
  await expect(heading(page)).toHaveText('Sites');
  await expect.poll(() => left(page)).toEqual([0, 0]);
  // The page that is open goes on, and fills nothing again.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Trade' }).click();
  await expect(page).toHaveTitle(/^Trade/);
  await expect(page.getByRole('main').locator('.skeleton')).toHaveCount(0);
  expect(await left(page)).toEqual([0, 0]);
  await page.goto(`${host.url}site/herat/`);
  await expect(heading(page)).toHaveText('Herat');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
