/** The loaded core with look-ups by id. Immutable. */
import type { Core, Crossing, LineBrief, ProjectBrief, Section, Site, Station } from '../domain/dataset.ts';
import type { Row } from '../../geo/schema.ts';

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export class Atlas {
  readonly core: Core;
  readonly sites: ReadonlyMap<string, Site>;
  readonly projects: ReadonlyMap<string, ProjectBrief>;
  readonly lines: ReadonlyMap<string, LineBrief>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly stations: ReadonlyMap<string, Station>;
  readonly crossings: ReadonlyMap<string, Crossing>;
  readonly legs: ReadonlyMap<string, Core['legs'][number]>;
  readonly countries: ReadonlyMap<string, Row<'countries'>>;

  constructor(core: Core) {
    this.core = core;
    this.sites = byId(core.sites);
    this.projects = byId(core.projects);
    this.lines = byId(core.lines);
    this.sections = byId(core.sections);
    this.stations = byId(core.stations);
    this.crossings = byId(core.crossings);
    this.legs = byId(core.legs);
    this.countries = new Map(core.countries.map((row) => [row.iso2, row]));
  }

  /** English name of a country; the code itself if it is not known. */
  countryName(iso2: string): string {
    return this.countries.get(iso2)?.name ?? iso2;
  }

  /** The site at a station, if there is one. */
  siteOfStation(station: string): Site | undefined {
    return this.core.sites.find((site) => site.station === station);
  }
}
