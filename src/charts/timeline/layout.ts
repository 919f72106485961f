/** What stands where on the timeline: single marks, and clusters of what would lie on top of each other. */
import type { TimeScale } from './scale.ts';

/** Something dated, from the first to the last day that its date can mean. */
export interface TimePoint {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly isPolicy: boolean;
}

export interface TimeLane {
  readonly id: string;
  readonly label: string;
  readonly points: readonly TimePoint[];
}

export interface TimeMark {
  /** Unique on the timeline. */
  readonly id: string;
  readonly lane: string;
  /** Pixels from the start of the axis. */
  readonly x: number;
  /** In the order of time; one for a single mark. */
  readonly points: readonly TimePoint[];
  /** Where a single mark may lie, if its day is not known. */
  readonly span: readonly [from: number, to: number] | null;
}

export interface PlacedLane {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly TimeMark[];
}

/** How far apart marks stand at least: room for a finger, and for the number in a cluster. */
export const GAP_PX = 24;

interface Group {
  readonly x: number;
  readonly points: readonly TimePoint[];
}

/** The marks of each lane on an axis of some width. What would stand closer than the gap becomes one mark. */
export function layTimeline(lanes: readonly TimeLane[], scale: TimeScale, width: number): readonly PlacedLane[] {
  const inset = GAP_PX / 2;
  const place = (share: number) => inset + share * Math.max(0, width - 2 * inset);
  const middle = (point: TimePoint) => place((scale.at(point.from) + scale.at(point.to)) / 2);
  return lanes.map(({ id, label, points }) => {
    const singles = points
      .map((point) => ({ x: middle(point), points: [point] }))
      .toSorted((a, b) => a.x - b.x || ((a.points[0]?.key ?? '') < (b.points[0]?.key ?? '') ? -1 : 1));
    return { id, label, marks: gather(singles).map((group) => toMark(id, group, scale, place)) };
  });
}

/** First by reach, so that a dense row falls into many marks and not into one; then what is still too close. */
function gather(singles: readonly Group[]): readonly Group[] {
  const groups: Group[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const single of singles) {
    const last = groups.at(-1);
    if (last !== undefined && single.x - start < GAP_PX) groups[groups.length - 1] = join(last, single);
    else {
      groups.push(single);
      start = single.x;
    }
  }
  for (;;) {
    const close = groups.findIndex((group, i) => i > 0 && group.x - (groups[i - 1]?.x ?? 0) < GAP_PX);
    const [a, b] = [groups[close - 1], groups[close]];
    if (a === undefined || b === undefined) return groups;
    groups.splice(close - 1, 2, join(a, b));
  }
}

/** Two groups as one, at the middle of all that is in it. */
function join(a: Group, b: Group): Group {
  const [m, n] = [a.points.length, b.points.length];
  return { x: (a.x * m + b.x * n) / (m + n), points: [...a.points, ...b.points] };
}

function toMark(lane: string, { x, points }: Group, scale: TimeScale, place: (share: number) => number): TimeMark {
  const [point] = points;
  const isSpan = point !== undefined && points.length === 1 && point.from !== point.to;
  return {
    id: `${lane}-${point?.key.replaceAll(/[^a-z0-9-]/gi, '-') ?? ''}`,
    lane,
    x: Number(x.toFixed(1)),
    points: points.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)),
    span: isSpan ? [place(scale.at(point.from)), place(scale.at(point.to))] : null,
  };
}

/** Where a key leads: along the lane, or to the mark nearest in time of the next lane that has any. Null if nowhere. */
export function walkTimeline(
  key: string,
  from: string | null,
  lanes: readonly PlacedLane[],
  isLtr: boolean,
): string | null {
  const filled = lanes.filter((lane) => lane.marks.length > 0);
  const row = Math.max(
    0,
    filled.findIndex((lane) => lane.marks.some((mark) => mark.id === from)),
  );
  const marks = filled[row]?.marks ?? [];
  const index = marks.findIndex((mark) => mark.id === from);
  const here = marks[index];
  if (here === undefined) return isStep(key) ? (filled[0]?.marks.at(-1)?.id ?? null) : null;
  const ahead = isLtr ? 1 : -1;
  const inLane: Readonly<Record<string, number>> = {
    ArrowRight: index + ahead,
    ArrowLeft: index - ahead,
    Home: 0,
    End: marks.length - 1,
  };
  const to = inLane[key];
  if (to !== undefined) return marks[Math.min(Math.max(to, 0), marks.length - 1)]?.id ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const next = filled[Math.min(Math.max(row + (key === 'ArrowDown' ? 1 : -1), 0), filled.length - 1)];
  const distance = (mark: TimeMark) => Math.abs(mark.x - here.x);
  return next?.marks.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? null;
}

const isStep = (key: string): boolean => /^(Arrow|Home$|End$)/.test(key);
