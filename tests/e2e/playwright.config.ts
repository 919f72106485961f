/** End-to-end tests: the built atlas, served like a static host, in the browser that is on this machine. */
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, browserPath } from '../browser.mjs';

const PORT = Number(process.env['E2E_PORT'] ?? 4273);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./summary.mjs']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block', // what is stored on the device would answer for the server; offline.spec.ts allows it
    // Recording costs a fifth of the time: asked for when a test is to be looked into.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: browserPath(), args: BROWSER_ARGS },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node server.mjs ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: process.env['CI'] === undefined,
    timeout: 30_000,
  },
});
