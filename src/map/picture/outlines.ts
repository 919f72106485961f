/** Areas, lines and circles of a view as shapes. */
import type { Color } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import type { Point } from '../projection.ts';
import { boundsOf, clipPath, clipRing, touches } from './clip.ts';
import { cssColor } from './colors.ts';
import type { Drawn, Layer } from './compile.ts';
import { isTiny, pathText, simplify, simplifyRing } from './path.ts';
import type { Circles, PathShape, Rect, Shape } from './shapes.ts';
import { unite } from './union.ts';

/** What drawing needs to know of a view. */
export interface Canvas {
  readonly zoom: number;
  readonly place: (position: Point) => Point;
  /** The view with a margin, outside of which nothing is drawn: in pixels, and in degrees west, south, east, north. */
  readonly room: Rect;
  readonly reach: Rect;
  readonly size: { readonly width: number; readonly height: number };
  /** Decimals of a pixel. */
  readonly decimals: { readonly ground: number; readonly subject: number };
  readonly isLit: (drawn: Drawn, source: string | null) => boolean;
}

/** Layers that are the same on every page. */
export const isGround = ({ id }: Layer): boolean => id === 'background' || /-(low|high)$/.test(id);

const decimalsOf = (layer: Layer, { decimals }: Canvas): number =>
  isGround(layer) ? decimals.ground : decimals.subject;

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
      .map((ring) => simplifyRing(ring))
      .filter((ring) => ring.length > 2 && !isTiny(ring));
    const d = pathText(shown, decimalsOf(layer, canvas), true);
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
    const d = pathText(
      drawn.flatMap(({ part }) => piecesOf(part.geometry, canvas, isGround(layer))),
      decimalsOf(layer, canvas),
    );
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

/** The pieces of lines that are in sight. */
export const piecesOf = (geometry: Geometry, canvas: Canvas, dropsTiny: boolean): readonly (readonly Point[])[] =>
  pathsIn(geometry, canvas)
    .flatMap((path) => clipPath(path.map(canvas.place), canvas.room))
    .map((piece) => simplify(piece))
    .filter((piece) => !dropsTiny || !isTiny(piece));

export function drawCircles(layer: Layer, canvas: Canvas): readonly Circles[] {
  const { zoom, place, room } = canvas;
  const groups = alike(layer, canvas, (drawn, isLit) => {
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
