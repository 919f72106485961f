/** How wide a value is drawn on the map of trade: in proportion, so that twice the trade is twice the width. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** Width of the greatest value, in pixels. */
const WIDEST = 30;
/** Thinner could not be seen. */
const THINNEST = 1.5;

export type FlowScale = ScaleLinear<number, number>;

/** From zero to a round number at or above the greatest value. */
export const flowScale = (greatest: number): FlowScale =>
  scaleLinear()
    .domain([0, Math.max(greatest, 1)])
    .nice(5)
    .range([0, WIDEST]);

/** Pixels for a value. */
export const flowWidth = (scale: FlowScale, value: number): number => Math.max(THINNEST, scale(value));

/** Round values for a legend, the greatest first; the last is the one from which a line is no longer the thinnest. */
export function flowSteps(scale: FlowScale): readonly { readonly value: number; readonly width: number }[] {
  const end = scale.domain()[1] ?? 1;
  return [1, 0.4, 0.1].map((share) => ({ value: end * share, width: flowWidth(scale, end * share) }));
}

/** Below this all lines are drawn alike, as thin as can be seen. */
export const thinnestUnder = (scale: FlowScale): { readonly value: number; readonly width: number } => ({
  value: Math.round(scale.invert(THINNEST)),
  width: THINNEST,
});
