/** Neighbouring areas of one colour as one: the borders between them vanish. */
import type { Point } from '../projection.ts';

/** A corner, and those to which an edge leads that no neighbour has. */
interface Corner {
  readonly point: Point;
  readonly beside: Set<string>;
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/**
 * The rings round areas that meet along exactly the same points, for filling by the even-odd rule. An edge that two rings
 * share is no edge of what they make together.
 */
export function unite(rings: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const corners = new Map<string, Corner>();
  const cornerAt = (key: string, point: Point): Corner => {
    const corner = corners.get(key) ?? { point, beside: new Set() };
    corners.set(key, corner);
    return corner;
  };
  for (const ring of rings) {
    for (const [i, point] of ring.entries()) {
      const next = ring[(i + 1) % ring.length] ?? point;
      const [a, b] = [keyOf(point), keyOf(next)];
      if (a === b) continue;
      const [from, to] = [cornerAt(a, point), cornerAt(b, next)];
      if (from.beside.delete(b)) to.beside.delete(a);
      else {
        from.beside.add(b);
        to.beside.add(a);
      }
    }
  }
  return trace(corners);
}

/** Walks along what edges are left until each has been walked: an even number meets at each corner. */
function trace(corners: ReadonlyMap<string, Corner>): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const [start, corner] of corners) {
    while (corner.beside.size > 0) {
      const ring: Point[] = [];
      let [key, at]: [string, Corner | undefined] = [start, corner];
      while (at !== undefined) {
        const [step]: string[] = [...at.beside].slice(0, 1);
        if (step === undefined) break;
        ring.push(at.point);
        at.beside.delete(step);
        corners.get(step)?.beside.delete(key);
        [key, at] = [step, corners.get(step)];
      }
      rings.push(ring);
    }
  }
  return rings;
}
