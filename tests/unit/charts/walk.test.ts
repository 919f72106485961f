import { expect, it } from 'vitest';
import { stepTo } from '../../../src/charts/walk.ts';

it.each([
  ['ArrowRight', 3, 'ltr', 4],
  ['ArrowLeft', 3, 'ltr', 2],
  ['ArrowRight', 3, 'rtl', 2],
  ['ArrowLeft', 3, 'rtl', 4],
  ['Home', 3, 'ltr', 0],
  ['End', 3, 'ltr', 9],
  ['ArrowRight', 9, 'ltr', 9],
  ['ArrowLeft', 0, 'ltr', 0],
] as const)('%s from %i in %s leads to %i', (key, from, dir, to) => {
  expect(stepTo(key, from, 10, dir)).toBe(to);
});

it('leaves other keys and empty charts alone', () => {
  expect(stepTo('Tab', 3, 10, 'ltr')).toBeNull();
  expect(stepTo('Home', 0, 0, 'ltr')).toBeNull();
});
