/** Paths as short SVG text: simplified, rounded, each point told from the one before. */
import type { Point } from '../projection.ts';
import { boundsOf } from './clip.ts';

/** How far a simplified line may run from the true one, in pixels. */
const TOLERANCE = 0.5;

/** The fewest points of a path that stay within the tolerance, by Douglas and Peucker. */
export function simplify(path: readonly Point[], tolerance = TOLERANCE): readonly Point[] {
  if (path.length < 3) return path;
  const kept = new Set([0, path.length - 1]);
  const open: [number, number][] = [[0, path.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    const [worst, distance] = farthest(path, first, last);
    if (distance <= tolerance) continue;
    kept.add(worst);
    open.push([first, worst], [worst, last]);
  }
  return path.filter((_, i) => kept.has(i));
}

function farthest(path: readonly Point[], first: number, last: number): readonly [index: number, distance: number] {
  const [a, b] = [path[first] ?? [0, 0], path[last] ?? [0, 0]];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  let worst: readonly [number, number] = [first, -1];
  for (let i = first + 1; i < last; i += 1) {
    const [x, y] = path[i] ?? a;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
    const distance = Math.hypot(x - a[0] - dx * share, y - a[1] - dy * share);
    if (distance > worst[1]) worst = [i, distance];
  }
  return worst;
}

/** A ring has no ends to hold on to: it is held where it reaches farthest from its first point. */
export function simplifyRing(ring: readonly Point[], tolerance = TOLERANCE): readonly Point[] {
  const [first] = ring;
  if (first === undefined || ring.length < 4) return ring;
  const reach = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = reach.indexOf(Math.max(...reach));
  return [
    ...simplify(ring.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplify([...ring.slice(far), first], tolerance).slice(0, -1),
  ];
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** Paths that meet end to end as one, whichever way they run. */
export function chain(paths: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const chains = new Set<Point[]>();
  const ends = new Map<string, Point[]>();
  const endsOf = (path: readonly Point[]) =>
    [path[0], path.at(-1)].flatMap((end) => (end === undefined ? [] : [keyOf(end)]));
  for (const path of paths) {
    let joined = [...path];
    for (let isOpen = true; isOpen;) {
      const met = ends.get(endsOf(joined).find((key) => ends.has(key)) ?? '');
      isOpen = met !== undefined;
      if (met === undefined) continue;
      for (const key of endsOf(met)) ends.delete(key);
      chains.delete(met);
      joined = joinEnds(met, joined);
    }
    chains.add(joined);
    const [from, to] = endsOf(joined);
    if (from === undefined || to === undefined || from === to) continue;
    ends.set(from, joined);
    ends.set(to, joined);
  }
  return [...chains];
}

/** Two paths with an end in common. */
function joinEnds(a: readonly Point[], b: readonly Point[]): Point[] {
  const [first, last] = [keyOf(a[0] ?? [0, 0]), keyOf(a.at(-1) ?? [0, 0])];
  const start = keyOf(b[0] ?? [0, 0]);
  const onward = start === first || start === last ? b : b.toReversed();
  const before = keyOf(onward[0] ?? [0, 0]) === last ? a : a.toReversed();
  return [...before, ...onward.slice(1)];
}

/** Whether nothing of it would be seen. */
export const isTiny = (path: readonly Point[], least = 1): boolean => {
  const [left, top, right, bottom] = boundsOf(path);
  return right - left < least && bottom - top < least;
};

/** A number as short as SVG reads it. */
export const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** SVG needs no space where a number can't go on: before a sign, and before a second point. */
const joined = (numbers: readonly number[]): string => {
  let text = '';
  let hasPoint = false;
  for (const [i, number] of numbers.entries()) {
    const word = short(number);
    text += i === 0 || word.startsWith('-') || (word.startsWith('.') && hasPoint) ? word : ` ${word}`;
    hasPoint = word.includes('.');
  }
  return text;
};

/** The text of an SVG path with this many decimals. Pieces that shrink to a point are left out. */
export function pathText(pieces: readonly (readonly Point[])[], decimals: number, isClosed = false): string {
  const unit = 10 ** decimals;
  let [atX, atY] = [0, 0];
  let text = '';
  for (const piece of pieces) {
    const start = [atX, atY] as const;
    const steps: number[] = [];
    let begin: readonly [number, number] | null = null;
    for (const [x, y] of piece) {
      const [toX, toY] = [Math.round(x * unit), Math.round(y * unit)];
      if (begin !== null && toX === atX && toY === atY) continue;
      steps.push((toX - atX) / unit, (toY - atY) / unit);
      [atX, atY] = [toX, toY];
      begin ??= [toX, toY];
    }
    const isSeen = steps.length >= (isClosed ? 6 : 4);
    if (isSeen) text += `m${joined(steps)}${isClosed ? 'z' : ''}`;
    else [atX, atY] = start;
    // Closing leads back to where the ring began.
    if (isSeen && isClosed && begin !== null) [atX, atY] = begin;
  }
  return text;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Circles of one radius as one path. */
export const circlesText = (points: readonly Point[], radius: number): string => {
  const [r, across] = [short(radius), short(tenth(radius * 2))];
  return points
    .map(
      ([x, y]) =>
        `M${short(tenth(x - radius))} ${short(tenth(y))}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`,
    )
    .join('');
};

/** The SVG transform that puts a drawing at a point, at a scale. */
export const placed = ([x, y]: Point, scale: number): string =>
  `translate(${short(tenth(x))} ${short(tenth(y))})${scale === 1 ? '' : `scale(${short(scale)})`}`;

/** The SVG transform that turns a drawing round a point; empty for none. */
export const turn = (degrees: number, [x, y]: Point): string =>
  degrees === 0 ? '' : `rotate(${short(degrees)} ${short(tenth(x))} ${short(tenth(y))})`;
