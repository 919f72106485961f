import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectClean, faults } from './axe.ts';
import { goWithin, open, withoutMap } from './open.ts';
import { isFull, KINDS, SELDOM, TRANSLATED } from './pages.ts';

/** Opens a page without its map and waits until its text is whole. */
async function read(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible();
  await expect(page.getByRole('main').locator('.skeleton'), link).toHaveCount(0);
}

/** Heading levels that leave one out, landmarks of one name, and whatever else is wrong with the order of a page. */
const orderFaults = (page: Page) =>
  page.evaluate(() => {
    const shown = (one: Element) => one.checkVisibility();
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(shown)
      .map((h) => Number(h.tagName[1]));
    const names = [...document.querySelectorAll('nav, main, aside, section[aria-label], [role=region]')]
      .filter(shown)
      .map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? ''}`);
    return {
      headings: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).length,
      doubled: names.filter((name, i) => names.indexOf(name) !== i),
    };
  });

/** Texts with several English words in a row on a page in another script that no element marks as English; names pass. */
const unmarkedEnglish = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const isEnglish = /\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}/.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text);
      const marked = node.parentElement?.closest('[lang], code, option, script') ?? null;
      if (isEnglish && marked?.matches('[lang^=en], code, option, script') !== true) found.push(text.trim());
    }
    return found;
  });

for (const link of isFull ? KINDS : KINDS.filter((kind) => !SELDOM.includes(kind))) {
  test(`axe finds nothing on ${link}, in either theme`, async ({ page }) => {
    await withoutMap(page);
    await read(page, link);
    await expectClean(page);
  });
}

test('every kind of page has one h1, headings that leave out no level, and landmarks of different names', async ({
  page,
}) => {
  await withoutMap(page);
  await page.goto('/site/herat/');
  for (const link of KINDS) {
    await goWithin(page, link);
    await expect.poll(() => orderFaults(page), link).toEqual({ headings: 1, skipped: 0, doubled: [] });
  }
});

// One page after the other in one browser: the scripts come from its cache.
const PARTS = isFull ? 6 : 2;
for (let part = 0; part < PARTS; part += 1) {
  const links = TRANSLATED.filter((_, i) => i % PARTS === part);
  test(`axe finds nothing in the other languages, part ${part + 1}: ${links.length} pages`, async ({ page }) => {
    test.setTimeout(60_000 + links.length * 20_000);
    await withoutMap(page);
    for (const link of links) {
      await read(page, link);
      if (isFull) await expectClean(page);
      else {
        // Colours are the same in every language, and their rule takes most of the time.
        expect(await faults(page, { but: 'color-contrast' }), link).toEqual([]);
      }
      if (!link.startsWith('/tk/')) expect(await unmarkedEnglish(page), link).toEqual([]);
    }
  });
}

test('axe finds nothing on the search, before and after something is typed', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('dialog', { name: 'Search the atlas' });
  await expect(box).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await box.getByRole('combobox').fill('herat');
  await expect(box.getByRole('option').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('axe finds nothing on the overview with its map', async ({ page }) => {
  await open(page, '/');
  expect(await faults(page)).toEqual([]);
});
