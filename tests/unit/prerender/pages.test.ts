// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageFile, type Surroundings } from '../../../src/prerender/pages.ts';
import type { MadePage } from '../../../src/prerender/render.ts';

const SHELL =
  '<!doctype html><html lang="en" dir="ltr"><head><title>Atlas</title><meta name="description" content="" /></head>' +
  '<body><div id="atlas"><!--page--><p>loading</p><!--/page--></div></body></html>';

const NOTHING: Surroundings = { canonical: null, alternates: [], styles: [], scripts: [], data: [] };

const made = (head: MadePage['head'], body = '<main>text</main>'): MadePage => ({
  head,
  body,
  picture: { ground: '', subject: '', key: '' },
  locale: 'fa-AF',
  dir: 'rtl',
});

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the file of a page', () => {
  it('names its language, and has its text in the place of what waits for scripts', () => {
    const page = pageFile(SHELL, made({ title: 'Herat', description: 'A city' }), NOTHING);
    expect(page).toContain('<html lang="fa-AF" dir="rtl">');
    expect(page).toContain('<div id="atlas"><main>text</main></div>');
    expect(page).not.toContain('loading');
  });

  it('keeps titles and descriptions text, whatever is in them', () => {
    const hostile = '"><script>alert(1)</script>&amp; $& $1';
    const page = pageFile(SHELL, made({ title: hostile, description: hostile }, '<p>$& $1 $`</p>'), NOTHING);
    const document = parsed(page);
    expect(document.querySelector('script')).toBeNull();
    expect(document.title).toBe(hostile);
    for (const name of ['[name=description]', '[property="og:title"]', '[property="og:description"]']) {
      expect(document.querySelector(name)?.getAttribute('content'), name).toBe(hostile);
    }
    expect(document.querySelector('p')?.textContent).toBe('$& $1 $`');
  });

  it('leads to its other languages, and asks for its own files only', () => {
    const page = pageFile(SHELL, made({ title: 'Herat', description: '' }), {
      canonical: '/fa/site/herat/',
      alternates: [
        ['en', '/site/herat/'],
        ['x-default', '/site/herat/'],
      ],
      styles: ['/a.css'],
      scripts: ['/fa.js'],
      data: ['/geo/words-fa.json'],
    });
    const links = [...parsed(page).querySelectorAll('link')];
    expect(links.map((link) => [link.rel, link.hreflang, link.getAttribute('href')])).toEqual([
      ['canonical', '', '/fa/site/herat/'],
      ['alternate', 'en', '/site/herat/'],
      ['alternate', 'x-default', '/site/herat/'],
      ['stylesheet', '', '/a.css'],
      ['modulepreload', '', '/fa.js'],
      ['preload', '', '/geo/words-fa.json'],
    ]);
  });

  it('refuses a shell without a place for a page', () => {
    expect(() => pageFile('<html></html>', made({ title: '', description: '' }), NOTHING)).toThrow('no place');
  });
});
