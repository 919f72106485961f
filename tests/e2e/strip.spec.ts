/** The corridor as a line in a real browser: walked by keys, brushed, lit together with the map, the same from a link. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { copiedLink, open, withoutMap } from './open.ts';

const line = (page: Page) => page.getByRole('listbox', { name: 'CASA corridor as a line' });
const sums = (page: Page) => page.getByRole('group', { name: 'A stretch of the line' });
const stop = (page: Page, name: RegExp) => line(page).getByRole('option', { name });

test('a stretch marked by keys is added up, framed on the map, and comes back from the copied link', async ({
  page,
  browser,
}) => {
  await open(page, '/');
  await stop(page, /^Torghundi, /).focus();
  await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('Shift+PageDown');
  await expect(page).toHaveURL(/stretch=\d+-\d+/);
  await expect(page).toHaveURL(/at=/);
  await expect(
    sums(page)
      .getByText(/planned/)
      .first(),
  ).toBeVisible();
  const before = await sums(page).innerText();

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const there = await other.newPage();
  const link = await copiedLink(page);
  await open(there, link);
  await expect(
    sums(there)
      .getByText(/planned/)
      .first(),
  ).toBeVisible();
  expect(await sums(there).innerText()).toBe(before);
  expect(await copiedLink(there)).toBe(link);
  await other.close();

  await stop(page, /^Torghundi, /).focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/stretch=/);
});

test('the line drawn with the pointer marks the same kind of stretch', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  const box = await line(page).locator('..').boundingBox();
  if (box === null) throw new Error('there is no line');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4, { steps: 4 });
  await expect(page).not.toHaveURL(/stretch=/);
  await page.mouse.up();
  await expect(page).toHaveURL(/stretch=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/stretch=/);
});

test('another corridor and another start are drawn from rows alone, and are in the link', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(stop(page, /^Kiamari/)).toBeAttached();
  await page.getByRole('combobox', { name: 'Corridor' }).selectOption('sarakhs');
  await expect(page).toHaveURL(/corridor=sarakhs/);
  await expect(
    page.getByRole('listbox', { name: /Sarakhs route/ }).getByRole('option', { name: /^Mashhad/ }),
  ).toBeAttached();
  await page.goto('/?start=kz-aktau');
  await expect(stop(page, /^Aktau, 0 km/)).toBeAttached();
  await expect(stop(page, /^Shymkent, /)).toHaveCount(0);
});

test('on a phone the line stands upright in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withoutMap(page);
  await page.goto('/');
  await page.getByText('Show the line').click();
  const upright = page.getByRole('list', { name: 'CASA corridor as a line' });
  await expect(upright).toBeVisible();
  await expect(upright).toContainText('Border crossing: closed to trade');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});
