/** What each page frames on the map, and what of it is selected. */
import type { Atlas } from '../data/atlas.ts';
import { isProjectShown } from '../domain/filter.ts';
import { boxOf, type Box, type LngLat } from '../domain/measure.ts';
import { DISC_RADIUS_KM } from '../domain/places.ts';
import type { Leg } from '../domain/dataset.ts';
import type { AppState } from '../state/state.ts';

/** The corridor and its approaches: what the home button shows. */
export const HOME: Box = [52.5, 23.6, 74.5, 44.4];

/** How close a lone point is looked at. */
export const POINT_ZOOM = 7.5;

/** What is selected, by the ids of the features that draw it. */
export interface Selection {
  readonly sites: readonly string[];
  readonly sections: readonly string[];
  /** Lines whose stations are all named. */
  readonly lines: readonly string[];
  readonly stations: readonly string[];
  readonly crossings: readonly string[];
  readonly legs: readonly string[];
  readonly countries: readonly string[];
}

export const NOTHING: Selection = {
  sites: [],
  sections: [],
  lines: [],
  stations: [],
  crossings: [],
  legs: [],
  countries: [],
};

type Selecting = Pick<AppState, 'page' | 'stop' | 'sector' | 'status' | 'country' | 'kind'>;

/** The features that a page selects; a filtered list of projects selects the rails of what is in it. */
export function selectionOf(state: Selecting, atlas: Atlas, listed: ReadonlySet<string> | null = null): Selection {
  const { page, stop } = state;
  if (page.kind === 'projects') return { ...NOTHING, sections: filteredSections(state, atlas, listed) };
  if (!('id' in page)) return NOTHING;
  const { id } = page;
  if (page.kind === 'site') return { ...NOTHING, sites: [id] };
  if (page.kind === 'line') {
    const sections = atlas.lines.get(id)?.sections ?? [];
    return { ...NOTHING, sections, lines: [id], stations: stop === null ? [] : [stop] };
  }
  if (page.kind === 'crossing') return { ...NOTHING, crossings: [id] };
  if (page.kind === 'leg') return { ...NOTHING, legs: [id] };
  if (page.kind === 'country') return { ...NOTHING, countries: [id] };
  if (page.kind === 'pair') return NOTHING; // its flows are drawn and framed by themselves
  const project = atlas.projects.get(id);
  if (project === undefined) return NOTHING;
  return { ...NOTHING, sites: project.site === null ? [] : [project.site], sections: project.sections };
}

function filteredSections(filters: Selecting, atlas: Atlas, listed: ReadonlySet<string> | null): readonly string[] {
  const { projects } = atlas.core;
  const shown = projects.filter((project) => isProjectShown(project, filters) && listed?.has(project.id) !== false);
  return shown.length === projects.length ? [] : [...new Set(shown.flatMap((project) => project.sections))];
}

/** The points that a selection covers, and those of a way that was found. */
export function pointsOf(
  selection: Selection,
  atlas: Atlas,
  legs: readonly Leg[],
  way: readonly LngLat[] = [],
): LngLat[] {
  const sites = selection.sites.flatMap((id) => {
    const site = atlas.sites.get(id);
    if (site?.at === null || site === undefined) return [];
    const radius = (DISC_RADIUS_KM[site.precision] ?? 0) / 111;
    const [lng, lat] = site.at;
    return [[lng - radius, lat - radius] as const, [lng + radius, lat + radius] as const];
  });
  const ofStations = [
    ...selection.stations,
    ...(selection.stations.length > 0
      ? []
      : selection.sections.flatMap((id) => atlas.sections.get(id)?.stations ?? [])),
  ];
  const stations = ofStations.map((id) => atlas.stations.get(id)?.at ?? null);
  const crossings = selection.crossings.map((id) => atlas.crossings.get(id)?.at ?? null);
  const paths = legs.filter((leg) => selection.legs.includes(leg.id)).flatMap((leg) => leg.path);
  const inCountry = selection.countries.flatMap((iso2) => countryPoints(iso2, atlas));
  return [...sites, ...stations, ...crossings, ...paths, ...inCountry, ...way].filter((point) => point !== null);
}

/** What the atlas knows in a country stands for its outline. */
function countryPoints(iso2: string, atlas: Atlas): LngLat[] {
  return [...atlas.core.stations, ...atlas.core.sites]
    .filter((place) => place.country === iso2)
    .flatMap((place) => (place.at === null ? [] : [place.at]));
}

/** The box that a page shows, or null when it shows the whole corridor. */
export function frameOf(state: Selecting, atlas: Atlas, legs: readonly Leg[], way: readonly LngLat[] = []): Box | null {
  return boxOf(pointsOf(selectionOf(state, atlas), atlas, legs, way));
}
