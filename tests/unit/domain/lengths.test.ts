import { describe, expect, it } from 'vitest';
import { drawnShare, lineLength, sumOfLengths } from '../../../src/domain/lengths.ts';
import { observation, section } from '../../fixtures/rows.ts';

const stretch = (id: string, length_km: number | null, drawnKm: number) =>
  section({ id, line: 'l', from: `${id}-a`, to: `${id}-b`, length_km, drawnKm });

describe('lengths of a line', () => {
  it('give no share where nothing is published or nothing is drawn', () => {
    expect(drawnShare(stretch('a', null, 20))).toBeNull();
    expect(drawnShare(stretch('a', 22, 0))).toBeNull();
    expect(drawnShare(stretch('a', 200, 150))).toBe(0.75);
  });

  it('compare drawn with published only where both are known', () => {
    const total = lineLength([stretch('a', 200, 150), stretch('b', null, 40), stretch('c', 22, 0)]);
    expect(total).toEqual({ published: 2, sections: 3, drawnKm: 190, share: 0.75 });
    expect(lineLength([stretch('b', null, 40)]).share).toBeNull();
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
