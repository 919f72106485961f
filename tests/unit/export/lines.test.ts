import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../../src/export/lines.ts';

it('breaks at spaces, and inside a word only if it is longer than a line', () => {
  expect(breakLines('Source: The Times of Torghundi and Rail Weekly', 120, 12)).toEqual([
    'Source: The Times',
    'of Torghundi and',
    'Rail Weekly',
  ]);
  expect(breakLines('https://example.org/trade/kz-af/', 66, 12)).toEqual([
    'https://ex',
    'ample.org/',
    'trade/kz-a',
    'f/',
  ]);
});

it('loses nothing but spaces, and no line is empty', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const lines = breakLines(text, width, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
      expect(lines.every((line) => line !== '')).toBe(true);
    }),
  );
});
