/**
 * Five questions of a reader, answered by following links from the overview: in a browser without WebGL, where a still
 * picture stands for the map, and in one that runs no scripts, where the files of the build are all there is.
 */
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, browserPath } from '../browser.mjs';
import { expect, test } from './test.ts';
import { watchErrors } from './open.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function answersAll(page: Page, map: string): Promise<void> {
  // What is Torghundi?
  await page.goto('/');
  await main(page).getByRole('link', { name: 'Torghundi', exact: true }).first().click();
  await expect(heading(page, 'Torghundi')).toBeVisible();
  await expect(main(page)).toContainText('dry port · Afghanistan');
  await expect(main(page)).toContainText('Afghan railhead of the Turkmen line');

  // How far is Herat, and who pays for the way there?
  const projects = main(page).getByRole('link', { name: 'Torghundi–Herat railway' });
  await expect(projects.first()).toBeVisible();
  await projects.first().click();
  await expect(heading(page, 'Torghundi–Herat railway')).toBeVisible();
  await expect(main(page)).toContainText(/Length of the Torghundi–Herat railway\s*113–120 km/);
  await expect(main(page)).toContainText(/Cost\s*not published/);
  await expect(main(page)).toContainText(/Kazakh money for the Torghundi–Herat railway\s*USD 500 million/);
  await expect(main(page)).toContainText('said by Afghan authorities');

  // The picture of the view leads to what lies on it.
  await expect(page.locator(map).getByRole('link', { name: 'Herat', exact: true })).toBeAttached();
}

/** How does one get to Karachi? */
async function tellsTheWay(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Routes' }).click();
  await main(page)
    .getByRole('link', { name: /Shymkent.*Karachi/ })
    .first()
    .click();
  await expect(heading(page, /Routes from Shymkent to Karachi/)).toBeVisible();
  await expect(main(page)).toContainText(/Chaman/);
  await expect(main(page)).toContainText(/\d[\d,]* km/);
  await expect(main(page)).toContainText(/closed to trade/);
}

test('in a browser without WebGL the questions are answered, and the picture is used as the map is', async ({
  baseURL,
}) => {
  const args = BROWSER_ARGS.filter((arg) => !/swiftshader|gpu-blocklist/.test(arg));
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...args, '--disable-gpu', '--disable-3d-apis'],
  });
  try {
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    const errors = watchErrors(page);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    await answersAll(page, '[data-map=picture]');
    // Who says so: the receipt of the figure.
    await main(page)
      .getByRole('button', { name: /Kazakh money for the Torghundi–Herat railway: USD 500 million/ })
      .click();
    const receipt = page.getByRole('dialog', { name: 'Where this figure comes from' });
    await expect(receipt.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await expect(receipt).toContainText('2025');
    await page.keyboard.press('Escape');
    // A click on the picture opens what lies there; a step of zoom shows more.
    const map = page.locator('[data-map=picture]');
    await map.getByRole('link', { name: 'Herat', exact: true }).click();
    await expect(heading(page, 'Herat')).toBeVisible();
    await expect(map.locator('a[aria-current]')).toHaveAttribute('aria-label', 'Herat');
    const links = await map.getByRole('link').count();
    await map.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => map.getByRole('link').count()).not.toBe(links);
    await tellsTheWay(page);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

test.describe('in a browser that runs no scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are answered from the files alone, on a wide screen and on a phone', async ({ page }) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await answersAll(page, '#made-picture');
      await expect(page.locator('#made-picture img')).toHaveJSProperty('naturalWidth', 800);
      // Who says so: the source at the end of the page.
      await main(page)
        .getByRole('link', { name: /USD 500 million/ })
        .first()
        .click();
      const source = page.locator('li:target');
      await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:/);
      await expect(source).toContainText('2025');
      await tellsTheWay(page);
    }
  });

  test('the picture has its key, which hides nothing of it, and nothing is offered that only scripts do', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const key = page.getByRole('list', { name: 'Legend' });
    await expect(key.getByRole('listitem')).toContainText(['CASA corridor, built or not', 'operating', 'planned']);
    const under = (await page.locator('#made-picture').boundingBox()) ?? { y: 0, height: 0 };
    expect((await key.boundingBox())?.y).toBeGreaterThanOrEqual(Math.floor(under.y + under.height));
    for (const link of ['/', '/sites/', '/projects/', '/events/', '/route/', '/trade/kz-af/', '/data/']) {
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(main(page).locator('select, input, fieldset').filter({ visible: true }), link).toHaveCount(0);
      const empty = main(page).locator('details:not(:has(> :not(summary)))');
      await expect(empty.filter({ visible: true }), link).toHaveCount(0);
      await expect(
        main(page)
          .getByText(/^(Find in|Sort by|Arrow keys)/)
          .filter({ visible: true }),
        link,
      ).toHaveCount(0);
    }
  });

  test('a page in another language has its text, its direction and its links to pages of that language', async ({
    page,
  }) => {
    await page.goto('/fa/route/shymkent/karachi/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(main(page)).toContainText(/شیمکنت|چمکنت/);
    await page.goto('/ru/route/shymkent/karachi/');
    await expect(main(page)).toContainText(/Шымкент.*Карачи/s);
    await expect(main(page)).toContainText('Чаман');
    await page.getByRole('navigation').getByRole('link', { name: 'Проекты' }).click();
    await expect(page).toHaveURL(/\/ru\/projects\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
