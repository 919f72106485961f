/** The features of every source that has been loaded so far. */
import type { Atlas } from '../data/atlas.ts';
import type { BaseFile, Leg } from '../domain/dataset.ts';
import { baseFeatures } from './features/ground.ts';
import { crossingFeatures, discFeatures, shortName, siteFeatures, type LocalNames } from './features/places.ts';
import { breakFeatures, corridorFeatures, legFeatures, railFeatures, stationFeatures } from './features/rail.ts';
import { STATION_LABEL_ZOOM } from './layers/points.ts';
import type { SourceData } from './style.ts';

/** The subject: rail, corridor, places. `whole` is the same atlas whatever the day. */
export function subjectSources(atlas: Atlas, whole: Atlas = atlas, local: LocalNames = {}): SourceData {
  return {
    rail: railFeatures(atlas),
    corridor: corridorFeatures(atlas),
    stations: stationFeatures(atlas, whole, local),
    crossings: crossingFeatures(atlas),
    breaks: breakFeatures(atlas),
    sites: siteFeatures(atlas, whole, local),
    discs: discFeatures(atlas),
  };
}

/** The ground at one level of detail. */
export function groundSources(level: 'low' | 'high', base: BaseFile, atlas: Atlas): SourceData {
  const corridor = new Set(atlas.core.countries.filter((country) => country.corridor).map((country) => country.iso2));
  const taken = {
    sites: new Set(atlas.core.sites.flatMap((site) => (site.at === null ? [] : [shortName(site.name)]))),
    stations: new Map(atlas.core.stations.map(({ name, rank }) => [name, STATION_LABEL_ZOOM[rank - 1] ?? 0])),
  };
  const parts = Object.entries(baseFeatures(base, corridor, taken));
  return Object.fromEntries(parts.map(([part, collection]) => [`${part}-${level}`, collection]));
}

export const roadSources = ({ legs }: { readonly legs: readonly Leg[] }): SourceData => ({
  roads: legFeatures(legs, false),
  sea: legFeatures(legs, true),
});
