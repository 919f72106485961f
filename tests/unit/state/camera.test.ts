import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_FIELDS, decimalsAt, isSameCamera, LIMITS, roundCamera } from '../../../src/state/camera.ts';
import { freeCameras } from '../../fixtures/states.ts';

/** Where a point lies in the Mercator world of this zoom, in pixels of 512-pixel tiles. */
function pixel(zoom: number, lng: number, lat: number): readonly [number, number] {
  const world = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(world * (lng + 180)) / 360, (world * (Math.PI - y)) / (2 * Math.PI)];
}

describe('a camera in a link', () => {
  it('keeps its centre within half a pixel', () => {
    fc.assert(
      fc.property(freeCameras, (camera) => {
        const rounded = roundCamera(camera);
        const [x, y] = pixel(rounded.zoom, camera.lng, camera.lat);
        const [roundedX, roundedY] = pixel(rounded.zoom, rounded.lng, rounded.lat);
        expect(Math.abs(x - roundedX)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(y - roundedY)).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('is rounded once: rounding again changes nothing', () => {
    fc.assert(
      fc.property(freeCameras, (camera) => {
        expect(roundCamera(roundCamera(camera))).toEqual(roundCamera(camera));
      }),
    );
  });

  it('is brought within the limits and never negative zero', () => {
    const numbers = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    const anywhere = fc.record({ zoom: numbers, lat: numbers, lng: numbers, bearing: numbers, pitch: numbers });
    fc.assert(
      fc.property(anywhere, (camera) => {
        const rounded = roundCamera(camera);
        for (const field of CAMERA_FIELDS) {
          expect(rounded[field]).toBeGreaterThanOrEqual(LIMITS[field][0]);
          expect(rounded[field]).toBeLessThanOrEqual(LIMITS[field][1]);
          expect(Object.is(rounded[field], -0)).toBe(false);
        }
      }),
    );
  });

  it('takes more decimals the nearer it looks', () => {
    expect([2.5, 5, 8, 11, 14].map(decimalsAt)).toEqual([2, 2, 3, 4, 5]);
  });

  it('is the same only as itself', () => {
    const camera = { zoom: 5, lat: 34.35, lng: 62.2, bearing: 0, pitch: 0 };
    expect(isSameCamera(camera, { ...camera })).toBe(true);
    expect(isSameCamera(camera, { ...camera, pitch: 10 })).toBe(false);
    expect(isSameCamera(null, null)).toBe(true);
    expect(isSameCamera(camera, null)).toBe(false);
    expect(isSameCamera(null, camera)).toBe(false);
  });
});
