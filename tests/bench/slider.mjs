/**
 * The date slider moved over its whole range, one step a frame, against a bare map of the same layers that is drawn anew
 * in every frame. Both give the time from frame to frame; the atlas may take a fifth longer.
 */
const STEPS = 60;
const PATIENCE_MS = 60_000;
export const SLIDER_LIMIT = 1.2;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const waitForIdle = (page) =>
  page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, {
    timeout: PATIENCE_MS,
    polling: 50,
  });

/** Milliseconds between the frames of a page while something is done before each. */
const framesOf = (page, name) =>
  page.evaluate(
    async ([steps, what]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const slider = document.querySelector('input[type="range"]');
      const move = (step) => {
        slider.value = String(Math.round((Number(slider.max) * step) / steps));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const draw = () => window.bareMap.triggerRepaint();
      const act = what === 'slide' ? move : draw;
      act(0);
      for (let wait = 0; wait < 30; wait++) await frame(); // until what the first step changed has been drawn
      const times = [];
      let last = await frame();
      for (let step = 1; step <= steps; step++) {
        act(step);
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [STEPS, name],
  );

async function visit(browser, url, name) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await waitForIdle(page);
    if (name === 'slide') await page.waitForSelector('input[type="range"]', { timeout: PATIENCE_MS });
    return median(await framesOf(page, name));
  } finally {
    await context.close();
  }
}

/**
 * The median time from frame to frame on both pages, turn by turn in fresh contexts, and their ratio. `bareUrl` and
 * `atlasUrl` must look from the same place, in a window of the same size.
 */
export async function slide(browser, { bareUrl, atlasUrl, runs }) {
  const [bare, atlas] = [[], []];
  for (let run = 0; run < runs; run++) {
    bare.push(await visit(browser, bareUrl, 'draw'));
    atlas.push(await visit(browser, atlasUrl, 'slide'));
  }
  return { bare: median(bare), atlas: median(atlas), ratio: median(atlas.map((ms, i) => ms / bare[i])) };
}
