/** Routes in a real browser: asked by keyboard and by the map, answered in a worker, the same from a copied link. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectClean } from './axe.ts';
import { clickMap, copiedLink, open, watchErrors, withoutMap } from './open.ts';

const found = (page: Page) => page.getByRole('list', { name: 'Ways found' });
const form = (page: Page) => page.getByRole('region', { name: 'From where to where' });
const summary = (page: Page) => page.getByRole('status').filter({ hasText: / found from / });

/** Every figure of the page: of the ways in the list, and of the table that sets them side by side. */
async function figuresOf(page: Page): Promise<readonly string[]> {
  await expect(found(page)).toBeVisible();
  const table = page.getByRole('region', { name: 'All ways compared' });
  // Text that is far below the fold is not laid out, and has no inner text until it is.
  const texts = await Promise.all([summary(page), found(page), table].map((part) => part.textContent()));
  return texts.map((text) => text?.replaceAll(/\s+/g, ' ') ?? '');
}

test('two places are chosen by keyboard, the day is changed, a link is taken as open: the copied link gives the same', async ({
  page,
  browser,
}) => {
  test.slow(); // two maps, one after the other
  const errors = watchErrors(page);
  await open(page, '/route/');
  const [from, to] = [
    form(page).getByRole('combobox', { name: 'From' }),
    form(page).getByRole('combobox', { name: 'To' }),
  ];
  await from.focus();
  await page.keyboard.type('almat');
  await expect(page.getByRole('option', { name: /^Almaty/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/route\/almaty\/(\?|$)/); // the camera may follow
  await expect(from).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(to).toBeFocused();
  await page.keyboard.type('Herat');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/route\/almaty\/herat\//);
  await expect(summary(page)).toContainText('from Almaty to Herat at 23 Nov 2026');

  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2025-10-01');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toContainText('at 1 Oct 2025');
  await expect(page).toHaveURL(/date=2025-10-01/);
  const before = await figuresOf(page);

  await page.getByRole('checkbox', { name: 'Torghundi–Herat', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/assume=af-torghundi-herat/);
  await expect(found(page).getByText('can be used if what you took as open were open').first()).toBeVisible();
  const after = await figuresOf(page);
  expect(after).not.toEqual(before);

  expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining('router.worker'));
  const link = await copiedLink(page);
  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const there = await other.newPage();
  await open(there, link);
  expect(await figuresOf(there)).toEqual(after);
  expect(await copiedLink(there)).toBe(link);
  await other.close();
  expect(errors).toEqual([]);
});

test('a day before and a day after a gate was shut differ by what can be used', async ({ page }) => {
  await withoutMap(page);
  const state = async (day: string) => {
    await page.goto(`/route/herat/quetta/?date=${day}&avoid=IR,TM,UZ`);
    await expect(found(page)).toBeVisible();
    return found(page).innerText();
  };
  expect(await state('2025-10-01')).not.toContain('Closed: Chaman');
  expect(await state('2025-11-01')).toContain('Chaman–Spin Boldak');
  await expect(
    found(page)
      .getByText(/^not possible at 1 Nov 2025/)
      .first(),
  ).toBeVisible();
});

test('an end is picked on the map, or not at all', async ({ page }) => {
  await open(page, '/route/?at=7/34.3482/62.1997');
  const pick = page.getByRole('button', { name: 'Pick the start on the map' });
  const map = page.getByRole('region', { name: 'Map of the corridor' });
  await pick.click();
  await expect(map.getByText(/Click or tap where the routes begin/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.getByText(/Click or tap where the routes begin/)).toHaveCount(0);

  await pick.click();
  await clickMap(page);
  await expect(page).toHaveURL(/\/route\/herat\/\?at=/);
  await expect(form(page).getByRole('combobox', { name: 'From' })).toHaveValue('Herat');
  await expect(map.getByText(/Click where/)).toHaveCount(0);
});

test('a change of the cost model shows at once and is in the copied link', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/route/tm-mary/herat/');
  const before = await figuresOf(page);
  const model = page.getByRole('region', { name: 'What hours and costs are made from' });
  await model
    .locator('summary')
    .filter({ hasText: /^\s*Speed/ })
    .click();
  await model.getByRole('textbox', { name: /^Speed, rail, Turkmenistan, low/ }).fill('5');
  await expect.poll(() => figuresOf(page)).not.toEqual(before);
  const after = await figuresOf(page);
  const link = await copiedLink(page);
  expect(link).toMatch(/model=speed-rail-tm\/5\//);
  await page.goto(link);
  expect(await figuresOf(page)).toEqual(after);
});

test('a way is chosen by its link, and Back gives the one before', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/route/shymkent/karachi/');
  await found(page).getByRole('link', { name: /^3/ }).click();
  await expect(page).toHaveURL(/way=/);
  await expect(found(page).getByRole('link', { name: /^3/ })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(found(page).getByRole('link', { name: /^1/ })).toHaveAttribute('aria-current', 'true');
});

for (const link of [
  '/route/',
  '/route/shymkent/karachi/',
  '/route/shymkent/karachi/?avoid=AF,IR,CN',
  '/route/shymkent/nowhere/',
]) {
  test(`axe finds nothing on ${link}, in either theme`, async ({ page }) => {
    await withoutMap(page);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByText(/Loading…|Looking for ways/)).toHaveCount(0);
    await expectClean(page);
  });
}
