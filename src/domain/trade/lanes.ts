/** The trade of two countries in lanes of time: one for whole years and one for parts of years, for each that counts. */
import type { Period } from '../dates.ts';
import type { Observation } from '../observations.ts';
import { isAccepted, type Pair } from '../trade.ts';
import { isRounding } from './disagreements.ts';
import { isTarget, isWholeYear, type Report, type TradeFlow } from './reports.ts';
import { lengthInDays, shiftedDay, shiftedYear, yearKindOf, type YearKind } from './spans.ts';

/** A value that differs from the one that is drawn. */
export interface Rival {
  readonly report: Report;
  /** Judged wrong: told, but not drawn. */
  readonly isRejected: boolean;
}

/** A stretch of time in a lane: what was counted in it, or that nothing was published. */
export interface Slot {
  readonly period: string;
  readonly days: Period;
  readonly total: Observation | null;
  readonly exported: Observation | null;
  readonly imported: Observation | null;
  readonly rivals: readonly Rival[];
  /** Another value of weight disputes the one that is drawn. */
  readonly isDoubtful: boolean;
  readonly isGap: boolean;
}

export interface Lane {
  readonly reporter: string;
  readonly isWhole: boolean;
  /** Told where a country counts by more than one kind of year, so that its whole years overlap. */
  readonly year: YearKind | null;
  readonly slots: readonly Slot[];
}

/** What a chart shows: of which flow, from which day to which. */
export interface LaneView {
  readonly flow: TradeFlow;
  readonly span: Period;
  /** The day up to which anything can be missing. */
  readonly day: string;
}

/** The whole years that a chart must show: from the first count to the last, and on to the day that is shown. */
export function spanOf(reports: readonly Report[], day: string): Period {
  const from = reports.reduce((first, { days }) => (days.from < first ? days.from : first), day);
  const last = reports.reduce((end, { days }) => (days.to > end ? days.to : end), day);
  return { from: `${from.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

/** The lanes of two countries, those of the first country first; none for a country that counted nothing of the flow. */
export function lanesOf(reports: readonly Report[], pair: Pair, view: LaneView): readonly Lane[] {
  return [pair.reporter, pair.partner].flatMap((reporter) => {
    const own = reports.filter((report) => report.row.reporter === reporter && isShown(report, view.flow));
    if (own.length === 0) return [];
    const whole = slotsOf(own.filter(isWholeYear));
    const parts = slotsOf(own.filter((report) => !isWholeYear(report)));
    return [
      ...wholeLanes(reporter, whole, view),
      ...(parts.length === 0 ? [] : [{ reporter, isWhole: false, year: null, slots: longestFirst(parts) }]),
    ];
  });
}

/** Counts of the flow; where the total is shown, its parts too. */
const isShown = (report: Report, flow: TradeFlow): boolean =>
  !isTarget(report) && (flow === 'total' || report.flow === flow);

/** Those that begin alike stand in one another, the shorter in front. */
const longestFirst = (slots: readonly Slot[]): readonly Slot[] =>
  slots.toSorted((a, b) => compare(a.days.from, b.days.from) || lengthInDays(b.days) - lengthInDays(a.days));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function slotsOf(reports: readonly Report[]): readonly Slot[] {
  const periods = [...new Set(reports.map(({ row }) => row.period))];
  return periods
    .flatMap(
      (period) =>
        slotOf(
          period,
          reports.filter(({ row }) => row.period === period),
        ) ?? [],
    )
    .toSorted((a, b) => compare(a.days.from, b.days.from));
}

function slotOf(period: string, reports: readonly Report[]): Slot | null {
  const [one] = reports;
  if (one === undefined) return null;
  const acceptedOf = (wanted: TradeFlow) =>
    reports.find((report) => report.flow === wanted && isAccepted(report.row))?.observation ?? null;
  const [total, exported, imported] = [acceptedOf('total'), acceptedOf('export'), acceptedOf('import')];
  const rivals = reports
    .filter(({ row }) => row.quality === 'conflict' || row.quality === 'rejected')
    .filter((report) => {
      const chosen = acceptedOf(report.flow);
      return chosen === null || !isRounding(report.observation, chosen);
    })
    .map((report) => ({ report, isRejected: report.row.quality === 'rejected' }));
  return {
    period,
    days: one.days,
    total,
    exported,
    imported,
    rivals,
    isDoubtful: rivals.some(({ isRejected }) => !isRejected),
    isGap: false,
  };
}

/** One lane, or one for each kind of year where whole years of different kinds overlap. */
function wholeLanes(reporter: string, slots: readonly Slot[], view: LaneView): readonly Lane[] {
  const isOverlapping = slots.some((slot, i) => i > 0 && slot.days.from <= (slots[i - 1]?.days.to ?? ''));
  if (!isOverlapping) return [{ reporter, isWhole: true, year: null, slots: withGaps(slots, view) }];
  const kinds = [...new Set(slots.map((slot) => yearKindOf(slot.period, reporter)))];
  const parted = kinds.map((year) => ({
    year,
    own: slots.filter((slot) => yearKindOf(slot.period, reporter) === year),
  }));
  // What one kind of year leaves out the other may tell: only the fuller lane says what is missing.
  const fullest = parted.toSorted((a, b) => b.own.length - a.own.length)[0];
  return parted.map(({ year, own }) => ({
    reporter,
    isWhole: true,
    year,
    slots: year === fullest?.year ? withGaps(own, view) : own,
  }));
}

/** A gap is not shown before it is a whole year long. */
const LEAST_DAYS = 365;

/** The slots with a gap wherever at least one whole year is missing between them, before the first or up to the day. */
function withGaps(slots: readonly Slot[], { span, day }: LaneView): readonly Slot[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return gap(span.from, wholeYearsOn(span.from, day));
  const between = slots.flatMap((slot, i) => {
    const next = slots[i + 1];
    return next === undefined ? [slot] : [slot, ...gap(shiftedDay(slot.days.to, 1), shiftedDay(next.days.from, -1))];
  });
  const before = wholeYearsBack(first.days.from, span.from);
  const after = shiftedDay(last.days.to, 1);
  return [...gap(before, shiftedDay(first.days.from, -1)), ...between, ...gap(after, wholeYearsOn(after, day))];
}

/** The last day of the whole years from a day on that are over by another. */
function wholeYearsOn(from: string, day: string): string {
  let years = 0;
  while (shiftedDay(shiftedYear(from, years + 1), -1) <= day) years += 1;
  return shiftedDay(shiftedYear(from, years), -1);
}

/** The first day of the whole years that lie between a day and a later one, reckoned back from it. */
function wholeYearsBack(to: string, from: string): string {
  let years = 0;
  while (shiftedYear(to, -years - 1) >= from) years += 1;
  return shiftedYear(to, -years);
}

function gap(from: string, to: string): readonly Slot[] {
  const days = { from, to };
  if (to < from || lengthInDays(days) < LEAST_DAYS) return [];
  return [{
    period: periodOf(days), days, total: null, exported: null, imported: null, rivals: [], isDoubtful: false, isGap: true,
  }]; // prettier-ignore
}

/** A period as the data would write it: years where it is of whole ones, else months. */
function periodOf({ from, to }: Period): string {
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = isYears ? [from.slice(0, 4), to.slice(0, 4)] : [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? first : `${first}/${last}`;
}
