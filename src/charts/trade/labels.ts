/** Where the values of bars and the letters of their rivals are written, so that none stands on another. */
import { NARROWEST_PLOT_PX, type Place } from '../place.ts';
import type { LaidColumn } from './lanes.ts';

const LETTER_PX = 6.2;
/** Letters are narrower than digits. */
const GAP_LETTER_PX = 5.2;

/** Cyrillic and Arabic letters take more room than Latin ones. */
const WIDE = 1.3;
const isWide = (words: string): boolean => /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(words);

/** The width that a word is taken to have, in fractions of the narrowest plot. */
const widthOf = (words: string, letterPx: number): number =>
  (words.length * letterPx * (isWide(words) ? WIDE : 1)) / NARROWEST_PLOT_PX;
const halfWidth = (words: string): number => widthOf(words, LETTER_PX) / 2;

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
const LETTER_LINE = 12;
const LETTER_BOX = 10 / NARROWEST_PLOT_PX;

const isApart = (a: Place, b: Place): boolean => a.end <= b.start || a.start >= b.end;

const isClear = (box: Box, taken: readonly Box[]): boolean =>
  taken.every((other) => isApart(box, other) || Math.abs(box.y - other.y) >= LINE);

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
export function labelled(columns: readonly LaidColumn[]): readonly LaidColumn[] {
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
  return [whole, short].find((words) => widthOf(words, GAP_LETTER_PX) <= width) ?? '';
}
