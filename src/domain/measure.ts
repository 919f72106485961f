/** Lengths and positions on the globe. The only file that imports Turf. */
import { along, bbox, circle, distance, lineString, point } from '@turf/turf';

/** Longitude and latitude, in degrees. */
export type LngLat = readonly [number, number];
/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

const mutable = (p: LngLat): [number, number] => [p[0], p[1]];

/** Great-circle distance in kilometres. */
export const distanceKm = (a: LngLat, b: LngLat): number => distance(mutable(a), mutable(b));

/** Sum of the great-circle hops of a path, in kilometres. */
export function pathKm(path: readonly LngLat[]): number {
  return path.slice(1).reduce((sum, p, i) => sum + distanceKm(path[i] ?? p, p), 0);
}

/** The point at a distance along a path, in kilometres; past the end it is the end. */
export function pointAlong(path: readonly LngLat[], km: number): LngLat {
  const [lng = 0, lat = 0] = along(lineString(path.map(mutable)), km).geometry.coordinates;
  return [lng, lat];
}

/** The box round some points, or null if there are none. */
export function boxOf(points: readonly LngLat[]): Box | null {
  if (points.length === 0) return null;
  const [west, south, east, north] = bbox({ type: 'MultiPoint', coordinates: points.map(mutable) });
  return [west, south, east, north];
}

/** A disc on the ground, as a closed ring. Radius in kilometres. */
export function disc(centre: LngLat, radiusKm: number): LngLat[] {
  const ring = circle(point(mutable(centre)), radiusKm, { steps: 48 }).geometry.coordinates[0] ?? [];
  return ring.map(([lng = 0, lat = 0]) => [lng, lat] as const);
}
