/** Where a name may stand by its place: the anchors that a layer gives, with MapLibre's own offsets. */
import type { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import type { Point } from '../projection.ts';
import type { Drawn, Layer } from './compile.ts';
import type { Rect } from './shapes.ts';

/** An anchor of the style, and the offset from the place in sizes of the text. */
export interface Stand {
  readonly anchor: string;
  readonly offset: Point;
}

/** MapLibre's share of a size between the top of a line and its letters. */
const BASELINE = 7 / 24;

const isTop = (anchor: string) => anchor.startsWith('top');
const isBottom = (anchor: string) => anchor.startsWith('bottom');

/** The stands of a name in the order in which they are tried. */
export function standsOf(layer: Layer, zoom: number, drawn: Drawn): readonly Stand[] {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
  const value = <T>(property: string) => layer.value<T | null | undefined>(property, zoom, drawn);
  const given = value<VariableAnchorOffsetCollection>('text-variable-anchor-offset')?.values ?? [];
  if (given.length > 0) {
    return Array.from({ length: given.length / 2 }, (_, i) => {
      const [anchor, [x, y]] = [given[i * 2] as string, given[i * 2 + 1] as [number, number]];
      return { anchor, offset: [x, isTop(anchor) ? y - BASELINE : isBottom(anchor) ? y + BASELINE : y] as const };
    });
  }
  const anchors = value<readonly string[]>('text-variable-anchor') ?? [];
  const radius = value<number>('text-radial-offset') ?? 0;
  if (anchors.length > 0) return anchors.map((anchor) => ({ anchor, offset: radialOffset(anchor, radius) }));
  return [{ anchor: value<string>('text-anchor') ?? 'center', offset: value<Point>('text-offset') ?? [0, 0] }];
}

function radialOffset(anchor: string, radius: number): Point {
  const isCorner = anchor.includes('-');
  const reach = isCorner ? radius / Math.SQRT2 : radius;
  const x = anchor.endsWith('left') ? reach : anchor.endsWith('right') ? -reach : 0;
  const y = isTop(anchor) ? reach - BASELINE : isBottom(anchor) ? BASELINE - reach : 0;
  return [x, y];
}

/** The box of a size that hangs by an anchor at a point. */
export function boxAt([x, y]: Point, anchor: string, width: number, height: number): Rect {
  const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
  const top = isTop(anchor) ? y : isBottom(anchor) ? y - height : y - height / 2;
  return [left, top, left + width, top + height];
}

/** How SVG says where the lines of a name are held. */
export const lineAnchor = (anchor: string): 'start' | 'middle' | 'end' =>
  anchor.endsWith('left') ? 'start' : anchor.endsWith('right') ? 'end' : 'middle';

/** The box round a box that is turned about a point. */
export function turned([left, top, right, bottom]: Rect, [x, y]: Point, degrees: number): Rect {
  if (degrees === 0) return [left, top, right, bottom];
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const [middleX, middleY] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  const centreX = x + middleX * Math.cos(angle) - middleY * Math.sin(angle);
  const centreY = y + middleX * Math.sin(angle) + middleY * Math.cos(angle);
  const [halfX, halfY] = [(right - left) / 2, (bottom - top) / 2];
  const [reachX, reachY] = [halfX * cos + halfY * sin, halfX * sin + halfY * cos];
  return [centreX - reachX, centreY - reachY, centreX + reachX, centreY + reachY];
}
