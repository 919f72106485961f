/** Cutting rings and lines to a longitude/latitude box, planar, with the same result whichever way an edge is walked. */
export type Position = [number, number];
/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

interface Piece {
  from: Position;
  to: Position;
}

/** The part of one straight edge inside the box, or null. The ends are ordered first, so neighbours cut alike. */
function clipEdge(a: Position, b: Position, box: Box): Piece | null {
  const isForward = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  const [p, q] = isForward ? [a, b] : [b, a];
  const dx = q[0] - p[0];
  const dy = q[1] - p[1];
  let enter = 0;
  let leave = 1;
  const limits: [number, number][] = [
    [-dx, p[0] - box[0]],
    [dx, box[2] - p[0]],
    [-dy, p[1] - box[1]],
    [dy, box[3] - p[1]],
  ];
  for (const [slope, room] of limits) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  if (enter >= leave) return null;
  const at = (t: number): Position => snapToBox([p[0] + t * dx, p[1] + t * dy], box);
  const start = enter === 0 ? p : at(enter);
  const end = leave === 1 ? q : at(leave);
  return isForward ? { from: start, to: end } : { from: end, to: start };
}

function snapToBox([x, y]: Position, box: Box): Position {
  const near = (value: number, edge: number) => (Math.abs(value - edge) < 1e-9 ? edge : value);
  return [near(near(x, box[0]), box[2]), near(near(y, box[1]), box[3])];
}

/** Whether a position lies on the edge of the box. */
export function isOnEdge([x, y]: Position, box: Box): boolean {
  return x === box[0] || x === box[2] || y === box[1] || y === box[3];
}

/** The runs of a line inside the box, in order. A closed line that is cut comes back as open runs. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const runs: Position[][] = [];
  let last: Position | undefined;
  line.forEach((b, i) => {
    const a = line[i - 1];
    const piece = a && clipEdge(a, b, box);
    if (!piece) return;
    const run = runs.at(-1);
    if (run && last?.[0] === piece.from[0] && last[1] === piece.from[1]) run.push(piece.to);
    else runs.push([piece.from, piece.to]);
    last = piece.to;
  });
  return runs;
}

/** Twice the signed area of a closed ring in square degrees; negative for clockwise rings. */
export function ringArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const before = ring[i - 1];
    return before ? sum + before[0] * y - x * before[1] : sum;
  }, 0);
}

/** Whether a position lies inside a closed ring (even-odd rule, planar). */
export function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
  let isInside = false;
  ring.forEach((b, i) => {
    const a = ring[i - 1];
    if (!a || a[1] > y === b[1] > y) return;
    if (x < ((a[0] - b[0]) * (y - b[1])) / (a[1] - b[1]) + b[0]) isInside = !isInside;
  });
  return isInside;
}

/** Distance walked clockwise along the edge of the box from its north-west corner. */
function walkedTo([x, y]: Position, box: Box): number {
  const width = box[2] - box[0];
  const height = box[3] - box[1];
  if (y === box[3]) return x - box[0];
  if (x === box[2]) return width + (box[3] - y);
  if (y === box[1]) return width + height + (box[2] - x);
  return 2 * width + height + (y - box[1]);
}

/** Joins open clockwise runs into closed rings by walking clockwise along the edge of the box. */
function joinAlongEdge(runs: Position[][], box: Box): Position[][] {
  const [west, south, east, north] = box;
  const around = 2 * (east - west + north - south);
  const corners: Position[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const ahead = (from: number, to: Position) => (walkedTo(to, box) - from + around) % around;
  const waiting = new Set(runs);
  const rings: Position[][] = [];
  for (const first of runs) {
    if (!waiting.delete(first)) continue;
    const ring = [...first];
    const begin = first[0] as Position;
    for (;;) {
      const here = walkedTo(ring.at(-1) as Position, box);
      let next: Position[] | null = null;
      let reach = ahead(here, begin);
      for (const run of waiting) {
        const distance = ahead(here, run[0] as Position);
        if (distance < reach) [next, reach] = [run, distance];
      }
      const turned = corners
        .map((corner) => ({ corner, distance: ahead(here, corner) }))
        .filter(({ distance }) => distance > 0 && distance < reach)
        .sort((a, b) => a.distance - b.distance);
      ring.push(...turned.map(({ corner }) => corner));
      if (!next) break;
      waiting.delete(next);
      ring.push(...next);
    }
    ring.push(begin);
    rings.push(ring);
  }
  return rings;
}

/** Turns a cut closed ring so that its first point is where it enters the box; null when the ring is whole. */
function runsOfRing(ring: readonly Position[], box: Box): Position[][] | null {
  const isOutside = ([x, y]: Position) => x < box[0] || x > box[2] || y < box[1] || y > box[3];
  const start = ring.findIndex(isOutside);
  if (start < 0) return null;
  const open = ring.slice(0, -1);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return clipLine([...turned, turned[0] as Position], box);
}

/**
 * Cuts a polygon (clockwise outer ring, then counter-clockwise holes, as world-atlas winds them) to the box. Parts that
 * the box separates become polygons of their own; no ring runs back and forth along the edge.
 */
export function clipPolygon(polygon: readonly Position[][], box: Box): Position[][][] {
  const runs: Position[][] = [];
  const whole: Position[][] = [];
  for (const ring of polygon) {
    const cut = runsOfRing(ring, box);
    if (cut) runs.push(...cut);
    else whole.push(ring);
  }
  const outers = [...joinAlongEdge(runs, box), ...whole.filter((ring) => ringArea(ring) < 0)];
  const polygons = outers.map((ring) => [ring]);
  for (const hole of whole.filter((ring) => ringArea(ring) >= 0)) {
    polygons.find(([outer]) => outer && isInRing(hole[0] as Position, outer))?.push(hole);
  }
  return polygons;
}
