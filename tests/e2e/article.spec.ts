/** What the article says, each on screen where a reader would look for it, and each with the article as its source. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { withoutMap } from './open.ts';

const ARTICLE = /astanatimes\.com\/2025\/10\/kazakhstan-afghanistan-advance-industrial-cooperation/;
const TITLE = /Kazakhstan, Afghanistan Advance Industrial Cooperation/;

async function read(page: Page, link: string): Promise<Locator> {
  await withoutMap(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page.getByRole('main');
}

/** Statements with a number or a printed word: the page, and the figure with its label and value. */
const FIGURES: readonly (readonly [what: string, link: string, figure: RegExp])[] = [
  ['trade of 2024', '/', /: USD 545\.2 million$/],
  ['trade of January–August 2025', '/', /: USD 335\.9 million$/],
  ['wheat', '/', /Wheat.*: ×2\.9$/],
  ['sunflower oil', '/', /Sunflower oil.*: ×3\.1$/],
  ['petroleum products', '/', /Petroleum products.*: about ×2$/],
  ['trucks', '/', /Trucks.*: about ×2$/],
  ['wheat exports expected, all destinations', '/', /Wheat.*: 9\.6 million t$/],
  ['entrepreneurs', '/', /Afghan entrepreneurs.*: more than 180 people$/],
  ['railcars of aid', '/', /Railcars of aid in September 2025: 26 wagons$/],
  ['what the railcars held', '/about/', /What the railcars held: Food, medicine, warm clothing$/],
  ['seven approved projects', '/', /Projects approved for the first residents of CAIC: 7 projects$/],
  ['third forum', '/site/shymkent/', /forums: Third Kazakhstan–Afghanistan Business Forum$/],
  ['day and place of the forum', '/site/shymkent/', /Opening of the forum: 28 October 2025, Shymkent$/],
  ['state of the greenhouses', '/about/', /State of the greenhouses: Nearly completed$/],
];

for (const link of new Set(FIGURES.map(([, page]) => page))) {
  test(`the article’s figures on ${link} are on screen, and their receipts name the article`, async ({ page }) => {
    const main = await read(page, link);
    const receipt = page.getByRole('dialog', { name: 'Where this figure comes from' });
    for (const [what, , figure] of FIGURES.filter(([, where]) => where === link)) {
      await main.getByRole('button', { name: figure }).first().click();
      await expect(receipt.getByRole('link', { name: TITLE }).first(), what).toHaveAttribute('href', ARTICLE);
      await page.keyboard.press('Escape');
      await expect(receipt, what).toHaveCount(0);
    }
  });
}

/** Statements without a number that have a page of their own: its words, and the article among its sources. */
const PAGES: readonly (readonly [what: string, link: string, words: RegExp])[] = [
  ['the forum', '/site/shymkent/', /28 Oct 2025[^]*third Kazakhstan–Afghanistan Business Forum/],
  ['Kazakhmys in Laghman', '/project/kazakhmys-laghman/', /in Laghman, begun in 2025 after a geological mission/],
  ['ERG Exploration', '/project/erg-exploration/', /negotiating for further geological data/],
  ['the doctors’ mission', '/project/aid-2025-11/', /Mission of Kazakh doctors/],
  ['CAIC', '/site/caic/', /The Afghan delegation visits the building site of CAIC/],
  ['Eco-Culture', '/site/ecoculture/', /Delegates tour the greenhouse complex, called nearly completed/],
  [
    'the CASA corridor',
    '/project/casa-rail/',
    /Kazakhstan–Turkmenistan–Afghanistan–Pakistan \(CASA\) transit corridor/,
  ],
  ['Herat–Turgundi', '/project/torghundi-herat/', /CASA transit corridor with a rail link from Turgundi to Herat/],
  ['the North–South corridor', '/project/ns-east/', /The corridor of the Shymkent talks is meant to join it/],
];

for (const [what, link, words] of PAGES) {
  test(`the article’s statement on ${what} is on screen, with the article among the sources`, async ({ page }) => {
    const main = await read(page, link);
    await expect(main).toContainText(words);
    await expect(main.getByRole('link', { name: TITLE }).first()).toHaveAttribute('href', ARTICLE);
  });
}

test('the about page gives every statement of the article, under a link to it', async ({ page }) => {
  const main = await read(page, '/about/');
  const part = main.locator('section', { has: page.getByRole('heading', { name: /the article/i }) });
  await expect(part.getByRole('link', { name: TITLE })).toHaveAttribute('href', ARTICLE);
  const rows = csvParse(readFileSync(new URL('../../geo/article.csv', import.meta.url), 'utf8'));
  expect(rows.length).toBeGreaterThan(20);
  for (const { statement = '' } of rows) await expect(part.getByText(statement, { exact: true })).toBeVisible();
  const says = (words: RegExp) => expect(part.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
  await says(/28 October 2025/);
  await says(/Serik Zhumangarin, deputy prime minister.*Nooruddin Azizi/);
  await says(/more grain, flour, rice and sugar/);
  await says(/metallurgy, car making and building materials/);
  await says(/rail locomotives and trucks/);
  await says(/port of Karachi and the North–South corridor/);
  await says(/Persian Gulf and India/);
});
