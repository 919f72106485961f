/** Trade between pairs of countries: what one reporter counted, year by year, with rivals, aims and gaps. */
import type { Row } from '../../geo/schema.ts';
import type { TradeFile } from './dataset.ts';
import { compareDates, firstDay, lastDay, parsePeriod, type Period } from './dates.ts';
import type { Format } from './format.ts';
import type { Observation } from './observations.ts';
import { areComparable, boundOf, derived, rounded, type DerivedWords } from './trade/derived.ts';
import { isCalendarYear } from './trade/spans.ts';

type BilateralRow = Row<'bilateral'>;
type TradeTables = Pick<TradeFile, 'bilateral' | 'observations'>;

/** Who counts, and trade with whom. The same pair counted from the other side is another pair. */
export interface Pair {
  readonly reporter: string;
  readonly partner: string;
}

/** What a reporter counted in one period. A flow without an accepted value is null. */
export interface TradePoint {
  readonly period: string;
  readonly basis: BilateralRow['basis'];
  readonly total: Observation | null;
  readonly exported: Observation | null;
  readonly imported: Observation | null;
  /** Other values of the total from the same side: repeated, disputed and rejected ones. */
  readonly rivals: readonly Observation[];
  /** Totals as the partner counts them. */
  readonly mirror: readonly Observation[];
}

export interface PairSeries {
  readonly pair: Pair;
  /** Every calendar year from the first to the last with a count; years without one are gaps. */
  readonly years: readonly TradePoint[];
  /** Whole years that do not start in January: fiscal and solar ones. */
  readonly otherYears: readonly TradePoint[];
  /** Parts of years, never to be set against whole ones. */
  readonly parts: readonly TradePoint[];
  /** Stated aims, the highest first. */
  readonly targets: readonly Observation[];
}

export const isSamePair = (row: Pick<BilateralRow, 'reporter' | 'partner'>, pair: Pair): boolean =>
  row.reporter === pair.reporter && row.partner === pair.partner;

export const mirrorOf = (pair: Pair): Pair => ({ reporter: pair.partner, partner: pair.reporter });

/** Whether a standing lets a value be drawn: it has no rival, or won against them. */
export const isAccepted = (row: Pick<BilateralRow, 'quality'>): boolean =>
  row.quality === 'preferred' || row.quality === 'single';

/** Nothing was published for the period, in any direction. */
export const isGap = (point: TradePoint): boolean =>
  point.total === null && point.exported === null && point.imported === null;

/** Its sources dispute the total: a rival from the same side disagrees with it. */
export const isDoubtful = (point: TradePoint): boolean => point.rivals.some((rival) => rival.quality === 'conflict');

/** Everything that is known of one pair from one side. */
export function pairSeries(trade: TradeTables, pair: Pair): PairSeries {
  const rows = trade.bilateral.filter((row) => isSamePair(row, pair));
  const counts = rows.filter((row) => row.basis !== 'target');
  const points = periodsOf(counts).map((period) => pointOf(trade, pair, period));
  const whole = points.filter((point) => point.basis !== 'part-year');
  const seen = observationsOf(trade);
  return {
    pair,
    years: withGaps(whole.filter((point) => isCalendarYear(point.period))),
    otherYears: whole.filter((point) => !isCalendarYear(point.period)),
    parts: points.filter((point) => point.basis === 'part-year'),
    targets: rows
      .filter((row) => row.basis === 'target')
      .toSorted((a, b) => b.value_usd_million - a.value_usd_million)
      .flatMap((row) => seen(row.id)),
  };
}

/** The same months a year earlier. */
export const yearBefore = (period: string): string => period.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1));

/** The latest part of a year in which exports were counted, and the same months a year earlier; null without both. */
export function exportsThenAndNow(
  series: PairSeries,
): { readonly now: Observation; readonly then: Observation } | null {
  for (const part of series.parts.toReversed()) {
    const before = series.parts.find((other) => other.period === yearBefore(part.period));
    if (part.exported !== null && before?.exported) return { now: part.exported, then: before.exported };
  }
  return null;
}

/** The latest whole year with an accepted value: a final count before an early one. Null if there is none. */
export function latestYear(trade: TradeTables, pair: Pair): TradePoint | null {
  const rows = trade.bilateral.filter((row) => isSamePair(row, pair) && isAccepted(row));
  for (const basis of ['final', 'preliminary'] as const) {
    const period = periodsOf(rows.filter((row) => row.basis === basis)).at(-1);
    if (period !== undefined) return pointOf(trade, pair, period);
  }
  return null;
}

/** Every pair that somebody counted or set an aim for, without the world as a partner. */
export function pairsOf(trade: Pick<TradeFile, 'bilateral'>): readonly Pair[] {
  const keys = trade.bilateral.filter((row) => row.partner !== 'WLD').map((row) => `${row.reporter}-${row.partner}`);
  return [...new Set(keys)].map((key) => {
    const [reporter = '', partner = ''] = key.split('-');
    return { reporter, partner };
  });
}

/** Periods in the order of their ends, each once; of two that end alike the shorter first. */
function periodsOf(rows: readonly BilateralRow[]): readonly string[] {
  return [...new Set(rows.map((row) => row.period))].toSorted(
    (a, b) => compareDates(endOf(a), endOf(b)) || compareDates(startOf(b), startOf(a)),
  );
}

const span = (period: string): Period => parsePeriod(period) ?? { from: period, to: period };
const startOf = (period: string) => firstDay(span(period).from);
const endOf = (period: string) => lastDay(span(period).to);

const observationsOf = (trade: Pick<TradeFile, 'observations'>) => {
  const known = new Map(trade.observations.map((observation) => [observation.id, observation]));
  return (id: string): readonly Observation[] => {
    const observation = known.get(id);
    return observation === undefined ? [] : [observation];
  };
};

function pointOf(trade: TradeTables, pair: Pair, period: string): TradePoint {
  const seen = observationsOf(trade);
  const inPeriod = trade.bilateral.filter((row) => row.period === period && row.basis !== 'target');
  const own = inPeriod.filter((row) => isSamePair(row, pair));
  const flow = (name: BilateralRow['flow']) =>
    own.filter((row) => row.flow === name && isAccepted(row)).flatMap((row) => seen(row.id))[0] ?? null;
  return {
    period,
    basis: (own.find(isAccepted) ?? own[0])?.basis ?? 'final',
    total: flow('total'),
    exported: flow('export'),
    imported: flow('import'),
    rivals: own.filter((row) => row.flow === 'total' && !isAccepted(row)).flatMap((row) => seen(row.id)),
    mirror: inPeriod
      .filter((row) => row.flow === 'total' && isAccepted(row) && isSamePair(row, mirrorOf(pair)))
      .flatMap((row) => seen(row.id)),
  };
}

/** The years in order, with an empty point for each that nobody counted. */
function withGaps(points: readonly TradePoint[]): readonly TradePoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = Number(last.period) - Number(first.period) + 1;
  return Array.from({ length: count }, (_, i) => {
    const period = String(Number(first.period) + i);
    return points.find((point) => point.period === period) ?? emptyPoint(period);
  });
}

const emptyPoint = (period: string): TradePoint => ({
  period, basis: 'final', total: null, exported: null, imported: null, rivals: [], mirror: [],
}); // prettier-ignore

/**
 * How much a value changed, in per cent, with its arithmetic; null when it can't be worked out: also where a bound leaves
 * open whether it rose or fell, as "more than 500" against 563 does.
 */
export function growth(
  later: Observation,
  earlier: Observation,
  words: DerivedWords,
  format: Format,
): Observation | null {
  const bound = boundOf([{ figure: later }, { figure: earlier, falls: true }]);
  if (!areComparable(later, earlier) || later.value === null || earlier.value === null || bound === null) return null;
  const change = rounded((later.value / earlier.value - 1) * 100);
  if ((bound === 'over' && change < 0) || ((bound === 'under' || bound === 'up-to') && change > 0)) return null;
  const sum = `${format.number(later.value)} ÷ ${format.number(earlier.value)} − 1 = ${format.number(change)} %`;
  return derived('growth', [later, earlier], { value: change, unit: '%', arithmetic: sum }, words, bound);
}

/** One value as a part of another, in per cent, with its arithmetic; null when it can't be worked out. */
export function share(part: Observation, whole: Observation, words: DerivedWords, format: Format): Observation | null {
  const bound = boundOf([{ figure: part }, { figure: whole, falls: true }]);
  if (!areComparable(part, whole) || part.value === null || whole.value === null || bound === null) return null;
  const value = rounded((part.value / whole.value) * 100);
  const sum = `${format.number(part.value)} ÷ ${format.number(whole.value)} = ${format.number(value)} %`;
  return derived('share', [part, whole], { value, unit: '%', arithmetic: sum }, words, bound);
}
