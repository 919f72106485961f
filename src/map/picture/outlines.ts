/** Areas, lines and circles of a view as shapes. */
import type { Color } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import type { Point } from '../projection.ts';
import { boundsOf, clipPath, clipRing, touches } from './clip.ts';
import { cssColor } from './colors.ts';
import type { Drawn, Layer } from './compile.ts';
import { chain, isTiny, pathText, simplify, simplifyRing } from './path.ts';
import type { Circles, PathShape, Rect, Shape } from './shapes.ts';
import { unite } from './union.ts';

/** How closely lines are followed, in pixels, and with how many decimals they are written. */
export interface Detail {
  readonly ground: { readonly tolerance: number; readonly decimals: number };
  readonly subject: { readonly tolerance: number; readonly decimals: number };
  /** For what is only hit: it is broad, and need not follow each bend. */
  readonly hit: { readonly tolerance: number };
  /** Areas and short lines that reach no farther are specks. */
  readonly least: number;
  /** How far beyond the edge is drawn, so that no end of a line is seen. */
  readonly margin: number;
  /** The share of the width at either side that a narrow window cuts off. */
  readonly cut: number;
}

/** For the screen, and for a file that must be small. */
export const DETAILS = {
  fine: {
    ground: { tolerance: 0.5, decimals: 1 },
    subject: { tolerance: 0.5, decimals: 1 },
    hit: { tolerance: 1 },
    least: 2,
    margin: 16,
    cut: 0,
  },
  coarse: {
    ground: { tolerance: 1.4, decimals: 0 },
    subject: { tolerance: 0.5, decimals: 0 },
    hit: { tolerance: 4 },
    least: 4,
    margin: 6,
    cut: 0.19, // on a phone that is held upright
  },
} as const satisfies Record<string, Detail>;

/** What drawing needs to know of a view. */
export interface Canvas {
  readonly zoom: number;
  readonly place: (position: Point) => Point;
  /** The view with a margin, outside of which nothing is drawn: in pixels, and in degrees west, south, east, north. */
  readonly room: Rect;
  readonly reach: Rect;
  readonly size: { readonly width: number; readonly height: number };
  readonly detail: Detail;
  readonly isLit: (drawn: Drawn, source: string | null) => boolean;
}

/** Layers that are the same on every page. */
export const isGround = ({ id }: Layer): boolean => id === 'background' || /-(low|high)$/.test(id);

const detailOf = (layer: Layer, { detail }: Canvas) => (isGround(layer) ? detail.ground : detail.subject);

const isClosed = (path: readonly Point[]): boolean => {
  const [first, last] = [path[0], path.at(-1)];
  return path.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** The rings and paths of a geometry: what a layer of lines draws of it. */
export function pathsOf(geometry: Geometry): readonly (readonly Point[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Point[]];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') {
    return geometry.coordinates as unknown as Point[][];
  }
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Point[][][]).flat() : [];
}

export const pointsOf = (geometry: Geometry): readonly Point[] =>
  geometry.type === 'Point'
    ? [geometry.coordinates as unknown as Point]
    : geometry.type === 'MultiPoint'
      ? (geometry.coordinates as unknown as Point[])
      : [];

/** Features that look the same, in the order in which the first of each comes. */
function alike<T extends object>(
  layer: Layer,
  canvas: Canvas,
  lookOf: (drawn: Drawn, isLit: boolean) => T | null,
): readonly { readonly look: T; readonly drawn: readonly Drawn[] }[] {
  const groups = new Map<string, { look: T; drawn: Drawn[] }>();
  for (const drawn of layer.features(canvas.zoom)) {
    const look = lookOf(drawn, canvas.isLit(drawn, layer.source));
    if (look === null) continue;
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, drawn: [] };
    group.drawn.push(drawn);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function drawBackground(layer: Layer, { zoom, size: { width, height } }: Canvas): readonly Shape[] {
  const fill = cssColor(layer.value<Color>('background-color', zoom));
  return fill === null ? [] : [{ type: 'path', layer: layer.id, d: `M0 0H${width}V${height}H0z`, fill }];
}

export function drawAreas(layer: Layer, canvas: Canvas): readonly PathShape[] {
  const groups = alike(layer, canvas, (drawn) => {
    const fill = cssColor(layer.value<Color>('fill-color', canvas.zoom, drawn));
    return fill === null ? null : { fill, opacity: round(layer.value<number>('fill-opacity', canvas.zoom, drawn)) };
  });
  const isOpaque = groups.every(({ look }) => look.opacity === 1);
  return groups.flatMap(({ look: { fill, opacity }, drawn }, i) => {
    // The first colour runs on under the others, so that no water shows through where two simplified areas meet.
    const under = i === 0 && isOpaque ? groups.flatMap((group) => group.drawn) : drawn;
    const rings = under.flatMap(({ part }) => ringsOf(part.geometry, canvas));
    const shown = unite(rings)
      .map((ring) => simplifyRing(ring, detailOf(layer, canvas).tolerance))
      .filter((ring) => ring.length > 2 && !isTiny(ring, canvas.detail.least));
    const d = pathText(shown, detailOf(layer, canvas).decimals, true);
    return d === '' ? [] : [{ type: 'path' as const, layer: layer.id, d, fill, ...(opacity === 1 ? {} : { opacity }) }];
  });
}

const ringsOf = (geometry: Geometry, canvas: Canvas): readonly (readonly Point[])[] =>
  pathsIn(geometry, canvas).map((ring) => clipRing(ring.slice(0, -1).map(canvas.place), canvas.room));

const known = new WeakMap<readonly Point[], Rect>();

function degreesOf(path: readonly Point[]): Rect {
  const bounds = known.get(path) ?? boundsOf(path);
  known.set(path, bounds);
  return bounds;
}

/** The paths of a geometry that may be in sight: most of the detailed ground is not, and need not be placed. */
const pathsIn = (geometry: Geometry, { reach }: Canvas): readonly (readonly Point[])[] =>
  pathsOf(geometry).filter((path) => touches(degreesOf(path), reach));

/** Two decimals are more than an eye tells apart. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export function drawLines(layer: Layer, canvas: Canvas): readonly PathShape[] {
  const { zoom } = canvas;
  const groups = alike(layer, canvas, (drawn, isLit) => {
    const stroke = cssColor(layer.value<Color>('line-color', zoom, drawn, isLit));
    const width = round(layer.value<number>('line-width', zoom, drawn, isLit));
    const opacity = round(layer.value<number>('line-opacity', zoom, drawn, isLit));
    const join = layer.value<string>('line-join', zoom, drawn);
    return stroke === null || width === 0 || opacity === 0 ? null : { stroke, width, opacity, join };
  });
  const dash = layer.value<readonly number[] | undefined>('line-dasharray', zoom);
  const cap = layer.value<string>('line-cap', zoom);
  return groups.flatMap(({ look: { opacity, ...look }, drawn }) => {
    const d = linesText(layer, drawn, canvas, dash === undefined);
    return d === ''
      ? []
      : [
          {
            type: 'path' as const,
            layer: layer.id,
            d,
            ...look,
            cap,
            // Dashes count in widths of the line.
            ...(dash === undefined ? {} : { dash: dash.map((part) => round(part * look.width)) }),
            ...(opacity === 1 ? {} : { opacity }),
          },
        ];
  });
}

/** Lines that look the same as one path. Where dashes begin anew at a place, they do so here too. */
function linesText(layer: Layer, drawn: readonly Drawn[], canvas: Canvas, isSolid: boolean): string {
  const pieces = drawn.flatMap(({ part }) => clippedOf(part.geometry, canvas));
  const lines = (isSolid ? chain(pieces) : pieces)
    .map((piece) => simplify(piece, detailOf(layer, canvas).tolerance))
    .filter((piece) => (!isClosed(piece) && !isGround(layer)) || !isTiny(piece, canvas.detail.least));
  return pathText(lines, detailOf(layer, canvas).decimals);
}

/** The pieces of lines that are in sight. */
export const clippedOf = (geometry: Geometry, canvas: Canvas): readonly (readonly Point[])[] =>
  pathsIn(geometry, canvas).flatMap((path) => clipPath(path.map(canvas.place), canvas.room));

export function drawCircles(layer: Layer, canvas: Canvas): readonly Circles[] {
  const { zoom, place, room } = canvas;
  const groups = alike(layer, canvas, (drawn, isLit) => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
    const value = <T>(property: string) => layer.value<T>(property, zoom, drawn, isLit);
    const width = round(value<number>('circle-stroke-width'));
    const fillOpacity = round(value<number>('circle-opacity'));
    if (width === 0 && fillOpacity === 0) return null;
    return {
      radius: round(value<number>('circle-radius')),
      fill: cssColor(value<Color>('circle-color')) ?? 'none',
      fillOpacity,
      stroke: cssColor(value<Color>('circle-stroke-color')) ?? 'none',
      width,
    };
  });
  return groups.flatMap(({ look, drawn }) => {
    const points = drawn.flatMap(({ part }) => pointsOf(part.geometry).map(place)).filter((point) => isIn(point, room));
    return points.length === 0 ? [] : [{ type: 'circles' as const, layer: layer.id, points, ...look }];
  });
}

export const isIn = ([x, y]: Point, [left, top, right, bottom]: Rect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
