/** The atlas as GeoJSON: one feature collection for each source. Pure; computed once for a data set. */
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../data/atlas.ts';
import type { BaseFile, Leg, Site, Station } from '../domain/dataset.ts';
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

/** How much a site matters on the map: on the corridor, then by what happens there. */
export function siteWeight(site: Site, atlas: Atlas): number {
  const onCorridor = atlas.core.sections.some(
    (section) => section.corridors.includes('casa') && site.station !== null && section.stations.includes(site.station),
  );
  const bonus = site.kind === 'capital' ? 3 : site.kind === 'port' ? 2 : site.kind === 'region' ? -6 : 0;
  return (onCorridor ? 6 : 0) + site.projects.length + bonus;
}

/** Zoom from which the n-th most important site shows: about ten names at the start, all from zoom 6.5. */
const zoomOfRank = (rank: number) => (rank < 13 ? 0 : rank < 28 ? 5 : 6.5);

/** `shown` is what the filters let through. */
export function siteFeatures(atlas: Atlas): Collection {
  const ranked = atlas.core.sites.toSorted((a, b) => siteWeight(b, atlas) - siteWeight(a, atlas));
  const gates = new Map(atlas.core.crossings.map((crossing) => [crossing.site, crossing.status]));
  return placed(ranked, ({ id, name, kind, country, precision, projects }, rank) => ({
    id,
    name: shortName(name),
    kind,
    country,
    // A border site is drawn by the state of its gate.
    icon:
      kind === 'crossing' && gates.has(id)
        ? `crossing-${gates.get(id) ?? 'unknown'}`
        : `site-${kind}${precision === 'exact' ? '-pin' : ''}`,
    pin: precision === 'exact' && kind !== 'crossing',
    projects: projects.length,
    sort: rank,
    minzoom: zoomOfRank(rank),
  }));
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

/** Gates that no border site stands for. */
export const crossingFeatures = (atlas: Atlas): Collection =>
  placed(atlas.core.crossings.filter(({ site }) => site === null || atlas.sites.get(site)?.kind !== 'crossing' || atlas.sites.get(site)?.at === null), ({ id, name, status, site, country_a, country_b }) => ({
    id, name, status, site, country: country_a, other: country_b,
  })); // prettier-ignore

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

/** Corridor countries are marked; a town that is a site is left to the site's own label. */
export function baseFeatures(base: BaseFile, corridor: ReadonlySet<string>, taken: ReadonlySet<string>): BaseFeatures {
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

function labelFeatures(base: BaseFile, taken: ReadonlySet<string>): Collection {
  return collect([
    ...base.countryLabels.map(({ iso2, name, at: point, size, minzoom }) =>
      at(point, { type: 'country', id: iso2, name, size, minzoom }),
    ),
    ...base.waterLabels.map(({ id, name, at: point, size, angle, minzoom }) =>
      at(point, { type: 'water', id, name, size, angle, minzoom }),
    ),
    ...base.towns
      .filter(([name]) => !taken.has(name))
      .map(([name, lon, lat, population, country, rank, capital]) =>
        at([lon, lat], { type: 'town', name, population, country, rank, capital: capital === 1 }),
      ),
  ]);
}
