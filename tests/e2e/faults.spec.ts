import { expect, test } from './test.ts';
import { canvas, mapReady, open, watchErrors } from './open.ts';

test('without WebGL 2 the text goes on, and a still picture with working links stands in the map’s place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : (original as (...args: unknown[]) => unknown).call(this, type, ...rest);
    } as typeof original;
  });
  const errors = watchErrors(page);
  await page.goto('/site/torghundi/');
  await expect(page.getByRole('heading', { level: 1, name: 'Torghundi' })).toBeVisible();
  const map = page.getByRole('region', { name: 'Map of the corridor' });
  await expect(map).toHaveAttribute('data-map', 'picture');
  await expect(map.getByText('the live map needs WebGL 2')).toBeVisible();
  await expect(map.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(map.locator('a[aria-current]')).toHaveCount(1);
  await map.getByRole('link', { name: /Rabat-e Sangi/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rabat-e Sangi' })).toBeVisible();
  await expect(page).toHaveURL(/\/site\/rabat-sangi\//);
  expect(errors).toEqual([]);
});

test('a lost graphics context comes back by itself', async ({ page }) => {
  await open(page, '/site/herat/');
  await canvas(page).evaluate(async (element: HTMLCanvasElement) => {
    const loss = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const restored = new Promise((resolve) =>
      element.addEventListener('webglcontextrestored', resolve, { once: true }),
    );
    const lost = new Promise((resolve) => element.addEventListener('webglcontextlost', resolve, { once: true }));
    loss?.loseContext();
    await lost;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))); // the event must be over
    loss?.restoreContext();
    await restored;
  });
  await mapReady(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a graphics context that stays lost is told, with a way to get the map back', async ({ page }) => {
  await open(page, '/site/herat/');
  await canvas(page).evaluate((element: HTMLCanvasElement) => {
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-map', 'picture');
  await expect(map.getByRole('status')).toContainText('lost its graphics context');
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('when the core data fails the atlas says so and starts on a retry', async ({ page }) => {
  let isBroken = true;
  await page.route('**/geo/core.json', (route) => (isBroken ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('not on the server');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
});

test('a file that is cut short is told in its place, and comes on a retry', async ({ page }) => {
  let isCut = true;
  await page.route('**/geo/trade.json', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: isCut ? body.slice(0, 2000) : body });
  });
  await page.goto('/trade/');
  await expect(page.getByRole('alert').first()).toContainText('incomplete');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  isCut = false;
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByRole('main')).toContainText('545.2');
});

test('a map file that fails leaves the text, and the map comes on a retry', async ({ page }) => {
  let isBroken = true;
  await page.route('**/geo/base-low.json', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The map could not be loaded');
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
});

test('when storage is refused everything works, unremembered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors = watchErrors(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
  await page.getByRole('button', { name: /Theme: as the device/ }).click();
  await page.getByRole('button', { name: /Theme: light/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test('an online base map that cannot be had changes nothing else', async ({ page }) => {
  await page.route('https://tiles.openfreemap.org/**', (route) => route.abort());
  await page.goto('/?base=osm');
  await expect(page.getByRole('status').filter({ hasText: 'online base map could not be fetched' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
});

test('no other server is asked for anything unless the reader switches it on', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|http:\/\/localhost|blob:|data:)/.test(request.url())) foreign.push(request.url());
  });
  await open(page, '/site/herat/');
  expect(foreign).toEqual([]);
});
