/** What axe finds wrong on a page. The atlas has no frames, so axe runs in the page alone and gives faults alone: a fifth of the time. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Choice {
  /** Only this rule. */
  readonly rule?: string;
  /** All rules but this one. */
  readonly but?: string;
  /** Only this part of the page, as a selector. */
  readonly within?: string;
}

/** Each fault as the rule's name with the elements that break it; an empty list when all is well. */
export async function faults(page: Page, { rule, but, within }: Choice = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(rule === undefined ? {} : { runOnly: [rule] }),
    ...(but === undefined ? {} : { rules: { [but]: { enabled: false } } }),
  });
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Expects nothing wrong: by all rules in the light theme, and by that of contrast in the dark one, as only colours differ. */
export async function expectClean(page: Page): Promise<void> {
  const where = page.url();
  expect(await faults(page), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', /dark/);
  expect(await faults(page, { rule: 'color-contrast' }), `${where}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
