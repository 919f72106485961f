/** The camera of a link: limits, and a rounding that keeps the view within half a pixel. */
import type { Camera } from './state.ts';

export const LIMITS = {
  zoom: [2.8, 14],
  lat: [10, 60],
  lng: [36, 92],
  bearing: [-180, 180],
  pitch: [0, 60],
} as const satisfies Record<keyof Camera, readonly [number, number]>;

export type CameraField = keyof Camera;
/** The order in which the link writes the fields. */
export const CAMERA_FIELDS = ['zoom', 'lat', 'lng', 'bearing', 'pitch'] as const satisfies readonly CameraField[];

/** Decimals that place a point within half a pixel at this zoom (512-pixel tiles). */
export function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

export const clamp = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value));

const round = (value: number, decimals: number): number => {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded; // no negative zero: it would not survive the link
};

/** The nearest camera that a link can write exactly. */
export function roundCamera(camera: Camera): Camera {
  const zoom = round(clamp(camera.zoom, LIMITS.zoom), 2);
  const decimals = decimalsAt(zoom);
  return {
    zoom,
    lat: clamp(round(camera.lat, decimals), LIMITS.lat),
    lng: clamp(round(camera.lng, decimals), LIMITS.lng),
    bearing: round(clamp(camera.bearing, LIMITS.bearing), 1),
    pitch: round(clamp(camera.pitch, LIMITS.pitch), 1),
  };
}

/** Whether two cameras write the same link. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return CAMERA_FIELDS.every((field) => a[field] === b[field]);
}
