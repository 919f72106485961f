/** What a screen reader is given, in outline: landmarks, headings, and the main things of four pages. */
import { expect, test, type Page } from '@playwright/test';
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
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "The CASA corridor" [level=1]
        - region "Where it stands":
          - heading "Where it stands" [level=2]
          - list:
            - listitem: /Torghundi/
  `);
});

test('a site', async ({ page }) => {
  await read(page, '/site/torghundi/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Torghundi" [level=1]
        - paragraph: /Afghanistan/
  `);
});

test('a route', async ({ page }) => {
  await read(page, '/route/herat/karachi/');
  await expect(page.getByRole('list', { name: 'Ways found' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Routes from Herat to Karachi" [level=1]
        - combobox "From"
        - combobox "To"
        - status: /ways? from Herat to Karachi/
        - list "Ways found":
          - listitem:
            - heading [level=3]:
              - link
  `);
});

test('trade of two countries: the chart has its table', async ({ page }) => {
  await read(page, '/trade/kz-af/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Kazakhstan – Afghanistan" [level=1]
        - table
  `);
});
