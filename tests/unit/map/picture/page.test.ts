import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DatedAtlas } from '../../../../src/atlas.svelte.ts';
import { createFormat } from '../../../../src/domain/format.ts';
import { inWords } from '../../../../src/domain/words.ts';
import { en } from '../../../../src/i18n/en.ts';
import { formatSettings } from '../../../../src/i18n/index.ts';
import { pictureOfPage } from '../../../../src/prerender/picture.ts';
import { AppShell } from '../../../../src/state/app.svelte.ts';
import { FILES, SIZE } from './drawing.ts';

const SOURCES = { low: FILES['base-low'], high: FILES['base-high'], legs: FILES.roads.legs };

function picture(link: string, core = FILES.core, sources = SOURCES) {
  const nothing = () => undefined;
  const address = { read: () => link, push: nothing, replace: nothing, onTravel: () => nothing };
  const shell = new AppShell(address);
  const format = createFormat(formatSettings(en));
  const atlas = new DatedAtlas(core, shell);
  return pictureOfPage({ shell, atlas, sources, text: en, format, size: SIZE, grounds: new Map() });
}

describe('the picture of a made page', () => {
  it('takes less than 9 kB on the wire for the overview', () => {
    const { ground, subject, key } = picture('/');
    const size = gzipSync(ground, { level: 9 }).length + gzipSync(subject + key, { level: 9 }).length;
    expect(size).toBeLessThan(9000);
  });

  it('has a key to the lines and gates that are drawn, and to no others', () => {
    const words = (link: string) => [...picture(link).key.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, said]) => said);
    expect(words('/')).toEqual([
      'CASA corridor, built or not',
      'operating',
      'under construction',
      'planned',
      'announced',
      'suspended',
      'Border crossings: open',
      'Border crossings: closed to trade',
    ]);
    expect(words('/line/pk-chaman-rohri/')).not.toContain('under construction');
    expect(words('/line/pk-chaman-rohri/')).not.toContain('Border crossings: open');
    expect(picture('/line/pk-chaman-rohri/').subject).not.toContain('--map-status-under-construction');
  });

  it('has the same ground in every language, and names of the language on it', () => {
    const words = FILES['words-ru'];
    const sources = { ...SOURCES, low: inWords('base-low', FILES['base-low'], words) };
    const russian = picture('/', inWords('core', FILES.core, words), sources);
    expect(russian.ground).toBe(picture('/').ground);
    expect(russian.ground).not.toMatch(/<text/);
    expect(russian.subject).toContain('>Герат<');
  });

  it.each(['/', '/site/torghundi/', '/line/pk-chaman-rohri/'])('of %s needs no style of an element', (link) => {
    const { ground, subject, key } = picture(link);
    expect(ground + subject + key).not.toMatch(/\sstyle=/);
    expect(subject + key).not.toMatch(/<style|<script|<!--/);
    expect(picture(link)).toEqual({ ground, subject, key });
  });

  it('writes the name of a port below it, where the line that leads to it does not run', () => {
    expect(picture('/').subject).toMatch(/text-anchor="middle">Karachi Port</);
    expect(picture('/').subject).toMatch(/<text x="[\d.]+" y="[\d.]+">Herat</);
  });

  it('brings the colours of both themes with the ground', () => {
    const { ground } = picture('/');
    expect(ground).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(ground).toContain('--map-land:#f3f0e9');
    expect(ground).toMatch(/@media\(prefers-color-scheme:dark\)\{:root\{--map-land:#1c232b/);
  });

  it('links each thing once, and marks the one that the page is about', () => {
    const { subject } = picture('/site/torghundi/');
    const links = [...subject.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"( aria-current="true")?/g)];
    const hrefs = links.map(([, href]) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(links.filter(([, , , current]) => current).map(([, , name]) => name)).toEqual(['Torghundi']);
    expect(subject).toMatch(/role="group" aria-label="Map of the corridor: Torghundi"/);
  });
});
