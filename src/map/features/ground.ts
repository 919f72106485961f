/** The ground as GeoJSON: countries, coasts, borders, waters, and the names on it. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { BaseFile } from '../../domain/dataset.ts';
import { NEVER_DUE } from '../layers/base.ts';
import { at, collect, type Collection, type Part } from './geojson.ts';

type Properties = Part['properties'];

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
  /** Zoom from which a station of the same name is labelled. */
  readonly stations: ReadonlyMap<string, number>;
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

/** Arabic letters join: space between them would tear the word apart. */
const joinedOf = (name: string) => (/\p{Script=Arabic}/u.test(name) ? { joined: true } : {});

function labelFeatures(base: BaseFile, taken: Taken): Collection {
  return collect([
    ...base.countryLabels.map(({ iso2, name, at: point, size, minzoom }) =>
      at(point, { type: 'country', id: iso2, name, size, minzoom, ...joinedOf(name) }),
    ),
    ...base.waterLabels.map(({ id, name, at: point, size, angle, minzoom }) =>
      at(point, { type: 'water', id, name, size, angle, minzoom, ...joinedOf(name) }),
    ),
    ...base.towns
      .filter(([name]) => !taken.sites.has(name))
      .map(([name, lon, lat, population, country, rank]) =>
        at([lon, lat], { type: 'town', name, population, country, rank, due: taken.stations.get(name) ?? NEVER_DUE }),
      ),
  ]);
}
