import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../src/domain/format.ts';
import { en, formatSettings } from '../../../../src/i18n/index.ts';
import { comparisonsOf, shiftedOf } from '../../../../src/domain/trade/disagreements.ts';
import { sum } from '../../../../src/domain/trade/derived.ts';
import {
  aimReached,
  aimsOf,
  beforeAndAfter,
  countedYears,
  latestPartAfter,
  type AddFlows,
} from '../../../../src/domain/trade/indicators.ts';
import { lanesOf, spanOf } from '../../../../src/domain/trade/lanes.ts';
import { closingsOf, entriesOf } from '../../../../src/domain/trade/marks.ts';
import { latestYears, pairFromId, pairId, reportsOf, tradeAt } from '../../../../src/domain/trade/reports.ts';
import { daysOf, lengthInDays, overlapOf } from '../../../../src/domain/trade/spans.ts';
import { streamOf } from '../../../../src/domain/stream.ts';
import { REAL_FILES } from '../../../fixtures/real-files.ts';

const format = createFormat(formatSettings(en));
const { trade: REAL_TRADE } = REAL_FILES;
const REAL_SOURCES = REAL_FILES.sources.sources;
const DAY = REAL_FILES.core.knownTo;
const of = (id: string) => reportsOf(REAL_TRADE, pairFromId(id));
const lanes = (id: string, flow: 'total' | 'export' | 'import' = 'total') => {
  const reports = of(id);
  return lanesOf(reports, pairFromId(id), { flow, span: spanOf(reports, DAY), day: DAY });
};
const words = { label: 'x' };
const addFlows: AddFlows = (_report, exported, imported) => sum(exported, imported, words, format);

describe('the rows of a pair', () => {
  it('are all there: every row of the trade table is on the page of some pair, and on both of its sides', () => {
    const reached = REAL_FILES.core.pairs.flatMap((id) => of(id).map(({ row }) => row.id));
    expect(reached.toSorted()).toEqual(REAL_TRADE.bilateral.map((row) => row.id).toSorted());
    for (const id of REAL_FILES.core.pairs) {
      const { reporter, partner } = pairFromId(id);
      const turned = of(pairId({ reporter: partner, partner: reporter }));
      expect(turned.map(({ row }) => row.id).toSorted()).toEqual(
        of(id)
          .map(({ row }) => row.id)
          .toSorted(),
      );
    }
  });

  it('call a flow what the first country would: what Pakistan imports from Kazakhstan is an export', () => {
    const row = (id: string) => of(id).find((report) => report.row.id === 'trade-pk-kz-2024-jul-2025-jun-import');
    expect(row('kz-pk')?.flow).toBe('export');
    expect(row('pk-kz')?.flow).toBe('import');
  });

  it('are those that were published by the day that is shown', () => {
    const at = (day: string) =>
      reportsOf(tradeAt(REAL_TRADE, REAL_SOURCES, { day, isLatest: false }), pairFromId('kz-af')).map(
        ({ row }) => row.id,
      );
    expect(at('2024-06-30')).not.toContain('trade-kz-af-2024-total');
    expect(at('2024-06-30')).toContain('trade-kz-af-2022-total');
    expect(at('2024-06-30')).toContain('trade-kz-af-2023-total-target');
    expect(at('2025-11-30')).toContain('trade-kz-af-2025-jan-aug-total');
    expect(tradeAt(REAL_TRADE, REAL_SOURCES, { day: DAY, isLatest: true })).toBe(REAL_TRADE);
  });
});

describe('the latest whole year', () => {
  it('is told for each side that counts, as its total, or as its flows where no total is published', () => {
    const years = latestYears(of('kz-pk'), pairFromId('kz-pk'));
    expect(
      years.map(({ reporter, period, values }) => [reporter, period, values.map(({ row }) => row.value_usd_million)]),
    ).toEqual([
      ['KZ', '2024', [53.7]],
      ['PK', '2024-07/2025-06', [129.63, 97.96]],
    ]);
  });
});

describe('periods', () => {
  it('stand on their real days: fiscal years from July, solar ones from the 21st of March', () => {
    expect(daysOf('2024-07/2025-06', 'PK')).toEqual({ from: '2024-07-01', to: '2025-06-30' });
    expect(daysOf('2023-03/2024-03', 'IR')).toEqual({ from: '2023-03-21', to: '2024-03-20' });
    expect(lengthInDays(daysOf('2023-03/2024-03', 'IR'))).toBe(366);
    expect(daysOf('2025-03/2025-09', 'AF')).toEqual({ from: '2025-03-21', to: '2025-09-20' });
    expect(daysOf('2025-01/2025-08', 'KZ')).toEqual({ from: '2025-01-01', to: '2025-08-31' });
    expect(overlapOf(daysOf('2024', 'KZ'), daysOf('2024-07/2025-06', 'PK'))).toBeCloseTo(0.5, 1);
    expect(() => daysOf('some day', 'KZ')).toThrow(/some day/);
  });
});

describe('the lanes of a chart', () => {
  it('keep whole years and parts of years apart, for each country that counts', () => {
    expect(lanes('kz-af').map(({ reporter, isWhole }) => `${reporter} ${isWhole ? 'whole' : 'parts'}`)).toEqual([
      'KZ whole', 'KZ parts', 'AF whole',
    ]); // prettier-ignore
    for (const id of REAL_FILES.core.pairs)
      for (const { isWhole, slots } of lanes(id))
        for (const { days, isGap } of slots)
          if (isWhole && !isGap) expect(Math.abs(lengthInDays(days) - 365.5)).toBeLessThan(1.1);
  });

  it('show years that nobody published as gaps, up to the day and no further', () => {
    const gaps = (id: string) =>
      lanes(id)[0]
        ?.slots.filter(({ isGap }) => isGap)
        .map(({ period }) => period);
    expect(gaps('kz-af')).toEqual(['2017/2020', '2025']);
  });

  it('never let two whole years of one lane overlap: kinds of year are parted where they do', () => {
    for (const id of REAL_FILES.core.pairs)
      for (const { isWhole, slots } of lanes(id))
        if (isWhole) slots.forEach((slot, i) => expect(slot.days.from > (slots[i - 1]?.days.to ?? '')).toBe(true));
    expect(lanes('af-ir').map(({ reporter, year }) => `${reporter} ${year ?? ''}`.trim())).toContain('IR solar');
  });

  it('hold disputed values as rivals, and rejected ones marked', () => {
    const year = lanes('kz-af')[0]?.slots.find(({ period }) => period === '2023');
    expect(year?.isDoubtful).toBe(true);
    expect(year?.rivals.map(({ report, isRejected }) => [report.row.value_usd_million, isRejected])).toEqual([
      [600, false], [1000, true], [545.2, true], [504.2, false], [17.9, false],
    ]); // prettier-ignore
  });

  it('show one way only where one is asked for', () => {
    const exported = lanes('kz-af', 'export')[0]?.slots.filter(({ isGap }) => !isGap);
    expect(exported?.map(({ period, exported: value }) => [period, value?.value])).toEqual([
      ['2016', 486.8], ['2023', 547], ['2024', 527.7],
    ]); // prettier-ignore
  });
});

describe('disagreement', () => {
  it('sets every rival of 2023 beside the value that was taken', () => {
    const one = comparisonsOf(of('kz-af'), 'KZ').find(({ key }) => key === '2023~total');
    expect(one?.chosen?.row.value_usd_million).toBe(567.5);
    expect(one?.others.map(({ row }) => row.value_usd_million)).toEqual([600, 1000, 545.2]);
    expect(one?.isDisputed).toBe(true);
  });

  it('is none where the other side repeats a value, rounded', () => {
    expect(comparisonsOf(of('kz-af'), 'KZ').find(({ key }) => key === '2024~total')?.isDisputed).toBe(false);
  });

  it('matches reports of one flow across the two sides', () => {
    const one = comparisonsOf(of('uz-af'), 'UZ').find(({ key }) => key === '2023~total');
    expect([one?.chosen, ...(one?.others ?? [])].map((report) => report?.row.reporter)).toEqual(['UZ', 'AF']);
  });

  it('sets years that do not match beside each other, with the months that they share', () => {
    const both = shiftedOf(of('kz-pk'), 'KZ', (a, b) => sum(a, b, words, format));
    const total = both.filter(({ flow, own }) => flow === 'total' && own.period === '2024');
    expect(total.map(({ own, theirs }) => [own.observation.value, theirs.observation.value])).toEqual([
      [53.7, 227.59], [53.7, 185.927],
    ]); // prettier-ignore
    expect(total[0]?.sharedMonths).toBe(6);
    expect(total[0]?.theirs.observation.derived).toBe('129.63 + 97.96 = 227.59');
  });

  it('does not set shifted years beside each other where the very same year is counted by both', () => {
    const both = shiftedOf(of('kz-af'), 'KZ', (a, b) => sum(a, b, words, format));
    expect(both).toEqual([]);
  });
});

describe('key figures', () => {
  const years = countedYears(of('kz-af'), pairFromId('kz-af'), addFlows);
  const latest = years.at(-1);
  if (latest === undefined) throw new Error('no year');

  it('rest on whole years of one country and one kind, and know the disputed one', () => {
    expect(years.map(({ period, isDisputed }) => (isDisputed ? `${period}?` : period))).toEqual([
      '2016', '2021', '2022', '2023?', '2024',
    ]); // prettier-ignore
    expect(countedYears(of('af-pk'), pairFromId('af-pk'), addFlows).at(-1)?.total.value).toBe(1998);
  });

  it('rest on the final count before an early one, and on two flows where no total is published', () => {
    const last = (id: string) => countedYears(of(id), pairFromId(id), addFlows).at(-1);
    expect(last('kz-tm')).toMatchObject({ period: '2023', basis: 'final', total: { value: 563 } });
    expect(last('af-ir')).toMatchObject({ period: '2024', reporter: 'IR', total: { value: 3197, qualifier: 'over' } });
  });

  it('tell how far the aim is, with the figures that it is made of', () => {
    const [aim] = aimsOf(of('kz-af'));
    if (aim === undefined) throw new Error('no aim');
    const { reached, missing, times } = aimReached(
      aim.observation,
      latest.total,
      { reached: words, missing: words, times: words },
      format,
    );
    expect(reached).toMatchObject({ value: 18.2, derived: '545.2 ÷ 3,000 = 18.2 %' });
    expect(missing).toMatchObject({ value: 2454.8, derived: '3,000 − 545.2 = 2,454.8', unit: 'USD million' });
    expect(times).toMatchObject({ value: 5.5, derived: '3,000 ÷ 545.2 = 5.5' });
    expect(times?.inputs?.map(({ id }) => id)).toEqual(['trade-kz-af-2023-total-target', 'trade-kz-af-2024-total']);
  });

  it('know the latest part of a year, the longest and the accepted one', () => {
    expect(latestPartAfter(of('kz-af'), latest)?.row.id).toBe('trade-kz-af-2025-jan-aug-total');
  });
});

describe('the closing of a border', () => {
  const closings = closingsOf(REAL_FILES.core, pairFromId('pk-af'), { from: '2010-01-01', to: DAY });

  it('is known by its day and the crossings that it shut', () => {
    expect(closings).toEqual([{ date: '2025-10-12', crossings: ['chaman-spin-boldak', 'kharlachi', 'torkham'] }]);
    expect(closingsOf(REAL_FILES.core, pairFromId('kz-af'), { from: '2010-01-01', to: DAY })).toEqual([]);
  });

  it('is set between the same months of two years, and says where one is not published', () => {
    const rows = beforeAndAfter(of('pk-af'), '2025-10-12', () => words, format);
    expect(rows.map(({ after, before, change }) => [after.row.flow, before?.row.value_usd_million, change?.value])).toEqual([
      ['export', 505.818, -56.6], ['import', undefined, undefined],
    ]); // prettier-ignore
  });
});

it('marks what happened between both countries, and nothing later than the day', () => {
  const entries = streamOf(REAL_FILES.events, REAL_FILES.core);
  const at = (id: string, day: string) =>
    entriesOf(entries, pairFromId(id), REAL_FILES.core, day).map((entry) => entry.id);
  expect(at('pk-af', DAY)).toContain('2025-10-12-pakistan-closes-crossings');
  expect(at('pk-af', '2025-10-01')).not.toContain('2025-10-12-pakistan-closes-crossings');
  expect(at('kz-af', DAY)).toContain('2025-10-28-shymkent-forum');
  expect(at('kz-uz', DAY)).not.toContain('2025-10-28-shymkent-forum');
});
