/** Which sites and projects the filters of a link let through, and what each option of a filter would give. */
import { STATUSES, type SECTORS, type SITE_KINDS } from '../../geo/vocabulary.ts';
import type { Core, ProjectBrief, Site } from './dataset.ts';

/** The filters of a link. Options of one filter add up; filters narrow each other; an empty filter lets all through. */
export interface Filters {
  readonly kind: readonly (typeof SITE_KINDS)[number][];
  readonly sector: readonly (typeof SECTORS)[number][];
  /** May hold words for crossings and roads, which projects don't heed. */
  readonly status: readonly string[];
  readonly country: readonly string[];
}

export type FilterName = keyof Filters;
/** The values that a thing has for each filter that concerns it. */
type Facets<T> = { readonly [F in FilterName]?: (thing: T) => readonly string[] };

const SITE_FACETS = {
  kind: (site: Site) => [site.kind],
  country: (site: Site) => [site.country],
} satisfies Facets<Site>;

const PROJECT_FACETS = {
  sector: (project: ProjectBrief) => [project.sector],
  status: (project: ProjectBrief) => [project.status],
  country: (project: ProjectBrief) => project.countries,
} satisfies Facets<ProjectBrief>;

/** The filters that concern sites, and those that concern projects. */
export type SiteFilter = keyof typeof SITE_FACETS;
export type ProjectFilter = keyof typeof PROJECT_FACETS;

/** What is chosen of a filter, without words that mean nothing to projects. */
const heeded = (name: FilterName, filters: Filters): readonly string[] =>
  name === 'status' ? builtStatuses(filters.status) : filters[name];

/** The words of a status filter that speak of what is built. */
export const builtStatuses = (words: readonly string[]): readonly (typeof STATUSES)[number][] =>
  STATUSES.filter((status) => words.includes(status));

function passes<T>(thing: T, facets: Facets<T>, filters: Filters, except: FilterName | null = null): boolean {
  return (Object.keys(facets) as FilterName[]).every((name) => {
    const chosen = heeded(name, filters);
    if (name === except || chosen.length === 0) return true;
    return facets[name]?.(thing).some((value) => chosen.includes(value)) ?? true;
  });
}

/** Whether the filters let a site through: by kind and country. */
export const isSiteShown = (site: Site, filters: Filters): boolean => passes(site, SITE_FACETS, filters);

/** Whether the filters let a project through: by sector, status and any of its countries. */
export const isProjectShown = (project: ProjectBrief, filters: Filters): boolean =>
  passes(project, PROJECT_FACETS, filters);

/** How many things have each value of a filter, given the other filters; values that nothing has now count 0. */
function countBy<T>(
  name: FilterName,
  things: readonly T[],
  facets: Facets<T>,
  filters: Filters,
): ReadonlyMap<string, number> {
  return countValues(
    things,
    (thing) => facets[name]?.(thing) ?? [],
    (thing) => passes(thing, facets, filters, name),
  );
}

/** How many of the things that pass have each value; values that only others have count 0. */
export function countValues<T>(
  things: readonly T[],
  valuesOf: (thing: T) => readonly string[],
  isCounted: (thing: T) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const more = isCounted(thing) ? 1 : 0;
    for (const value of new Set(valuesOf(thing))) counts.set(value, (counts.get(value) ?? 0) + more);
  }
  return counts;
}

/** How many sites each option of a filter would give, the other filters staying as they are. */
export const countSitesBy = (name: SiteFilter, sites: readonly Site[], filters: Filters): ReadonlyMap<string, number> =>
  countBy(name, sites, SITE_FACETS, filters);

/** How many projects each option of a filter would give, the other filters staying as they are. */
export const countProjectsBy = (
  name: ProjectFilter,
  projects: readonly ProjectBrief[],
  filters: Filters,
): ReadonlyMap<string, number> => countBy(name, projects, PROJECT_FACETS, filters);

export interface FilterOption<V extends string> {
  readonly value: V;
  readonly count: number;
}

/** The options worth showing, in the order given: those that something has, and those chosen even so. */
export function optionsOf<V extends string>(
  order: readonly V[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly V[],
): readonly FilterOption<V>[] {
  return [...new Set([...order, ...chosen])]
    .filter((value) => counts.has(value) || chosen.includes(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/**
 * Ids of the sites that the map shows, or null for all of them. On the page of projects these are the places of the
 * projects that the filters let through; elsewhere the sites that they let through. The kind of site counts on both.
 * `listed` narrows the projects further, to those that fit the words and the actor of the list.
 */
export function shownSites(
  core: Pick<Core, 'sites' | 'projects'>,
  filters: Filters,
  isByProject: boolean,
  listed: ReadonlySet<string> | null = null,
): readonly string[] | null {
  const narrowing = isByProject ? PROJECT_FACETS : SITE_FACETS;
  const isFiltered = (Object.keys(narrowing) as FilterName[]).some((name) => filters[name].length > 0);
  const isNarrowed = isFiltered || (isByProject && listed !== null);
  if (!isNarrowed && filters.kind.length === 0) return null;
  const homes = isByProject && isNarrowed ? homesOf(core.projects, filters, listed) : null;
  const ofSites = isByProject ? { ...filters, country: [] } : filters;
  return core.sites
    .filter((site) => isSiteShown(site, ofSites) && homes?.has(site.id) !== false)
    .map((site) => site.id);
}

/** The sites at which a project lies that the filters let through. */
const homesOf = (
  projects: readonly ProjectBrief[],
  filters: Filters,
  listed: ReadonlySet<string> | null,
): ReadonlySet<string> =>
  new Set(
    projects
      .filter((project) => isProjectShown(project, filters) && listed?.has(project.id) !== false)
      .flatMap((project) => project.site ?? []),
  );

/** Whether a text holds every word that is looked for, each anywhere in it. Both are folded. */
export const holdsWords = (text: string, words: string): boolean =>
  words === '' || words.split(' ').every((word) => text.includes(word));
