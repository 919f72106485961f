/** The loaded core with look-ups by id. The atlas that panels use follows the day that is shown. */
import type { Core, Crossing, LineBrief, ProjectBrief, Section, Site, Station } from '../domain/dataset.ts';
import type { Row } from '../../geo/schema.ts';

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export interface Atlas {
  readonly core: Core;
  readonly sites: ReadonlyMap<string, Site>;
  readonly projects: ReadonlyMap<string, ProjectBrief>;
  readonly lines: ReadonlyMap<string, LineBrief>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly stations: ReadonlyMap<string, Station>;
  readonly crossings: ReadonlyMap<string, Crossing>;
  readonly legs: ReadonlyMap<string, Core['legs'][number]>;
  readonly countries: ReadonlyMap<string, Row<'countries'>>;
  /** English name of a country; the code itself if it is not known. */
  countryName(iso2: string): string;
  /** The site at a station, if there is one. */
  siteOfStation(station: string): Site | undefined;
}

/** The atlas as it stood on the day that is shown. */
export interface AtlasAtDay extends Atlas {
  /** At the end of this day. */
  readonly day: string;
  /** Whether it is the latest that the data know. */
  readonly isLatest: boolean;
  /** All that the data know, whatever the day. */
  readonly whole: Atlas;
}

/** The atlas of a core. `like` is the same on another day: its places do not change, and are not looked up anew. */
export function createAtlas(core: Core, like?: Atlas): Atlas {
  const countries = like?.countries ?? new Map(core.countries.map((row) => [row.iso2, row]));
  return {
    core,
    sites: like?.sites ?? byId(core.sites),
    projects: byId(core.projects),
    lines: byId(core.lines),
    sections: byId(core.sections),
    stations: like?.stations ?? byId(core.stations),
    crossings: byId(core.crossings),
    legs: byId(core.legs),
    countries,
    countryName: (iso2) => countries.get(iso2)?.name ?? iso2,
    siteOfStation: (station) => core.sites.find((site) => site.station === station),
  };
}
