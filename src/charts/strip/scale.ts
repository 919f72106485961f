/** Kilometres along the width of a strip, in either direction of reading. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Direction } from '../place.ts';

export interface Frame {
  /** The whole width, and what is kept free at the start for the names of the rows, and at both ends of the line. */
  readonly width: number;
  readonly gutter: number;
  readonly margin: number;
}

export type KmScale = ScaleLinear<number, number>;

/** Maps kilometres to pixels from the left. */
export function kmScale(km: number, { width, gutter, margin }: Frame, dir: Direction): KmScale {
  const [start, end] = [gutter + margin, Math.max(width - margin, gutter + margin + 1)];
  return scaleLinear()
    .domain([0, km > 0 ? km : 1])
    .range(dir === 'ltr' ? [start, end] : [width - start, width - end]);
}

/** Room for one label of the axis. */
const LABEL_PX = 84;

/** Round kilometres for the axis, without those that would stand in the way of the label at the end. */
export function kmTicks(scale: KmScale): readonly number[] {
  const [, end = 0] = scale.domain();
  const [a = 0, b = 0] = scale.range();
  const width = Math.abs(b - a);
  return scale
    .ticks(Math.max(Math.round(width / LABEL_PX), 2))
    .filter((km) => km < end && Math.abs(scale(end) - scale(km)) > LABEL_PX * 0.75);
}

/** The kilometre under a point, within the line. */
export function kmAt(scale: KmScale, x: number): number {
  const [, end = 0] = scale.domain();
  return Math.min(Math.max(scale.invert(x), 0), end);
}

/** From the lesser to the greater pixel of a stretch of the line. */
export function pixels(scale: KmScale, from: number, to: number): readonly [number, number] {
  const [a, b] = [scale(from), scale(to)];
  return a <= b ? [a, b] : [b, a];
}
