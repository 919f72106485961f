import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate } from '../../../src/domain/dates.ts';
import { en } from '../../../src/i18n/en.ts';
import { sliderScale, withRoom, yearMarks } from '../../../src/panels/time/scale.ts';
import { problemWords, readTyped } from '../../../src/panels/time/typed.ts';
import { CORE } from '../../fixtures/atlas.ts';

const [FIRST, LAST] = ['1861-05-13', CORE.knownTo] as const;
const scale = sliderScale(FIRST, LAST);
const days = fc
  .date({ min: new Date('1861-01-01'), max: new Date(LAST), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the scale of the slider', () => {
  it('begins with the year of the first change and ends with what the data know', () => {
    expect(scale.dayOf(0)).toBe('1861-01-01');
    expect(scale.dayOf(scale.max)).toBe(LAST);
    expect(scale.stepOf('1700-01-01')).toBe(0);
    expect(scale.stepOf('2100-01-01')).toBe(scale.max);
  });

  it('makes one step a day of the recent years', () => {
    const step = scale.stepOf('2020-12-09');
    expect([step, step + 1, step + 2].map(scale.dayOf)).toEqual(['2020-12-09', '2020-12-10', '2020-12-11']);
  });

  it('gives the years up to 2005 little room and those from 2018 on most of it', () => {
    expect(scale.shareOf('2005-12-31')).toBeCloseTo(0.08);
    expect(1 - scale.shareOf('2018-01-01')).toBeGreaterThan(0.69);
  });

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(scale.shareOf(early)).toBeLessThanOrEqual(scale.shareOf(late));
        expect(scale.stepOf(early)).toBeLessThanOrEqual(scale.stepOf(late));
      }),
    );
  });

  it('gives back every step by the day that it stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: scale.max }), (step) => {
        expect(isDate(scale.dayOf(step))).toBe(true);
        expect(scale.stepOf(scale.dayOf(step))).toBe(step);
      }),
    );
  });

  it('works for data of a few days, and of one', () => {
    const short = sliderScale('2026-11-01', '2026-11-03');
    expect(short.dayOf(short.max)).toBe('2026-11-03');
    const one = sliderScale('2026-01-01', '2026-01-01');
    expect([one.dayOf(0), one.shareOf('2026-01-01')]).toEqual(['2026-01-01', 0]);
  });

  it('names its years in order, each once', () => {
    const years = yearMarks(scale, FIRST, LAST).map(({ year }) => year);
    expect(years.slice(0, 4)).toEqual(['1861', '2006', '2010', '2014']);
    expect(years.at(-1)).toBe('2026');
    expect(new Set(years).size).toBe(years.length);
  });

  it('writes only years that do not run into each other', () => {
    const marks = yearMarks(scale, FIRST, LAST);
    const kept = withRoom(marks, 0.1).map(({ share }) => share);
    expect(kept.slice(1).every((share, i) => share - (kept[i] ?? 0) >= 0.1)).toBe(true);
    expect(withRoom(marks, 0)).toEqual(marks);
  });
});

describe('a typed date', () => {
  it('is a year, a month or a day', () => {
    for (const date of ['2025', '2025-10', '2025-10-12']) expect(readTyped(date)).toEqual({ date, problem: null });
  });

  it('may be typed with other signs and without leading zeros', () => {
    expect(readTyped(' 2025.3.7 ').date).toBe('2025-03-07');
    expect(readTyped('2025/3').date).toBe('2025-03');
    expect(readTyped('۲۰۲۵-۱۰').date).toBe('2025-10');
    expect(readTyped('٢٠٢٥').date).toBe('2025');
  });

  it('says what is wrong with a bad one', () => {
    const words = (typed: string) => problemWords(typed, readTyped(typed), en);
    expect(words('12 October 2025')).toBe('Write a year, a month or a day: 2025, 2025-10 or 2025-10-12.');
    expect(words('2025-02-30')).toBe('The calendar has no 2025-02-30.');
    expect(words('2025-13')).toBe('The calendar has no 2025-13.');
    expect(words('1776')).toBe('The data begin after 1860.');
    expect(words('')).toBe('');
  });

  it('never gives a date that the calendar has not, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5}[-./ ]?\d{0,3}[-./ ]?\d{0,3}$/)), (typed) => {
        const { date } = readTyped(typed);
        expect(date === null || isDate(date)).toBe(true);
      }),
    );
  });
});
