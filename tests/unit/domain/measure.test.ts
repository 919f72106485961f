import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, disc, distanceKm, pathKm, pointAlong, type LngLat } from '../../../src/domain/measure.ts';

const HERAT: LngLat = [62.2, 34.35];
const KANDAHAR: LngLat = [65.71, 31.62];
const points = fc.tuple(fc.double({ min: 44, max: 84, noNaN: true }), fc.double({ min: 17, max: 56, noNaN: true }));

describe('distanceKm', () => {
  it('gives a degree of the meridian as 111.2 km', () => {
    expect(distanceKm([60, 40], [60, 41])).toBeCloseTo(111.2, 1);
  });

  it('gives the known distance of Herat and Kandahar', () => {
    expect(distanceKm(HERAT, KANDAHAR)).toBeGreaterThan(440);
    expect(distanceKm(HERAT, KANDAHAR)).toBeLessThan(455);
  });

  it('is the same both ways, and no detour is shorter', () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
});

describe('pathKm', () => {
  it('is nothing for no point and for one', () => {
    expect(pathKm([])).toBe(0);
    expect(pathKm([HERAT])).toBe(0);
  });

  it('is the sum of its hops, in either direction', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 6 }), (path) => {
        const hops = path.slice(1).map((point, i) => distanceKm(path[i] as LngLat, point));
        expect(pathKm(path)).toBeCloseTo(
          hops.reduce((sum, km) => sum + km, 0),
          6,
        );
        expect(pathKm(path.toReversed())).toBeCloseTo(pathKm(path), 6);
      }),
    );
  });
});

describe('pointAlong', () => {
  it('begins at the first point and ends at the last, however far one asks', () => {
    const path = [HERAT, KANDAHAR];
    expect(distanceKm(pointAlong(path, 0), HERAT)).toBeLessThan(0.001);
    expect(distanceKm(pointAlong(path, 5000), KANDAHAR)).toBeLessThan(0.001);
  });

  it('lies as far along as asked', () => {
    expect(distanceKm(HERAT, pointAlong([HERAT, KANDAHAR], 100))).toBeCloseTo(100, 3);
  });
});

describe('boxOf', () => {
  it('is null for no points', () => {
    expect(boxOf([])).toBeNull();
  });

  it('is west, south, east, north', () => {
    expect(boxOf([KANDAHAR, HERAT])).toEqual([62.2, 31.62, 65.71, 34.35]);
  });

  it('holds every point and touches the outermost', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1 }), (some) => {
        const [lngs, lats] = [some.map((point) => point[0]), some.map((point) => point[1])];
        expect(boxOf(some)).toEqual([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
      }),
    );
  });
});

describe('disc', () => {
  it('is a closed ring at the radius', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(3, 5, 20, 50), (centre, radius) => {
        const ring = disc(centre, radius);
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(ring.length).toBeGreaterThan(24);
        for (const point of ring) expect(distanceKm(centre, point)).toBeCloseTo(radius, 3);
      }),
    );
  });
});
