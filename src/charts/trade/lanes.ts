/**
 * Where the lanes of a chart of trade stand: all on one axis of time and to one scale of values, so that a lane is as high
 * as its highest value. Pure: fractions of the width, pixels of the height.
 */
import { scaleUtc } from 'd3-scale';
import type { Period } from '../../domain/dates.ts';
import { shapeOf, type BarColumn, type BarShape, type Segment, type Texture } from '../bars.ts';
import { NARROWEST_PLOT_PX, shortYear, turned, type AxisMark, type Direction, type Place } from '../place.ts';
import { valueScale, valueTicks } from '../scale.ts';
import { labelled, spread } from './labels.ts';

/** Another value for the same time: a tick with a letter that the key beneath the chart explains. */
export interface LaneRival {
  readonly value: number;
  readonly letter: string;
}

export interface LaneColumn {
  readonly id: string;
  /** First and last day. */
  readonly days: Period;
  readonly segments: readonly Segment[];
  readonly texture: Texture;
  readonly rivals: readonly LaneRival[];
  /** Over the bar, if there is room for it. */
  readonly value: string;
  /** The column in one sentence, read out when it is reached. */
  readonly words: string;
  readonly isGap: boolean;
}

/** An aim: a line from the day on which it was stated. */
export interface LaneAim {
  readonly id: string;
  readonly value: number;
  readonly from: string;
  readonly label: string;
}

export interface ChartLane {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly LaneColumn[];
  readonly aims: readonly LaneAim[];
}

export interface LaidColumn {
  readonly column: LaneColumn;
  readonly shape: BarShape;
  /** The whole of its time, which is wider than its bar. */
  readonly cell: Place;
  /** Where the letters of its rivals stand, moved apart where their ticks are near. */
  readonly letterYs: readonly number[];
  /** Where the foot of its value stands; null where there is no room for it. */
  readonly labelY: number | null;
}

export interface LaidLane {
  readonly lane: ChartLane;
  /** Top of the plot and its height, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly ticks: readonly AxisMark[];
  readonly columns: readonly LaidColumn[];
  readonly aims: readonly { readonly aim: LaneAim; readonly y: number; readonly start: number }[];
}

/** Room above a plot for its title, and for the value over the highest bar. */
const TITLE = 18;
const VALUE = 16;
const LEAST_PLOT = 24;
/** Least and greatest height of the plot that holds the highest value of all, aims among them. */
const FULL_PLOT = [200, 320] as const;
/** The highest bar is no lower than this, as far as the greatest plot allows. */
const LEAST_BAR = 70;
const BETWEEN = 8;
/** The share of a year that stays empty beside its bar. */
const BESIDE = 0.1;

/** Turns days into fractions of the width. A period ends with the end of its last day. */
export function timeScale(span: Period): (days: Period) => Place {
  const start = (day: string) => new Date(`${day}T00:00:00Z`);
  const time = scaleUtc()
    .domain([start(span.from), nextDay(start(span.to))])
    .range([0, 1]);
  return ({ from, to }) => ({ start: time(start(from)), end: time(nextDay(start(to))) });
}

const nextDay = (day: Date): Date => new Date(day.getTime() + 86_400_000);

/** The years of a span in the words of the language; where they are many, only every second, third … is named. */
export function yearAxis(span: Period, wordsOf: (year: string) => string): readonly AxisMark[] {
  const first = Number(span.from.slice(0, 4));
  const count = Number(span.to.slice(0, 4)) - first + 1;
  const place = timeScale(span);
  const every = (px: number) => Math.ceil((count * px) / NARROWEST_PLOT_PX);
  const [wide, tight] = [every(24), every(20)];
  return Array.from({ length: count }, (_, i) => {
    const year = String(first + i);
    const { start, end } = place({ from: `${year}-01-01`, to: `${year}-12-31` });
    const fromLast = count - 1 - i;
    return {
      label: fromLast % wide === 0 ? wordsOf(year) : '',
      tight: fromLast % tight === 0 ? shortYear(wordsOf(year)) : '',
      at: (start + end) / 2,
      from: start,
    };
  });
}

const heightOf = (column: LaneColumn): number => column.segments.reduce((sum, { value }) => sum + value, 0);

/** The height of the fullest plot: an aim far above all counts makes room for them too. */
function plotHeight(lanes: readonly ChartLane[]): number {
  const highest = Math.max(0, ...lanes.map(highestOf));
  const counted = Math.max(0, ...lanes.map((lane) => highestOf({ ...lane, aims: [] })));
  const [least, greatest] = FULL_PLOT;
  return counted === 0 ? least : Math.round(Math.min(greatest, Math.max(least, (LEAST_BAR * highest) / counted)));
}

const highestOf = ({ columns, aims }: ChartLane): number =>
  Math.max(
    0,
    ...columns.flatMap((one) => [heightOf(one), ...one.rivals.map(({ value }) => value)]),
    ...aims.map(({ value }) => value),
  );

/** The lanes from the top down, with the height of them all. */
export function layLanes(
  lanes: readonly ChartLane[],
  span: Period,
  { dir, number }: { readonly dir: Direction; readonly number: (value: number) => string },
): { readonly lanes: readonly LaidLane[]; readonly height: number } {
  const full = plotHeight(lanes);
  const scale = valueScale(Math.max(0, ...lanes.map(highestOf)), full);
  const [, end = 1] = scale.domain();
  const ticks = valueTicks(scale);
  const place = timeScale(span);
  let y = 0;
  const laid = lanes.map((lane): LaidLane => {
    const height = Math.max(LEAST_PLOT, Math.ceil((highestOf(lane) / end) * full));
    const own = scale.copy().range([height, height - full]);
    const hasValues = lane.columns.some(({ isGap }) => !isGap);
    const top = y + TITLE + (hasValues ? VALUE : 2);
    y = top + height + BETWEEN;
    const columns = lane.columns.map((column) => {
      const cell = place(column.days);
      const shape = shapeOf(barOf(column, inset(cell)), own, dir);
      return { column, shape, cell: turned(cell, dir), letterYs: spread(shape.rivals), labelY: null };
    });
    return {
      lane,
      top,
      height,
      ticks: ticks.filter((value) => own(value) >= -1).map((value) => ({ at: own(value), label: number(value) })),
      columns: labelled(columns),
      aims: lane.aims.map((aim) => ({ aim, y: own(aim.value), start: place({ from: aim.from, to: aim.from }).start })),
    };
  });
  return { lanes: laid, height: y };
}

const inset = ({ start, end }: Place): Place => {
  const cut = ((end - start) * BESIDE) / 2;
  return { start: start + cut, end: end - cut };
};

const barOf = (column: LaneColumn, place: Place): BarColumn => ({
  ...column, place, label: '', tight: '', under: '', range: null, rivals: column.rivals.map(({ value }) => value),
}); // prettier-ignore
