import { expect, test } from './test.ts';
import { copiedLink, open, withoutMap } from './open.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the sheet has three heights, by its handle and by keys', async ({ page }) => {
  await open(page, '/');
  const sheet = page.getByRole('region', { name: 'Text of the atlas' });
  const height = async () => Math.round(((await sheet.boundingBox())?.height ?? 0) / 8.44);
  await expect.poll(height).toBe(50);
  await page.getByRole('button', { name: 'Raise the text to full height' }).click();
  await expect.poll(height).toBe(92);
  await page.getByRole('button', { name: 'Lower the text' }).press('ArrowDown');
  await expect.poll(height).toBe(50);
  await page.getByRole('button', { name: 'Raise the text to full height' }).press('ArrowDown');
  await expect.poll(height).toBe(22);
});

test('a selected place lies above the sheet', async ({ page }) => {
  await open(page, '/site/karachi-port/');
  const at = new URL(await copiedLink(page)).searchParams.get('at')?.split('/').map(Number) ?? [];
  // A link tells the middle of what the sheet leaves of the map: there the place lies.
  expect(Math.abs(24.835 - (at[1] ?? 99))).toBeLessThan(0.2);
});

test('a low sheet rises for what the search opens', async ({ page }) => {
  await open(page, '/');
  const sheet = page.getByRole('region', { name: 'Text of the atlas' });
  const height = async () => Math.round(((await sheet.boundingBox())?.height ?? 0) / 8.44);
  await page.getByRole('button', { name: 'Raise the text to full height' }).press('ArrowDown');
  await expect.poll(height).toBe(22);
  await page.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('dialog').getByRole('combobox').fill('Turgundi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Torghundi' })).toBeVisible();
  await expect.poll(height).toBe(50);
});

test('a tap on a place opens it', async ({ page }) => {
  await open(page, '/?at=7/34.3482/62.1997'); // Herat, in the middle of what is above the sheet
  const sheet = await page.getByRole('region', { name: 'Text of the atlas' }).boundingBox();
  await page.touchscreen.tap(390 / 2, (sheet?.y ?? 0) / 2);
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
});

test('nothing is wider than the screen', async ({ page }) => {
  for (const link of ['/', '/trade/', '/line/pk-chaman-rohri/', '/project/torghundi-herat/', '/about/']) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.content')?.scrollWidth ?? 0), link)
      .toBeLessThanOrEqual(390);
  }
});

test('no table is cut off on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const link of ['/trade/', '/trade/kz-af/', '/trade/kz-pk/', '/data/']) {
    await page.goto(link);
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('main').getByText('Loading…')).toHaveCount(0);
    const cut = () =>
      page
        .getByRole('table')
        .evaluateAll((tables) => tables.filter((table) => table.getBoundingClientRect().right > 320).length);
    await expect.poll(cut, link).toBe(0);
  }
});

test('ways that were just asked for are brought into sight', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/route/');
  for (const [end, name] of [
    ['From', 'Herat'],
    ['To', 'Kandahar'],
  ] as const) {
    await page.getByRole('combobox', { name: end, exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: end, exact: true })).toHaveValue(name);
  }
  await expect(page.getByRole('status').filter({ hasText: /ways? found from Herat/ })).toBeInViewport();
  await expect(page.getByRole('list', { name: 'Ways found' }).getByRole('link').first()).toBeInViewport();
});

test('on the smallest phone the pages are one row, which shows the page that is open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/about/');
  const row = page.getByRole('navigation', { name: 'Pages' });
  const current = row.locator('[aria-current="page"]');
  await expect(current).toBeInViewport({ ratio: 1 });
  expect((await row.boundingBox())?.height).toBeLessThan(50);
  await row.getByRole('link', { name: 'Overview' }).focus();
  await expect(row.getByRole('link', { name: 'Overview' })).toBeInViewport({ ratio: 1 });
});

test('the scale lies beside what is framed', async ({ page }) => {
  await open(page, '/route/shymkent/karachi/');
  const scale = await page.getByRole('img', { name: /^Scale/ }).boundingBox();
  // What is framed begins behind the buttons and a margin; a mark reaches ten pixels further.
  expect((scale?.x ?? 0) + (scale?.width ?? 999)).toBeLessThanOrEqual(56 + 36);
});

test('the order of a list is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ru/projects/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.content')?.scrollWidth ?? 999))
    .toBeLessThanOrEqual(320);
});
