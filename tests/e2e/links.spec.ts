import { expect, test } from '@playwright/test';
import { canvas, clickMap, copiedLink, mapReady, open, watchErrors } from './open.ts';

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

test('a filter chosen in a list filters the map’s link too, and Back undoes it', async ({ page }) => {
  await open(page, '/projects/');
  await page.getByRole('main').getByRole('strong').filter({ hasText: 'Sector' }).click();
  await page
    .getByRole('main')
    .getByRole('checkbox', { name: /^energy/ })
    .check();
  await expect(page).toHaveURL(/sector=energy/);
  await expect(page.getByRole('main').getByRole('link', { name: /TAPI/ }).first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/sector=/);
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

test('the map opens what lies at its middle when Enter is pressed', async ({ page }) => {
  await open(page, '/?at=7/34.3482/62.1997');
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
});

test('where several things lie under a click, the choice is offered', async ({ page }) => {
  await open(page, '/?at=4.2/35.26/62.3');
  await clickMap(page, { x: 0, y: 0 });
  const chooser = page.getByRole('dialog', { name: 'Several things lie here' });
  const heading = page.getByRole('heading', { level: 1, name: /Torghundi|Serhetabat/ });
  await expect(chooser.or(heading).first()).toBeVisible();
});

test('nothing that is selected is covered: a hidden one is brought into the free room', async ({ page }) => {
  await open(page, '/sites/?at=7/43/69.6');
  await page.getByRole('main').getByRole('link', { name: 'Gwadar Port', exact: true }).click();
  await expect(page).toHaveURL(/site\/gwadar-port\/\?at=/);
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('at')?.split('/')[1])).toBeLessThan(30);
  await mapReady(page);
});
