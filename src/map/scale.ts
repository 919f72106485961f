/** Round lengths for a scale bar. */

/** The largest 1, 2 or 5 × 10ⁿ that is not more than a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const step = [5, 2, 1].find((factor) => factor * power <= length) ?? 1;
  return step * power;
}

export const KM_PER_MILE = 1.609344;

export interface Bar {
  readonly value: number;
  readonly pixels: number;
}

/** A bar of a round length no wider than `room` pixels. `unitMetres` is the length of the unit in metres. */
export function scaleBar(metresPerPixel: number, room: number, unitMetres: number): Bar {
  const value = roundLength((metresPerPixel * room) / unitMetres);
  return { value, pixels: (value * unitMetres) / metresPerPixel };
}
