/**
 * Playwright's test, with pages that count as opened once the atlas runs: until then they show what the build made of
 * them, which answers to no key and no button. Where the scripts are kept from coming the made page stays.
 */
import { expect, test as base, type Page } from '@playwright/test';

const LONGEST_WAIT_MS = 8000;

/** Waits until the running atlas has taken the place of the page that the build made. */
export async function taken(page: Page): Promise<void> {
  await page
    .locator('.atlas.made')
    .waitFor({ state: 'detached', timeout: LONGEST_WAIT_MS })
    .catch(() => undefined);
}

export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (!javaScriptEnabled) return use(page);
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (...given) => {
      const response = await goto(...given);
      await taken(page);
      return response;
    };
    page.reload = async (...given) => {
      const response = await reload(...given);
      await taken(page);
      return response;
    };
    await use(page);
  },
});

export { expect };
