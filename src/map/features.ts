/** The atlas as GeoJSON: one feature collection for each source. Pure; computed once for a data set. */
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../data/atlas.ts';
import type { BaseFile, Crossing, Leg, Site, Station } from '../domain/dataset.ts';
import { disc, type LngLat } from '../domain/measure.ts';
import { DISC_RADIUS_KM } from '../domain/places.ts';

type Properties = Readonly<Record<string, string | number | boolean | null>>;
export type Collection = FeatureCollection<Geometry, Properties>;

const collect = (features: readonly Feature<Geometry, Properties>[]): Collection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const at = (point: LngLat, properties: Properties): Feature<Geometry, Properties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...point] },
  properties,
});

const along = (path: readonly LngLat[], properties: Properties): Feature<Geometry, Properties> => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: path.map((point) => [...point]) },
  properties,
});

/** Points that are known, each with its properties. */
const placed = <T extends { readonly at: LngLat | null }>(
  rows: readonly T[],
  properties: (row: T, i: number) => Properties,
) => collect(rows.flatMap((row, i) => (row.at === null ? [] : [at(row.at, properties(row, i))])));

export function railFeatures(atlas: Atlas): Collection {
  return collect(
    atlas.core.sections.flatMap((section) => {
      const path = section.stations.flatMap((id) => {
        const point = atlas.stations.get(id)?.at;
        return point === null || point === undefined ? [] : [point];
      });
      if (path.length < 2) return [];
      const { id, line, status, gauge_mm, geometry } = section;
      return [
        along(path, {
          id,
          line,
          status,
          gauge: gauge_mm,
          geometry,
          country: section.countries[0] ?? '',
          casa: section.corridors.includes('casa'),
        }),
      ];
    }),
  );
}

export function corridorFeatures(atlas: Atlas): Collection {
  return collect(
    atlas.core.corridors
      .filter((corridor) => corridor.id === 'casa')
      .map((corridor) =>
        along(
          corridor.parts.flatMap((part) => part.path),
          { id: corridor.id },
        ),
      ),
  );
}

export function stationFeatures(atlas: Atlas): Collection {
  const taken = new Set(
    atlas.core.sites.flatMap((site) => (site.at === null || site.station === null ? [] : [site.station])),
  );
  const lineOf = stationLines(atlas);
  const isDrawn = (station: Station) =>
    station.kind !== 'shape-point' && !station.id.startsWith('x-') && !taken.has(station.id);
  return placed(atlas.core.stations.filter(isDrawn), ({ id, name, kind, rank, country }) => ({
    id, name, kind, rank, country, line: lineOf.get(id) ?? '',
  })); // prettier-ignore
}

/** The first line that each station is on. */
export function stationLines(atlas: Atlas): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const section of atlas.core.sections) {
    for (const station of section.stations) if (!lines.has(station)) lines.set(station, section.line);
  }
  return lines;
}

/** The state of the gate at a border site, or undefined where there is none. */
export const gateAt = (site: Site, atlas: Atlas): Crossing | undefined =>
  site.kind !== 'crossing'
    ? undefined
    : atlas.core.crossings.find(
        ({ site: at, station_a, station_b }) =>
          at === site.id || (site.station !== null && (site.station === station_a || site.station === station_b)),
      );

const KIND_WEIGHT: Readonly<Partial<Record<Site['kind'], number>>> = { capital: 3, city: 2, port: 2, region: -6 };

/** How much a site matters on the map: where parts of the corridor meet, on it, shut gates, then what happens there. */
export function siteWeight(site: Site, atlas: Atlas): number {
  const { station } = site;
  const casa = atlas.core.corridors.find((corridor) => corridor.id === 'casa');
  const isJoint = casa?.parts.some(({ from, to }) => from === station || to === station) ?? false;
  const isOnCorridor = atlas.core.sections.some(
    (section) => section.corridors.includes('casa') && station !== null && section.stations.includes(station),
  );
  const isShut = gateAt(site, atlas)?.status === 'closed';
  return (
    (isJoint ? 4 : 0) +
    (isOnCorridor ? 6 : 0) +
    (isShut ? 3 : 0) +
    (site.projects.length > 0 ? (KIND_WEIGHT[site.kind] ?? 0) : 0) +
    site.projects.length
  );
}

/** Zoom from which the n-th most important site shows: about ten names at the start, all from zoom 6.5. */
const zoomOfRank = (rank: number) => (rank < 13 ? 0 : rank < 28 ? 5 : 6.5);

/** `shown` is what the filters let through. */
export function siteFeatures(atlas: Atlas): Collection {
  const ranked = atlas.core.sites.toSorted((a, b) => siteWeight(b, atlas) - siteWeight(a, atlas));
  return placed(ranked, (site, rank) => {
    const gate = gateAt(site, atlas);
    const isPin = site.precision === 'exact' && gate === undefined;
    return {
      id: site.id,
      name: shortName(site.name),
      kind: site.kind,
      country: site.country,
      // A border site is drawn by the state of its gate.
      icon: gate === undefined ? `site-${site.kind}${isPin ? '-pin' : ''}` : `crossing-${gate.status}`,
      pin: isPin,
      sort: rank,
      minzoom: zoomOfRank(rank),
    };
  });
}

/** A name without the remark in brackets, for a label. */
export const shortName = (name: string) => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();

/** Soft discs for positions that a stand-in marks. */
export function discFeatures(atlas: Atlas): Collection {
  return collect(
    atlas.core.sites.flatMap(({ id, kind, country, at: centre, precision }) => {
      const radius = DISC_RADIUS_KM[precision];
      if (centre === null || radius === null) return [];
      const geometry: Geometry = { type: 'Polygon', coordinates: [disc(centre, radius).map((point) => [...point])] };
      return [{ type: 'Feature', geometry, properties: { id, kind, country, precision } }];
    }),
  );
}

/** Gates that no placed border site stands for. */
export function crossingFeatures(atlas: Atlas): Collection {
  const taken = new Set(atlas.core.sites.flatMap((site) => (site.at === null ? [] : (gateAt(site, atlas)?.id ?? []))));
  const free = atlas.core.crossings.filter((crossing) => !taken.has(crossing.id));
  return placed(free, ({ id, name, status, site, country_a, country_b }) => ({
    id,
    name,
    status,
    site,
    country: country_a,
    other: country_b,
  }));
}

export const breakFeatures = (atlas: Atlas): Collection =>
  placed(atlas.core.breaks, ({ id, name, gauge_a, gauge_b, future, station }) => ({
    id, name, gauges: `${gauge_a}/${gauge_b}`, future, station,
  })); // prettier-ignore

export const legFeatures = (legs: readonly Leg[], isSea: boolean): Collection =>
  collect(
    legs
      .filter((leg) => (leg.mode === 'sea' || leg.mode === 'ferry') === isSea && leg.path.length > 1 && !leg.whole)
      .map((leg) => along(leg.path, { id: leg.id, name: leg.ends.join('–'), mode: leg.mode, status: leg.status })),
  );

/** The parts of a base file as collections. */
export interface BaseFeatures {
  readonly countries: Collection;
  readonly coast: Collection;
  readonly lakes: Collection;
  readonly rivers: Collection;
  readonly borders: Collection;
  readonly labels: Collection;
}

/** Names that the subject writes itself: those of sites always, those of main stations once they are labelled. */
export interface Taken {
  readonly sites: ReadonlySet<string>;
  readonly stations: ReadonlySet<string>;
}

/** Corridor countries are marked; a town that is a site is left to the site's own label. */
export function baseFeatures(base: BaseFile, corridor: ReadonlySet<string>, taken: Taken): BaseFeatures {
  const part = (name: string): Collection => {
    const object = base.topology.objects[name];
    if (object === undefined) return collect([]);
    const decoded = feature(base.topology, object) as
      FeatureCollection<Geometry, Properties> | Feature<Geometry, Properties>;
    return decoded.type === 'FeatureCollection' ? decoded : collect([decoded]);
  };
  const countries = part('countries');
  return {
    countries: collect(
      countries.features.map((country) => ({
        ...country,
        properties: {
          ...country.properties,
          id: country.properties['iso2'] ?? '',
          corridor: corridor.has(String(country.properties['iso2'])),
        },
      })),
    ),
    coast: part('coast'),
    lakes: part('lakes'),
    rivers: part('rivers'),
    borders: part('borders'),
    labels: labelFeatures(base, taken),
  };
}

function labelFeatures(base: BaseFile, taken: Taken): Collection {
  return collect([
    ...base.countryLabels.map(({ iso2, name, at: point, size, minzoom }) =>
      at(point, { type: 'country', id: iso2, name, size, minzoom }),
    ),
    ...base.waterLabels.map(({ id, name, at: point, size, angle, minzoom }) =>
      at(point, { type: 'water', id, name, size, angle, minzoom }),
    ),
    ...base.towns
      .filter(([name]) => !taken.sites.has(name))
      .map(([name, lon, lat, population, country, rank]) =>
        at([lon, lat], { type: 'town', name, population, country, rank, station: taken.stations.has(name) }),
      ),
  ]);
}
