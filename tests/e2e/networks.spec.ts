/** Slow and broken networks, parts that a newer release took away, data of another version, no fonts. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { withoutMap } from './open.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const PANEL = '**/assets/SourcesPanel-*.js';

test('a part of the code that fails once comes at the second attempt', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  let asked = 0;
  await page.route(PANEL, (route) => {
    asked += 1;
    return asked === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(heading(page)).toHaveText('Sources');
  expect(asked).toBe(2);
});

test('a style that fails once is asked for again', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  let asked = 0;
  await page.route('**/assets/SourcesPanel-*.css', (route) => {
    asked += 1;
    return asked === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(heading(page)).toHaveText('Sources');
  await expect.poll(() => asked).toBe(2);
});

test('a data file that fails once comes at the second attempt', async ({ page }) => {
  await withoutMap(page);
  let asked = 0;
  await page.route('**/geo/core.json', (route) => {
    asked += 1;
    return asked === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.goto('/sites/');
  await expect(heading(page)).toHaveText('Sites');
});

/** Stands in for a server with a newer release: pages say another version, the old part is gone until it `isBack`. */
async function takeAway(page: Page, isBack: () => boolean): Promise<() => number> {
  let loads = 0;
  await page.route(PANEL, (route) => (isBack() ? route.continue() : route.fulfill({ status: 404 })));
  await page.route('**/sources/*', (route) => {
    if (!route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html', body: '<meta name="atlas-version" content="newer">' });
    loads += 1;
    return route.continue();
  });
  return () => loads;
}

test('a part that a newer release took away heals itself by one reload that keeps the link', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/sites/?date=2025-12-31');
  await expect(heading(page)).toHaveText('Sites');
  const loads = await takeAway(page, () => loads() > 0);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(heading(page)).toHaveText('Sources');
  expect(loads()).toBe(1);
  expect(new URL(page.url()).search).toBe('?date=2025-12-31');
});

test('a part that stays away after the reload is told plainly, and nothing reloads again', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  const loads = await takeAway(page, () => false);
  const alert = page.getByRole('main').getByRole('alert');
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(alert).toContainText('The atlas was updated while you were reading');
  expect(loads()).toBe(1);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('The atlas was updated while you were reading');
  expect(loads()).toBe(1);
});

test('without a network a part that is missing is told, and nothing reloads', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await page.route(PANEL, (route) => route.abort('internetdisconnected'));
  await page.route('**/sources/**', (route) => route.abort('internetdisconnected'));
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(PANEL);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('Sources');
});

test('a data file of another version is told and not shown', async ({ page }) => {
  await withoutMap(page);
  await page.route('**/geo/trade.json', (route) => route.fulfill({ json: { version: 'another' } }));
  await page.goto('/trade/');
  await expect(page.getByRole('alert').first()).toContainText('The atlas was updated while you were reading');
  await expect(page.getByRole('main')).not.toContainText('545.2');
});

for (const [where, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test(`without its fonts the atlas is readable and laid out on ${where}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.route('**/*.woff2', (route) => route.abort());
    for (const link of ['/', '/ru/site/herat/', '/fa/site/herat/']) {
      await page.goto(link);
      await expect(heading(page)).toBeVisible();
      const overflow = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - innerWidth,
        main: (document.querySelector('main')?.scrollWidth ?? 0) - (document.querySelector('main')?.clientWidth ?? 0),
      }));
      expect(overflow, link).toEqual({ page: 0, main: 0 });
    }
  });
}

test('a clock that is far off changes nothing that is shown', async ({ page, browser }) => {
  await withoutMap(page);
  await page.goto('/site/torghundi/');
  await expect(heading(page)).toHaveText('Torghundi');
  const shown = async (one: Page) => one.getByRole('main').innerText();
  await expect(page.getByRole('main').getByText('Loading')).toHaveCount(0);
  const right = await shown(page);
  for (const time of ['1985-01-01T00:00:00Z', '2090-06-01T00:00:00Z']) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.clock.setFixedTime(new Date(time));
    await withoutMap(other);
    await other.goto('/site/torghundi/');
    await expect(heading(other)).toHaveText('Torghundi');
    await expect.poll(() => shown(other)).toBe(right);
    await context.close();
  }
});
