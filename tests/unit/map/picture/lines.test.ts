import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipPath, clipRing } from '../../../../src/map/picture/clip.ts';
import { chain, pathText, simplify } from '../../../../src/map/picture/path.ts';
import { unite } from '../../../../src/map/picture/union.ts';
import type { Point } from '../../../../src/map/projection.ts';
import { pointsIn } from './drawing.ts';

const point = fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }));
const room = [0, 0, 100, 100] as const;

describe('paths', () => {
  it('are cut to the room', () => {
    expect(clipPath([[-50, 50], [50, 50], [50, 150]], room)).toEqual([[[0, 50], [50, 50], [50, 100]]]); // prettier-ignore
    expect(clipPath([[10, 10], [200, 10], [200, 20], [10, 20]], room)).toHaveLength(2); // prettier-ignore
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (ring) => {
        for (const [x, y] of [...clipRing(ring, room), ...clipPath(ring, room).flat()]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('stay within the tolerance when they are simplified', () => {
    expect(simplify([[0, 0], [5, 0.3], [10, 0]], 0.5)).toEqual([[0, 0], [10, 0]]); // prettier-ignore
    expect(simplify([[0, 0], [5, 3], [10, 0]], 0.5)).toHaveLength(3); // prettier-ignore
  });

  it('say in short text what they are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { maxLength: 5 }), (pieces) => {
        const read = pointsIn(pathText(pieces, 1));
        const known = new Set(pieces.flat().map(([x, y]) => `${x},${y}`));
        for (const [x, y] of read) expect(known).toContain(`${Math.round(x)},${Math.round(y)}`);
      }),
    );
    expect(pathText([[[0.04, 0], [0.52, -0.48]]], 1)).toBe('m0 0 .5-.5'); // prettier-ignore
    expect(pathText([[[3, 3], [3.01, 3]]], 1)).toBe(''); // prettier-ignore
  });

  it('that meet are one, whichever way they run', () => {
    expect(chain([[[0, 0], [1, 0]], [[2, 0], [1, 0]], [[2, 0], [3, 0]], [[9, 9], [8, 8]]])).toEqual([
      [[0, 0], [1, 0], [2, 0], [3, 0]],
      [[9, 9], [8, 8]],
    ]); // prettier-ignore
  });

  it('of neighbours lose the border between them', () => {
    const square = (x: number): Point[] => [[x, 0], [x + 1, 0], [x + 1, 1], [x, 1]]; // prettier-ignore
    expect(unite([square(0), square(1)])).toHaveLength(1);
    expect(unite([square(0), square(1)])[0]).toHaveLength(6);
    expect(unite([square(0), square(5)])).toHaveLength(2);
  });
});
