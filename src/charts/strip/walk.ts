/** Walking a strip by keyboard: which item a key leads to, and the stretch that Shift picks out on the way. */
import type { Direction } from '../place.ts';
import type { StripItem } from './target.ts';

export type Orientation = 'horizontal' | 'vertical';
export type Stretch = readonly [from: number, to: number];

/** The item that a key leads to, or null if it is none of the strip's. Stops at the ends. */
export function walkTo(
  key: string,
  at: number,
  items: readonly Pick<StripItem, 'isMain'>[],
  { orientation, dir }: { readonly orientation: Orientation; readonly dir: Direction },
): number | null {
  const last = items.length - 1;
  if (last < 0) return null;
  const ahead = dir === 'ltr' ? 1 : -1;
  const steps: Readonly<Record<string, number>> =
    orientation === 'horizontal' ? { ArrowRight: ahead, ArrowLeft: -ahead } : { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[key];
  if (step !== undefined) return Math.min(Math.max(at + step, 0), last);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') {
    const next = items.findIndex((item, index) => index > at && item.isMain);
    return next < 0 ? last : next;
  }
  if (key === 'PageUp')
    return Math.max(
      items.findLastIndex((item, index) => index < at && item.isMain),
      0,
    );
  return null;
}

/** A stretch in whole kilometres as links write it, or null where it is shorter than one. */
export function stretchOf(a: number, b: number, km: number): Stretch | null {
  const [from, to] = [Math.round(Math.min(a, b)), Math.min(Math.round(Math.max(a, b)), Math.ceil(km))];
  return to > from ? [from, to] : null;
}
