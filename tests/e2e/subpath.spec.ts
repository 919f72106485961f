/** The atlas below a path of a host, as on a page of a project. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { watchErrors, withoutMap } from './open.ts';
import { serve, type Served } from './server.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BASE = '/atlas/';

let folder = '';
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(120_000); // a build of its own
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: BASE },
    stdio: 'pipe',
  });
  served = await serve({ root: folder, base: BASE });
});

test.afterAll(() => {
  served.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('built for a path of a host it opens there, links within it and asks for nothing outside', async ({ page }) => {
  await withoutMap(page);
  const errors = watchErrors(page);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.goto(`${served.url}site/herat/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Herat' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sites' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/atlas/sites/');
  await page.getByRole('main').getByRole('link', { name: 'Torghundi', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Torghundi' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/atlas/site/torghundi/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Torghundi' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
  expect(outside).toEqual([]);
  expect(errors.filter((error) => !/Failed to load resource|net::ERR_|dynamically imported/.test(error))).toEqual([]);
});
