import { gzipSync } from 'node:zlib';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  compileBasemap,
  countryAt,
  WIDE_BOX,
  type BasemapTopology,
  type CountryProperties,
} from '../../geo/basemap.ts';

const basemap = compileBasemap();
const towns = [...basemap.townsLow, ...basemap.townsHigh];
const levels: [string, BasemapTopology][] = [
  ['low', basemap.low],
  ['high', basemap.high],
];

const gzipKilobytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

const twiceArea = (ring: Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? ring[0] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);

function areasOf(level: BasemapTopology, name: 'countries' | 'lakes'): Position[][][] {
  const { features } = feature(level, level.objects[name] as GeometryCollection<CountryProperties>);
  return features.flatMap(({ geometry }) => polygonsOf(geometry as Polygon | MultiPolygon));
}

describe('the base map as a whole', () => {
  it('stays within its weight', () => {
    expect(gzipKilobytes(basemap.low)).toBeLessThanOrEqual(22);
    expect(gzipKilobytes(basemap.high)).toBeLessThanOrEqual(220);
    expect(gzipKilobytes(basemap.townsLow)).toBeLessThanOrEqual(3);
    expect(towns.length).toBeLessThanOrEqual(420);
  });

  it('is the same, byte for byte, every time', () => {
    expect(JSON.stringify(compileBasemap())).toBe(JSON.stringify(basemap));
  });
});

describe.each(levels)('the %s level', (_name, level) => {
  it('lies inside the wide box', () => {
    const [west, south, east, north] = WIDE_BOX;
    const [first] = mesh(level).coordinates;
    expect(first).toBeDefined();
    for (const [x = NaN, y = NaN] of mesh(level).coordinates.flat()) {
      expect(x >= west - 0.003 && x <= east + 0.003 && y >= south - 0.003 && y <= north + 0.003).toBe(true);
    }
  });

  it.each(['countries', 'lakes'] as const)('has closed %s, wound clockwise with holes the other way', (name) => {
    const polygons = areasOf(level, name);
    expect(polygons.length).toBeGreaterThan(5);
    for (const [outer, ...holes] of polygons) {
      expect(twiceArea(outer ?? [])).toBeLessThan(0);
      for (const hole of holes) expect(twiceArea(hole)).toBeGreaterThan(0);
      for (const ring of [outer ?? [], ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
      }
    }
  });

  it('gives every country a code, and Siachen Glacier none', () => {
    const { features } = feature<CountryProperties>(level, level.objects.countries);
    const codes = features.map(({ properties }) => properties.iso2);
    expect(codes).toEqual(expect.arrayContaining(['KZ', 'TM', 'AF', 'PK', 'UZ', 'TJ', 'KG', 'IR', 'IN', 'CN', 'RU']));
    const without = features.filter(({ properties }) => !/^[A-Z]{2}$/.test(properties.iso2 ?? ''));
    expect(without.map(({ properties }) => properties.name)).toEqual(['Siachen Glacier']);
  });

  it('tells disputed lines from borders, and draws neither along the edge of the box', () => {
    const { features } = feature(level, level.objects.borders);
    expect(features.map(({ properties }) => properties.kind)).toEqual(['border', 'disputed']);
    const [west, south, east, north] = WIDE_BOX;
    const onEdge = ([x = 0, y = 0]: Position) => x === west || x === east || y === south || y === north;
    const coast = feature(level, level.objects.coast).geometry;
    for (const { coordinates } of [...features.map(({ geometry }) => geometry as MultiLineString), coast]) {
      for (const line of coordinates) {
        const along = line.filter(([x = 0, y = 0], i) => {
          const before = line[i - 1];
          if (!before || !onEdge([x, y]) || !onEdge(before)) return false;
          // A line that leaves the box and comes back at once may touch its edge at low detail.
          return Math.hypot(x - (before[0] ?? 0), y - (before[1] ?? 0)) > 0.5;
        });
        expect(along).toEqual([]);
      }
    }
  });

  it('draws the Line of Control as disputed', () => {
    const [, disputed] = feature(level, level.objects.borders).features;
    const points = (disputed?.geometry as MultiLineString).coordinates.flat();
    const isNear = (lon: number, lat: number) => points.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.35);
    expect(isNear(74.0, 34.0)).toBe(true);
    expect(isNear(77.2, 35.5)).toBe(true);
    expect(isNear(74.3, 31.6)).toBe(false);
    expect(isNear(66.5, 31.0)).toBe(false);
  });

  it('holds the rivers and lakes that the atlas names', () => {
    const idsOf = (name: 'rivers' | 'lakes') =>
      new Set(
        feature(level, level.objects[name] as GeometryCollection<{ id: string | null }>).features.map(
          ({ properties }) => properties.id,
        ),
      );
    const rivers = ['water-amu-darya', 'water-syr-darya', 'water-helmand', 'water-indus', 'ural', 'volga', 'irtysh'];
    expect([...idsOf('rivers')]).toEqual(expect.arrayContaining(rivers));
    expect([...idsOf('lakes')]).toEqual(expect.arrayContaining(['water-aral', 'balkhash', 'issyk-kul']));
  });
});

describe('countryAt', () => {
  it('finds the country of towns on the corridor', () => {
    expect(countryAt(62.2, 34.34)).toBe('AF'); // Herat
    expect(countryAt(67.01, 24.86)).toBe('PK'); // Karachi
    expect(countryAt(69.6, 42.32)).toBe('KZ'); // Shymkent
    expect(countryAt(61.84, 37.6)).toBe('TM'); // Mary
    expect(countryAt(63.3, 45.9)).toBe('KZ'); // Baikonur, which is leased
  });

  it('finds none on the Caspian, Kara-Bogaz, the Arabian Sea and Siachen Glacier', () => {
    expect(countryAt(50.5, 42)).toBeNull();
    expect(countryAt(53.5, 41.5)).toBeNull();
    expect(countryAt(62, 22)).toBeNull();
    expect(countryAt(77.2, 35.5)).toBeNull();
  });

  it('agrees with GeoNames on nearly every town', () => {
    const strays = towns.filter(({ lon, lat, country }) => countryAt(lon, lat) !== country);
    expect(strays.length / towns.length).toBeLessThan(0.02);
  });
});

describe('towns and labels', () => {
  it('name every capital in the box and the large towns of the corridor', () => {
    const capitals = towns.filter(({ capital }) => capital).map(({ name }) => name);
    expect(capitals).toEqual(
      expect.arrayContaining(['Astana', 'Ashgabat', 'Kabul', 'Islamabad', 'Tashkent', 'Dushanbe', 'Bishkek', 'Tehran']),
    );
    const large = towns.map(({ name }) => name);
    expect(large).toEqual(expect.arrayContaining(['Shymkent', 'Mary', 'Herat', 'Kandahar', 'Quetta', 'Karachi']));
    expect(new Set(towns.map(({ id }) => id)).size).toBe(towns.length);
  });

  it('put each country name inside its country', () => {
    for (const { iso2, lon, lat } of basemap.countryLabels) expect([iso2, countryAt(lon, lat)]).toEqual([iso2, iso2]);
  });
});
