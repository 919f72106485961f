/** Icons and names of a layer as they would stand at each place, before it is known which of them have room. */
import type { Color, Formatted, Padding, ResolvedImage } from '@maplibre/maplibre-gl-style-spec';
import { pictureOf } from '../icons.ts';
import type { Point } from '../projection.ts';
import { boxAt, lineAnchor, standsOf, turned } from './anchors.ts';
import { cssColor, VARIABLE_PALETTE } from './colors.ts';
import type { Drawn, Layer } from './compile.ts';
import { isIn, pointsOf, round, type Canvas } from './outlines.ts';
import type { Label, Rect, Texts } from './shapes.ts';
import { faceOf, spacingOf, widthOf, wrap } from './type.ts';

export interface IconMark {
  readonly name: string;
  readonly scale: number;
  readonly opacity: number;
  readonly at: Point;
  readonly rotate: number;
  readonly pivot: Point;
  readonly box: Rect;
}

export interface Name {
  readonly label: Label;
  readonly look: Omit<Texts, 'type' | 'layer' | 'labels'>;
  readonly box: Rect;
}

/** What a layer wants at one place. */
export interface Wish {
  readonly drawn: Drawn;
  readonly icon: IconMark | null;
  /** The name at each of its anchors, in the order in which they are tried; none for a place without a name. */
  readonly names: readonly Name[];
}

/** A line's middle lies this much of the size above the foot of its letters. */
const FOOT = 0.35;

/** The wishes of a layer: what is to be placed first comes first. */
export function wishesOf(layer: Layer, canvas: Canvas): readonly Wish[] {
  const whole = Math.floor(canvas.zoom);
  const view: Rect = [0, 0, canvas.size.width, canvas.size.height];
  const found = layer.features(canvas.zoom).flatMap((drawn) => {
    const points = pointsOf(drawn.part.geometry).map(canvas.place);
    const key = layer.value<number | undefined>('symbol-sort-key', whole, drawn) ?? 0;
    return points.filter((point) => isIn(point, view)).map((point) => ({ drawn, point, key }));
  });
  return found
    .toSorted((a, b) => a.key - b.key)
    .map(({ drawn, point }) => ({
      drawn,
      icon: iconAt(layer, canvas, drawn, point),
      names: namesAt(layer, canvas, drawn, point),
    }));
}

function iconAt(layer: Layer, { zoom, isLit }: Canvas, drawn: Drawn, pivot: Point): IconMark | null {
  const image = layer.value<ResolvedImage | string | undefined>('icon-image', Math.floor(zoom), drawn) ?? '';
  const name = typeof image === 'string' ? image : image.name;
  const picture = name === '' ? null : pictureOf(name, VARIABLE_PALETTE);
  if (picture === null) return null;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
  const value = <T>(property: string) => layer.value<T>(property, zoom, drawn, isLit(drawn, layer.source));
  const scale = round(value<number>('icon-size'));
  const [dx, dy] = value<Point>('icon-offset');
  const hung: Point = [pivot[0] + dx * scale, pivot[1] + dy * scale];
  const box = boxAt(hung, value<string>('icon-anchor'), picture.width * scale, picture.height * scale);
  const rotate = round(value<number>('icon-rotate'));
  const opacity = round(value<number>('icon-opacity'));
  return { name, scale, opacity, at: [box[0], box[1]], rotate, pivot, box: turned(box, pivot, rotate) };
}

function namesAt(layer: Layer, { zoom }: Canvas, drawn: Drawn, pivot: Point): readonly Name[] {
  const whole = Math.floor(zoom);
  const text = layer.value<Formatted | string | null>('text-field', whole, drawn)?.toString() ?? '';
  const look = text === '' ? null : lookOf(layer, zoom, drawn, text);
  if (look === null) return [];
  const { size } = look;
  const face = { size, weight: look.weight, spacing: look.spacing / size };
  const lines = wrap(text, face, layer.value<number>('text-max-width', whole, drawn) * size);
  const step = layer.value<number>('text-line-height', zoom, drawn) * size;
  const width = Math.max(...lines.map((line) => widthOf(line, face)));
  const rotate = round(layer.value<number>('text-rotate', zoom, drawn));
  return standsOf(layer, whole, drawn).map(({ anchor, offset: [dx, dy] }) => {
    const hung: Point = [pivot[0] + dx * size, pivot[1] + dy * size];
    const box = boxAt(hung, anchor, width, step * lines.length);
    const foot = (i: number): Point => [hung[0], box[1] + (i + 0.5) * step + FOOT * size];
    const label: Label = {
      lines: lines.map((line, i) => ({ text: line, at: foot(i) })),
      anchor: lineAnchor(anchor),
      rotate,
      pivot,
    };
    return { label, look, box: turned(box, pivot, rotate) };
  });
}

function lookOf(layer: Layer, zoom: number, drawn: Drawn, text: string): Name['look'] | null {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
  const value = <T>(property: string) => layer.value<T>(property, zoom, drawn);
  const color = cssColor(value<Color>('text-color'));
  const opacity = round(value<number>('text-opacity'));
  if (color === null || opacity === 0) return null;
  const size = round(value<number>('text-size'));
  return {
    size,
    ...faceOf(value<readonly string[]>('text-font')[0] ?? ''),
    color,
    halo: cssColor(value<Color>('text-halo-color')) ?? 'none',
    haloWidth: value<number>('text-halo-width'),
    spacing: round(spacingOf(text, value<number>('text-letter-spacing')) * size),
    opacity,
  };
}

/** Room that icon and name keep free round them, in pixels. */
export const paddingsOf = (layer: Layer, zoom: number): { readonly icon: number; readonly text: number } => ({
  icon: layer.value<Padding>('icon-padding', zoom).values[0],
  text: layer.value<number>('text-padding', zoom),
});
