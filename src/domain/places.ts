/** How exactly a place is known, and what that means on a map. */
import type { PRECISIONS } from '../../geo/vocabulary.ts';

/** Whether a station is only where a track meets a border: it has no name of its own. */
export const isBorderPoint = (station: string): boolean => station.startsWith('x-');

export type Precision = (typeof PRECISIONS)[number];

/**
 * Radius, in kilometres, of the disc that stands for a position of this precision: a convention of the drawing, not a
 * measured error. Null is drawn as a pin (exact) or not at all (unknown).
 */
export const DISC_RADIUS_KM: Readonly<Record<Precision, number | null>> = {
  exact: null,
  town: 3,
  approximate: 5,
  interpolated: 5,
  district: 20,
  province: 50,
  unknown: null,
};
