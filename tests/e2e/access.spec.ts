import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, withoutMap } from './open.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
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
      test(`axe finds nothing on ${link}`, async ({ page }) => {
        await withoutMap(page);
        await page.goto(link);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('main').getByText('Loading…')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('axe finds nothing on the overview with its map', async ({ page }) => {
  await open(page, '/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
});
