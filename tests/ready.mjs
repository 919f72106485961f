/** Makes a fresh checkout ready: Node, the installed packages and, with `--browser`, a browser for the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, rememberBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST_NODE = [20, 19];
const DOWNLOAD_TIMEOUT_MS = 180_000;
const APT_TIMEOUT_MS = 600_000;

const say = (text) => console.log(`[ready] ${text}`);

function fail(text) {
  console.error(`[ready] ${text}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(`Node ${process.versions.node} is too old: the atlas needs Node ${LEAST_NODE.join('.')} or newer (nodejs.org).`);
}

/** Packages of a lockfile by folder; null if the file is missing or broken. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')).packages ?? {};
  } catch {
    return null; // no install, or one that was cut short: both mean installing again
  }
}

/** Why packages must be installed, or null. Optional ones may be missing: they belong to other platforms. */
function reasonToInstall() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === null) return 'nothing is installed yet';
  const wanted = readPackages('package-lock.json');
  if (wanted === null) return null;
  for (const [folder, { version, optional, link }] of Object.entries(wanted)) {
    if (folder === '' || link === true) continue;
    const found = installed[folder]?.version;
    if (found === undefined ? optional !== true : found !== version) {
      return `${folder.replace(/^.*node_modules\//, '')} is ${found ?? 'missing'}, ${version} is wanted`;
    }
  }
  return null;
}

function run(command, args, options = {}) {
  // npm and npx are scripts on Windows, which only a shell starts
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });
}

function installPackages() {
  const reason = reasonToInstall();
  if (reason === null) return;
  const command = existsSync(`${ROOT}package-lock.json`) ? 'ci' : 'install';
  say(`npm ${command} (${reason})`);
  if (run('npm', [command, '--include=dev', '--no-fund', '--no-audit']).status !== 0) {
    fail(`npm ${command} failed; its message is above.`);
  }
}

/** Playwright's own download; many networks refuse it, so its failure is not the end. */
function downloadBrowser() {
  say('no browser found; trying `npx playwright install chromium`');
  run('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_TIMEOUT_MS });
}

/** Chromium from the system's packages, where this process may install them. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('apt-get install chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: APT_TIMEOUT_MS, env };
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

async function provideBrowser() {
  let path = await findBrowser();
  for (const provide of [downloadBrowser, installFromDebian]) {
    if (path !== null) break;
    provide();
    path = await findBrowser();
  }
  if (path === null) {
    fail('no browser: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one, and try again.');
  }
  rememberBrowser(path);
  say(`browser: ${path}`);
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) await provideBrowser();
