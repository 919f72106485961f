/** Turns the lanes of a pair into what its chart draws, with the words that are read out. */
import type { ChartLane, LaneAim, LaneColumn } from '../../charts/trade/lanes.ts';
import type { Segment } from '../../charts/bars.ts';
import { firstDay } from '../../domain/dates.ts';
import type { Observation } from '../../domain/observations.ts';
import type { Lane, Rival, Slot } from '../../domain/trade/lanes.ts';
import { aimsOf } from '../../domain/trade/indicators.ts';
import type { Report, TradeFlow } from '../../domain/trade/reports.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** A rival with the letter that marks its tick. */
export interface LetteredRival {
  readonly letter: string;
  readonly report: Report;
}

interface Drawing {
  readonly lanes: readonly ChartLane[];
  /** What the letters stand for, in their order. */
  readonly key: readonly LetteredRival[];
  /** Rejected values, which are told but not drawn. */
  readonly rejected: readonly Report[];
}

/**
 * The lanes as a chart draws them. An aim stands in the whole years of the country that stated it: its highest, since a
 * lower one may be for a part of the trade.
 */
export function drawLanes(lanes: readonly Lane[], reports: readonly Report[], flow: TradeFlow, words: Words): Drawing {
  const rivals = lanes.flatMap((lane) => lane.slots.flatMap((slot) => slot.rivals));
  const drawn = rivals.filter((rival) => isDrawn(rival, flow));
  const key = drawn.map(({ report }, i) => ({ letter: letterOf(i), report }));
  const aimOf = (lane: Lane, i: number): readonly LaneAim[] => {
    const isFirst = lanes.findIndex((other) => other.reporter === lane.reporter) === i;
    if (!isFirst || flow !== 'total') return [];
    const [highest] = aimsOf(reports.filter((report) => report.row.reporter === lane.reporter));
    return highest === undefined ? [] : [drawAim(highest, words)];
  };
  return {
    lanes: lanes.map((lane, i) => ({
      id: `${lane.reporter}-${lane.isWhole ? (lane.year ?? 'whole') : 'parts'}`,
      title: laneTitle(lane, words),
      columns: lane.slots.map((slot) => columnOf(slot, lane, { flow, key, words })),
      aims: aimOf(lane, i),
    })),
    key,
    rejected: rivals.filter(({ isRejected }) => isRejected).map(({ report }) => report),
  };
}

/** In a stack the import does not begin at zero, so a rival of it has no height there. */
const isDrawn = ({ report, isRejected }: Rival, flow: TradeFlow): boolean =>
  !isRejected && (flow !== 'total' || report.flow !== 'import');

const letterOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + (index % 26));

function laneTitle({ reporter, isWhole, year }: Lane, { atlas, text }: Words): string {
  const say = text.pairPage.chart.lane;
  const name = isWhole ? (year === null ? say.whole : say[year]) : say.parts;
  return name(atlas.countryName(reporter));
}

function drawAim({ row }: Report, { text, format }: Words): LaneAim {
  return {
    id: row.id,
    value: row.value_usd_million,
    from: firstDay(row.period),
    label: text.pairPage.chart.aim(format.number(row.value_usd_million, 0)),
  };
}

interface Setting {
  readonly flow: TradeFlow;
  readonly key: readonly LetteredRival[];
  readonly words: Words;
}

function columnOf(slot: Slot, lane: Lane, setting: Setting): LaneColumn {
  const { flow, key, words } = setting;
  const rivals = slot.rivals.filter((rival) => isDrawn(rival, flow));
  const segments = slot.isGap ? [] : segmentsOf(slot, flow);
  return {
    id: slot.period,
    days: slot.days,
    segments,
    texture: !lane.isWhole ? 'hatched' : slot.isDoubtful ? 'doubtful' : 'solid',
    rivals: rivals.map(({ report }) => ({
      value: report.row.value_usd_million,
      letter: key.find((one) => one.report === report)?.letter ?? '',
    })),
    value: segments.length === 0 ? '' : labelOf(slot, flow, words),
    words: wordsOf(slot, lane, setting),
    isGap: segments.length === 0 && rivals.length === 0,
  };
}

const valueOf = (observation: Observation | null): number => observation?.value ?? 0;

/** Export at the base, import on it, and what is not told apart pale: in the order in which they stand. */
function segmentsOf({ total, exported, imported }: Slot, flow: TradeFlow): readonly Segment[] {
  const one = (observation: Observation | null, tone: Segment['tone']) =>
    observation === null ? [] : [{ value: valueOf(observation), tone }];
  if (flow === 'export') return one(exported, 'first');
  if (flow === 'import') return one(imported, 'second');
  const isSplit = exported !== null && imported !== null;
  const rest = isSplit ? 0 : Math.max(0, valueOf(total) - valueOf(exported) - valueOf(imported));
  return [
    ...one(exported, 'first'),
    ...(rest > 0 ? [{ value: rest, tone: 'mixed' as const }] : []),
    ...one(imported, 'second'),
  ];
}

/** The figure that a bar stands for: the one of the flow; of the whole the total, or the one flow that is known. */
export function mainOf({ total, exported, imported }: Slot, flow: TradeFlow): Observation | null {
  if (flow === 'export') return exported;
  if (flow === 'import') return imported;
  return total ?? (exported !== null && imported !== null ? null : (exported ?? imported));
}

/** Whether the whole is known only as its two flows. */
export const isSum = ({ total, exported, imported }: Slot, flow: TradeFlow): boolean =>
  flow === 'total' && total === null && exported !== null && imported !== null;

function labelOf(slot: Slot, flow: TradeFlow, { text, format }: Words): string {
  const say = text.pairPage.chart;
  const doubt = slot.isDoubtful ? '?' : '';
  const short = (value: number) => format.number(value, value < 10 ? 1 : 0);
  if (isSum(slot, flow)) return `${say.sum} ${short(valueOf(slot.exported) + valueOf(slot.imported))}${doubt}`;
  const main = mainOf(slot, flow);
  return main === null ? '' : `${say.sign[main.qualifier]}${short(valueOf(main))}${doubt}`;
}

function wordsOf(slot: Slot, lane: Lane, { flow, words: { atlas, text, format } }: Setting): string {
  const say = text.pairPage.chart.words;
  const when = format.period(slot.period);
  if (slot.isGap) return say.gap(when);
  const country = atlas.countryName(lane.reporter);
  const told = (observation: Observation) =>
    [text.qualifier[observation.qualifier], format.number(valueOf(observation))]
      .filter((part) => part !== '')
      .join(' ');
  const main = mainOf(slot, flow);
  const sum = isSum(slot, flow) ? format.number(valueOf(slot.exported) + valueOf(slot.imported)) : '';
  const rivals = slot.rivals.filter(({ isRejected }) => !isRejected).map(({ report }) => told(report.observation));
  const flows = [slot.exported, slot.imported].flatMap((one) =>
    one === null || one === main || flow !== 'total'
      ? []
      : [(one.measure === 'export' ? say.exported : say.imported)(country, told(one))],
  );
  const head = main === null && sum === '' ? say.onlyRejected(when) : say.value(when, main === null ? sum : told(main));
  return format.apart([
    head,
    sum === '' ? '' : say.sum,
    ...flows,
    lane.isWhole ? '' : say.part,
    slot.isDoubtful && main !== null ? say.disputed : '',
    rivals.length > 0 ? say.rivals(format.list(rivals)) : '',
  ]);
}
