import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import type { Core } from '../../src/domain/dataset.ts';
import { pixelOf } from '../fixtures/mercator.ts';
import {
  canvas,
  clickMap,
  copiedLink,
  mapReady,
  nextFrames,
  open,
  topmostAt,
  watchErrors,
  withoutMap,
} from './open.ts';

/** Where a site lies on the page, worked out from the copied link alone. */
async function pixelOfSite(page: Page, id: string): Promise<readonly [number, number]> {
  const core = (await (await page.request.get('/geo/core.json')).json()) as Core;
  const place = core.sites.find((site) => site.id === id)?.at;
  const at = new URL(await copiedLink(page)).searchParams.get('at')?.split('/').map(Number);
  const box = await canvas(page).boundingBox();
  const [zoom, lat, lng] = at ?? [];
  if (!place || zoom === undefined || lat === undefined || lng === undefined || box === null)
    throw new Error(`${id} is not on the map`);
  const [x, y] = pixelOf(place, { zoom, lat, lng }, box);
  return [box.x + x, box.y + y];
}

test('a site clicked on the map opens, and its link gives the same view in another browser', async ({
  page,
  browser,
}) => {
  const errors = watchErrors(page);
  await open(page, '/?at=7/34.3482/62.1997');
  await clickMap(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await expect(page).toHaveURL(/\/site\/herat\/\?at=7\/34\.348\/62\.2$/);
  const link = await copiedLink(page);

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const there = await other.newPage();
  await open(there, link);
  await expect(there.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  expect(await copiedLink(there)).toBe(link);
  await other.close();
  expect(errors).toEqual([]);
});

test('layers, filters, colour and camera all come back from a link', async ({ page }) => {
  const link =
    '/line/pk-chaman-rohri/?at=6.5/29.2/67.4/20/15&layers=rail,corridor,sites&status=operating,suspended&color=gauge';
  await open(page, link);
  await expect(page.getByRole('heading', { level: 1, name: /Chaman.Rohri/ })).toBeVisible();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByRole('checkbox', { name: 'Stations' })).not.toBeChecked();
  await expect(legend.getByRole('checkbox', { name: 'Sites' })).toBeChecked();
  await expect(legend.getByRole('button', { name: 'suspended' })).toHaveAttribute('aria-pressed', 'true');
  await expect(legend.getByRole('combobox', { name: 'Colour railways by' })).toHaveValue('gauge');
  expect(new URL(await copiedLink(page)).search).toBe(new URL(link, 'http://x').search);
});

test('a link without a camera frames what it selects', async ({ page }) => {
  await open(page, '/site/karachi-port/');
  const at = new URL(await copiedLink(page)).searchParams.get('at')?.split('/').map(Number) ?? [];
  expect(at[0]).toBeGreaterThan(6);
  expect(Math.abs((at[1] ?? 0) - 24.8)).toBeLessThan(0.5);
});

test('a map that nobody moved stays out of the link, and each page of trade frames its own arcs', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Trade' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Trade/ })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Kazakhstan.+Pakistan/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/trade\/kz-pk\/$/);
  await mapReady(page);
  const there = await copiedLink(page);
  const fresh = await page.context().newPage();
  await open(fresh, '/trade/kz-pk/');
  // What is seen is what the bare link opens: both countries, Karachi's and the steppe's, in view.
  await expect.poll(async () => new URL(await copiedLink(fresh)).search).toBe(new URL(there).search);
  await expect(page).toHaveURL(/\/trade\/kz-pk\/$/);
});

test('Back and Forward walk choices, not camera moves', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sites' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Herat', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
});

test('a filter chosen in a list filters the map too, and Back undoes it', async ({ page }) => {
  await open(page, '/sites/?at=8/34.6134/70.765'); // Nurgal in the middle, and no railway near it
  const map = page.getByRole('region', { name: 'Map of the corridor' });
  const tooltip = map.getByText('Nurgal');
  const point = async () => {
    const box = await canvas(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x + 40, y);
    await page.mouse.move(x, y);
    await nextFrames(page);
    return tooltip.count();
  };
  await expect.poll(point).toBe(1);

  await page.getByRole('main').getByRole('strong').filter({ hasText: 'Kind' }).click();
  await page.getByRole('main').getByRole('checkbox', { name: /^port/ }).check();
  await expect(page).toHaveURL(/kind=port/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Gwadar Port', exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Nurgal/ })).toHaveCount(0);
  await expect.poll(point).toBe(0);
  await clickMap(page); // where the site was there is now only the country
  await expect(page.getByRole('heading', { level: 1, name: 'Afghanistan' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect.poll(point).toBe(1);
  await clickMap(page);
  await expect(page.getByRole('heading', { level: 1, name: /Nurgal/ })).toBeVisible();
});

test('a broken link keeps what is valid and says once what it could not read', async ({ page }) => {
  const errors = watchErrors(page);
  await open(page, '/projects/?sector=rail,magic&at=99/34/62&color=loud');
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await expect(notice).toContainText('magic');
  await expect(notice).toContainText('99/34/62');
  await expect(notice).toContainText('loud');
  await page.getByRole('main').getByRole('strong').filter({ hasText: 'Sector' }).click();
  await expect(page.getByRole('main').getByRole('checkbox', { name: /^rail/ })).toBeChecked();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  expect(errors).toEqual([]);
});

test('an unknown id says so and offers the nearest names', async ({ page }) => {
  const response = await page.goto('/site/heratt/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Herat', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
});

test('moved by keys the map tells what lies at its middle, and Enter opens it', async ({ page }) => {
  await open(page, '/?at=7/34.3482/62.1997');
  await canvas(page).focus();
  await page.keyboard.press('=');
  await expect(page.getByRole('status').filter({ hasText: /^Herat/ })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
});

test('where several things lie under a click, the choice is offered', async ({ page }) => {
  await open(page, '/?at=7.4/30.9618/66.4263'); // half-way between Spin Boldak and Chaman, whose marks touch here
  await clickMap(page);
  const chooser = page.getByRole('dialog', { name: 'Several things lie here' });
  const choices = chooser.getByRole('listitem').getByRole('button');
  await expect(choices.filter({ hasText: 'Spin Boldak' })).toBeVisible();
  await expect(choices.filter({ hasText: 'Chaman' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'The CASA corridor' })).toBeVisible();
  await choices.filter({ hasText: 'Chaman' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chaman' })).toBeVisible();
  await expect(chooser).toBeHidden();
});

test('nothing that is selected is covered: a hidden one is brought into the free room', async ({ page }) => {
  await open(page, '/sites/?at=7/43/69.6');
  await page.getByRole('main').getByRole('link', { name: 'Gwadar Port', exact: true }).click();
  await expect(page).toHaveURL(/site\/gwadar-port\/\?at=/);
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('at')?.split('/')[1])).toBeLessThan(30);
  await mapReady(page);
  const pixel = await pixelOfSite(page, 'gwadar-port');
  expect(await topmostAt(page, pixel), `at ${pixel.join(', ')}`).toBe('CANVAS');
});

test('what lies under the legend is brought out from under it', async ({ page }) => {
  await open(page, '/?at=7/34.3482/59.2'); // Herat lies beside the right edge, under the legend
  expect(await topmostAt(page, await pixelOfSite(page, 'herat'))).not.toBe('CANVAS');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sites' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Herat', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('at')?.split('/')[2])).toBeGreaterThan(60);
  expect(await topmostAt(page, await pixelOfSite(page, 'herat'))).toBe('CANVAS');
});

test('Back shows a long list where it was left', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/projects/');
  const last = page.getByRole('main').locator('a[href^="/project/"]').last();
  await last.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeAttached();
  await expect(last).toBeInViewport();
  await expect(last).toBeFocused();
});
