/** What holds however a reader looks or points: large text, a small window, a coarse finger, colours of their own. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { withoutMap } from './open.ts';
import { KINDS } from './pages.ts';

async function read(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible();
  await expect(page.getByRole('main').locator('.skeleton'), link).toHaveCount(0);
}

/** Pixels by which the text of the page is wider than its place. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.content, .panel');
    return text === null ? 999 : Math.max(text.scrollWidth - text.clientWidth, document.body.scrollWidth - innerWidth);
  });

/** What can be pressed and is less than 24 pixels wide or high. Links in running text are as high as their line. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input, a')]
      .filter((one) => one.checkVisibility() && one.closest('.visually-hidden, nav[aria-label=Shortcuts]') === null)
      .filter((one) => getComputedStyle(one).display !== 'inline' && !one.matches('.receipt'))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
      .map(({ one, box }) => `${one.tagName} ${one.textContent.trim()} ${box.width} × ${box.height}`),
  );

test('at 400 % zoom, 320 pixels wide, nothing is wider than the window and every target is large enough', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await withoutMap(page);
  for (const link of KINDS) {
    await read(page, link);
    await expect.poll(() => tooWide(page), link).toBeLessThanOrEqual(0);
    expect(await smallTargets(page), link).toEqual([]);
  }
});

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1280, height: 800 }],
] as const) {
  test(`with text of twice the size nothing is cut, on ${screen}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await withoutMap(page);
    for (const link of [
      '/',
      '/site/torghundi/',
      '/project/torghundi-herat/',
      '/route/herat/karachi/',
      '/trade/kz-af/',
      '/ru/trade/kz-af/',
    ]) {
      await read(page, link);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expect.poll(() => tooWide(page), link).toBeLessThanOrEqual(0);
    }
  });
}

test('in a tiny window the text has the room: its heading is reached at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await withoutMap(page);
  await read(page, '/site/torghundi/');
  const sheet = page.getByRole('region', { name: 'Text of the atlas' });
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(220);
});

test('in colours of the reader’s own, states differ in pattern and word, chips have borders, and focus is seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await withoutMap(page);
  await read(page, '/');
  const main = page.getByRole('main');
  const dashes = (status: string) =>
    main
      .locator(`.status.${status} svg`)
      .first()
      .evaluate((mark) => {
        const { strokeDasharray, stroke } = getComputedStyle(mark.querySelector('line') ?? mark);
        return { strokeDasharray, stroke };
      });
  expect((await dashes('operating')).strokeDasharray).not.toBe((await dashes('planned')).strokeDasharray);
  // The mark is drawn in a colour of the reader's, which stands out from their ground.
  const text = await main.evaluate((one) => getComputedStyle(one).color);
  expect((await dashes('operating')).stroke).toBe(text);
  await expect(main.locator('.receipt').first()).toHaveCSS('border-top-width', '1px');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveCSS('outline-style', 'solid');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
