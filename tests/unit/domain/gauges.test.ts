import { describe, expect, it } from 'vitest';
import { gaugesOf, sectionsAt } from '../../../src/domain/gauges.ts';
import { section } from '../../fixtures/rows.ts';

const sections = [
  section({ id: 'north', line: 'l', from: 'a', to: 'b', gauge_mm: 1520 }),
  section({ id: 'south', line: 'm', from: 'b', to: 'c', gauge_mm: 1435, stations: ['b', 'x', 'c'] }),
];

describe('rails at a station', () => {
  it('are those that begin, end or stop there', () => {
    expect(sectionsAt('b', sections).map(({ id }) => id)).toEqual(['north', 'south']);
    expect(sectionsAt('x', sections).map(({ id }) => id)).toEqual(['south']);
  });

  it('have their gauges named once each', () => {
    expect(gaugesOf([...sections, ...sections])).toEqual([1435, 1520]);
  });
});
