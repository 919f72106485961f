import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseOf, type BuiltFile } from '../../../src/offline/release.ts';

const file = (name: string): BuiltFile => ({ name, hash: `hash of ${name}` });

const RELEASE = releaseOf('v1', [
  file('shell.html'),
  file('index.html'),
  file('404.html'),
  file('site/herat/index.html'),
  file('sw.js'),
  file('_headers'),
  file('sitemap.txt'),
  file('.vite/manifest.json'),
  file('data/stations.csv'),
  file('data/corridor.zip'),
  file('preview/overview.png'),
  file('icon.svg'),
  file('icons/icon-192.png'),
  file('manifest.webmanifest'),
  file('geo/core.json'),
  file('geo/words-ru.json'),
  file('assets/index-A.js'),
  file('assets/index-A.css'),
  file('assets/_shared-B.js'),
  file('assets/first-C.js'),
  file('assets/noto-sans-latin-wght-normal-F.woff2'),
  file('assets/noto-sans-latin-ext-wght-normal-G.woff2'),
  file('assets/noto-sans-cyrillic-wght-normal-H.woff2'),
  file('assets/noto-sans-cyrillic-ext-wght-italic-I.woff2'),
  file('assets/noto-sans-arabic-arabic-wght-normal-J.woff2'),
  file('assets/noto-nastaliq-urdu-arabic-wght-normal-K.woff2'),
]);

describe('what is kept of a release', () => {
  it('for every reader: the shell, scripts, styles, icons, data in every language and the Latin font', () => {
    expect(Object.keys(RELEASE.core)).toEqual([
      'assets/_shared-B.js',
      'assets/first-C.js',
      'assets/index-A.css',
      'assets/index-A.js',
      'assets/noto-sans-latin-wght-normal-F.woff2',
      'geo/core.json',
      'geo/words-ru.json',
      'icon.svg',
      'icons/icon-192.png',
      'manifest.webmanifest',
      'shell.html',
    ]);
    expect(RELEASE.core['geo/core.json']).toBe('hash of geo/core.json');
  });

  it('for the readers of a language: the fonts of its script', () => {
    const names = Object.entries(RELEASE.languages).map(([language, files]) => [language, Object.keys(files)]);
    const cyrillic = [
      'assets/noto-sans-cyrillic-ext-wght-italic-I.woff2',
      'assets/noto-sans-cyrillic-wght-normal-H.woff2',
    ];
    const arabic = 'assets/noto-sans-arabic-arabic-wght-normal-J.woff2';
    expect(Object.fromEntries(names)).toEqual({
      ru: cyrillic,
      kk: cyrillic,
      tk: ['assets/noto-sans-latin-ext-wght-normal-G.woff2'],
      fa: [arabic],
      ps: [arabic],
      ur: ['assets/noto-nastaliq-urdu-arabic-wght-normal-K.woff2', arabic],
    });
  });
});

describe('what makes the atlas installable', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  };

  it('names icons that exist in the sizes that it says, also to be cut to any shape', () => {
    expect(manifest).toMatchObject({ start_url: '.', display: 'standalone' });
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) {
      const png = readFileSync(`public/${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes); // width and height of the header
    }
    const cut = pictures.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes);
    expect(cut).toEqual(['192x192', '512x512']);
  });
});
