/** Cuts paths and areas to the room of a picture. */
import type { Point } from '../projection.ts';
import type { Rect } from './shapes.ts';

export const boundsOf = (points: readonly Point[]): Rect => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
};

export const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** The pieces of a path that lie in the room. */
export function clipPath(path: readonly Point[], room: Rect): readonly (readonly Point[])[] {
  const bounds = boundsOf(path);
  if (isWithin(bounds, room)) return [path];
  if (!touches(bounds, room)) return [];
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]];
    const part = a === undefined || b === undefined ? null : clipStretch(a, b, room);
    if (part === null) continue;
    const end = piece.at(-1);
    if (end?.[0] !== part[0][0] || end[1] !== part[0][1]) {
      piece = [part[0]];
      pieces.push(piece);
    }
    piece.push(part[1]);
  }
  return pieces;
}

/** A level or upright path has bounds without an area. */
export const touches = (a: Rect, b: Rect): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** The part of a straight stretch in the room, by Liang and Barsky, or null. */
function clipStretch(a: Point, b: Point, [left, top, right, bottom]: Rect): readonly [Point, Point] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return null;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  if (from > to) return null;
  const at = (share: number): Point => [a[0] + dx * share, a[1] + dy * share];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** A ring cut to the room, by Sutherland and Hodgman; empty if nothing of it is there. Rings are closed by themselves. */
export function clipRing(ring: readonly Point[], room: Rect): readonly Point[] {
  const bounds = boundsOf(ring);
  if (isWithin(bounds, room)) return ring;
  if (!touches(bounds, room)) return [];
  const [left, top, right, bottom] = room;
  const byLeft = cutRing(ring, 0, left, 1);
  const byRight = cutRing(byLeft, 0, right, -1);
  const byTop = cutRing(byRight, 1, top, 1);
  return cutRing(byTop, 1, bottom, -1);
}

/** Keeps what lies on one side of a level or upright line. */
function cutRing(ring: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): readonly Point[] {
  const isIn = (point: Point) => (point[axis] - limit) * sign >= 0;
  const kept: Point[] = [];
  for (const [i, b] of ring.entries()) {
    const a = ring[(i + ring.length - 1) % ring.length] ?? b;
    if (isIn(a) !== isIn(b)) {
      const share = (limit - a[axis]) / (b[axis] - a[axis]);
      const other = a[1 - axis] ?? 0;
      const met = other + ((b[1 - axis] ?? 0) - other) * share;
      kept.push(axis === 0 ? [limit, met] : [met, limit]);
    }
    if (isIn(b)) kept.push(b);
  }
  return kept;
}
