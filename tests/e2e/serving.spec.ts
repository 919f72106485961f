/** The atlas built below a path of a host, and served while it is being worked on: both write `public/geo`, so in turn. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './test.ts';
import { watchErrors, withoutMap } from './open.ts';
import { serve, type Served } from './server.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BASE = '/atlas/';
const DEV_PORT = 4291;

test.describe.configure({ mode: 'serial' });

let folder = '';
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(120_000); // a build of its own
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: BASE, PAGE_LANGUAGES: 'en' },
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

test('the development server of a fresh clone serves the compiled data', async ({ request }) => {
  rmSync(join(ROOT, 'public', 'geo'), { recursive: true, force: true }); // as in a clone: it is not committed
  const server = spawn('npx', ['vite', '--port', String(DEV_PORT), '--strictPort', '--host', '127.0.0.1'], {
    cwd: ROOT,
    detached: true,
    stdio: 'ignore',
  });
  try {
    const url = `http://127.0.0.1:${DEV_PORT}/geo/core.json`;
    const answer = async () => {
      const response = await request.get(url).catch(() => null); // not listening yet
      return response?.headers()['content-type'] ?? '';
    };
    await expect.poll(answer, { timeout: 40_000 }).not.toBe('');
    expect(await (await request.get(url)).json()).toHaveProperty('knownTo');
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
});
