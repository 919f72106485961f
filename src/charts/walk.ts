/** Walking the bars of a chart by keyboard. */
import type { Direction } from './place.ts';

/** The bar that a key leads to, or null if the key is none of the chart's. Stops at the ends. */
export function stepTo(key: string, from: number, count: number, dir: Direction): number | null {
  const ahead = dir === 'ltr' ? 1 : -1;
  const target: Readonly<Record<string, number>> = {
    ArrowRight: from + ahead,
    ArrowLeft: from - ahead,
    Home: 0,
    End: count - 1,
  };
  const to = target[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}
