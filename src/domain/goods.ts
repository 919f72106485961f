/** What goes which way between two countries: ratios, quantities and values, each kind by itself. */
import type { Row } from '../../geo/schema.ts';
import type { TradeFile } from './dataset.ts';
import { firstDay, lastDay, parsePeriod, type Period } from './dates.ts';
import type { Observation } from './observations.ts';
import { isAccepted } from './trade.ts';

type CommodityRow = Row<'commodities'>;
type GoodsTables = Pick<TradeFile, 'commodities' | 'observations'>;

/** From which country to which; `WLD` is the world. */
export interface Way {
  readonly exporter: string;
  readonly importer: string;
}

/** Ratios that share the basis which their source states, or fails to state. */
export interface RatioGroup {
  readonly basis: string;
  readonly ratios: readonly Observation[];
}

/** A counted quantity and its period. */
export interface Quantity {
  readonly observation: Observation;
  readonly period: Period;
  readonly isWholeYear: boolean;
}

const rowsOf = (trade: GoodsTables, { exporter, importer }: Way): readonly CommodityRow[] =>
  trade.commodities.filter((row) => row.exporter === exporter && row.importer === importer);

const observationOf = (trade: GoodsTables, id: string): readonly Observation[] =>
  trade.observations.filter((observation) => observation.id === id);

/** Ratios given without any value or weight, by basis; the basis with most of them first, high ratios first. */
export function ratioGroups(trade: GoodsTables, way: Way): readonly RatioGroup[] {
  const bare = rowsOf(trade, way).filter(
    (row) => isAccepted(row) && row.change_ratio !== null && row.quantity_kt === null && row.value_usd_million === null,
  );
  const bases = [...new Set(bare.map((row) => row.change_basis))];
  return bases
    .map((basis) => ({
      basis,
      ratios: bare
        .filter((row) => row.change_basis === basis)
        .toSorted((a, b) => (b.change_ratio ?? 0) - (a.change_ratio ?? 0))
        .flatMap((row) => observationOf(trade, row.id)),
    }))
    .toSorted((a, b) => b.ratios.length - a.ratios.length);
}

/** Every quantity of one commodity in the order of time, disputed and rejected ones and mere estimates too. */
export const quantitiesOf = (trade: GoodsTables, way: Way, commodity: string): readonly Quantity[] =>
  rowsOf(trade, way)
    .filter((row) => row.commodity === commodity && row.quantity_kt !== null)
    .flatMap((row) => observationOf(trade, row.id))
    .flatMap((observation) => {
      const period = parsePeriod(observation.period);
      return period === null
        ? []
        : [{ observation, period, isWholeYear: days(period) === 365 || days(period) === 366 }];
    })
    .toSorted((a, b) => compareDays(a.period, b.period));

/**
 * The quantities that may stand side by side on one axis of time: accepted counts since a year, no "up to" estimates,
 * and none that overlaps another. Of two that overlap the longer window stays, of two alike the earlier.
 */
export function drawable(quantities: readonly Quantity[], since: string): readonly Quantity[] {
  const candidates = quantities
    .filter(
      ({ observation, period }) => isAccepted(observation) && observation.qualifier !== 'up-to' && period.from >= since,
    )
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const chosen: Quantity[] = [];
  for (const candidate of candidates) {
    if (!chosen.some((other) => overlap(candidate.period, other.period))) chosen.push(candidate);
  }
  return quantities.filter((quantity) => chosen.includes(quantity));
}

const DAY_MS = 86_400_000;
const days = ({ from, to }: Period): number => (Date.parse(lastDay(to)) - Date.parse(firstDay(from))) / DAY_MS + 1;
/** A leap year is no longer than another. */
const lengthOf = ({ period, isWholeYear }: Quantity): number => (isWholeYear ? 365 : days(period));
const compareDays = (a: Period, b: Period): number =>
  Date.parse(firstDay(a.from)) - Date.parse(firstDay(b.from)) || days(a) - days(b);
const overlap = (a: Period, b: Period): boolean =>
  firstDay(a.from) <= lastDay(b.to) && firstDay(b.from) <= lastDay(a.to);

/** The latest period for which the values of several goods are known, the greatest first; empty if there is none. */
export function valuesOf(trade: GoodsTables, way: Way): readonly Observation[] {
  const valued = rowsOf(trade, way).filter((row) => isAccepted(row) && row.value_usd_million !== null);
  const latest = valued
    .map((row) => row.period)
    .filter((period) => valued.filter((row) => row.period === period).length > 1)
    .toSorted()
    .at(-1);
  return valued
    .filter((row) => row.period === latest && row.quantity_kt === null)
    .toSorted((a, b) => (b.value_usd_million ?? 0) - (a.value_usd_million ?? 0))
    .flatMap((row) => observationOf(trade, row.id));
}

/** Goods that are named as traded although no number is given, the latest naming of each. */
export function namedGoods(trade: GoodsTables, way: Way): readonly Observation[] {
  const named = rowsOf(trade, way)
    .filter((row) => row.quantity_kt === null && row.value_usd_million === null && row.change_ratio === null)
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const latest = named.filter((row, i) => named.findIndex((other) => other.commodity === row.commodity) === i);
  return latest.flatMap((row) => observationOf(trade, row.id));
}
