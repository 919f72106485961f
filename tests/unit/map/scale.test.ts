import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KM_PER_MILE, roundLength, scaleBar } from '../../../src/map/scale.ts';

const lengths = fc.double({ min: 0.001, max: 40_000, noNaN: true });

describe('a round length', () => {
  it.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [4.9, 2],
    [5, 5],
    [9.99, 5],
    [10, 10],
    [137, 100],
    [0.3, 0.2],
    [0.07, 0.05],
  ])('for %d is %d', (length, round) => {
    expect(roundLength(length)).toBeCloseTo(round, 10);
  });

  it('is never more than asked for, nor less than two fifths of it', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        expect(roundLength(length)).toBeLessThanOrEqual(length * (1 + 1e-12));
        expect(roundLength(length)).toBeGreaterThan(length * 0.4 * (1 - 1e-12));
      }),
    );
  });
});

describe('a scale bar', () => {
  it('is as long as it says: 200 km at 2 km a pixel are 100 pixels', () => {
    expect(scaleBar(2000, 110, 1000)).toEqual({ value: 200, pixels: 100 });
  });

  it('measures in miles too', () => {
    const bar = scaleBar(1000, 100, KM_PER_MILE * 1000);
    expect(bar.value).toBe(50);
    expect(bar.pixels).toBeCloseTo(80.467, 3);
  });

  it('never outgrows its room', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 40, max: 300 }), (metresPerPixel, room) => {
        const { value, pixels } = scaleBar(metresPerPixel, room, 1000);
        expect(pixels).toBeLessThanOrEqual(room + 1e-6);
        expect(value * 1000).toBeCloseTo(pixels * metresPerPixel, 3);
      }),
    );
  });
});
