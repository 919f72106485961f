/** A still picture of a view: plain shapes in the order of drawing, and what of it leads somewhere. */
import type { Picked } from '../hover.ts';
import type { Point, Size } from '../projection.ts';

/** Areas, lines, or both in one: as SVG paths in pixels. */
export interface PathShape {
  readonly type: 'path';
  readonly layer: string;
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  /** Pixels. */
  readonly dash?: readonly number[];
  readonly cap?: string;
  readonly join?: string;
  readonly opacity?: number;
}

export interface Circles {
  readonly type: 'circles';
  readonly layer: string;
  readonly points: readonly Point[];
  readonly radius: number;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly width: number;
}

export interface Icons {
  readonly type: 'icons';
  readonly layer: string;
  /** A name of the icon family. */
  readonly name: string;
  readonly scale: number;
  readonly opacity: number;
  /** Their top left corners, and degrees by which they turn round `pivot`. */
  readonly marks: readonly { readonly at: Point; readonly rotate: number; readonly pivot: Point }[];
}

export interface Label {
  readonly lines: readonly { readonly text: string; readonly at: Point }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rotate: number;
  readonly pivot: Point;
}

export interface Texts {
  readonly type: 'texts';
  readonly layer: string;
  readonly labels: readonly Label[];
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly color: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly spacing: number;
  readonly opacity: number;
}

export type Shape = PathShape | Circles | Icons | Texts;

/** Where a thing answers to pointer and keyboard. */
export type Hit =
  | { readonly type: 'line'; readonly d: string }
  | { readonly type: 'circle'; readonly at: Point; readonly radius: number }
  | { readonly type: 'box'; readonly box: Rect };

/** Left, top, right, bottom, in pixels. */
export type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** A thing that can be picked, with all the places where it can be. */
export interface Spot {
  /** The first of the things that are one here, such as the stretches of a line. */
  readonly picked: Picked;
  readonly ids: readonly string[];
  readonly hits: readonly Hit[];
}

export interface Still {
  readonly size: Size;
  /** Countries, waters, borders: the same whatever the page, the language and the day. */
  readonly ground: readonly Shape[];
  readonly subject: readonly Shape[];
  /** The large before the small, as they lie on each other. */
  readonly spots: readonly Spot[];
}
