/** Finds a Chromium-like browser on this machine. Used by the end-to-end tests and the bench. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/atlas-browser.json', import.meta.url));

/** Start options under which MapLibre draws without a graphics card and the browser stays off the network. */
export const BROWSER_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing', // the page around the map is put together without the graphics that are only imitated
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where installers put a browser without adding it to PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform !== 'win32') return [];
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

/** The browser that Playwright downloaded earlier, if it did. */
async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return []; // not installed yet, or made for another platform: then there is no download to use
  }
}

/** Whether the file starts. Some systems ship a `chromium-browser` that only says where to get the real one. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // `--version` opens a window there
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** The path of a browser that starts, or null. `CHROME_PATH` comes first. */
export async function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const named = process.env.CHROME_PATH === undefined ? [] : [process.env.CHROME_PATH];
  const candidates = [...named, ...inPath, ...usualPlaces(), ...(await downloaded())];
  return candidates.find(starts) ?? null;
}

/** Keeps the path for the tests that follow. */
export function rememberBrowser(path) {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ path }));
}

/** The remembered browser. Throws when `npm test` has not looked for one yet, or it is gone. */
export function browserPath() {
  if (process.env.CHROME_PATH !== undefined) return process.env.CHROME_PATH;
  const path = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')).path : null;
  if (path === null || !existsSync(path)) throw new Error('no browser is known: run `node tests/ready.mjs --browser`');
  return path;
}
