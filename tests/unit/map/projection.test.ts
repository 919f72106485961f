import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/domain/measure.ts';
import { fitBox, isInFreeRoom, metresPerPixel, type Padding, type Size } from '../../../src/map/projection.ts';
import type { Camera } from '../../../src/state/state.ts';
import { pixelOf } from '../../fixtures/mercator.ts';

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const SCREEN: Size = { width: 1000, height: 800 };

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const side = fc.integer({ min: 0, max: 300 });
const rooms = fc.record({
  // Large enough for every box at the least zoom of a map.
  size: fc.record({ width: fc.integer({ min: 1200, max: 2000 }), height: fc.integer({ min: 1200, max: 2000 }) }),
  padding: fc.record({ top: side, right: side, bottom: side, left: side }),
});
const boxes: fc.Arbitrary<Box> = fc
  .tuple(between(44, 83), between(17, 55), between(0, 1), between(0, 1))
  .map(([west, south, wide, high]) => [west, south, west + wide * (84 - west), south + high * (56 - south)]);

/** Where the corners of a box come to lie on screen. */
const cornersOf = ([west, south, east, north]: Box, camera: Camera, size: Size) => ({
  left: pixelOf([west, north], camera, size)[0],
  top: pixelOf([west, north], camera, size)[1],
  right: pixelOf([east, south], camera, size)[0],
  bottom: pixelOf([east, south], camera, size)[1],
});

describe('the camera that frames a box', () => {
  it('shows all of it inside the padding', () => {
    fc.assert(
      fc.property(boxes, rooms, (box, { size, padding }) => {
        const { left, top, right, bottom } = cornersOf(box, fitBox(box, size, padding, 14), size);
        expect(left).toBeGreaterThanOrEqual(padding.left - 0.001);
        expect(top).toBeGreaterThanOrEqual(padding.top - 0.001);
        expect(right).toBeLessThanOrEqual(size.width - padding.right + 0.001);
        expect(bottom).toBeLessThanOrEqual(size.height - padding.bottom + 0.001);
      }),
    );
  });

  it('puts its middle in the middle of the free room', () => {
    fc.assert(
      fc.property(boxes, rooms, (box, { size, padding }) => {
        const { left, top, right, bottom } = cornersOf(box, fitBox(box, size, padding, 14), size);
        expect((left + right) / 2).toBeCloseTo((padding.left + size.width - padding.right) / 2, 3);
        expect((top + bottom) / 2).toBeCloseTo((padding.top + size.height - padding.bottom) / 2, 3);
      }),
    );
  });

  it('puts the middle of a box that is too large for any map in the middle of the free room', () => {
    const phone = { width: 320, height: 640 };
    const padding = { top: 52, right: 44, bottom: 380, left: 92 };
    const camera = fitBox([52.5, 23.6, 74.5, 44.4], phone, padding, 14);
    const { top, bottom } = cornersOf([52.5, 23.6, 74.5, 44.4], camera, phone);
    expect(camera.zoom).toBe(2.8);
    expect((top + bottom) / 2).toBeCloseTo((52 + 260) / 2, 3);
  });

  it('comes as close as it can: one side of the box fills the room, unless the limit holds it back', () => {
    fc.assert(
      fc.property(boxes, rooms, (box, { size, padding }) => {
        const camera = fitBox(box, size, padding, 14);
        const { left, top, right, bottom } = cornersOf(box, camera, size);
        const spare = Math.min(
          size.width - padding.left - padding.right - (right - left),
          size.height - padding.top - padding.bottom - (bottom - top),
        );
        expect(camera.zoom === 14 || Math.abs(spare) < 0.001).toBe(true);
      }),
    );
  });

  it('looks at a lone point from the limit', () => {
    const camera = fitBox([62.2, 34.35, 62.2, 34.35], SCREEN, NONE, 7.5);
    expect(camera).toMatchObject({ zoom: 7.5, bearing: 0, pitch: 0 });
    expect([camera.lng, camera.lat]).toEqual([expect.closeTo(62.2, 9), expect.closeTo(34.35, 9)]);
  });

  it('is a real camera even where the padding leaves no room', () => {
    const padding = { top: 600, right: 600, bottom: 600, left: 600 };
    const camera = fitBox([60, 30, 70, 40], SCREEN, padding, 14);
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe('the free room', () => {
  const padding = { top: 10, right: 20, bottom: 30, left: 400 };

  it.each<[string, [number, number], boolean]>([
    ['its corner', [400, 10], true],
    ['its far corner', [980, 770], true],
    ['what the panel covers', [399, 100], false],
    ['what lies above', [500, 9], false],
    ['what lies below', [500, 771], false],
    ['what lies beyond', [981, 100], false],
  ])('and %s', (_, spot, isIn) => {
    expect(isInFreeRoom(spot, SCREEN, padding)).toBe(isIn);
  });
});

describe('metres per pixel', () => {
  it('are 78,272 at the equator at zoom 0, and half at each step', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
    expect(metresPerPixel(0, 1)).toBeCloseTo(78_271.517 / 2, 2);
  });

  it('shrink with the cosine of the latitude', () => {
    expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 3) / 2, 6);
  });
});
