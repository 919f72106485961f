import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/domain/format.ts';
import { en, formatSettings } from '../../../src/i18n/index.ts';
import { freightWindows } from '../../../src/domain/freight.ts';
import { perDay, sideOfClosure, trafficGroups, windowLength } from '../../../src/domain/traffic.ts';
import { figureText } from '../../../src/panels/figure.ts';
import { REAL_TRADE } from '../../fixtures/real-trade.ts';

const format = createFormat(formatSettings(en));
const count = (id: string) => {
  const found = REAL_TRADE.observations.find((observation) => observation.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};
const WORDS = { label: 'Freight a day', unit: 't a day', sum: en.traffic.rail.perDaySum };
const CLOSED_ON = '2025-10-12';

describe('every row of traffic', () => {
  it('is in exactly one group, and no known place in the rest', () => {
    const grouped = trafficGroups(REAL_TRADE).flatMap(({ counts }) => counts.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(REAL_TRADE.traffic.map(({ id }) => id).toSorted());
    expect(trafficGroups(REAL_TRADE).some(({ id }) => id === 'other')).toBe(false);
  });

  it('of a place that nobody grouped is among the rest, rejected or not', () => {
    const [row] = REAL_TRADE.traffic;
    if (row === undefined) throw new Error('no traffic');
    const strange = { ...row, place: 'new-port', quality: 'rejected' as const };
    const groups = trafficGroups({ ...REAL_TRADE, traffic: [strange] });
    expect(groups.map(({ id, counts }) => [id, counts.length])).toEqual([['other', 1]]);
  });

  it('that is a plan or a hope stands apart from counts', () => {
    const plans = trafficGroups(REAL_TRADE).find(({ id }) => id === 'capacity')?.counts ?? [];
    expect(plans.map(({ id }) => id)).toContain('traffic-khaf-rozanak-2020-freight-planned');
    expect(plans.some(({ measure }) => measure === 'freight')).toBe(false);
  });
});

describe('the length of a window', () => {
  it('is counted where both ends are days, first and last included', () => {
    expect(windowLength(count('traffic-torghundi-2025-01-month'))).toEqual({ days: 32, isExact: true });
    expect(windowLength(count('traffic-torghundi-2026-03-03-five-days'))).toEqual({ days: 5, isExact: true });
  });

  it('is taken from the words of the source where only months are given', () => {
    expect(windowLength(count('traffic-torghundi-2025-12-month'))).toEqual({ days: 30, isExact: false });
    expect(windowLength(count('traffic-torghundi-2025-04-fortnight'))).toEqual({ days: 14, isExact: false });
  });

  it('is not guessed: two months as ends are no length, nor is an undated week', () => {
    expect(windowLength(count('traffic-afghan-rail-four-ports-2025-03-month'))).toBeNull();
    expect(windowLength(count('traffic-torghundi-hoot-week'))).toBeNull();
  });
});

describe('freight a day', () => {
  it('keeps its arithmetic and what it is made of', () => {
    const rate = perDay(count('traffic-torghundi-2025-01-month'), WORDS, format);
    expect(rate).toMatchObject({ value: 2205, unit: 't a day', qualifier: 'exact' });
    expect(rate?.derived).toBe('70,564 t ÷ 32 days = 2,205 t a day');
    expect(rate?.inputs?.map(({ id }) => id)).toEqual(['traffic-torghundi-2025-01-month']);
  });

  it('is about where the days are, and there is none without a length', () => {
    const rate = perDay(count('traffic-hairatan-2025-12-month'), WORDS, format);
    expect(rate).toMatchObject({ value: 16_333, qualifier: 'about' });
    expect(rate?.derived).toContain('÷ ≈ 30 days');
    expect(perDay(count('traffic-hairatan-hoot-week'), WORDS, format)).toBeNull();
  });
});

it('parts what was counted before the closure of October 2025 from what came after, by period or by its own words', () => {
  const sideOf = (id: string) => sideOfClosure(count(id), CLOSED_ON);
  expect(sideOf('traffic-torghundi-2025-08-07-week')).toBe('before');
  expect(sideOf('traffic-torghundi-2025-12-month')).toBe('after');
  expect(sideOf('traffic-torkham-2025-trade-per-day')).toBe('before');
  expect(sideOf('traffic-pakistan-afghan-transit-2025-12-containers-stranded')).toBe('after');
  expect(sideOf('traffic-north-south-east-2025-capacity')).toBeNull();
  expect(sideOf('traffic-torghundi-hoot-week')).toBeNull();
});

it('parts every count at the southern gate', () => {
  const south = trafficGroups(REAL_TRADE).find(({ id }) => id === 'south')?.counts ?? [];
  expect(south.filter((one) => sideOfClosure(one, CLOSED_ON) === null).map(({ id }) => id)).toEqual([]);
});

it('has eight windows in which all four rail ports were counted', () => {
  const ports = ['torghundi', 'hairatan', 'aqina', 'khaf-rozanak'];
  expect(freightWindows(REAL_TRADE, ports, 'afghan-rail-four-ports')).toHaveLength(8);
});

it.each([
  ['traffic-hormuz-2026-08-ships-per-day', 6, 7],
  ['traffic-pakistan-afghan-transit-2025-12-containers-stranded', 10000, 15000],
  ['traffic-torkham-central-asia-2025-transit-time-min', 4, 7],
  ['traffic-karachi-gwadar-iran-central-asia-2025-transit-time-min', 10, 15],
])('shows %s as a range from its lower to its upper end', (id, value, high) => {
  expect(count(id)).toMatchObject({ value, high, qualifier: 'range' });
  expect(figureText(count(id), format, en)).toContain(`${format.number(value)}–${format.number(high)}`);
});

it('never lets a range read as an exact number', () => {
  const ranges = REAL_TRADE.observations.filter(({ qualifier }) => qualifier === 'range');
  expect(ranges.filter(({ high }) => high === null)).toEqual([]);
});
