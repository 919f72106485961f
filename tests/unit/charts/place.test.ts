import { describe, expect, it } from 'vitest';
import {
  bandPlaces,
  fitsLabel,
  middleOf,
  narrowed,
  periodPlaces,
  turned,
  yearMarks,
  yearsAround,
} from '../../../src/charts/place.ts';

describe('bands', () => {
  it.each([1, 2, 10, 40])('%i of them keep order, do not touch, and stay in the width', (count) => {
    const places = bandPlaces(count);
    const edges = places.flatMap((place) => [place.start, place.end]);
    expect(places).toHaveLength(count);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges[0]).toBeGreaterThan(0);
    expect(edges.at(-1)).toBeLessThan(1);
  });

  it('narrow about their middle', () => {
    const place = narrowed({ start: 0.2, end: 0.8 }, 0.5);
    expect(middleOf(place)).toBeCloseTo(0.5);
    expect(place.end - place.start).toBeCloseTo(0.3);
  });
});

describe('periods', () => {
  const span = yearsAround([
    { from: '2023-07', to: '2024-06' },
    { from: '2025-09-01', to: '2026-01-31' },
  ]);

  it('stand in whole years', () => {
    expect(span).toEqual({ from: '2023', to: '2026' });
    expect(() => yearsAround([])).toThrow('no periods');
  });

  it('stand on their real days: a marketing year from July to June', () => {
    const [year, months] = periodPlaces(
      [
        { from: '2023-07', to: '2024-06' },
        { from: '2024-07', to: '2024-12' },
      ],
      span,
    );
    expect(year?.start).toBeCloseTo(181 / 1461);
    expect(year?.end).toBeCloseTo((365 + 182) / 1461);
    expect(months?.start).toBe(year?.end); // what follows on touches, with no day between
  });

  it('have their years named at the middle', () => {
    const marks = yearMarks(span, (year) => year);
    expect(marks.map((mark) => mark.label)).toEqual(['2023', '2024', '2025', '2026']);
    expect(marks[0]?.at).toBeCloseTo(365 / 2 / 1461);
  });
});

it('turns for text that runs from right to left, and back', () => {
  const place = { start: 0.1, end: 0.3 };
  expect(turned(place, 'ltr')).toEqual(place);
  expect(turned(place, 'rtl').start).toBeCloseTo(0.7);
  expect(turned(turned(place, 'rtl'), 'rtl').start).toBeCloseTo(0.1);
});

it('drops a label that is wider than its bar on the narrowest screen', () => {
  expect(fitsLabel('1,147', { start: 0, end: 0.125 })).toBe(true);
  expect(fitsLabel('1,147', { start: 0, end: 0.02 })).toBe(false);
});
