/** What a screen reader is given, in outline: landmarks, headings, and the main things of four pages. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { withoutMap } from './open.ts';

async function read(page: Page, link: string): Promise<void> {
  await withoutMap(page);
  await page.goto(link);
  await expect(page.getByRole('main').locator('.skeleton')).toHaveCount(0);
}

test('the whole page: skip links, head, pages, text, map with legend, line', async ({ page }) => {
  await read(page, '/');
  await expect(page.getByRole('region', { name: 'Legend' }).getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - navigation "Shortcuts"
    - banner:
      - link "CASA Corridor Atlas"
      - button "Search"
      - button "Copy link"
      - navigation "Pages":
        - list
    - main
    - contentinfo:
      - button "Keyboard shortcuts"
    - region "Map of the corridor":
      - region "Legend"
    - region "Date, and the corridor as a line":
      - region "Day shown"
  `);
});

test('the overview', async ({ page }) => {
  await read(page, '/');
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "The CASA corridor" [level=1]
      - region "Where it stands":
        - heading "Where it stands" [level=2]
        - paragraph:
          - link "Torghundi"
          - link "from Torghundi to Herat"
          - link "the line to Kandahar"
          - link "Chaman"
      - region "Compare the ways":
        - list
  `);
});

test('a site', async ({ page }) => {
  await read(page, '/site/torghundi/');
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "Torghundi" [level=1]
      - paragraph:
        - link "Afghanistan"
      - region "Names":
        - heading "Names" [level=2]
        - term: English
        - definition: Torghundi
      - region "Along the corridor":
        - link "Serhetabat"
        - link "Sanabar"
      - region "Border crossings here":
        - list
  `);
});

test('a route', async ({ page }) => {
  await read(page, '/route/herat/karachi/');
  await expect(page.getByRole('list', { name: 'Ways found' })).toBeVisible();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "Routes from Herat to Karachi" [level=1]
      - region "From where to where":
        - combobox "From": Herat
        - combobox "To": Karachi
        - group "Best by":
          - radio "hours" [checked]
      - status: /\\d+ ways found from Herat to Karachi/
      - heading "Ways found" [level=2]
      - list "Ways found":
        - listitem:
          - heading /^1 by/ [level=3]:
            - link
  `);
});

test('trade of two countries: every statement of the chart is an option in words', async ({ page }) => {
  await read(page, '/trade/kz-af/');
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "Kazakhstan – Afghanistan" [level=1]
      - region "Over time":
        - heading "Over time" [level=2]
        - group "Show":
          - radio "Total" [checked]
        - status: /Shown/
        - figure:
          - group:
            - listbox "Counted by Kazakhstan, whole years":
              - option /2024.*million US dollars/ [selected]
            - listbox "Counted by Afghanistan, whole years"
  `);
});
