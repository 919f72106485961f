import { expect, it } from 'vitest';
import { valueScale, valueTicks } from '../../../src/charts/scale.ts';

it('starts at zero on the ground, so that length is value', () => {
  const scale = valueScale(987.9, 200);
  expect(scale(0)).toBe(200);
  expect((200 - scale(400)) * 2).toBeCloseTo(200 - scale(800));
});

it.each([0, 0.4, 97.8, 987.9, 4673])('ends at or above the largest value, %f', (max) => {
  const ticks = valueTicks(valueScale(max, 100));
  expect(ticks[0]).toBe(0);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
  expect(ticks.length).toBeLessThanOrEqual(8);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses an end of %f', (max) => {
  expect(() => valueScale(max, 100)).toThrow(String(max));
});
