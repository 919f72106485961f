import { expect, test } from '@playwright/test';
import { canvas, copiedLink, open } from './open.ts';

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
  // The middle of the map is under the sheet's edge: the place must lie north of it on screen.
  expect(24.835 - (at[1] ?? 99)).toBeGreaterThan(0);
});

test('a tap on a place opens it', async ({ page }) => {
  await open(page, '/?at=7/33.4/62.1997');
  const box = await canvas(page).boundingBox();
  // Herat lies 0.948 degrees north of the middle: about 410 pixels at zoom 7.
  const pixels = (0.9482 * 512 * 2 ** 7) / (360 * Math.cos((33.9 * Math.PI) / 180));
  await page.touchscreen.tap((box?.width ?? 0) / 2, (box?.height ?? 0) / 2 - pixels);
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
