import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/domain/format.ts';
import { en, formatSettings } from '../../../src/i18n/index.ts';
import {
  exportsThenAndNow,
  growth,
  isDoubtful,
  isGap,
  latestYear,
  pairSeries,
  pairsOf,
  share,
} from '../../../src/domain/trade.ts';
import { difference, ratio, sum } from '../../../src/domain/trade/derived.ts';
import { observation } from '../../fixtures/atlas.ts';
import { TRADE } from '../../fixtures/trade.ts';

const KZ_AF = { reporter: 'KZ', partner: 'AF' };
const series = pairSeries(TRADE, KZ_AF);
const yearOf = (period: string) => {
  const point = series.years.find((candidate) => candidate.period === period);
  if (point === undefined) throw new Error(`no year ${period}`);
  return point;
};
const format = createFormat(formatSettings(en));

describe('the series of a pair', () => {
  it('holds every year from the first count to the last, and a gap where nobody counted', () => {
    expect(series.years.map((point) => point.period)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(series.years.filter(isGap).map((point) => point.period)).toEqual(['2021']);
  });

  it('takes the preferred total and keeps the others as rivals', () => {
    expect(yearOf('2023').total?.value).toBe(500);
    expect(yearOf('2023').rivals.map((rival) => rival.value)).toEqual([600, 1000]);
  });

  it('is doubtful where a source disagrees, not where one rounds', () => {
    expect(series.years.filter(isDoubtful).map((point) => point.period)).toEqual(['2023']);
  });

  it('never mixes aims with counts', () => {
    expect(series.targets.map((target) => target.value)).toEqual([3000, 1000]);
    expect(yearOf('2024').total?.value).toBe(550);
  });

  it('keeps parts of years apart', () => {
    expect(series.parts.map((part) => part.period)).toEqual(['2025-01/2025-05', '2025-01/2025-08']);
  });

  it('shows what the partner counted beside it', () => {
    expect(yearOf('2024').mirror.map((mirror) => mirror.value)).toEqual([545]);
  });

  it('keeps fiscal years out of the calendar ones', () => {
    const pakistan = pairSeries(TRADE, { reporter: 'PK', partner: 'AF' });
    expect(pakistan.years).toEqual([]);
    expect(pakistan.otherYears.map((point) => point.exported?.value)).toEqual([1390]);
  });

  it('is empty for a pair that nobody counted', () => {
    expect(pairSeries(TRADE, { reporter: 'TM', partner: 'PK' })).toMatchObject({ years: [], parts: [], targets: [] });
  });
});

describe('the latest year of a pair', () => {
  it('is a final count even where an early one is newer', () => {
    expect(latestYear(TRADE, { reporter: 'KZ', partner: 'TM' })?.total?.value).toBe(563);
  });

  it('may be a fiscal year', () => {
    expect(latestYear(TRADE, { reporter: 'PK', partner: 'AF' })).toMatchObject({
      period: '2024-07/2025-06',
      total: null,
    });
  });

  it('is null where every value was rejected', () => {
    expect(latestYear(TRADE, { reporter: 'KZ', partner: 'UZ' })).toBeNull();
  });
});

it('lists each pair once from each side, without the world', () => {
  const names = pairsOf(TRADE).map(({ reporter, partner }) => `${reporter}-${partner}`);
  expect(names).toEqual(['KZ-AF', 'AF-KZ', 'KZ-TM', 'PK-AF', 'KZ-UZ']);
});

it('sets exports against the same months a year earlier', () => {
  const exports = exportsThenAndNow(pairSeries(TRADE, { reporter: 'PK', partner: 'AF' }));
  expect([exports?.then.value, exports?.now.value]).toEqual([500, 200]);
  expect(exportsThenAndNow(series)).toBeNull();
});

describe('worked-out figures', () => {
  const later = observation({ id: 'later', value: 545.2, period: '2024' });
  const earlier = observation({
    id: 'earlier',
    value: 567.5,
    period: '2023',
    qualifier: 'about',
    sources: ['times', 'weekly'],
  });

  it('show the arithmetic of a change and the sources of both sides', () => {
    expect(growth(later, earlier, { label: 'Change' }, format)).toMatchObject({
      value: -3.9,
      unit: '%',
      qualifier: 'about',
      derived: '545.2 ÷ 567.5 − 1 = −3.9 %',
      sources: ['times', 'weekly'],
    });
  });

  it('show the arithmetic of a share', () => {
    const goal = observation({ id: 'goal', value: 3000 });
    expect(share(later, goal, { label: 'Share', note: 'No deadline.' }, format)).toMatchObject({
      value: 18.2,
      qualifier: 'exact',
      derived: '545.2 ÷ 3,000 = 18.2 %',
      note: 'No deadline.',
    });
  });

  it('of a bound are bounds that point the right way, or are not worked out', () => {
    const words = { label: 'Change' };
    const over = observation({ id: 'over', value: 500, qualifier: 'over' });
    const final = observation({ id: 'final', value: 563 });
    const small = observation({ id: 'small', value: 400 });
    expect(growth(over, final, words, format), 'the sign itself is open').toBeNull();
    expect(growth(over, small, words, format)).toMatchObject({ value: 25, qualifier: 'over' });
    expect(growth(small, over, words, format)).toMatchObject({ value: -20, qualifier: 'under' });
    expect(share(over, final, words, format)).toMatchObject({ value: 88.8, qualifier: 'over' });
    expect(share(small, over, words, format)).toMatchObject({ value: 80, qualifier: 'under' });
    expect(ratio(final, over, words, format)).toMatchObject({ qualifier: 'under' });
    expect(difference(final, over, words, format)).toMatchObject({ value: 63, qualifier: 'under' });
    expect(sum(final, over, words, format)).toMatchObject({ value: 1063, qualifier: 'over' });
    expect(ratio(over, { ...over, id: 'other' }, words, format), 'it could be anything').toBeNull();
  });

  it('are not made of different units, of nothing, or by zero', () => {
    const words = { label: 'Change' };
    expect(growth(later, observation({ id: 'tonnes', unit: 'thousand t' }), words, format)).toBeNull();
    expect(share(observation({ id: 'none', value: null }), later, words, format)).toBeNull();
    expect(growth(later, observation({ id: 'zero', value: 0 }), words, format)).toBeNull();
  });
});
