import { describe, expect, it } from 'vitest';
import { drawnLength, isComparable, lineLength, sumOfLengths } from '../../../src/domain/lengths.ts';
import { observation, section } from '../../fixtures/rows.ts';

const stretch = (id: string, length_km: number | null, drawnKm: number) =>
  section({ id, line: 'l', from: `${id}-a`, to: `${id}-b`, length_km, drawnKm });

describe('lengths of a line', () => {
  it('are set against each other only where both are known', () => {
    expect(isComparable(stretch('a', null, 20))).toBe(false);
    expect(isComparable(stretch('a', 22, 0))).toBe(false);
    expect(isComparable(stretch('a', 200, 150))).toBe(true);
  });

  it('say of how many sections they are published', () => {
    const total = lineLength([stretch('a', 200, 150), stretch('b', null, 40), stretch('c', 22, 0)]);
    expect(total).toEqual({ published: 2, sections: 3, drawnKm: 190 });
  });

  it('as drawn are about right and rest on all their sources', () => {
    const lengths = [observation({ id: 'a', sources: ['one'] }), observation({ id: 'b', sources: ['two', 'one'] })];
    const words = { label: 'Drawn', derived: 'Sum of hops.' };
    expect(drawnLength(45.26, lengths, words)).toMatchObject({
      label: 'Drawn',
      value: 45.3,
      qualifier: 'about',
      derived: 'Sum of hops.',
      sources: ['one', 'two'],
    });
    expect(drawnLength(190.4, lengths, words)?.value).toBe(190);
    expect(drawnLength(0, lengths, words)).toBeNull();
    expect(drawnLength(45, [], words)).toBeNull();
  });

  it('add up with their arithmetic, sources and notes', () => {
    const lengths = [
      observation({ id: 'a', value: 316, sources: ['one'], note: 'by km posts' }),
      observation({ id: 'b', value: 9.6, sources: ['two', 'one'], note: '' }),
    ];
    expect(sumOfLengths(lengths, 'All')).toMatchObject({
      label: 'All',
      value: 325.6,
      derived: '316 + 9.6 = 325.6',
      sources: ['one', 'two'],
      note: 'by km posts',
    });
    expect(sumOfLengths(lengths.slice(1), 'All')).toBeNull();
  });
});
