/** The policy of what a page may load: strict, and nothing of the atlas runs against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { open } from './open.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** What the browser refused, of every document that the page shows from now on. */
async function watchRefusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => void refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      tellRefused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return refused;
}

for (const link of ['/', '/route/shymkent/karachi-port/'])
  test(`${link} keeps to the policy, its map too`, async ({ page }) => {
    const refused = await watchRefusals(page);
    await open(page, link);
    await page.getByRole('button', { name: 'Search' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(refused).toEqual([]);
  });

test('sites, trade and a picture taken away keep to the policy', async ({ page }) => {
  const refused = await watchRefusals(page);
  await page.goto('/site/herat/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Herat');
  await page.goto('/trade/');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /^PNG/ }).first().click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  expect(refused).toEqual([]);
});

test('a phone keeps to the policy too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const refused = await watchRefusals(page);
  await page.goto('/data/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/projects/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(refused).toEqual([]);
});

test('the policy is at work: a script put into the page does not run', async ({ page }) => {
  const refused = await watchRefusals(page);
  await page.goto('/sites/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.isHarmed = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'isHarmed' in window)).toBe(false);
  await expect.poll(() => refused.length).toBe(1);
});

test('served pages hold no script and no style of their own', async ({ request }) => {
  for (const link of ['/', '/site/herat/', '/trade/', '/route/shymkent/karachi-port/', '/shell.html', '/404.html']) {
    const html = await (await request.get(link)).text();
    expect(html, link).toContain('http-equiv="Content-Security-Policy"');
    expect(html.match(/<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:/gi), link).toBeNull();
    for (const [, attributes = '', content = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
      expect(attributes, link).toMatch(/\ssrc=/);
      expect(content.trim(), link).toBe('');
    }
  }
});

test('hosts that read `_headers` send the same policy', () => {
  const headers = readFileSync(join(DIST, '_headers'), 'utf8');
  const html = readFileSync(join(DIST, 'shell.html'), 'utf8').replaceAll('&#39;', "'");
  const inPage = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? 'none';
  expect(headers).toContain(`Content-Security-Policy: ${inPage}; frame-ancestors`);
  expect(inPage).not.toContain('unsafe');
});
