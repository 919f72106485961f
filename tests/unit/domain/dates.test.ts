import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, firstDay, isDate, lastDay, parsePeriod } from '../../../src/domain/dates.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A day, a month or a year. */
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('isDate', () => {
  it.each(['2025', '2025-01', '2025-12', '2025-10-28', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['', '25', '2025-', '2025-00', '2025-13', '2025-1', '2025-02-29', '1900-02-29', '2025-04-31', '2025-10-00'])(
    'refuses "%s"',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it.each(['2025-10-28T00:00', ' 2025', '2025/10', '28.10.2025', '2025-10-28-01'])(
    'refuses another form: "%s"',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it('takes every day, month and year of the calendar', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(isDate(date)).toBe(true);
      }),
    );
  });
});

describe('the days that a date can mean', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2025-10-28', '2025-10-28', '2025-10-28'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('begin with the date itself, are real days, and run forward', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const day of [firstDay(date), lastDay(date)]) {
          expect(day).toHaveLength(10);
          expect(day.startsWith(date)).toBe(true);
          expect(isDate(day)).toBe(true);
        }
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });
});

describe('compareDates', () => {
  it('puts a year after its months and days, for it means its end', () => {
    expect(['2025', '2025-10', '2026-01-01', '2025-10-28', '2024-12-31'].toSorted(compareDates)).toEqual([
      '2024-12-31',
      '2025-10-28',
      '2025-10',
      '2025',
      '2026-01-01',
    ]);
  });

  it('holds dates equal that end on one day', () => {
    expect(compareDates('2025', '2025-12')).toBe(0);
    expect(compareDates('2025-12', '2025-12-31')).toBe(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-10-28', '2025-10-28', '2025-10-28'],
    ['2024-12-20/2025-01-20', '2024-12-20', '2025-01-20'],
    ['2019-07/2020-06', '2019-07', '2020-06'],
  ])('reads %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each(['undated', '', '2025/', '/2025', '2025-13', '2025/2025-02-30'])('gives null for "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
