import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, withoutMap } from './open.ts';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What axe found, with where. */
const found = (violations: Results['violations']) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);

for (const link of [
  '/sites/',
  '/site/torghundi/',
  '/project/torghundi-herat/',
  '/line/pk-chaman-rohri/',
  '/projects/',
  '/trade/',
  '/trade/kz-af/',
  '/events/',
  '/data/',
  '/about/',
]) {
  test(`axe finds nothing on ${link}, in either theme`, async ({ page }) => {
    await withoutMap(page);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByText('Loading…')).toHaveCount(0);
    expect(found((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
    // The themes differ in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('color-scheme', /dark/);
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(found(dark.violations)).toEqual([]);
  });
}

test('axe finds nothing on the search, before and after something is typed', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('dialog', { name: 'Search the atlas' });
  await expect(box).toBeVisible();
  expect(found((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
  await box.getByRole('combobox').fill('herat');
  await expect(box.getByRole('option').first()).toBeVisible();
  expect(found((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
});

test('axe finds nothing on the overview with its map', async ({ page }) => {
  await open(page, '/');
  expect(found((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
});
