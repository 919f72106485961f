/** Steps that many tests share. They wait for states of the page, never for time. */
import { expect, type Page } from '@playwright/test';

/** Anything that the page threw or logged as an error. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Opens a link and waits until its text and its map are there. */
export async function open(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await mapReady(page);
}

export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 40_000 });
}

/** Opens a link in the page that is there, as Back and Forward do, and waits until it has its title and its text. */
export async function goWithin(page: Page, link: string): Promise<void> {
  const left = await page.title();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
  await expect(page, link).not.toHaveTitle(left);
  await expect(page.getByRole('main').locator('.skeleton'), link).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible();
}

/** The element that the map draws on. */
export const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');

/** Clicks a point of the map, given from its middle. */
export async function clickMap(page: Page, fromMiddle: { x: number; y: number } = { x: 0, y: 0 }): Promise<void> {
  const box = await canvas(page).boundingBox();
  if (box === null) throw new Error('there is no map on the page');
  await page.mouse.click(box.x + box.width / 2 + fromMiddle.x, box.y + box.height / 2 + fromMiddle.y);
}

/** The element on top at a point of the page. */
export const topmostAt = (page: Page, [x, y]: readonly [number, number]) =>
  page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName ?? 'nothing', [x, y] as const);

/** Two frames: what an event of the pointer changes is on screen by then. */
export const nextFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** What the copy-link button puts on the clipboard. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * Keeps the map's code from loading, for tests of the text alone; the fonts too. The browser does it itself: a route would
 * switch its cache off and ask for every file again on every page.
 */
export async function withoutMap(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setBlockedURLs', { urls: ['*/MapView*', '*.woff2'] });
}
