import { describe, expect, it } from 'vitest';
import { highest, percent, shapeOf, type BarColumn } from '../../../src/charts/bars.ts';
import { valueScale } from '../../../src/charts/scale.ts';

const column = (changes: Partial<BarColumn>): BarColumn => ({
  id: '2024',
  place: { start: 0.2, end: 0.3 },
  label: '2024',
  tight: '’24',
  under: '',
  segments: [
    { value: 60, tone: 'first' },
    { value: 20, tone: 'second' },
  ],
  rivals: [],
  range: null,
  texture: 'solid',
  value: '80',
  words: '2024: 80',
  ...changes,
});
const scale = valueScale(100, 100);

describe('the shape of a column', () => {
  it('stacks its segments from the ground up', () => {
    const { boxes, top } = shapeOf(column({}), scale, 'ltr');
    expect(boxes).toEqual([
      { tone: 'first', y: 40, height: 60 },
      { tone: 'second', y: 20, height: 20 },
    ]);
    expect(top).toBe(20);
  });

  it('has no box in a gap', () => {
    expect(shapeOf(column({ segments: [] }), scale, 'ltr')).toMatchObject({ boxes: [], top: 100 });
  });

  it('lifts its label over a higher rival', () => {
    expect(shapeOf(column({ rivals: [90] }), scale, 'ltr')).toMatchObject({ rivals: [10], top: 10 });
  });

  it('draws a range from end to end', () => {
    expect(shapeOf(column({ range: [70, 90] }), scale, 'ltr').range).toEqual([30, 10]);
  });

  it('puts the ticks of rivals where the text ends', () => {
    expect(shapeOf(column({}), scale, 'ltr').tick.start).toBeCloseTo(0.3);
    expect(shapeOf(column({}), scale, 'rtl').tick.end).toBeCloseTo(0.7);
  });
});

it('makes room for the highest of stacks, rivals and ranges', () => {
  expect(highest([column({}), column({ rivals: [95] })])).toBe(95);
  expect(highest([column({ range: [70, 120] })])).toBe(120);
  expect(highest([])).toBe(0);
});

it('writes fractions as per cent', () => {
  expect([percent(0), percent(1 / 3), percent(1)]).toEqual(['0%', '33.333%', '100%']);
});
