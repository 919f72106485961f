/** All that is reported of the trade of two countries, by either of them, seen from the first. */
import type { Row } from '../../../geo/schema.ts';
import type { TradeFile } from '../dataset.ts';
import { compareDates, firstDay, lastDay, parsePeriod, type Period } from '../dates.ts';
import type { Published } from '../known.ts';
import type { Observation } from '../observations.ts';
import { isAccepted, type Pair } from '../trade.ts';
import { daysOf, isTwelveMonths } from './spans.ts';

type BilateralRow = Row<'bilateral'>;
export type TradeFlow = BilateralRow['flow'];
type TradeTables = Pick<TradeFile, 'bilateral' | 'observations'>;

/** One row, turned to the first country of the page: what the partner calls its import is an export of the first. */
export interface Report {
  readonly row: BilateralRow;
  readonly observation: Observation;
  readonly flow: TradeFlow;
  readonly days: Period;
}

const MIRRORED: Readonly<Record<TradeFlow, TradeFlow>> = { total: 'total', export: 'import', import: 'export' };

/** The two countries of the page of a pair: `kz-af` is Kazakhstan and Afghanistan, seen from Kazakhstan. */
export function pairFromId(id: string): Pair {
  const [reporter = '', partner = ''] = id.toUpperCase().split('-');
  return { reporter, partner };
}

/** The id of the page of a pair. */
export const pairId = ({ reporter, partner }: Pair): string => `${reporter}-${partner}`.toLowerCase();

/** Whether a row is about the two, whoever of them counted. */
export const isBetween = (row: Pick<BilateralRow, 'reporter' | 'partner'>, { reporter, partner }: Pair): boolean =>
  (row.reporter === reporter && row.partner === partner) || (row.reporter === partner && row.partner === reporter);

export const isTarget = ({ row }: Pick<Report, 'row'>): boolean => row.basis === 'target';
/** Whether a row counts a whole year: as its source says, and by its days. */
export const isWholeYear = ({ row }: { readonly row: Pick<BilateralRow, 'basis' | 'period' | 'reporter'> }): boolean =>
  (row.basis === 'final' || row.basis === 'preliminary') && isTwelveMonths(row.period, row.reporter);

/** Every row about two countries, from either side, the latest period first and the accepted one before its rivals. */
export function reportsOf(trade: TradeTables, pair: Pair): readonly Report[] {
  const known = new Map(trade.observations.map((observation) => [observation.id, observation]));
  return trade.bilateral
    .filter((row) => isBetween(row, pair))
    .flatMap((row) => {
      const observation = known.get(row.id);
      if (observation === undefined) return [];
      const flow = row.reporter === pair.reporter ? row.flow : MIRRORED[row.flow];
      return [{ row, observation, flow, days: daysOf(row.period, row.reporter) }];
    })
    .toSorted((a, b) => compareReports(a, b, pair));
}

const FLOW_ORDER: readonly TradeFlow[] = ['total', 'export', 'import'];
const QUALITY_ORDER: readonly BilateralRow['quality'][] = ['preferred', 'single', 'supporting', 'conflict', 'rejected'];

function compareReports(a: Report, b: Report, { reporter }: Pair): number {
  return (
    compareDates(b.days.to, a.days.to) ||
    compareDates(a.days.from, b.days.from) ||
    Number(a.row.reporter !== reporter) - Number(b.row.reporter !== reporter) ||
    FLOW_ORDER.indexOf(a.flow) - FLOW_ORDER.indexOf(b.flow) ||
    QUALITY_ORDER.indexOf(a.row.quality) - QUALITY_ORDER.indexOf(b.row.quality)
  );
}

export type { Published };

/**
 * The tables as they were known on a day: counts of periods that were over, and aims that were stated, told by a source
 * of that day or before. A source without a date does not hold a value back.
 */
export function tradeAt<T extends Pick<TradeFile, 'bilateral'>>(
  trade: T,
  sources: readonly Published[],
  { day, isLatest }: { readonly day: string; readonly isLatest: boolean },
): T {
  if (isLatest) return trade;
  const dates = new Map(sources.map((source) => [source.id, source.date]));
  const isTold = (id: string) => {
    const date = dates.get(id) ?? null;
    return date === null || lastDay(date) <= day;
  };
  const isKnown = (row: BilateralRow) => {
    const period = parsePeriod(row.period);
    if (period === null) return true;
    const since = row.basis === 'target' ? firstDay(period.from) : daysOf(row.period, row.reporter).to;
    return since <= day && row.sources.some(isTold);
  };
  return { ...trade, bilateral: trade.bilateral.filter(isKnown) };
}

/** The latest whole year that a country counted with another: its accepted values. */
export interface LatestYear {
  readonly reporter: string;
  readonly period: string;
  readonly basis: BilateralRow['basis'];
  readonly values: readonly Report[];
}

/** The latest whole year of each side that has one, the first country first; a final count goes before an early one. */
export function latestYears(reports: readonly Report[], { reporter, partner }: Pair): readonly LatestYear[] {
  return [reporter, partner].flatMap((country) => {
    const own = reports.filter(
      (report) => report.row.reporter === country && isWholeYear(report) && isAccepted(report.row),
    );
    const latest = own.find(({ row }) => row.basis === 'final') ?? own[0];
    if (latest === undefined) return [];
    const { period, basis } = latest.row;
    const inYear = own.filter(({ row }) => row.period === period);
    const totals = inYear.filter(({ flow }) => flow === 'total');
    return [{ reporter: country, period, basis, values: totals.length > 0 ? totals : inYear }];
  });
}

/** A whole year as one country counted it. */
export interface ShownYear {
  readonly reporter: string;
  readonly period: string;
}

/** Whether a year of one country tells of a flow: the total also by both of its flows. */
function tells(year: readonly Report[], wanted: TradeFlow): boolean {
  const has = (flow: TradeFlow) => year.some((report) => report.flow === flow);
  return has(wanted) || (wanted === 'total' && has('export') && has('import'));
}

/**
 * The whole year that is shown of a flow when none is asked for: the latest of the first country, a final count before an
 * early one; that of its partner where it is later by more than a year. Null where neither counted one.
 */
export function shownYear(reports: readonly Report[], { reporter, partner }: Pair, flow: TradeFlow): ShownYear | null {
  const [own, theirs] = [reporter, partner].map((country) => {
    const counted = reports.filter(
      (report) => report.row.reporter === country && isWholeYear(report) && isAccepted(report.row),
    );
    const years = [...new Set(counted.map(({ row }) => row.period))]
      .map((period) => counted.filter(({ row }) => row.period === period))
      .filter((year) => tells(year, flow));
    return (years.find((year) => year.some(({ row }) => row.basis === 'final')) ?? years[0])?.[0];
  });
  const endOf = (report: Report) => Number(report.days.to.slice(0, 4));
  const isStale = own !== undefined && theirs !== undefined && endOf(theirs) - endOf(own) > 1;
  const shown = isStale ? theirs : (own ?? theirs);
  return shown === undefined ? null : { reporter: shown.row.reporter, period: shown.row.period };
}

/**
 * The period that chart, map and figures of a pair show when none is asked for: its whole year, or where no whole year of
 * the flow was counted the latest part of one. Null where nothing was counted.
 */
export function shownPeriod(reports: readonly Report[], pair: Pair, flow: TradeFlow): string | null {
  const counts = reports.filter((report) => !isTarget(report));
  const ofFlow = counts.filter((report) => report.flow === flow);
  const part = ofFlow.find(({ row }) => isAccepted(row)) ?? ofFlow[0] ?? (flow === 'total' ? counts[0] : undefined);
  return shownYear(reports, pair, flow)?.period ?? part?.row.period ?? null;
}
