import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { geo } from './geo/plugin.ts';
import { offline } from './src/offline/plugin.ts';
import { policy } from './src/offline/policy.ts';
import { pages } from './src/prerender/plugin.ts';

/** Where the atlas will be served, e.g. `/atlas/` for https://example.org/atlas/. */
const base = process.env.BASE_PATH ?? '/';

/** Short names of classes: each stands on every element of its component, and in every page's file. */
const components = () => svelte({ compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` } });

export default defineConfig({
  base,
  plugins: [components(), geo(), policy(), offline(), pages(() => [components()])],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  // Panels that are fetched later bring their icons: found only then, they would make the first page load anew.
  optimizeDeps: { entries: ['index.html', 'src/**/*.svelte'] },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    maxWorkers: 2, // by itself it would leave one of two cores idle
    isolate: false, // every file would load the atlas and its data anew, which takes longer than the tests; they put back what they change
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000, // property tests are quick, but not on every machine
          setupFiles: ['tests/setup.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/geo/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/setup.ts', 'tests/component/setup.ts'],
        },
      },
    ],
  },
});
