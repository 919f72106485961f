/**
 * Where the lanes of a chart of trade stand: all on one axis of time and to one scale of values, so that a lane is as high
 * as its highest value. Pure: fractions of the width, pixels of the height.
 */
import { scaleUtc } from 'd3-scale';
import type { Period } from '../../domain/dates.ts';
import { shapeOf, type BarColumn, type BarShape, type Segment, type Texture } from '../bars.ts';
import { shortYear, turned, type AxisMark, type Direction, type Place } from '../place.ts';
import { valueScale, valueTicks } from '../scale.ts';

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
const NARROWEST_PLOT_PX = 245;
const LETTER_PX = 6.2;
/** Letters are narrower than digits. */
const GAP_LETTER_PX = 5.2;

/** Turns days into fractions of the width. A period ends with the end of its last day. */
export function timeScale(span: Period): (days: Period) => Place {
  const start = (day: string) => new Date(`${day}T00:00:00Z`);
  const time = scaleUtc()
    .domain([start(span.from), nextDay(start(span.to))])
    .range([0, 1]);
  return ({ from, to }) => ({ start: time(start(from)), end: time(nextDay(start(to))) });
}

const nextDay = (day: Date): Date => new Date(day.getTime() + 86_400_000);

/** The years of a span; where they are many, only every second, third … is named. */
export function yearAxis(span: Period): readonly AxisMark[] {
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
      label: fromLast % wide === 0 ? year : '',
      tight: fromLast % tight === 0 ? shortYear(year) : '',
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

/** Half of the width of a word, in fractions of the narrowest plot. */
const halfWidth = (words: string): number => (words.length * LETTER_PX) / 2 / NARROWEST_PLOT_PX;

interface Box {
  readonly start: number;
  readonly end: number;
  /** Its foot, in pixels from the top. */
  readonly y: number;
}

/** Height of a line of values, in pixels. */
const LINE = 13;
/** A value may rise so far above its plot before it would stand in the title. */
const RISE = 3;
const LETTER_LINE = 10;
const LETTER_BOX = 10 / NARROWEST_PLOT_PX;

const isApart = (a: Place, b: Place): boolean => a.end <= b.start || a.start >= b.end;

const isClear = (box: Box, taken: readonly Box[]): boolean =>
  taken.every((other) => isApart(box, other) || Math.abs(box.y - other.y) >= LINE);

/** Heights moved down as far as letters need, in the order given. */
function spread(ys: readonly number[]): readonly number[] {
  const placed = new Map<number, number>();
  let free = -Infinity;
  for (const i of [...ys.keys()].toSorted((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0))) {
    const y = Math.max(ys[i] ?? 0, free);
    placed.set(i, y);
    free = y + LETTER_LINE;
  }
  return ys.map((y, i) => placed.get(i) ?? y);
}

/** Where the letters of rivals stand: beside their bars. */
const lettersOf = ({ shape, letterYs }: LaidColumn): readonly Box[] =>
  letterYs.map((y) => ({ start: shape.place.end, end: shape.place.end + LETTER_BOX, y: y + LETTER_LINE }));

/** Whether a higher bar stands behind it, so that what is written over it would be read as the value of that one. */
const isInAnother = ({ shape }: LaidColumn, columns: readonly LaidColumn[]): boolean =>
  columns.some(
    ({ shape: other }) =>
      other.top < shape.top && other.boxes.length > 0 && other.place.start < shape.middle && other.place.end > shape.middle,
  ); // prettier-ignore

/**
 * A place for the value of every bar that has room: over it or a line higher, the latest first, over no other value, no
 * letter and no higher bar.
 */
function labelled(columns: readonly LaidColumn[]): readonly LaidColumn[] {
  const taken = columns.flatMap(lettersOf);
  const isFree = (box: Box, own: LaidColumn) => {
    const isCovered = columns.some(
      (other) => other !== own && other.shape.boxes.length > 0 && other.shape.top < box.y - 4 && !isApart(box, other.shape.place),
    ); // prettier-ignore
    return !isCovered && isClear(box, taken);
  };
  const given = columns.toReversed().map((one) => {
    if (one.column.isGap || one.column.value === '' || isInAnother(one, columns)) return one;
    const half = halfWidth(one.column.value);
    const { middle, top } = one.shape;
    const places = top - LINE >= -RISE ? [top, top - LINE] : [top];
    const box = places
      .map((y) => ({ start: middle - half, end: middle + half, y }))
      .find((candidate) => isFree(candidate, one));
    if (box === undefined) return one;
    taken.push(box);
    return { ...one, labelY: box.y };
  });
  return given.toReversed();
}

/** The words for a gap that have room in it: the whole, the short form, or none. */
export function gapWords({ start, end }: Place, whole: string, short: string): string {
  const width = end - start;
  return [whole, short].find((words) => (words.length * GAP_LETTER_PX) / NARROWEST_PLOT_PX <= width) ?? '';
}

/** Something that happened, for a dot. */
export interface MarkWords {
  readonly id: string;
  readonly day: string;
  /** Filled, or a ring. */
  readonly isPolicy: boolean;
  readonly words: string;
}

export interface MarkDot {
  readonly id: string;
  readonly at: number;
  /** Which of those at the same place it is, from 0 at the bottom. */
  readonly level: number;
}

/** Dots for dates, those that would touch piled on one another. Those outside of the span are left out. */
export function pileDots(
  marks: readonly { readonly id: string; readonly day: string }[],
  span: Period,
  dir: Direction,
): readonly MarkDot[] {
  const place = timeScale(span);
  const step = DOT_PX / NARROWEST_PLOT_PX;
  const levels = new Map<number, number>();
  return marks
    .filter(({ day }) => day >= span.from && day <= span.to)
    .map(({ id, day }) => {
      const bin = Math.floor(place({ from: day, to: day }).start / step);
      const level = levels.get(bin) ?? 0;
      levels.set(bin, level + 1);
      const at = (bin + 0.5) * step;
      return { id, at: dir === 'ltr' ? at : 1 - at, level };
    });
}

/** Room that a dot takes, in pixels: of the narrowest plot along it, of every plot upwards. */
export const DOT_PX = 7;
