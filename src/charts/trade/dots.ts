/** Dots for what happened, on the axis of time of a chart of trade. */
import type { Period } from '../../domain/dates.ts';
import { NARROWEST_PLOT_PX, type Direction } from '../place.ts';
import { timeScale } from './lanes.ts';

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
