/** Where two publishers, or both sides, report one flow in one period: side by side, with the gap. */
import type { Period } from '../dates.ts';
import type { Observation } from '../observations.ts';
import { isAccepted } from '../trade.ts';
import { isTarget, isWholeYear, type Report, type TradeFlow } from './reports.ts';
import { overlapOf } from './spans.ts';

/** All that is reported of one flow in one period, the value that the rest is measured by first. */
export interface Comparison {
  readonly key: string;
  readonly period: string;
  readonly flow: TradeFlow;
  /** Null where no value is accepted. */
  readonly chosen: Report | null;
  readonly others: readonly Report[];
  /** Whether any differs from the chosen one by more than rounding does, and does not merely bear it out. */
  readonly isDisputed: boolean;
}

/** Two values nearer than this share of the first differ by rounding. */
const ROUNDING = 0.01;

/** Whether two values say the same, up to rounding. */
export const isRounding = (a: Observation, b: Observation): boolean =>
  a.value !== null && b.value !== null && Math.abs(a.value - b.value) <= ROUNDING * Math.abs(b.value);

/** Every flow and period that is reported more than once, the latest first. The first country's count is chosen first. */
export function comparisonsOf(reports: readonly Report[], first: string): readonly Comparison[] {
  const counts = reports.filter((report) => !isTarget(report));
  const keyOf = ({ row, flow }: Report) => `${row.period}~${flow}`;
  return [...new Set(counts.map(keyOf))].flatMap((key) => {
    const group = counts.filter((report) => keyOf(report) === key);
    const [one] = group;
    if (one === undefined || group.length < 2) return [];
    const accepted = group.filter(({ row }) => isAccepted(row));
    const chosen = accepted.find(({ row }) => row.reporter === first) ?? accepted[0] ?? null;
    const others = group.filter((report) => report !== chosen);
    const isDisputed =
      chosen === null ||
      others.some(
        ({ row, observation }) => row.quality !== 'supporting' && !isRounding(observation, chosen.observation),
      );
    return [{ key, period: one.row.period, flow: one.flow, chosen, others, isDisputed }];
  });
}

/** A count over a whole year, or the sum of its two flows where no total is published. */
export interface YearCount {
  readonly reporter: string;
  readonly period: string;
  readonly days: Period;
  readonly flow: TradeFlow;
  readonly observation: Observation;
}

/** What both sides count over windows that are shifted against each other: of a level, not of one period. */
export interface Shifted {
  readonly key: string;
  readonly flow: TradeFlow;
  readonly own: YearCount;
  readonly theirs: YearCount;
  /** Months that the two windows share. */
  readonly sharedMonths: number;
}

/** Of a whole year this much must be shared for two windows to be set side by side. */
const HALF = 0.49;

/**
 * Accepted whole years of the first country beside whole years of the partner that begin in other months and share about
 * half of the days or more; the latest first. Nothing where the partner counts the very same year.
 */
export function shiftedOf(
  reports: readonly Report[],
  first: string,
  sumOf: (exported: Observation, imported: Observation) => Observation | null,
): readonly Shifted[] {
  const counts = yearCounts(reports, sumOf);
  const theirs = counts.filter(({ reporter }) => reporter !== first);
  return counts
    .filter(({ reporter }) => reporter === first)
    .flatMap((own) => {
      const ofFlow = theirs.filter(({ flow }) => flow === own.flow);
      if (ofFlow.some(({ period }) => period === own.period)) return [];
      return ofFlow
        .map((other) => ({ other, shared: overlapOf(own.days, other.days) }))
        .filter(({ shared }) => shared > HALF)
        .map(({ other, shared }) => ({
          key: `${own.observation.id}~${other.observation.id}`,
          flow: own.flow,
          own,
          theirs: other,
          sharedMonths: Math.round(shared * 12),
        }));
    });
}

function yearCounts(
  reports: readonly Report[],
  sumOf: (exported: Observation, imported: Observation) => Observation | null,
): readonly YearCount[] {
  const whole = reports.filter((report) => isWholeYear(report) && isAccepted(report.row));
  const keyOf = ({ row }: Report) => `${row.reporter} ${row.period}`;
  return [...new Set(whole.map(keyOf))].flatMap((key) => {
    const year = whole.filter((report) => keyOf(report) === key);
    const counts = year.map(({ row, days, flow, observation }) => ({
      reporter: row.reporter, period: row.period, days, flow, observation,
    })); // prettier-ignore
    const of = (flow: TradeFlow) => counts.find((count) => count.flow === flow);
    const [exported, imported] = [of('export'), of('import')];
    if (of('total') !== undefined || exported === undefined || imported === undefined) return counts;
    const total = sumOf(exported.observation, imported.observation);
    return total === null ? counts : [{ ...exported, flow: 'total' as const, observation: total }, ...counts];
  });
}
