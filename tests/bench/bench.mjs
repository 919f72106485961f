/**
 * `npm run bench [-- --runs 7]`: the atlas against a bare MapLibre page with the same layers, in one run, turn by turn,
 * each time in a fresh browser profile. Exit 1 when a limit is broken.
 *
 * The atlas marks what it has done with `performance.mark`: `page-text` when the first text is on screen, `map-idle` when
 * the map is first idle. What a click does is watched from outside: the heading changes.
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGS, browserPath } from '../browser.mjs';
import { serve } from '../e2e/server.mjs';
import { benchRoutes } from './routes.mjs';
import { slide, SLIDER_LIMIT } from './slider.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const BARE = join(ROOT, 'node_modules', '.cache', 'atlas-bench');
/** Both pages look from the same place, so that both draw the same. */
const VIEW = '?at=4.6/34/63.5';
/** Pages that are opened by a click, by the ends of their links. */
const CLICKS = ['/sites/', '/projects/', '/trade/'];
const LIMITS = { idleRatio: 1.25, clickMs: 100 };
const PATIENCE_MS = 60_000;

const asked = process.argv.indexOf('--runs');
const runs = asked < 0 ? 5 : Math.max(1, Number(process.argv[asked + 1]) || 5);

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

async function buildPages() {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.log('dist/ is missing: building the atlas');
    await build({ root: ROOT, logLevel: 'warn' });
  }
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: BARE,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(ROOT, 'tests', 'bench', 'bare.html') },
    },
    worker: { format: 'es' },
  });
  cpSync(join(DIST, 'geo'), join(BARE, 'geo'), { recursive: true });
}

const waitForMark = (page, name) =>
  page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
    timeout: PATIENCE_MS,
    polling: 50,
  });

const lookAt = (page) =>
  page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\.m?js(\?|$)/.test(name));
    const largest = scripts
      .filter(({ name }) => !name.includes('worker'))
      .toSorted((a, b) => b.decodedBodySize - a.decodedBodySize)[0];
    return {
      paint: at('first-contentful-paint'),
      idle: at('map-idle'),
      text: at('page-text'),
      largest: largest === undefined ? null : { name: largest.name.replace(/^.*\//, ''), end: largest.responseEnd },
    };
  });

/** Milliseconds from a click on a link to the frame that shows the heading of its page. */
async function click(page, end) {
  await page.evaluate(() => {
    const heading = () => document.querySelector('h1')?.textContent;
    const before = heading();
    window.benchText = undefined;
    addEventListener('click', (event) => (window.benchClick = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (heading() === undefined || heading() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.benchText = performance.now()))); // once it is painted
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await page.locator(`a[href*="${end}"]:visible`).first().click();
  await page.waitForFunction(() => window.benchText !== undefined, null, { timeout: PATIENCE_MS, polling: 50 });
  return page.evaluate(() => window.benchText - window.benchClick);
}

async function visit(browser, url, clicks) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    let bytes = 0;
    await protocol.send('Network.enable');
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(url);
    await waitForMark(page, 'map-idle');
    const seen = { ...(await lookAt(page)), bytes };
    const clickMs = [];
    for (const end of clicks) clickMs.push(await click(page, end));
    return { ...seen, clickMs };
  } finally {
    await context.close();
  }
}

const ms = (value) => (value === null ? '–' : `${Math.round(value)} ms`);
const line = (...cells) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(14))).join(''));

function report(bare, atlas) {
  const of = (results, field) => median(results.map((result) => result[field] ?? Number.NaN));
  const ratio = median(atlas.map((result, i) => result.idle / bare[i].idle));
  const clickMs = median(atlas.flatMap((result) => result.clickMs));
  const lateText = atlas.filter(({ text, largest }) => text === null || largest === null || text > largest.end).length;
  line(`medians of ${runs}`, 'bare', 'atlas');
  line('bytes transferred', ...[bare, atlas].map((all) => `${(of(all, 'bytes') / 1000).toFixed(0)} kB`));
  line('first contentful paint', ms(of(bare, 'paint')), ms(of(atlas, 'paint')));
  line('first page text', '–', ms(of(atlas, 'text')));
  line('first idle map', ms(of(bare, 'idle')), ms(of(atlas, 'idle')));
  line('click to page text', '–', ms(clickMs));
  console.log('');
  const limits = [
    [`first idle map ${ratio.toFixed(2)} × bare, at most ${LIMITS.idleRatio}`, ratio <= LIMITS.idleRatio],
    [`click to page text ${ms(clickMs)}, at most ${LIMITS.clickMs} ms`, clickMs <= LIMITS.clickMs],
    [`text before ${atlas[0]?.largest?.name ?? 'the map'} had come: ${runs - lateText} of ${runs}`, lateText === 0],
  ];
  for (const [what, isKept] of limits) console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}`);
  return limits.every(([, isKept]) => isKept);
}

await buildPages();
const servers = [await serve({ root: BARE }), await serve({ root: DIST, base: process.env.BASE_PATH ?? '/' })];
const [bareUrl, atlasUrl] = [`${servers[0].url}tests/bench/bare.html${VIEW}`, `${servers[1].url}${VIEW}`];
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
try {
  await visit(browser, bareUrl, []); // the first of all pays for the browser's own start
  await visit(browser, atlasUrl, []);
  const [bare, atlas] = [[], []];
  for (let run = 0; run < runs; run++) {
    bare.push(await visit(browser, bareUrl, []));
    atlas.push(await visit(browser, atlasUrl, CLICKS));
  }
  const isFast = report(bare, atlas);
  const slider = await slide(browser, { bareUrl, atlasUrl, runs });
  const limits = [
    [
      `date slider ${slider.ratio.toFixed(2)} × the frame of a bare map, at most ${SLIDER_LIMIT}`,
      slider.ratio <= SLIDER_LIMIT,
    ],
    ...(await benchRoutes()),
  ];
  for (const [what, isKept] of limits) console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}`);
  process.exitCode = isFast && limits.every(([, isKept]) => isKept) ? 0 : 1;
} finally {
  await browser.close();
  for (const server of servers) server.stop();
}
