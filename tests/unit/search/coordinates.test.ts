import { describe, expect, it } from 'vitest';
import { isOnMap, readCoordinates } from '../../../src/search/coordinates.ts';

const LIMITS = { lat: [10, 60], lng: [36, 92] } as const;
const read = (typed: string) => {
  const point = readCoordinates(typed, LIMITS);
  return point === null ? null : [Number(point.lat.toFixed(4)), Number(point.lng.toFixed(4))];
};

describe('coordinates as they are typed', () => {
  it.each([
    '34.35, 62.2',
    '34.35 62.2',
    '34.35,62.2',
    '34.35; 62.2',
    '34,35; 62,2',
    '34,35 62,2',
    "34°21'N 62°12'E",
    '34°21′ N, 62°12′ E',
    '34°21′00″N 62°12′00″E',
    '34 21 N 62 12 E',
    '34 21 00 62 12 00',
    'N34.35 E62.2',
    'N 34.35, E 62.2',
    '62.2E 34.35N',
    '62.2 E, 34.35 N',
    '34.35° N, 62.2° E',
    '(34.35, 62.2)',
    'geo:34.35,62.2?z=9',
    'lat 34.35 lon 62.2',
    'lat: 34.35, lng: 62.2',
    '34.35 с. ш. 62.2 в. д.',
    '٣٤.٣٥, ٦٢.٢',
    '۳۴٫۳۵، ۶۲٫۲',
    '+34.35 +62.2',
  ])('%s', (typed) => {
    expect(read(typed)).toEqual([34.35, 62.2]);
  });

  it('are turned round where only that lies on the map, and say so', () => {
    expect(readCoordinates('62.2, 34.35', LIMITS)).toEqual({ lat: 34.35, lng: 62.2, isSwapped: true });
    expect(readCoordinates('62.2N 34.35E', LIMITS)).toEqual({ lat: 62.2, lng: 34.35, isSwapped: false });
  });

  it('are read in the south and the west too, which the map does not reach', () => {
    expect(read('33.9 S, 18.4 W')).toEqual([-33.9, -18.4]);
    expect(isOnMap({ lat: -33.9, lng: -18.4 }, LIMITS)).toBe(false);
  });

  it.each([
    '',
    'Herat',
    '34.35',
    '2024-07',
    'N, E',
    '91.5, 200',
    '34°75′N 62°E',
    '1 2 3',
    'Chaman–Rohri 243',
    '34N 62N',
    '1'.repeat(5000),
  ])('“%.20s” is none', (typed) => expect(read(typed)).toBeNull());
});
