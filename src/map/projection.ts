/** Web Mercator in plain numbers: what both the map and the static map need to place and frame things. */
import type { Box } from '../domain/measure.ts';
import { LIMITS } from '../state/camera.ts';
import type { Camera } from '../state/state.ts';

/** Pixels round the world at zoom 0. */
const TILE = 512;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room at the edges that panels cover, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const worldX = (lng: number) => (lng + 180) / 360;
const worldY = (lat: number) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
};
const lngAt = (x: number) => x * 360 - 180;
const latAt = (y: number) => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;

export type Point = readonly [x: number, y: number];

/** What a picture or a map needs to know of a camera to place things; north is up. */
export type Aim = Pick<Camera, 'zoom' | 'lat' | 'lng'>;

/** Places positions on a map of a size, in pixels from its top left. */
export function placer({ zoom, lat, lng }: Aim, { width, height }: Size): (position: Point) => Point {
  const scale = TILE * 2 ** zoom;
  const [left, top] = [worldX(lng) * scale - width / 2, worldY(lat) * scale - height / 2];
  return ([x, y]) => [worldX(x) * scale - left, worldY(y) * scale - top];
}

/** The position under a pixel of a map of a size. */
export function positionAt(
  [x, y]: Point,
  { zoom, lat, lng }: Aim,
  { width, height }: Size,
): Pick<Camera, 'lat' | 'lng'> {
  const scale = TILE * 2 ** zoom;
  return { lng: lngAt(worldX(lng) + (x - width / 2) / scale), lat: latAt(worldY(lat) + (y - height / 2) / scale) };
}

/** The nearest view that shows nothing outside of a box: closer, or moved inwards. */
export function keepWithin({ zoom, lat, lng }: Aim, size: Size, [west, south, east, north]: Box): Aim {
  const [left, top, right, bottom] = [worldX(west), worldY(north), worldX(east), worldY(south)];
  const least = Math.log2(Math.max(size.width / (right - left), size.height / (bottom - top)) / TILE);
  const kept = Math.max(zoom, least);
  const half = (pixels: number) => pixels / 2 / (TILE * 2 ** kept);
  const between = (value: number, from: number, to: number) => Math.min(Math.max(value, from), Math.max(from, to));
  const x = between(worldX(lng), left + half(size.width), right - half(size.width));
  const y = between(worldY(lat), top + half(size.height), bottom - half(size.height));
  return { zoom: kept, lat: latAt(y), lng: lngAt(x) };
}

/** The closest camera that shows a whole box inside the padding, no closer than `maxZoom`; the middle of one too large. */
export function fitBox([west, south, east, north]: Box, size: Size, padding: Padding, maxZoom: number): Camera {
  const free = {
    width: Math.max(80, size.width - padding.left - padding.right),
    height: Math.max(80, size.height - padding.top - padding.bottom),
  };
  const [dx, dy] = [worldX(east) - worldX(west), worldY(south) - worldY(north)];
  const zoomFor = (pixels: number, span: number) => (span <= 0 ? maxZoom : Math.log2(pixels / (span * TILE)));
  const fit = Math.min(zoomFor(free.width, dx), zoomFor(free.height, dy), maxZoom);
  const zoom = Math.max(fit, LIMITS.zoom[0]); // from further out no map looks
  const scale = TILE * 2 ** zoom;
  // The middle of the box goes to the middle of the free room, which is off the middle of the map.
  const x = (worldX(west) + worldX(east)) / 2 - (padding.left - padding.right) / 2 / scale;
  const y = (worldY(south) + worldY(north)) / 2 - (padding.top - padding.bottom) / 2 / scale;
  return { zoom, lat: latAt(y), lng: lngAt(x), bearing: 0, pitch: 0 };
}

/** Whether a point on screen lies in the room that nothing covers. */
export function isInFreeRoom([x, y]: readonly [number, number], size: Size, padding: Padding): boolean {
  return x >= padding.left && x <= size.width - padding.right && y >= padding.top && y <= size.height - padding.bottom;
}

/** Metres on the ground that one pixel covers. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
