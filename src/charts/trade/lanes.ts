/**
 * Where the lanes of a chart of trade stand: all on one axis of time and to one scale of values, so that a lane is as high
 * as its highest value. Pure: fractions of the width, pixels of the height.
 */
import { scaleUtc } from 'd3-scale';
import type { Period } from '../../domain/dates.ts';
import { shapeOf, type BarColumn, type BarShape, type Segment, type Texture } from '../bars.ts';
import { NARROWEST_PLOT_PX, shortYear, turned, type AxisMark, type Direction, type Place } from '../place.ts';
import { valueScale, valueTicks, type ValueScale } from '../scale.ts';
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
  /** The middle of its value: that of its bar, but for one that would stand out of the plot. */
  readonly labelAt: number;
  /** Whether it is written upwards, for want of room beside it. */
  readonly isUpright: boolean;
}

export interface LaidLane {
  readonly lane: ChartLane;
  /** Top of the plot and its height, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Where the foot of its title stands. */
  readonly titleY: number;
  readonly ticks: readonly AxisMark[];
  readonly columns: readonly LaidColumn[];
  readonly aims: readonly LaidAim[];
}

export interface LaidAim {
  readonly aim: LaneAim;
  readonly y: number;
  readonly start: number;
  /** Above the end of the scale, where the axis is broken. */
  readonly isBeyond: boolean;
}

/** Room above a plot for its title, and for the value over the highest bar. */
const TITLE = 18;
const VALUE = 26;
/** Room for an aim above the scale. */
const BEYOND = 18;
/** An aim so many times higher than all counts would flatten them: it stands above the scale. */
const FAR_AIM = 2;
const LEAST_PLOT = 24;
/** Height of the plot that holds the highest value of all. */
const FULL_PLOT = 200;
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

/** The lanes without the aims that lie far above all counts. */
function withinReach(lanes: readonly ChartLane[]): readonly ChartLane[] {
  const counted = Math.max(0, ...lanes.map((lane) => highestOf({ ...lane, aims: [] })));
  const isNear = ({ value }: LaneAim) => counted === 0 || value <= counted * FAR_AIM;
  return lanes.map((lane) => ({ ...lane, aims: lane.aims.filter(isNear) }));
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
  const reached = withinReach(lanes);
  const scale = valueScale(Math.max(0, ...reached.map(highestOf)), FULL_PLOT);
  let y = 0;
  const laid = lanes.map((lane, i): LaidLane => {
    const one = layLane(lane, reached[i] ?? lane, { y, scale, place: timeScale(span), dir, number });
    y = one.top + one.height + BETWEEN;
    return one;
  });
  return { lanes: laid, height: y };
}

/** Whether an aim stands above the scale. */
export const isAimFar = (lanes: readonly ChartLane[]): boolean =>
  withinReach(lanes).some(({ aims }, i) => aims.length < (lanes[i]?.aims.length ?? 0));

interface LaneRoom {
  /** Where the lane begins, in pixels from the top. */
  readonly y: number;
  readonly scale: ValueScale;
  readonly place: (days: Period) => Place;
  readonly dir: Direction;
  readonly number: (value: number) => string;
}

function layLane(lane: ChartLane, within: ChartLane, { y, scale, place, dir, number }: LaneRoom): LaidLane {
  const [, end = 1] = scale.domain();
  const height = Math.max(LEAST_PLOT, Math.ceil((highestOf(within) / end) * FULL_PLOT));
  const own = scale.copy().range([height, height - FULL_PLOT]);
  const hasValues = lane.columns.some(({ isGap }) => !isGap);
  const values = hasValues ? VALUE : 2;
  const beyond = lane.aims.filter((aim) => !within.aims.includes(aim)).toSorted((a, b) => a.value - b.value);
  const columns = lane.columns.map((column) => {
    const cell = place(column.days);
    const shape = shapeOf(barOf(column, inset(cell)), own, dir);
    return { column, shape, cell: turned(cell, dir), letterYs: spread(shape.rivals), labelY: null, labelAt: shape.middle, isUpright: false };
  }); // prettier-ignore
  return {
    lane,
    top: y + TITLE + values + beyond.length * BEYOND,
    height,
    titleY: -(values + beyond.length * BEYOND + 5),
    ticks: valueTicks(scale)
      .filter((value) => own(value) >= -1)
      .map((value) => ({ at: own(value), label: number(value) })),
    columns: labelled(columns),
    aims: lane.aims.map((aim) => {
      const above = beyond.indexOf(aim);
      const start = place({ from: aim.from, to: aim.from }).start;
      return { aim, start, isBeyond: above >= 0, y: above < 0 ? own(aim.value) : -VALUE - above * BEYOND };
    }),
  };
}

const inset = ({ start, end }: Place): Place => {
  const cut = ((end - start) * BESIDE) / 2;
  return { start: start + cut, end: end - cut };
};

const barOf = (column: LaneColumn, place: Place): BarColumn => ({
  ...column, place, label: '', tight: '', under: '', range: null, rivals: column.rivals.map(({ value }) => value),
}); // prettier-ignore
