import { describe, expect, it } from 'vitest';
import { drawable, goodsWays, isNoCount, quantitiesOf, ratioGroups, valuesOf } from '../../../src/domain/goods.ts';
import { REAL_TRADE } from '../../fixtures/real-trade.ts';
import { TRADE } from '../../fixtures/trade.ts';

const OUT = { exporter: 'KZ', importer: 'AF' };
const BACK = { exporter: 'AF', importer: 'KZ' };
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

it('groups bare ratios by the basis that their source states, and leaves out those that come with a weight', () => {
  const groups = ratioGroups(TRADE, OUT);
  expect(groups.map((group) => ids(group.ratios))).toEqual([['g-oil-ratio', 'g-wheat-ratio'], ['g-grain-ratio']]);
  expect(groups[0]?.basis).toContain('not stated');
});

describe('quantities', () => {
  const flour = quantitiesOf(TRADE, OUT, 'wheat-flour');

  it('come in the order of time, disputed ones and estimates too', () => {
    expect(flour.map((quantity) => quantity.observation.value)).toEqual([872, 912.5, 1800, 1070, 1362, 621.9, 2000]);
  });

  it('know a marketing year for a whole one', () => {
    expect(flour.filter((quantity) => !quantity.isWholeYear).map((quantity) => quantity.observation.id)).toEqual([
      'g-flour-2022-autumn',
    ]);
  });

  it('are drawn where they are counts, since a year, and do not overlap', () => {
    expect(drawable(flour, '2019').map((quantity) => quantity.observation.id)).toEqual([
      'g-flour-20',
      'g-flour-22',
      'g-flour-2022-autumn',
    ]);
  });
});

it('draws the longest of the windows that a season was counted in', () => {
  const grain = drawable(quantitiesOf(TRADE, OUT, 'grain'), '2019');
  expect(grain.map((quantity) => quantity.observation.value)).toEqual([416]);
});

it('takes values of the latest period that has several, the greatest first', () => {
  expect(ids(valuesOf(TRADE, OUT))).toEqual(['g-flour-value', 'g-wheat-value']);
  expect(valuesOf(TRADE, BACK)).toEqual([]);
});

describe('goods by direction', () => {
  it('hold every row once', () => {
    const rows = goodsWays(REAL_TRADE, null).flatMap(({ goods }) =>
      goods.flatMap(({ statements }) => statements.map(({ row }) => row.id)),
    );
    expect(rows.toSorted()).toEqual(REAL_TRADE.commodities.map(({ id }) => id).toSorted());
  });

  it('are those of both ways for a pair, empty where nothing is known', () => {
    const ways = goodsWays(TRADE, { reporter: 'KZ', partner: 'AF' });
    expect(ways.map(({ exporter, importer }) => `${exporter}-${importer}`)).toEqual(['KZ-AF', 'AF-KZ']);
    expect(goodsWays(TRADE, { reporter: 'TM', partner: 'PK' }).map(({ goods }) => goods)).toEqual([[], []]);
  });

  it('lead with the latest accepted amount, and list every naming of a good without one', () => {
    const [out, back] = goodsWays(TRADE, { reporter: 'KZ', partner: 'AF' });
    const flour = out?.goods.find(({ commodity }) => commodity === 'wheat-flour');
    expect(flour?.leading?.row.id).toBe('g-flour-typical');
    const grapes = back?.goods.find(({ commodity }) => commodity === 'grapes');
    expect(grapes?.statements.map(({ row }) => row.id)).toEqual(['g-grapes-2023', 'g-grapes-2016']);
    expect(grapes?.statements.every(({ naming, weight }) => naming !== null && weight === null)).toBe(true);
  });

  it('give a statement all the figures of its row, and no more', () => {
    const statements = goodsWays(REAL_TRADE, null).flatMap(({ goods }) => goods.flatMap((good) => good.statements));
    for (const { row, weight, value, ratio } of statements) {
      expect([weight?.value ?? null, value?.value ?? null, ratio?.value ?? null]).toEqual([
        row.quantity_kt,
        row.value_usd_million,
        row.change_ratio,
      ]);
    }
  });

  it('tell forecasts, aims and typical years from counts', () => {
    const statements = goodsWays(REAL_TRADE, null).flatMap(({ goods }) => goods.flatMap((good) => good.statements));
    const guesses = statements.filter(isNoCount).map(({ row }) => row.id);
    expect(guesses).toContain('goods-kz-wld-2025-wheat-forecast');
    expect(guesses).toContain('goods-kz-af-2025-grain-typical');
    expect(guesses).toContain('goods-kz-wld-2025-jul-2026-jun-wheat-and-flour-forecast');
    expect(guesses).not.toContain('goods-kz-af-2022-wheat-flour');
  });
});
