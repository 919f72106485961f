/** Trade between countries in one period, as it is drawn on a map: who sold how much to whom, as far as it was counted. */
import type { Row } from '../../geo/schema.ts';
import type { TradeFile } from './dataset.ts';
import { lastDay, parsePeriod } from './dates.ts';
import type { Observation } from './observations.ts';
import { isWholeYear, pairFromId, pairId, reportsOf, shownPeriod } from './trade/reports.ts';
import { isCalendarYear } from './trade/spans.ts';
import { isAccepted, isSamePair, mirrorOf, type Pair } from './trade.ts';

type BilateralRow = Row<'bilateral'>;
type FlowName = BilateralRow['flow'];
type TradeTables = Pick<TradeFile, 'bilateral' | 'observations'>;

/** One value between two countries; with a direction unless it is both ways together. */
export interface FlowArc {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isOneWay: boolean;
  readonly observation: Observation;
}

/** What is drawn of two countries, as one of them counted it. */
export interface PairFlow {
  /** The id of its page, seen from the one that counted: `kz-af`. */
  readonly id: string;
  readonly pair: Pair;
  readonly arcs: readonly FlowArc[];
  /** The printed total of the same count, where the two ways are drawn apart. */
  readonly total: Observation | null;
  /** The same flow as the other side counts it. */
  readonly mirror: readonly Observation[];
}

/** How many pairs a period has a value for. */
export interface FlowPeriod {
  readonly period: string;
  /** A calendar year, twelve months that begin elsewhere in it, or a part of one, as those who counted it say. */
  readonly kind: 'year' | 'twelve-months' | 'part';
  readonly pairs: number;
}

/** The world is a partner that has no place on a map. */
const WORLD = 'WLD';

const isFlowRow = (row: BilateralRow): boolean => row.basis !== 'target' && row.partner !== WORLD && isAccepted(row);

const unordered = ({ reporter, partner }: Pair): string => [reporter, partner].toSorted().join('-');

/** What the partner calls its import is an export of the first country. */
const SEEN_FROM_THERE: Readonly<Record<FlowName, FlowName>> = { total: 'total', export: 'import', import: 'export' };

/**
 * What is drawn for a period: each two countries and way once. A flow is seen from the one that counts, of the pair asked for
 * from its first country. Of two that counted the same trade the one that tells both ways apart counts, then the one
 * asked for, then the one that gives exact numbers.
 */
export function flowsIn(
  trade: TradeTables,
  period: string,
  flow: FlowName,
  asked: Pair | null = null,
): readonly PairFlow[] {
  const rows = trade.bilateral.filter((row) => isFlowRow(row) && row.period === period);
  const counts = [...new Set(rows.map(pairId))].map((id) => {
    const pair = pairFromId(id);
    const isTurned = asked !== null && isSamePair(pair, mirrorOf(asked));
    return pairFlow(trade, pair, rows, isTurned ? SEEN_FROM_THERE[flow] : flow);
  });
  const drawn = counts.filter(({ arcs }) => arcs.length > 0);
  const rank = ({ pair, arcs }: PairFlow): number =>
    (arcs.length > 1 ? 0 : 4) +
    (asked !== null && isSamePair(pair, asked) ? 0 : 2) +
    (arcs.every(({ observation }) => observation.qualifier === 'exact') ? 0 : 1);
  const sorted = drawn.toSorted((a, b) => rank(a) - rank(b));
  const kept: PairFlow[] = [];
  for (const one of sorted) {
    const others = kept.filter((other) => unordered(other.pair) === unordered(one.pair));
    if (others.every((other) => isOtherWay(one, other))) kept.push(one);
  }
  return kept.toSorted((a, b) => sumOf(b) - sumOf(a));
}

/** Whether two counts of one pair tell of opposite ways, as the exports of both do: then neither stands for the other. */
const isOtherWay = (a: PairFlow, b: PairFlow): boolean =>
  [...a.arcs, ...b.arcs].every(({ isOneWay }) => isOneWay) &&
  !a.arcs.some(({ from }) => b.arcs.some((arc) => arc.from === from));

/** How many pairs of countries flows are between: both ways of a pair, told apart, are one. */
export const countPairs = (flows: readonly PairFlow[]): number =>
  new Set(flows.map(({ pair }) => unordered(pair))).size;

/** All that is drawn of a pair, in million US dollars. */
export const sumOf = ({ arcs }: Pick<PairFlow, 'arcs'>): number =>
  arcs.reduce((sum, { observation }) => sum + (observation.value ?? 0), 0);

function pairFlow(trade: TradeTables, pair: Pair, rows: readonly BilateralRow[], flow: FlowName): PairFlow {
  const observed = (row: BilateralRow | undefined): Observation | null =>
    row === undefined ? null : (trade.observations.find(({ id }) => id === row.id) ?? null);
  const own = (name: FlowName) => observed(rows.find((row) => isSamePair(row, pair) && row.flow === name));
  const mirrored = (name: FlowName) => {
    const seen = observed(rows.find((row) => isSamePair(row, mirrorOf(pair)) && row.flow === name));
    return seen === null ? [] : [seen];
  };
  const [total, exported, imported] = [own('total'), own('export'), own('import')];
  const { reporter, partner } = pair;
  const arc = (observation: Observation | null, from: string, to: string, isOneWay = true): readonly FlowArc[] =>
    observation === null ? [] : [{ id: observation.id, from, to, isOneWay, observation }];
  const out = arc(exported, reporter, partner);
  const back = arc(imported, partner, reporter);
  const shown = { id: pairId(pair), pair, total: null };
  if (flow === 'export') return { ...shown, arcs: out, mirror: mirrored('import') };
  if (flow === 'import') return { ...shown, arcs: back, mirror: mirrored('export') };
  const isSplit = exported !== null && imported !== null;
  const arcs = isSplit ? [...out, ...back] : total === null ? [] : arc(total, reporter, partner, false);
  return { ...shown, arcs, total: isSplit ? total : null, mirror: mirrored('total') };
}

/** Every period that a flow was counted in for any two countries, the latest first. */
export function flowPeriods(trade: TradeTables, flow: FlowName): readonly FlowPeriod[] {
  const rows = trade.bilateral.filter(isFlowRow);
  return [...new Set(rows.map(({ period }) => period))]
    .map((period) => ({ period, kind: kindOf(period, rows), pairs: countPairs(flowsIn(trade, period, flow)) }))
    .filter(({ pairs }) => pairs > 0)
    .toSorted((a, b) => byCode(endOf(b.period), endOf(a.period)) || byCode(a.period, b.period));
}

function kindOf(period: string, rows: readonly BilateralRow[]): FlowPeriod['kind'] {
  if (!rows.some((row) => row.period === period && isWholeYear({ row }))) return 'part';
  return isCalendarYear(period) ? 'year' : 'twelve-months';
}

/** Fewer pairs than this make no picture of the region. */
const ENOUGH_PAIRS = 4;

/**
 * The period that is drawn when none is asked for: of a pair the one that its page shows; of all pairs the latest calendar
 * year that at least four of them have a value for, or that most of them have. Null when there is none.
 */
export function latestFlowPeriod(trade: TradeTables, flow: FlowName, only: Pair | null = null): string | null {
  if (only !== null) return shownPeriod(reportsOf(trade, only), only, flow);
  const periods = flowPeriods(trade, flow);
  const years = periods.filter(({ kind }) => kind === 'year');
  const most = Math.min(ENOUGH_PAIRS, Math.max(...years.map(({ pairs }) => pairs)));
  return (years.find(({ pairs }) => pairs >= most) ?? periods[0])?.period ?? null;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const endOf = (period: string): string => {
  const span = parsePeriod(period);
  return span === null ? '' : lastDay(span.to);
};

/** The greatest accepted value of any period: the end of the scale, so that maps of two periods compare. */
export const greatestFlow = (trade: TradeTables): number =>
  Math.max(0, ...trade.bilateral.filter(isFlowRow).map((row) => row.value_usd_million));

/** The flows that concern any of these countries; all when none is picked. */
export const flowsOf = (flows: readonly PairFlow[], countries: readonly string[]): readonly PairFlow[] =>
  countries.length === 0
    ? flows
    : flows.filter(({ pair }) => countries.includes(pair.reporter) || countries.includes(pair.partner));
