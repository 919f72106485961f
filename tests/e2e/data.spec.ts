/** What is taken away: files at addresses that stay, beside the page that lists them; charts as pictures. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';
import { parse } from 'csv-parse/sync';
import { watchErrors } from './open.ts';

test('the page of all data lists files that are there, and a click saves one', async ({ page, request }) => {
  const errors = watchErrors(page);
  await page.goto('/data/');
  const links = page.getByRole('article').locator('a[href^="/data/"]');
  await expect(page.getByRole('link', { name: 'stations.csv' })).toBeVisible();
  const files = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
  expect(files).toEqual(expect.arrayContaining(['/data/sites.geojson', '/data/trade.csv', '/data/corridor.zip']));
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'stations.csv' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('stations.csv');
  const rows: readonly unknown[] = parse(await readFile(await saved.path()), { bom: true, columns: true });
  await expect(page.getByRole('listitem').filter({ hasText: 'stations.csv' }).first()).toContainText(
    `${rows.length} rows`,
  );
  await expect(page).toHaveURL(/\/data\/(\?|$)/);
  expect(errors).toEqual([]);
});

test('a chart is saved as a picture that stands alone, with title, source and link', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto('/trade/kz-af/');
  const row = page.getByRole('group', { name: /^Take away: Trade of/ }).first();
  const save = async (form: string) => {
    const saving = page.waitForEvent('download');
    await row.getByRole('button', { name: new RegExp(`^${form}:`) }).click();
    return readFile(await (await saving).path());
  };
  const svg = (await save('SVG')).toString('utf8');
  // Its key is in it: what the letters and the signs stand for.
  expect(svg).toMatch(/a more than USD 600 million/);
  expect(svg).toMatch(/≈ about · &gt; more than/);
  expect(svg).toContain('CASA Corridor Atlas');
  expect(svg).toMatch(/Source: /);
  expect(svg).toContain('/trade/kz-af/');
  expect(svg).not.toMatch(/var\(--|class=|<script|href="http/);
  const png = await save('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  await expect(row.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
});
