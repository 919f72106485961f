/** The scale of values: from zero, so that a bar's length is its value. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export type ValueScale = ScaleLinear<number, number>;

/** Maps values to pixels from the top of a plot of this height; it ends at a round number at or above `max`. */
export function valueScale(max: number, height: number): ValueScale {
  if (!Number.isFinite(max) || max < 0) throw new RangeError(`a value scale cannot end at ${max}`);
  return scaleLinear()
    .domain([0, max === 0 ? 1 : max])
    .nice(4)
    .range([height, 0]);
}

/** About `count` round values from zero to the end of the scale. */
export const valueTicks = (scale: ValueScale, count = 4): readonly number[] => scale.ticks(count);
