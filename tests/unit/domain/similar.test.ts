import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/domain/similar.ts';

const words = fc.string({ unit: fc.constantFrom(...'abch-'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['herat', 'herat', 0],
    ['herat', 'heart', 2],
    ['herat', 'heat', 1],
    ['herat', 'herats', 1],
    ['herat', 'merat', 1],
    ['', 'herat', 5],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a distance', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const ids = ['herat', 'torghundi', 'kandahar', 'spin-boldak', 'chaman', 'serhetabat'];
  const find = (wanted: string, count?: number) => nearest(wanted, ids, (id) => id, count);

  it.each([
    ['heart', 'herat'],
    ['Torgundi', 'torghundi'],
    ['qandahar', 'kandahar'],
    ['boldak', 'spin-boldak'],
    ['chaman-border', 'chaman'],
  ])('finds for %s first of all %s', (wanted, found) => {
    expect(find(wanted)[0]).toBe(found);
  });

  it('finds nothing for what is like nothing', () => {
    expect(find('xxxxxxxx')).toEqual([]);
  });

  it('finds a thing that is there, and no more than asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 1, max: 6 }), (id, count) => {
        expect(find(id, count)[0]).toBe(id);
        expect(find(id, count).length).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('keeps the order of things that are equally near', () => {
    expect(nearest('ab', ['abx', 'aby', 'abz'], (word) => word, 2)).toEqual(['abx', 'aby']);
  });
});
