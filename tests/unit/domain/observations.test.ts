import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromBilateral,
  fromCommodity,
  fromFigure,
  fromLineStation,
  fromSection,
  fromTraffic,
  rivalsOf,
  type Observation,
} from '../../../src/domain/observations.ts';
import { QUALITIES } from '../../../geo/vocabulary.ts';
import { deepFreeze } from '../../fixtures/freeze.ts';
import { row } from '../../fixtures/tables.ts';

describe('a trade value', () => {
  it('keeps its number, unit, period, standing and sources', () => {
    const observed = fromBilateral(row('bilateral', { quality: 'preferred', reason: 'Adds up.', note: 'A note.' }));
    expect(observed).toMatchObject({
      id: 'a-trade',
      value: 100,
      unit: 'USD million',
      period: '2024',
      subject: 'trade:KZ-AF',
      quality: 'preferred',
      reason: 'Adds up.',
      note: 'A note.',
      sources: ['a-source'],
    });
  });

  it('rivals values of the same reporter, partner, period and flow only', () => {
    const group = (cells: Record<string, string>) => fromBilateral(row('bilateral', cells)).group;
    expect(group({ id: 'other', sources: 'other' })).toBe(group({}));
    expect(group({ reporter: 'AF', partner: 'KZ' })).not.toBe(group({}));
    expect(group({ period: '2025' })).not.toBe(group({}));
    expect(group({ flow: 'export' })).not.toBe(group({}));
  });

  it('has no rivals when it is an aim', () => {
    expect(fromBilateral(row('bilateral', { basis: 'target' })).group).toBe('');
  });
});

describe('a commodity value', () => {
  it.each([
    ['a quantity', { quantity_kt: '5' }, 5, 'thousand t'],
    ['a quantity beside its value', { quantity_kt: '5', value_usd_million: '9' }, 5, 'thousand t'],
    ['a value', { quantity_kt: '', value_usd_million: '9' }, 9, 'USD million'],
    ['a ratio', { quantity_kt: '', change_ratio: '2.5', change_basis: 'On 2023' }, 2.5, '×'],
  ])('is %s', (_, cells, value, unit) => {
    expect(fromCommodity(row('commodities', cells), 'Wheat')).toMatchObject({ value, unit, label: 'Wheat' });
  });

  it('says what a ratio is measured against', () => {
    const ratio = row('commodities', { quantity_kt: '', change_ratio: '2', change_basis: 'On 2023', note: 'A note.' });
    expect(fromCommodity(ratio, 'Wheat').note).toBe('On 2023. A note.');
  });

  it('is its name when no number is known', () => {
    expect(fromCommodity(row('commodities', { quantity_kt: '' }), 'Wheat')).toMatchObject({
      value: null,
      text: 'Wheat',
    });
  });
});

describe('other figures', () => {
  it('of traffic are named by what was measured and where', () => {
    const observed = fromTraffic(row('traffic', { measure: 'freight-turnover' }), 'Hairatan');
    expect(observed).toMatchObject({
      label: 'freight turnover, Hairatan',
      value: 9,
      unit: 'tonnes',
      subject: 'traffic:a-place',
    });
  });

  it('of projects keep speaker, range and group', () => {
    const cells = {
      value: '500',
      high: '700',
      unit: 'USD million',
      qualifier: 'range',
      speaker: 'A minister',
      group: 'cost',
    };
    expect(fromFigure(row('figures', cells))).toMatchObject({
      value: 500,
      high: 700,
      speaker: 'A minister',
      group: 'cost',
    });
    expect(fromFigure(row('figures')).group).toBe('');
  });

  it('of a section rest on the published length and its sources', () => {
    const section = row('sections', { from: 'a', to: 'b', length_km: '113', length_sources: 'b-source' });
    expect(fromSection(section, 108.26, 'Length')).toMatchObject({
      value: 113,
      qualifier: 'exact',
      derived: '',
      sources: ['b-source'],
    });
  });

  it('of a section without a published length are drawn, rounded, and say so', () => {
    const drawn = fromSection(row('sections', { from: 'a', to: 'b' }), 108.26, 'Length');
    expect(drawn).toMatchObject({ value: 108, qualifier: 'about', sources: ['a-source'] });
    expect(drawn.derived).not.toBe('');
  });

  it('of a station are its published chainage', () => {
    const stop = row('lineStations', { km: '12.5', km_note: 'From the border.', km_sources: 'b-source' });
    expect(fromLineStation(stop, 'Herat')).toMatchObject({
      value: 12.5,
      unit: 'km',
      note: 'From the border.',
      sources: ['b-source'],
    });
  });
});

describe('rivalsOf', () => {
  const base = fromFigure(row('figures'));
  const make = (id: string, group: string, quality: Observation['quality'] = 'single'): Observation => ({
    ...base,
    id,
    group,
    quality,
  });

  it('gives the others of the group, preferred first and rejected last', () => {
    const all = deepFreeze([
      make('a', 'cost', 'rejected'),
      make('b', 'cost', 'conflict'),
      make('c', 'cost', 'preferred'),
      make('d', 'length', 'preferred'),
      make('e', 'cost', 'supporting'),
    ]);
    expect(rivalsOf(make('b', 'cost', 'conflict'), all).map((rival) => rival.id)).toEqual(['c', 'e', 'a']);
  });

  it('gives none to a figure without a group', () => {
    expect(rivalsOf(make('a', ''), [make('b', '')])).toEqual([]);
  });

  it('never gives a figure as its own rival, nor one of another group', () => {
    const figures = fc.record({
      id: fc.constantFrom(...'abcdef'),
      group: fc.constantFrom('', 'x', 'y'),
      quality: fc.constantFrom(...QUALITIES),
    });
    fc.assert(
      fc.property(fc.uniqueArray(figures, { selector: (figure) => figure.id, minLength: 1 }), (some) => {
        const all = some.map(({ id, group, quality }) => make(id, group, quality));
        for (const one of all) {
          const rivals = rivalsOf(one, all);
          expect(rivals).not.toContain(one);
          for (const rival of rivals) expect(rival.group).toBe(one.group);
          for (const rival of rivals) expect(rivalsOf(rival, all)).toContain(one);
        }
      }),
    );
  });
});
