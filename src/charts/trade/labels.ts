/** Where the values of bars and the letters of their rivals are written, so that none stands on another. */
import { NARROWEST_PLOT_PX, type Place } from '../place.ts';
import type { LaidColumn } from './lanes.ts';

const LETTER_PX = 6.2;
/** Letters are narrower than digits. */
const GAP_LETTER_PX = 5.2;

/** Cyrillic and Arabic letters take more room than Latin ones; digits of any script do not. */
const WIDE = 1.3;
const isWide = (words: string): boolean => /(?!\p{Nd})[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(words);

/** The width that a word is taken to have, in fractions of the narrowest plot. */
const widthOf = (words: string, letterPx: number): number =>
  (words.length * letterPx * (isWide(words) ? WIDE : 1)) / NARROWEST_PLOT_PX;
const halfWidth = (words: string): number => widthOf(words, LETTER_PX) / 2;

/** Fractions of the width, pixels from the top. */
interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly foot: number;
}

/** Height of a line of values, in pixels. */
const LINE = 13;
/** A value may rise so far above its plot before it would stand in the title. */
const RISE = 13;
/** A value is written no more lines above its bar than it can be told whose it is. */
const MOST_LINES = 3;
const LETTER_LINE = 12;
const LETTER_BOX = 10 / NARROWEST_PLOT_PX;
/** Values stand no nearer to the axis. */
const EDGE = 2 / NARROWEST_PLOT_PX;
/** So little of a value may lie over the next bar. */
const SLACK = 1.5 / NARROWEST_PLOT_PX;
/** Room of a value that is written upwards. */
const UPRIGHT = 10 / NARROWEST_PLOT_PX;
const UPRIGHT_GAP = 4;

const isApart = (a: Place, b: Place): boolean => a.end <= b.start || a.start >= b.end;

const isClear = (box: Box, taken: readonly Box[]): boolean =>
  taken.every((other) => isApart(box, other) || box.foot <= other.top || box.top >= other.foot);

/** Heights moved down as far as letters need, in the order given. */
export function spread(ys: readonly number[]): readonly number[] {
  const placed = new Map<number, number>();
  let free = -Infinity;
  for (const i of [...ys.keys()].toSorted((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0))) {
    const y = Math.max(ys[i] ?? 0, free);
    placed.set(i, y);
    free = y + LETTER_LINE;
  }
  return ys.map((y, i) => placed.get(i) ?? y);
}

/** Where the letters of rivals stand: on their ticks, so that they never reach the next bar. */
const lettersOf = ({ shape, letterYs }: LaidColumn): readonly Box[] =>
  letterYs.map((y) => ({
    start: shape.middle - LETTER_BOX / 2,
    end: shape.middle + LETTER_BOX / 2,
    top: y - LETTER_LINE / 2,
    foot: y + LETTER_LINE / 2,
  }));

/** Where a bar itself ends, whatever its rivals. */
const barTop = ({ shape }: LaidColumn): number => Math.min(...shape.boxes.map(({ y }) => y), Infinity);

/** Whether a higher bar stands behind it, so that what is written over it would be read as the value of that one. */
const isInAnother = ({ shape }: LaidColumn, columns: readonly LaidColumn[]): boolean =>
  columns.some(
    ({ shape: other }) =>
      other.top < shape.top && other.boxes.length > 0 && other.place.start < shape.middle && other.place.end > shape.middle,
  ); // prettier-ignore

/** Whether a value would lie on the bar of another. */
const isCovered = (box: Box, own: LaidColumn, columns: readonly LaidColumn[]): boolean =>
  columns.some(
    (other) =>
      other !== own &&
      barTop(other) < box.foot - UPRIGHT_GAP &&
      !isApart({ start: box.start + SLACK, end: box.end - SLACK }, other.shape.place),
  );

/**
 * A place for the value of every bar that has room: over the bar, some lines higher, or written upwards over it or in it;
 * over no other value, no letter and no other bar. Of several orders of placing them the one that leaves out least.
 */
export function labelled(columns: readonly LaidColumn[]): readonly LaidColumn[] {
  const orders = [
    columns.toSorted((a, b) => barTop(a) - barTop(b)),
    columns.toReversed(),
    columns.toSorted((a, b) => barTop(b) - barTop(a)),
  ];
  const tries = orders.map((order) => placeValues(order, columns));
  const level = (given: Placed) => [...given.values()].filter(({ isUpright }) => !isUpright).length;
  const [best] = tries.toSorted((a, b) => b.size - a.size || level(b) - level(a));
  return columns.map((one) => best?.get(one) ?? one);
}

type Placed = ReadonlyMap<LaidColumn, LaidColumn>;

function placeValues(order: readonly LaidColumn[], columns: readonly LaidColumn[]): Placed {
  const taken = columns.flatMap(lettersOf);
  const given = new Map<LaidColumn, LaidColumn>();
  for (const one of order) {
    if (one.column.isGap || one.column.value === '' || isInAnother(one, columns)) continue;
    const free = [...levelPlaces(one), ...uprightPlaces(one)].find(
      ({ box }) => box.foot >= -RISE && !isCovered(box, one, columns) && isClear(box, taken),
    );
    if (free === undefined) continue;
    const { box, isUpright } = free;
    taken.push(box);
    given.set(one, { ...one, labelY: box.foot, labelAt: (box.start + box.end) / 2, isUpright });
  }
  return given;
}

interface ValuePlace {
  readonly box: Box;
  readonly isUpright: boolean;
}

/** Right over the bar, over its rivals and their letters, and as many lines higher as can be told to be its own. */
function levelPlaces(one: LaidColumn): readonly ValuePlace[] {
  const half = halfWidth(one.column.value);
  const middle = Math.min(1 - EDGE - half, Math.max(EDGE + half, one.shape.middle));
  const first = Math.min(one.shape.top, ...lettersOf(one).map(({ top }) => top));
  const feet = [barTop(one), ...Array.from({ length: MOST_LINES }, (_, i) => first - i * LINE)];
  return feet.map((foot) => ({
    box: { start: middle - half, end: middle + half, top: foot - LINE, foot },
    isUpright: false,
  }));
}

/** Written upwards: over the bar, or in it where it is high enough. */
function uprightPlaces(one: LaidColumn): readonly ValuePlace[] {
  const long = halfWidth(one.column.value) * 2 * NARROWEST_PLOT_PX + UPRIGHT_GAP;
  const [top, middle] = [barTop(one), one.shape.middle];
  const bottom = Math.max(...one.shape.boxes.map(({ y, height }) => y + height));
  const place = { start: middle - UPRIGHT / 2, end: middle + UPRIGHT / 2 };
  const over = { box: { ...place, top: top - long, foot: top }, isUpright: true };
  const isWide = one.shape.place.end - one.shape.place.start >= UPRIGHT;
  const within = { box: { ...place, top: top + UPRIGHT_GAP, foot: top + UPRIGHT_GAP + long }, isUpright: true };
  return [...(over.box.top >= -RISE - LINE ? [over] : []), ...(isWide && within.box.foot <= bottom ? [within] : [])];
}

/** The words for a gap that have room in it: the whole, the short form, or none. */
export function gapWords({ start, end }: Place, whole: string, short: string): string {
  const width = end - start;
  return [whole, short].find((words) => widthOf(words, GAP_LETTER_PX) <= width) ?? '';
}
