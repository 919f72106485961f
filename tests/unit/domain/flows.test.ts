import { describe, expect, it } from 'vitest';
import { flowPeriods, flowsIn, flowsOf, greatestFlow, latestFlowPeriod } from '../../../src/domain/flows.ts';
import { fromBilateral } from '../../../src/domain/observations.ts';
import { pairFromId, reportsOf, shownPeriod } from '../../../src/domain/trade/reports.ts';
import { isTwelveMonths } from '../../../src/domain/trade/spans.ts';
import { goodsAndTrafficAt } from '../../../src/domain/trade/told.ts';
import { REAL_TRADE, REAL_SOURCES } from '../../fixtures/real-trade.ts';

const drawn = (period: string, flow: 'total' | 'export' | 'import' = 'total', asked?: [string, string]) =>
  flowsIn(REAL_TRADE, period, flow, asked === undefined ? null : { reporter: asked[0], partner: asked[1] });
const arcsOf = (id: string, ...args: Parameters<typeof drawn>) =>
  drawn(...args)
    .find((flow) => flow.id === id)
    ?.arcs.map(({ from, to, isOneWay, observation }) => `${from}${isOneWay ? '→' : '↔'}${to} ${observation.value}`);

describe('the flows of a period', () => {
  it('hold each two countries once, the greatest trade first', () => {
    const pairs = drawn('2024').map(({ pair }) => [pair.reporter, pair.partner].toSorted().join('-'));
    expect(pairs).toEqual([...new Set(pairs)]);
    expect(drawn('2024').map(({ id }) => id)).toEqual(['ir-af', 'uz-af', 'kz-af', 'kz-tm', 'kz-pk']);
  });

  it('tell both ways apart where both are known, and keep the printed total and the count of the other side', () => {
    expect(arcsOf('kz-af', '2024')).toEqual(['KZ→AF 527.7', 'AF→KZ 17.5']);
    const flow = drawn('2024').find(({ id }) => id === 'kz-af');
    expect(flow?.total?.value).toBe(545.2);
    expect(flow?.mirror.map(({ value }) => value)).toEqual([545]);
  });

  it('have no direction where only the total is known', () => {
    expect(arcsOf('uz-af', '2024')).toEqual(['UZ↔AF 1100']);
  });

  it('run from the one that sells, whichever way is asked for', () => {
    expect(arcsOf('kz-af', '2024', 'export')).toEqual(['KZ→AF 527.7']);
    expect(arcsOf('kz-af', '2024', 'import')).toEqual(['AF→KZ 17.5']);
  });

  it('are seen from the first country of the pair asked for, though the other counted', () => {
    const fiscal = '2024-07/2025-06';
    expect(arcsOf('pk-kz', fiscal, 'export', ['PK', 'KZ'])).toEqual(['PK→KZ 97.96']);
    expect(arcsOf('pk-kz', fiscal, 'export', ['KZ', 'PK'])).toEqual(['KZ→PK 129.63']);
  });

  it('hold no aims, no rejected or disputed values, and not the world', () => {
    const all = flowPeriods(REAL_TRADE, 'total').flatMap(({ period }) => drawn(period));
    const standing = new Set(all.flatMap(({ arcs }) => arcs.map(({ observation }) => observation.quality)));
    expect([...standing].toSorted()).toEqual(['preferred', 'single']);
    expect(all.some(({ pair }) => pair.partner === 'WLD')).toBe(false);
    expect(drawn('2023').some(({ arcs }) => arcs.some(({ observation }) => observation.value === 3000))).toBe(false);
  });

  it('keep both ways where each country reports its own exports', () => {
    const rows = [['KZ', 'TM', 100], ['TM', 'KZ', 40]] as const; // prettier-ignore
    const [sample] = REAL_TRADE.bilateral;
    if (sample === undefined) throw new Error('no rows');
    const bilateral = rows.map(([reporter, partner, value]) => ({
      ...sample, id: `${reporter}-${partner}`, reporter, partner, period: '2030', flow: 'export' as const,
      value_usd_million: value, basis: 'final' as const, quality: 'single' as const,
    })); // prettier-ignore
    const trade = { bilateral, observations: bilateral.map(fromBilateral) };
    const ways = flowsIn(trade, '2030', 'export').flatMap(({ arcs }) => arcs.map(({ from, to }) => `${from}→${to}`));
    expect(ways).toEqual(['KZ→TM', 'TM→KZ']);
    expect(flowPeriods(trade, 'export')).toEqual([{ period: '2030', kind: 'year', pairs: 1 }]);
  });

  it('keep those of the countries that are picked', () => {
    expect(flowsOf(drawn('2024'), ['PK']).map(({ id }) => id)).toEqual(['kz-pk']);
    expect(flowsOf(drawn('2024'), [])).toHaveLength(5);
  });
});

it('draws the latest calendar year that makes a picture, and of a pair its own latest year', () => {
  expect(latestFlowPeriod(REAL_TRADE, 'total')).toBe('2024');
  expect(latestFlowPeriod(REAL_TRADE, 'total', { reporter: 'UZ', partner: 'AF' })).toBe('2025');
  expect(latestFlowPeriod(REAL_TRADE, 'total', { reporter: 'TM', partner: 'UZ' })).toBeNull();
});

it('has one scale for all periods, ending at the greatest accepted value', () => {
  expect(greatestFlow(REAL_TRADE)).toBe(5000);
});

it.each([
  ['2024', 'KZ', true],
  ['2024-07/2025-06', 'PK', true],
  ['2022-03/2023-03', 'IR', true],
  ['2024-03/2025-02', 'IR', false],
  ['2024-01/2024-11', 'KZ', false],
  ['2020-01/2021-01', 'KZ', false],
  ['undated', 'KZ', false],
])('knows whether %s of %s is twelve months', (period, reporter, expected) => {
  expect(isTwelveMonths(period, reporter)).toBe(expected);
});

it('offers eleven months of a solar year as a part of a year, not as twelve months', () => {
  const kinds = new Map(flowPeriods(REAL_TRADE, 'export').map(({ period, kind }) => [period, kind]));
  expect(kinds.get('2024-03/2025-02')).toBe('part');
  expect(kinds.get('2023-03/2024-03')).toBe('twelve-months');
  expect(kinds.get('2024')).toBe('year');
});

it.each([
  ['kz-uz', '2025'],
  ['af-ir', '2024'],
  ['kz-tm', '2023'],
  ['kz-pk', '2024'],
])('shows %s in %s on chart, map and figures alike', (id, period) => {
  const pair = pairFromId(id);
  expect(shownPeriod(reportsOf(REAL_TRADE, pair), pair, 'total')).toBe(period);
  expect(latestFlowPeriod(REAL_TRADE, 'total', pair)).toBe(period);
});

it('opens each way of a pair in a period that has a value for it, where any was counted', () => {
  const pair = pairFromId('kz-pk');
  const period = latestFlowPeriod(REAL_TRADE, 'import', pair);
  expect(flowsIn(REAL_TRADE, period ?? '', 'import', pair).some(({ id }) => /^(kz-pk|pk-kz)$/.test(id))).toBe(true);
});

it('leaves out goods and traffic of later periods and of later sources', () => {
  const then = goodsAndTrafficAt(REAL_TRADE, REAL_SOURCES, { day: '2025-06-30', isLatest: false });
  expect(then.traffic.some(({ id }) => id === 'traffic-torghundi-2025-04-10-week')).toBe(true);
  expect(then.traffic.some(({ id }) => id === 'traffic-torghundi-2025-08-07-week')).toBe(false);
  const before = goodsAndTrafficAt(REAL_TRADE, REAL_SOURCES, { day: '2024-01-31', isLatest: false });
  expect(before.traffic.some(({ id }) => id === 'traffic-carec-average-2022-rail-border-time')).toBe(true);
  expect(before.commodities.some(({ period }) => period.startsWith('2024-09'))).toBe(false);
  expect(goodsAndTrafficAt(REAL_TRADE, REAL_SOURCES, { day: '2024-01-31', isLatest: true })).toBe(REAL_TRADE);
});
