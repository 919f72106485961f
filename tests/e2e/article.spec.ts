import { expect, test } from '@playwright/test';
import { withoutMap } from './open.ts';

/** Where each statement of the article is found: page, words, and the figure whose receipt names the article. */
const STATEMENTS: readonly (readonly [string, string, RegExp, RegExp | null])[] = [
  ['trade of 2024', '/', /545\.2/, /545\.2 USD million/],
  ['trade of January–August 2025', '/', /335\.9/, /335\.9 USD million/],
  ['wheat', '/', /×2\.9/, /×2\.9/],
  ['sunflower oil', '/', /×3\.1/, /×3\.1/],
  ['petroleum products and trucks', '/', /×2(?!\.)/, /×2$/],
  ['wheat exports expected, all destinations', '/', /9,600|9\.6/, /9,600|9\.6/],
  ['entrepreneurs', '/', /180/, /180/],
  ['railcars of aid', '/', /26/, /26 /],
  ['seven approved projects', '/', /7/, /approved/i],
  ['third forum and exhibition', '/about/', /third/i, null],
  ['Serik Zhumangarin', '/about/', /Zhumangarin/, null],
  ['Nooruddin Azizi', '/about/', /Azizi/, null],
  ['the doctors’ mission', '/about/', /doctors|medical/i, null],
  ['Kazakhmys in Laghman', '/site/laghman/', /Kazakhmys/, null],
  ['ERG Exploration', '/project/erg-exploration/', /ERG Exploration/, null],
  ['locomotives and trucks', '/about/', /locomotives/i, null],
  ['CAIC', '/site/caic/', /CAIC/, null],
  ['Eco-Culture', '/site/ecoculture/', /Eco-Culture/, null],
  ['Herat–Turgundi', '/project/torghundi-herat/', /Torghundi–Herat/, null],
  ['Karachi port', '/site/karachi-port/', /Karachi/, null],
  ['North–South corridor', '/about/', /North.South/, null],
  ['Persian Gulf and India', '/about/', /Persian Gulf[^]*India/, null],
];

for (const [what, link, words, figure] of STATEMENTS) {
  test(`the article’s statement on ${what} is on screen, with its source`, async ({ page }) => {
    await withoutMap(page);
    await page.goto(link);
    await expect(page.getByRole('main')).toContainText(words);
    if (figure === null) return;
    await page.getByRole('main').getByRole('button', { name: figure }).first().click();
    const receipt = page.getByRole('dialog', { name: 'Where this figure comes from' });
    await expect(receipt.getByRole('link', { name: /Kazakhstan, Afghanistan/ }).first()).toHaveAttribute(
      'href',
      /astanatimes\.com\/2025\/10/,
    );
  });
}

test('the about page lists every statement of the article', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/about/');
  const list = page.getByRole('main').locator('section', { has: page.getByRole('heading', { name: /article/i }) });
  await expect(list.getByRole('listitem').nth(20)).toBeVisible();
});
