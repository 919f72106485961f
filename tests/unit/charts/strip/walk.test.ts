import { describe, expect, it } from 'vitest';
import { stretchOf, walkTo } from '../../../../src/charts/strip/walk.ts';

const items = [true, false, false, true, false, true].map((isMain) => ({ isMain }));
const lying = { orientation: 'horizontal', dir: 'ltr' } as const;

describe('walking a strip', () => {
  it('goes from one to the next, and stops at the ends', () => {
    expect(walkTo('ArrowRight', 0, items, lying)).toBe(1);
    expect(walkTo('ArrowLeft', 0, items, lying)).toBe(0);
    expect(walkTo('ArrowRight', 5, items, lying)).toBe(5);
    expect([walkTo('Home', 3, items, lying), walkTo('End', 3, items, lying)]).toEqual([0, 5]);
  });

  it('goes from main station to main station by pages', () => {
    expect(walkTo('PageDown', 0, items, lying)).toBe(3);
    expect(walkTo('PageUp', 3, items, lying)).toBe(0);
    expect(walkTo('PageDown', 5, items, lying)).toBe(5);
  });

  it('follows the direction of reading, and the way that the strip stands', () => {
    expect(walkTo('ArrowLeft', 1, items, { ...lying, dir: 'rtl' })).toBe(2);
    expect(walkTo('ArrowDown', 1, items, { ...lying, orientation: 'vertical' })).toBe(2);
    expect(walkTo('ArrowDown', 1, items, lying)).toBeNull();
  });

  it('leaves every other key alone, and walks nowhere where there is nothing', () => {
    expect(walkTo('a', 1, items, lying)).toBeNull();
    expect(walkTo('Home', 0, [], lying)).toBeNull();
  });
});

describe('a stretch as links write it', () => {
  it('has whole kilometres, the lesser first', () => {
    expect(stretchOf(440.2, 325.7, 1382)).toEqual([326, 440]);
  });

  it('is none where it is shorter than a kilometre', () => {
    expect(stretchOf(10, 10.2, 1382)).toBeNull();
  });

  it('does not reach beyond the end', () => {
    expect(stretchOf(1300, 1382.4, 1382.4)).toEqual([1300, 1382]);
    expect(stretchOf(1300, 1400, 1382.4)).toEqual([1300, 1383]);
  });
});
