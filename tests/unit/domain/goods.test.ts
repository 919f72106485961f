import { describe, expect, it } from 'vitest';
import { drawable, namedGoods, quantitiesOf, ratioGroups, valuesOf } from '../../../src/domain/goods.ts';
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

it('lists goods named without a number once, by their latest naming', () => {
  expect(ids(namedGoods(TRADE, BACK))).toEqual(['g-grapes-2023']);
});
