/** What a bar chart draws, and where: pure, in fractions of the width and pixels of the height. */
import { stack } from 'd3-shape';
import { middleOf, turned, type Direction, type Place } from './place.ts';
import type { ValueScale } from './scale.ts';

/** Which of the chart's inks: named by order, not by meaning. `mixed` is the first one, pale: parts not told apart. */
export type Tone = 'first' | 'second' | 'third' | 'mixed';
/** `hatched` is not a whole period, `doubtful` is a value that its sources dispute. */
export type Texture = 'solid' | 'hatched' | 'doubtful';

export interface Segment {
  readonly value: number;
  readonly tone: Tone;
}

export interface BarColumn {
  readonly id: string;
  readonly place: Place;
  /** Under the bar; `tight` stands in on narrow screens. Left out where the axis has marks of its own. */
  readonly label: string;
  readonly tight: string;
  /** A second line under the label. */
  readonly under: string;
  /** From the base up. None is a gap. */
  readonly segments: readonly Segment[];
  /** Other values for the same thing. */
  readonly rivals: readonly number[];
  /** Lower and upper end, where the value is a range. */
  readonly range: readonly [number, number] | null;
  readonly texture: Texture;
  /** Over the bar; in a gap, in its place. */
  readonly value: string;
  /** The column in one sentence, read out when it is reached. */
  readonly words: string;
}

export interface BarShape {
  readonly place: Place;
  readonly middle: number;
  readonly boxes: readonly { readonly tone: Tone; readonly y: number; readonly height: number }[];
  /** Where the value stands: over the bar and over its rivals. */
  readonly top: number;
  readonly rivals: readonly number[];
  readonly range: readonly [number, number] | null;
  /** Where the short ticks of the rivals run: beside the bar, on the side where the text ends. */
  readonly tick: Place;
}

/** Length of a rival's tick, in the width of the chart. */
const TICK = 0.02;

/** The largest value that a set of columns must show. */
export const highest = (columns: readonly BarColumn[]): number =>
  Math.max(0, ...columns.flatMap((column) => [heightOf(column), ...column.rivals, ...(column.range ?? [])]));

const heightOf = (column: BarColumn): number => column.segments.reduce((sum, segment) => sum + segment.value, 0);

/** The boxes, ticks and whiskers of one column. */
export function shapeOf(column: BarColumn, scale: ValueScale, dir: Direction): BarShape {
  const place = turned(column.place, dir);
  const at = (value: number) => Number(scale(value).toFixed(2));
  const boxes = stackOf(column.segments).map(([from, to], i) => ({
    tone: column.segments[i]?.tone ?? 'first',
    y: at(to),
    height: Number((scale(from) - scale(to)).toFixed(2)),
  }));
  return {
    place,
    middle: middleOf(place),
    boxes,
    top: Math.min(at(0), ...boxes.map((box) => box.y), ...column.rivals.map(at)),
    rivals: column.rivals.map(at),
    range: column.range === null ? null : [at(column.range[0]), at(column.range[1])],
    tick: turned({ start: column.place.end, end: column.place.end + TICK }, dir),
  };
}

/** The ends of each segment when they stand on each other. */
function stackOf(segments: readonly Segment[]): readonly (readonly [number, number])[] {
  const row = segments.map((segment) => segment.value);
  const series = stack<unknown, number[], number>()
    .keys(row.keys())
    .value((values, key) => values[key] ?? 0)([row]);
  return series.map((layer) => [layer[0]?.[0] ?? 0, layer[0]?.[1] ?? 0] as const);
}

/** A fraction as an SVG length. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))}%`;
