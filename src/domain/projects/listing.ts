/** The list of projects: which of them fit the link, what each option of a filter would give, in which order they stand. */
import { STATUSES } from '../../../geo/vocabulary.ts';
import type { Observation } from '../observations.ts';
import type { ProjectBrief, ProjectsFile } from '../dataset.ts';
import { firstDay } from '../dates.ts';
import { countValues, type Filters, holdsWords, isProjectShown } from '../filter.ts';
import { actorId } from './actors.ts';

export type ProjectRow = ProjectsFile['projects'][number];

/** A project with all that the list tells of it. */
export interface Listed {
  readonly brief: ProjectBrief;
  readonly row: ProjectRow;
  /** Ids of those who act in it. */
  readonly actors: readonly string[];
  readonly place: string;
  /** Everything that can be looked for, folded. */
  readonly words: string;
  /** Costs known by the day shown, the leading ones. */
  readonly costs: readonly Observation[];
}

/** What a link asks of the list. `words` are folded as those of the projects. */
export interface Asked extends Filters {
  readonly actor: string | null;
  readonly words: string;
}

export type Facet = 'sector' | 'status' | 'country' | 'actor';

/** Ids of those who act in a project. */
export const actorsIn = (row: Pick<ProjectRow, 'actors'>): readonly string[] => [...new Set(row.actors.map(actorId))];

/** Whether a project fits everything that is asked; `except` is left out of account. */
export function isListed(project: Listed, asked: Asked, except?: Facet): boolean {
  const filters = except === undefined || except === 'actor' ? asked : { ...asked, [except]: [] };
  const isOfActor = asked.actor === null || except === 'actor' || project.actors.includes(asked.actor);
  return isOfActor && isProjectShown(project.brief, filters) && holdsWords(project.words, asked.words);
}

const VALUES: Readonly<Record<Facet, (project: Listed) => readonly string[]>> = {
  sector: ({ brief }) => [brief.sector],
  status: ({ brief }) => [brief.status],
  country: ({ brief }) => brief.countries,
  actor: ({ actors }) => actors,
};

/** How many projects each option of a filter would give, all else staying as it is. */
export const countListed = (facet: Facet, all: readonly Listed[], asked: Asked): ReadonlyMap<string, number> =>
  countValues(all, VALUES[facet], (project) => isListed(project, asked, facet));

/** The columns that the list can be sorted by, as links name them. */
export const COLUMNS = ['name', 'sector', 'status', 'report', 'country', 'place', 'actors', 'start', 'cost'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

const BY_NAME: Order = { column: 'name', isDescending: false };

/** The order that a link asks for; by name where it asks for none that the list has. */
export function orderOf(sort: string | null): Order {
  const isDescending = sort?.startsWith('-') === true;
  const asked = sort?.replace(/^-/, '');
  const column = COLUMNS.find((name) => name === asked);
  return column === undefined ? BY_NAME : { column, isDescending };
}

/** The order in the words of a link; null for the usual one. */
export const sortOf = ({ column, isDescending }: Order): string | null =>
  column === 'name' && !isDescending ? null : `${isDescending ? '-' : ''}${column}`;

/** The largest of the costs that are plain sums of US dollars, in millions; null where there is none. */
function dollarsOf({ costs }: Listed): number | null {
  const values = costs.flatMap(({ unit, value }) => (unit === 'USD million' && value !== null ? [value] : []));
  return values.length === 0 ? null : Math.max(...values);
}

/** What words stand on screen for codes. */
export interface Named {
  readonly country: (iso2: string) => string;
  readonly sector: (sector: Listed['brief']['sector']) => string;
}

/** What a column is compared by; null stands last in either order. */
function keyOf(project: Listed, column: Column, nameOf: Named): string | number | null {
  const { brief, row, place } = project;
  const orNone = (text: string) => (text === '' ? null : text);
  switch (column) {
    case 'name':
      return brief.name;
    case 'sector':
      return nameOf.sector(brief.sector);
    case 'status':
      return (STATUSES as readonly string[]).indexOf(brief.status);
    case 'report':
      return firstDay(brief.asOf);
    case 'country':
      return orNone(brief.countries.map(nameOf.country).join(', '));
    case 'place':
      return orNone(place);
    case 'actors':
      return orNone(row.actors.join(', '));
    case 'start':
      return row.start === null ? null : firstDay(row.start);
    case 'cost':
      return dollarsOf(project);
  }
}

/** The projects in an order; what lacks the value stands last whichever way it runs, and equals stand by name. */
export function sortListed(
  all: readonly Listed[],
  { column, isDescending }: Order,
  compare: (a: string, b: string) => number,
  nameOf: Named,
): readonly Listed[] {
  const keyed = all.map((project) => ({ project, key: keyOf(project, column, nameOf) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || compare(a.project.brief.name, b.project.brief.name);
      const way = typeof a.key === 'number' ? a.key - Number(b.key) : compare(a.key, String(b.key));
      return (isDescending ? -way : way) || compare(a.project.brief.name, b.project.brief.name);
    })
    .map(({ project }) => project);
}
