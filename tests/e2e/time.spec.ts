/** The state at any date: the slider, the typed date, the steps, and what follows them. */
import { type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { faults } from './axe.ts';
import { canvas, copiedLink, nextFrames, open, watchErrors, withoutMap } from './open.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Day shown' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Date', exact: true });
const shownDay = (page: Page) => slider(page).getAttribute('aria-valuetext');

/** The caption of what lies in the middle of the map. */
async function captionInTheMiddle(page: Page): Promise<string> {
  const tip = page.locator('.tooltip');
  await expect(async () => {
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error('there is no map on the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x + 60, y + 60);
    await nextFrames(page);
    await page.mouse.move(x, y);
    await nextFrames(page);
    await expect(tip).toBeVisible({ timeout: 1000 });
  }).toPass();
  return tip.innerText();
}

test('a day before and a day after differ by what opened between', async ({ page }) => {
  await withoutMap(page);
  for (const [date, state] of [
    ['2020-12-09', 'under construction'],
    ['2020-12-11', 'operating'],
  ] as const) {
    await page.goto(`/project/khaf-herat-123/?date=${date}`);
    await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(/^Shown as of/)).toBeVisible();
  }
});

test('text and map tell the same of a gate that was closed between two dates', async ({ page }) => {
  const at = 'at=9/30.92/66.45';
  await open(page, `/crossing/chaman-spin-boldak/?${at}&date=2025-10-01`);
  await expect(page.getByRole('main').getByText('open', { exact: true }).first()).toBeVisible();
  expect(await captionInTheMiddle(page)).toContain('open, last reported Jul 2021');

  await field(page).fill('2025-11-01');
  await field(page).press('Enter');
  await expect(page.getByRole('main').getByText('closed to trade', { exact: true }).first()).toBeVisible();
  expect(await captionInTheMiddle(page)).toContain('closed to trade, last reported');
});

test('the slider is moved by keys, the link follows, and Back undoes it', async ({ page }) => {
  await withoutMap(page);
  const errors = watchErrors(page);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Projects' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
  const all = await page
    .getByRole('status')
    .filter({ hasText: /^All \d+ projects$/ })
    .innerText();
  await slider(page).focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/[?&]date=20\d\d-\d\d-\d\d/);
  await expect(page.getByText(all, { exact: true })).toBeHidden();
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/date=/);
  await expect(page.getByText(all, { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/date=2026-11-22/);
  await page.goBack();
  await expect(page).not.toHaveURL(/date=2026-11-22/);
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
  expect(errors.filter((error) => !error.includes('MapView') && !error.includes('ERR_BLOCKED'))).toEqual([]);
});

test('the map keeps its size while the day moves', async ({ page }) => {
  await open(page, '/?date=2025-10-11');
  const heightOn = async () => (await canvas(page).boundingBox())?.height;
  const before = await heightOn();
  for (let step = 0; step < 4; step++) {
    await page.getByRole('button', { name: 'Next change' }).click();
    await nextFrames(page);
    expect(await heightOn()).toBe(before);
  }
});

test('a bad date is said to be bad, and the day stays', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/?date=2020');
  await field(page).fill('');
  await field(page).pressSequentially('2025-13'); // each of its beginnings is a date
  await page.keyboard.press('Tab');
  await expect(page.getByText('The calendar has no 2025-13.')).toBeVisible();
  expect(await shownDay(page)).toBe('31 Dec 2020');
});

test('steps tell what changed, and playing goes on until it is paused', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/?date=2020-12-09');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '10 Dec 2020');
  await expect(page.getByRole('link', { name: 'Khaf – Rozanak opened' }).first()).toBeVisible();
  const step = async () => Number(await slider(page).inputValue());
  const start = await step();
  await page.getByRole('button', { name: 'Play the changes' }).click();
  await expect.poll(step).toBeGreaterThan(start);
  const passed = await step(); // one of many, none of which it stays at
  await expect.poll(step).toBeGreaterThan(passed);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play the changes' })).toBeVisible();
});

test('a thing that was not there yet says so and leads to the day on which it appears', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/project/torghundi-herat/?date=2020');
  await expect(page.getByText(/^Nothing was reported of .* by 31 Dec 2020\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Show 10 Jul 2025' }).click();
  await expect(page).toHaveURL(/\/project\/torghundi-herat\/\?date=2025-07-10/);
  await expect(page.getByText('last reported 10 Jul 2025').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^Nothing was reported of/)).toBeVisible();
});

test('what changed since another date is listed, and the copied link shows the same again', async ({
  page,
  browser,
}) => {
  await open(page, '/?date=2025-11&since=2025-10-01');
  const count = page.getByText(/^\d+ changes after 1 Oct 2025, up to 30 Nov 2025$/);
  await expect(count).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chaman–Spin Boldak closed to trade' }).first()).toBeVisible();
  const [said, link] = [await count.innerText(), await copiedLink(page)];
  const fresh = await browser.newContext();
  try {
    const other = await fresh.newPage();
    await other.goto(link);
    await expect(other.getByText(said, { exact: true })).toBeVisible();
    expect(await shownDay(other)).toBe(await shownDay(page));
  } finally {
    await fresh.close();
  }
});

test('events after the day shown are left out and counted', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/events/?date=2024');
  await expect(page.getByText(/^\d+ entries after 31 Dec 2024, the date shown, are left out\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '2025' })).toHaveCount(0);
});

for (const [size, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 320, height: 640 }],
] as const) {
  test(`nothing of the control is hard to reach or to read on a ${size} screen`, async ({ page }) => {
    await withoutMap(page);
    await page.setViewportSize(viewport);
    await page.goto('/?date=2025-10-12&since=2025');
    if (size === 'narrow') await page.getByText(/^Day shown:/).click();
    await expect(slider(page)).toBeAttached();
    expect(await faults(page, { within: 'section[aria-label="Day shown"]' })).toEqual([]);
  });
}
