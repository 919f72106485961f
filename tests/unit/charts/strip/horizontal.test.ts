import { describe, expect, it } from 'vitest';
import { hitAt } from '../../../../src/charts/strip/hits.ts';
import { planOf, type Plan, type PlanOptions } from '../../../../src/charts/strip/horizontal.ts';
import { kmAt, kmScale, kmTicks } from '../../../../src/charts/strip/scale.ts';
import { createFormat } from '../../../../src/domain/format.ts';
import { stripOf } from '../../../../src/domain/strip.ts';
import { corridorTrack } from '../../../../src/domain/track.ts';
import { en } from '../../../../src/i18n/en.ts';
import { allMessages } from '../../../../src/i18n/load.ts';
import { formatSettings } from '../../../../src/i18n/index.ts';
import { FILES } from '../../../fixtures/atlas.ts';
import { DAY } from '../../../fixtures/network.ts';
import { STRIP_CORE, STRIP_NETWORK } from '../../../fixtures/strip.ts';

const [casa] = STRIP_CORE.corridors;
if (casa === undefined) throw new Error('the fixture has no corridor');
const strip = stripOf(corridorTrack(casa, null, STRIP_NETWORK), STRIP_CORE, DAY, FILES.trade);
const words = { text: en, format: createFormat(formatSettings(en)), countryName: (iso2: string) => `Land of ${iso2}` };
const plan = (options: Partial<PlanOptions> = {}): Plan =>
  planOf(strip, { width: 1000, domainKm: strip.km, dir: 'ltr', isCompact: false, hasAxis: true, words, ...options });

describe('a lying strip', () => {
  it('runs over its width from the names of the rows on, and the other way where reading does', () => {
    const { scale, gutter } = plan();
    expect(gutter).toBeGreaterThan(40);
    expect(scale(0)).toBeGreaterThan(gutter);
    expect(scale(strip.km)).toBeLessThan(1000);
    const turned = plan({ dir: 'rtl' }).scale;
    expect(turned(0)).toBeCloseTo(1000 - scale(0));
  });

  it('is no higher than a part of the screen', () => {
    expect(plan().rows.height).toBeLessThanOrEqual(205);
    expect(plan({ isCompact: true, hasAxis: false }).rows.height).toBeLessThanOrEqual(80);
  });

  it.each([320, 416, 1000, 3840])('keeps every word within %i pixels', (width) => {
    const { names, words: states, traffic } = plan({ width });
    for (const label of [...names, ...states, ...traffic]) {
      expect(label.left).toBeGreaterThanOrEqual(0);
      expect(label.left + label.width).toBeLessThanOrEqual(width);
    }
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Mary', 'Quetta']));
  });

  it('says in words what is closed, whatever the room', () => {
    for (const width of [320, 1000]) {
      expect(plan({ width }).words.map(({ text }) => text)).toContain('closed to trade');
    }
  });

  it('writes the short name of a country where the long one has no room, or none', () => {
    expect(plan().countries.map(({ text }) => text)).toEqual(['Land of TM', 'Land of AF', 'Land of PK']);
    expect(plan({ width: 380 }).countries.map(({ text }) => text)).toEqual(['Land of TM', 'Land of AF', 'PK']);
  });

  it('names gauges in the digits of the language, and keeps the gauge itself for its ink', async () => {
    const text = await allMessages('fa');
    const { gauges } = plan({ words: { ...words, text, format: createFormat(formatSettings(text)) } });
    expect(gauges[0]?.text).toContain('۱۵۲۰');
    expect(gauges[0]?.value.gauge).toBe(1520);
  });

  it('stands on an axis that it shares with longer ones', () => {
    const shared = plan({ domainKm: strip.km * 2 }).scale;
    expect(shared(strip.km)).toBeLessThan(plan().scale(strip.km) * 0.6);
  });

  it('puts projects at places in one row, and railways in rows of their own', () => {
    expect(plan().projects.map(({ lane, projects }) => [lane, projects.map(({ id }) => id)])).toEqual([
      [0, ['torghundi-dryport']],
      [0, ['herat-hub']],
      [0, ['chaman-yard']],
      [1, ['torghundi-herat']],
      [1, ['herat-chaman']],
    ]);
  });
});

describe('the axis', () => {
  const scale = kmScale(1382, { width: 1000, gutter: 0, margin: 10 }, 'ltr');

  it('has round kilometres, clear of the length at its end', () => {
    expect(kmTicks(scale)).toContain(1000);
    expect(kmTicks(scale)).not.toContain(1382);
  });

  it('knows no kilometre beyond the line', () => {
    expect([kmAt(scale, -50), kmAt(scale, 2000)]).toEqual([0, 1382]);
  });
});

describe('what is under the pointer', () => {
  const drawn = plan();
  const at = (km: number, y: number) => hitAt(strip, drawn, drawn.scale(km), y)?.target;
  const { rows } = drawn;

  it('is a gate or a station before the line under it', () => {
    expect(at(1235, rows.line)).toEqual({ kind: 'crossing', id: 'chaman-spin-boldak' });
    expect(at(440, rows.line)).toEqual({ kind: 'station', id: 'af-herat' });
    expect(at(800, rows.line)).toEqual({ kind: 'section', id: 'herat-chaman' });
  });

  it('is what the row of that height holds', () => {
    expect(at(800, rows.country ?? 0)).toEqual({ kind: 'country', id: 'AF' });
    expect(at(800, rows.lanes[1] ?? 0)).toEqual({ kind: 'project', id: 'herat-chaman' });
    expect(at(1240, rows.lanes[0] ?? 0)).toEqual({ kind: 'project', id: 'chaman-yard' });
    expect(at(322, (rows.traffic ?? 0) - 3)).toEqual({ kind: 'crossing', id: 'serhetabat-torghundi' });
  });

  it('is nothing on the axis, where stretches are dragged', () => {
    expect(at(440, (rows.axis ?? 0) + 5)).toBeUndefined();
  });
});
