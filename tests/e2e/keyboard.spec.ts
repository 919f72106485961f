/** The whole of the main job without a mouse. Keys only: `focus()` and `click()` of the test stand nowhere in it. */
import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { canvas, mapReady, open, watchErrors, withoutMap } from './open.ts';

/** Presses Tab, or Shift-Tab, until something has the focus, as a person would; fails if that never comes. */
async function tabTo(page: Page, target: Locator, { back = false, most = 80 } = {}): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${most} presses of Tab do not lead to ${String(target)}`);
}

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const told = (page: Page) => page.locator('[data-teller]');

test('search, receipt, layer, date, strip, route, link and language are all reached by keys', async ({ page }) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors = watchErrors(page);
  await open(page, '/');

  // A place is searched and opened: its heading has the focus.
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search the atlas' });
  await expect(search).toBeVisible();
  await page.keyboard.type('Turgundi');
  await expect(search.getByRole('option').first()).toContainText('Torghundi');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Torghundi')).toBeFocused();

  // A figure opens its receipt, and closed it gives the focus back.
  const figure = main(page)
    .getByRole('button', { name: /^Source of/ })
    .first();
  await expect(figure).toBeVisible();
  await tabTo(page, figure);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figure).toBeFocused();

  // A layer goes, and the change is told.
  await page.keyboard.press('2');
  await expect(canvas(page)).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: 'Stations' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/layers=/);
  await expect(told(page)).toHaveText('Hidden on the map: Stations');

  // The day goes back by one change, and a date is typed.
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/date=/);
  await page.keyboard.press('3');
  await tabTo(page, page.getByRole('textbox', { name: 'Date' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2025-10');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/date=2025-10(&|$)/);

  // The line is walked from station to station.
  const stops = page.getByRole('listbox', { name: 'CASA corridor as a line' }).getByRole('option');
  await tabTo(page, stops);
  const onStop = () => stops.evaluateAll((found) => found.findIndex((one) => one === document.activeElement));
  const first = await onStop();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await onStop()).toBe(first + 2);

  // A route between two places.
  await page.keyboard.press('1');
  await expect(main(page)).toBeFocused();
  await tabTo(page, page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Routes' }), {
    back: true,
  });
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Routes')).toBeFocused();
  for (const [end, place] of [
    ['From', 'Herat'],
    ['To', 'Karachi'],
  ] as const) {
    await tabTo(page, main(page).getByRole('combobox', { name: end, exact: true }));
    await page.keyboard.type(place);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(heading(page, /Routes from Herat to Karachi/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ways found' })).toBeVisible();

  // The link of this view is copied, from outside the field.
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('link').or(page.getByRole('button')));
  await page.keyboard.press('c');
  await expect(told(page)).toHaveText('The link was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/route/herat/');

  // Out of the map, to the text; and another language, the page staying.
  await page.keyboard.press('2');
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(main(page)).toBeFocused();
  await tabTo(page, page.locator('summary').filter({ has: page.locator('svg') }), { back: true });
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Русский' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ru\/route\/herat\//);
  expect(page.url(), 'nobody moved the map').not.toContain('at=');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors.filter((error) => !error.includes('status of 404'))).toEqual([]); // no file for every pair of ends
});

test('Tab leaves the map in both directions', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('2');
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(canvas(page)).not.toBeFocused();
});

test('Back gives the focus to the row that was opened', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/sites/');
  const row = main(page).getByRole('link', { name: 'Herat', exact: true });
  await tabTo(page, row, { most: 300 });
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Herat')).toBeFocused();
  await page.goBack();
  await expect(row).toBeFocused();
});

test('? lists every key, and single characters can be switched off', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByRole('row', { name: '/ search', exact: true })).toBeVisible();
  await tabTo(page, list.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  for (const key of ['?', '/', 't', '1']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(main(page)).not.toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog', { name: 'Search the atlas' })).toBeVisible();
  await page.keyboard.type('keyboard sh');
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
});

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1440, height: 900 }],
] as const) {
  test(`the first presses of Tab lead past everything to text and map, on ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '/sites/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(main(page)).toBeFocused();
    await page.reload();
    await mapReady(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(canvas(page)).toBeFocused();
  });
}
