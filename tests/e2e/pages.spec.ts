import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { watchErrors, withoutMap } from './open.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Every page that the build wrote, as links. */
function builtPages(folder = DIST): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return builtPages(path);
    return name === 'index.html' ? [`/${relative(DIST, folder).replaceAll('\\', '/')}/`.replace('//', '/')] : [];
  });
}

const pages = builtPages();
const kinds = [...new Set(pages.map((link) => link.split('/')[1] ?? ''))];

test('the build wrote a page for every object', () => {
  expect(pages.filter((link) => link.startsWith('/site/'))).toHaveLength(53);
  expect(pages.filter((link) => link.startsWith('/project/'))).toHaveLength(59);
  expect(pages.filter((link) => link.startsWith('/line/'))).toHaveLength(37);
});

for (const kind of kinds) {
  test(`every page under /${kind} opens with a heading and a title of its own, and without an error`, async ({
    page,
  }) => {
    test.slow();
    await withoutMap(page);
    const errors = watchErrors(page);
    for (const link of pages.filter((candidate) => (candidate.split('/')[1] ?? '') === kind)) {
      await page.goto(link);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading, link).toBeVisible();
      await expect(heading, link).not.toHaveText('No such page');
      await expect(page, link).toHaveTitle(/CASA Corridor Atlas/);
      await expect(page.getByRole('main').getByRole('alert'), link).toHaveCount(0);
    }
    // The map's code is kept away in this test, so its own request is the one error allowed.
    expect(errors.filter((error) => !/Failed to load resource|net::ERR_FAILED/.test(error))).toEqual([]);
  });
}
