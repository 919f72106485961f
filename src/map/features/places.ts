/** Sites, the discs of stand-ins, and border gates as GeoJSON. */
import type { Geometry } from 'geojson';
import type { Atlas } from '../../data/atlas.ts';
import type { Crossing, Site } from '../../domain/dataset.ts';
import { disc } from '../../domain/measure.ts';
import { DISC_RADIUS_KM } from '../../domain/places.ts';
import { collect, packed, placed, type Collection } from './geojson.ts';

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

/** `whole` gives them their rank, so that no name comes or goes with the day that is shown. */
export function siteFeatures(atlas: Atlas, whole: Atlas = atlas, local: LocalNames = {}): Collection {
  const weights = new Map(whole.core.sites.map((site) => [site, siteWeight(site, whole)]));
  const ranked = whole.core.sites.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return placed(ranked, (site, rank) => {
    const gate = gateAt(site, atlas);
    const isPin = site.precision === 'exact' && gate === undefined;
    const mark = `site-${site.kind}${isPin ? '-pin' : ''}`;
    return {
      id: site.id,
      ...namesOf(site.name, local[`site:${site.id}`]),
      kind: site.kind,
      mark,
      // With crossings shown a border site is drawn by the state of its gate.
      gate: gate === undefined ? mark : `crossing-${gate.status}`,
      pin: isPin,
      sort: rank,
      minzoom: zoomOfRank(rank),
    };
  });
}

/** Names as they are written on the spot, by `kind:id`. */
export type LocalNames = Readonly<Record<string, string>>;

/** The name of a label, and the local one where it is another. */
export function namesOf(name: string, local: string | undefined): { readonly name: string; readonly local?: string } {
  const shown = shortName(name);
  return local === undefined || shortName(local) === shown ? { name: shown } : { name: shown, local: shortName(local) };
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

/** Every placed gate. `sites` are the border sites that stand for it while they are shown. */
export function crossingFeatures(atlas: Atlas): Collection {
  const sites = new Map(atlas.core.crossings.map((crossing) => [crossing.id, [] as string[]]));
  for (const site of atlas.core.sites) {
    const gate = site.at === null ? undefined : gateAt(site, atlas);
    if (gate !== undefined) sites.get(gate.id)?.push(site.id);
  }
  return placed(atlas.core.crossings, ({ id, name, status, country_a, country_b }) => ({
    id,
    name,
    status,
    sites: packed(sites.get(id) ?? []),
    countries: packed([country_a, country_b]),
  }));
}
