/** What goes which way between two countries: ratios, quantities and values, each kind by itself. */
import type { Row } from '../../geo/schema.ts';
import type { TradeFile } from './dataset.ts';
import { firstDay, lastDay, parsePeriod, type Period } from './dates.ts';
import type { Observation } from './observations.ts';
import { isAccepted } from './trade.ts';
import { isTwelveMonths } from './trade/spans.ts';

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
      return period === null ? [] : [{ observation, period, isWholeYear: isTwelveMonths(observation.period, '') }];
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

/** One statement about a commodity: its row, and a figure for each of weight, value and ratio that it gives. */
export interface Statement {
  readonly row: CommodityRow;
  readonly weight: Observation | null;
  readonly value: Observation | null;
  readonly ratio: Observation | null;
  /** Stands for a row without any number. */
  readonly naming: Observation | null;
}

/** All that is said of one commodity on its way from one country to another, the latest first. */
export interface Good {
  readonly commodity: string;
  readonly name: string;
  readonly statements: readonly Statement[];
  /** The latest accepted statement with a weight or a value, or else the latest of all. */
  readonly leading: Statement | null;
}

/** Goods in one direction. */
export interface GoodsWay extends Way {
  readonly goods: readonly Good[];
  readonly rows: number;
}

/** Every row of commodities, by direction and commodity: of one pair both ways, or of all. */
export function goodsWays(
  trade: GoodsTables & Pick<TradeFile, 'commodityNames'>,
  pair: { readonly reporter: string; readonly partner: string } | null,
): readonly GoodsWay[] {
  const ways =
    pair === null
      ? trade.commodities.map(({ exporter, importer }) => ({ exporter, importer }))
      : [
          { exporter: pair.reporter, importer: pair.partner },
          { exporter: pair.partner, importer: pair.reporter },
        ];
  const unique = ways.filter((way, i) => ways.findIndex((other) => isSameWay(way, other)) === i);
  return unique.map((way) => {
    const rows = rowsOf(trade, way);
    const commodities = [...new Set(rows.map(({ commodity }) => commodity))];
    const goods = commodities.map((commodity) => goodOf(trade, commodity, rows));
    return { ...way, rows: rows.length, goods: goods.toSorted((a, b) => b.statements.length - a.statements.length) };
  });
}

const isSameWay = (a: Way, b: Way): boolean => a.exporter === b.exporter && a.importer === b.importer;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const endOf = (period: string): string => lastDay(parsePeriod(period)?.to ?? '0001');

function goodOf(
  trade: GoodsTables & Pick<TradeFile, 'commodityNames'>,
  commodity: string,
  rows: readonly CommodityRow[],
): Good {
  const statements = rows
    .filter((row) => row.commodity === commodity)
    .toSorted((a, b) => byCode(endOf(b.period), endOf(a.period)) || byCode(a.period, b.period))
    .map((row) => statementOf(trade, row));
  const hasAmount = ({ row, weight, value }: Statement) => isAccepted(row) && (weight !== null || value !== null);
  return {
    commodity,
    name: trade.commodityNames.find(({ id }) => id === commodity)?.name ?? commodity,
    statements,
    leading: statements.find(hasAmount) ?? statements[0] ?? null,
  };
}

function statementOf(trade: GoodsTables, row: CommodityRow): Statement {
  const figures = trade.observations.filter(({ id }) => id === row.id || /^-(value|ratio)$/.test(rest(id, row.id)));
  const find = (measure: string) => figures.find((one) => one.measure === measure && one.value !== null) ?? null;
  const [weight, value, ratio] = [find('mass'), find('value'), find('ratio')];
  const isBare = weight === null && value === null && ratio === null;
  return { row, weight, value, ratio, naming: isBare ? (figures[0] ?? null) : null };
}

/** What follows the id of a row in the id of one of its figures. */
const rest = (id: string, row: string): string => (id.startsWith(row) ? id.slice(row.length) : '');

/** Whether a statement is of what may come or what is usual. */
export const isNoCount = ({ row }: Statement): boolean => row.no_count;
