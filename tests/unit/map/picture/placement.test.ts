import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStyle } from '../../../../src/map/picture/compile.ts';
import { overlap } from '../../../../src/map/picture/clip.ts';
import { DETAILS } from '../../../../src/map/picture/outlines.ts';
import { isOfGround, placeSymbols } from '../../../../src/map/picture/placement.ts';
import { spacingOf, widthOf, wrap } from '../../../../src/map/picture/type.ts';
import { placer } from '../../../../src/map/projection.ts';
import { SIZE, styleOf } from './drawing.ts';

const LAYERS = compileStyle(styleOf()).filter(({ type }) => type === 'symbol');

describe('names on a picture', () => {
  it('never overlap, and are never cut at the edge', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2.8, max: 10, noNaN: true }),
        fc.double({ min: 23, max: 46, noNaN: true }),
        fc.double({ min: 50, max: 78, noNaN: true }),
        fc.integer({ min: 240, max: 1200 }),
        (zoom, lat, lng, width) => {
          const size = { ...SIZE, width };
          const canvas = {
            zoom,
            place: placer({ zoom, lat, lng }, size),
            room: [-16, -16, width + 16, size.height + 16] as const,
            reach: [-180, -85, 180, 85] as const,
            size,
            detail: DETAILS.fine,
            isLit: () => false,
          };
          const layers = LAYERS.filter((layer) => layer.isShownAt(zoom));
          const names = placeSymbols(layers, canvas).flatMap(({ name }) => (name === null ? [] : [name.box]));
          for (const [i, box] of names.entries()) {
            expect(names.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
            expect(box[0]).toBeGreaterThanOrEqual(0);
            expect(box[1]).toBeGreaterThanOrEqual(0);
            expect(box[2]).toBeLessThanOrEqual(width);
            expect(box[3]).toBeLessThanOrEqual(size.height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are not cut by a phone, which shows the middle of a made picture', () => {
    const size = { width: 800, height: 540 };
    const [zoom, lat, lng] = [3.6, 34, 63];
    const canvas = {
      zoom,
      place: placer({ zoom, lat, lng }, size),
      room: [-6, -6, 806, 546] as const,
      reach: [-180, -85, 180, 85] as const,
      size,
      detail: DETAILS.coarse,
      isLit: () => false,
    };
    const shown = LAYERS.filter((layer) => layer.isShownAt(zoom));
    const boxes = placeSymbols(shown, canvas).flatMap(({ layer, name }) =>
      name !== null && isOfGround(layer) ? [name.box] : [],
    );
    const side = (800 - 540 * (390 / 422)) / 2;
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) {
      expect(box[0]).toBeGreaterThanOrEqual(side);
      expect(box[2]).toBeLessThanOrEqual(800 - side);
    }
  });

  const face = { size: 10, weight: 400, spacing: 0 };

  it('have room by their script', () => {
    expect(widthOf('Karachi Port', face)).toBeCloseTo(59, -1);
    expect(widthOf('Шымкент', face)).toBeGreaterThan(widthOf('Kent', face));
    expect(widthOf('تورغندی', face)).toBeGreaterThan(25);
  });

  it('break at spaces and after dashes, into lines of even length', () => {
    expect(wrap('Karachi', face, 10)).toEqual(['Karachi']);
    expect(wrap('Islam Qala–Dogharoun', face, 80)).toEqual(['Islam Qala–', 'Dogharoun']);
    expect(wrap('Herat', { ...face, size: 0.001 }, 100)).toEqual(['Herat']);
  });

  it('in joined letters are never set apart', () => {
    expect(spacingOf('TURKMENISTAN', 0.28)).toBe(0.28);
    expect(spacingOf('ترکمنستان', 0.28)).toBe(0);
  });
});
