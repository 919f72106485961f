/** Links as nobody should write them, opened in a browser: something is shown, nothing breaks, nothing of them lives. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { aimedLinks, hostileLinks, wellFormed } from '../fixtures/hostile.ts';
import { goWithin, watchErrors, withoutMap } from './open.ts';
import { isFull } from './pages.ts';

const SEED = 7;
const COUNT = 200;
const LINKS = [...aimedLinks, ...hostileLinks(isFull ? 2000 : COUNT - aimedLinks.length, SEED)];

/** What a browser makes of a link typed into this site: always a path here, never another host. */
const asPath = (link: string) => `/${wellFormed(link).replace(/^[/\\\s]+/, '')}`;

/** What of a link is alive on the page: its flag, an element that it named, a frame, a script of its own. */
const alive = (page: Page) =>
  page.evaluate(() => {
    const found = document.querySelectorAll(
      '[id="hostile"], iframe, script:not([src]):not([type="application/ld+json"]), [onerror], [onload]',
    );
    return { flag: 'hostile' in window, elements: Array.from(found, (one) => `${one.tagName} ${one.className}`) };
  });
const NOTHING = { flag: false, elements: [] };

/** Opens a link in the page that is there, as Back and Forward do, waits until its panel is whole, and gives its faults. */
const travel = (page: Page, link: string) =>
  page.evaluate(async (to) => {
    history.pushState(null, '', new URL(to, location.origin));
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise(requestAnimationFrame);
    const isBroken = () => document.body.textContent.includes('This panel met an error');
    const isThere = () =>
      document.querySelector('main h1')?.checkVisibility() === true &&
      document.querySelector('main .skeleton') === null;
    for (const end = Date.now() + 15_000; !isThere() && !isBroken(); await new Promise(requestAnimationFrame))
      if (Date.now() > end) return 'no heading, or never whole';
    return isBroken() ? 'a panel is broken' : null;
  }, link);

test(`${LINKS.length} hostile links each show a heading, without an error and without markup of theirs`, async ({
  page,
}) => {
  test.setTimeout(isFull ? 900_000 : 180_000);
  const errors = watchErrors(page);
  await withoutMap(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const faults: string[] = [];
  for (const [i, link] of LINKS.map(asPath).entries()) {
    const fault = await travel(page, link);
    const now = await alive(page);
    if (fault !== null) faults.push(`${link}: ${fault}`);
    if (now.flag || now.elements.length > 0) faults.push(`${link}: ${JSON.stringify(now)}`);
    faults.push(...errors.splice(0).map((error) => `${link}: ${error}`));
    // Links are still taken: to a page that is not the one shown.
    if (i % 10 === 9) await goWithin(page, (await page.title()).startsWith('Sources') ? '/about/' : '/sources/');
  }
  expect(faults).toEqual([]);
});

const LOADED = ['/site/torghundi/', '/route/herat/karachi/', '/trade/kz-af/', '/projects/', '/'];

test('ten hostile links do so as well when they are opened anew', async ({ page }) => {
  const errors = watchErrors(page);
  await withoutMap(page);
  const links = LOADED.flatMap((start) => aimedLinks.filter((link) => link.startsWith(`${start}?`)).slice(0, 2));
  for (const link of links) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible();
    expect(await alive(page), link).toEqual(NOTHING);
    await expect(page.getByText(/This panel met an error/), link).toHaveCount(0);
  }
  expect(links).toHaveLength(10);
  // The host answers an unknown page with 404, which the browser tells; the map's code is kept away.
  expect(errors.filter((error) => !/status of 404|ERR_BLOCKED|dynamically imported/.test(error))).toEqual([]);
});

test('a window of 200 pixels shows the text, all of it within reach', async ({ page }) => {
  await page.setViewportSize({ width: 200, height: 400 });
  const errors = watchErrors(page);
  await withoutMap(page);
  for (const link of ['/', '/site/torghundi/', '/trade/kz-af/', '/route/herat/karachi/']) {
    await page.goto(link);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.scrollIntoViewIfNeeded(); // the names of the pages stand above it in four rows
    await expect(heading, link).toBeInViewport();
    const wide = () =>
      page.evaluate(() => {
        const text = document.querySelector('.content');
        return text === null ? 0 : text.scrollWidth - text.clientWidth;
      });
    await expect.poll(wide, link).toBeLessThanOrEqual(0);
  }
  expect(errors.filter((error) => !/status of 404|ERR_BLOCKED|dynamically imported/.test(error))).toEqual([]);
});
