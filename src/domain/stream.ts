/** Events and policies as one stream in the order of time. */
import { EVENT_KINDS } from '../../geo/vocabulary.ts';
import type { Row } from '../../geo/schema.ts';
import type { Core, EventsFile } from './dataset.ts';
import { firstDay } from './dates.ts';

/** What an entry can be: a kind of event, or a policy (a rule, tariff or closure). */
export const ENTRY_KINDS = [...EVENT_KINDS, 'policy'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that happened or was decided on a date. */
export interface Entry {
  /** Unlike the id of its row unique among events and policies together. */
  readonly key: string;
  readonly id: string;
  readonly kind: EntryKind;
  readonly date: string;
  readonly dateNote: string;
  readonly actors: string;
  readonly summary: string;
  readonly sites: readonly string[];
  readonly projects: readonly string[];
  readonly sources: readonly string[];
  readonly countries: readonly string[];
  /** Acts that are told of as policies too: one happening, with the text and the sources of each. */
  readonly also: readonly Told[];
}

/** Another text about an entry. */
export type Told = Pick<Entry, 'key' | 'actors' | 'summary' | 'sources'>;

/** The kinds under which an entry is found. */
export const kindsOf = ({ kind, also }: Pick<Entry, 'kind' | 'also'>): readonly EntryKind[] =>
  also.length === 0 ? [kind] : [...new Set([kind, 'policy' as const])];

type Places = Pick<Core, 'sites' | 'projects'>;

/**
 * All events and policies, the oldest first, those that tell of the same as one; on one day events come before policies. A date of less precision stands
 * where it begins, so that what is only known by its year is never told as the latest.
 */
export function streamOf(
  { events, policies }: Pick<EventsFile, 'events' | 'policies'>,
  places: Places,
): readonly Entry[] {
  const known = new Set(events.map(({ id }) => id));
  const isTold = ({ same_as }: Row<'policies'>) => same_as !== null && known.has(same_as);
  const told = events.map((row) =>
    join(
      fromEvent(row, places),
      policies.filter((policy) => policy.same_as === row.id),
    ),
  );
  return [...told, ...policies.filter((policy) => !isTold(policy)).map(fromPolicy)].toSorted((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? -1 : firstDay(a.date) > firstDay(b.date) ? 1 : 0,
  );
}

/** An event with the acts that tell of the same: its places, countries and sources are those of all. */
function join(entry: Entry, policies: readonly Row<'policies'>[]): Entry {
  const also = policies.map(fromPolicy);
  const all = [entry, ...also];
  const union = (of: (one: Entry) => readonly string[]) => [...new Set(all.flatMap(of))];
  return {
    ...entry,
    sites: union(({ sites }) => sites),
    sources: union(({ sources }) => sources),
    countries: union(({ countries }) => countries),
    also,
  };
}

/** An event concerns the country of its site, or else those of its projects, and those that its row adds. */
function fromEvent(row: Row<'events'>, places: Places): Entry {
  const sites = row.site === null ? [] : [row.site];
  const projects = places.projects.filter((project) => row.projects.includes(project.id));
  const { id, kind, date, summary, sources } = row;
  return {
    key: `event:${id}`, id, kind, date, summary, sources, sites,
    dateNote: row.date_note,
    also: [],
    actors: '',
    projects: row.projects,
    countries: [...new Set([
      ...(sites.length > 0 ? countriesOf(sites, places) : projects.flatMap((project) => project.countries)),
      ...row.countries,
    ])],
  }; // prettier-ignore
}

/** A policy concerns the countries that its row names. */
function fromPolicy(row: Row<'policies'>): Entry {
  const { id, date, actors, countries, summary, sites, sources } = row;
  return {
    key: `policy:${id}`, id, kind: 'policy', date, summary, sources, sites, actors, countries,
    dateNote: '',
    also: [],
    projects: [],
  }; // prettier-ignore
}

const countriesOf = (sites: readonly string[], { sites: all }: Places): readonly string[] => [
  ...new Set(all.filter((site) => sites.includes(site.id)).map((site) => site.country)),
];

export interface YearOfEntries {
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** Entries under their years, in the order in which they come. */
export function byYear(entries: readonly Entry[]): readonly YearOfEntries[] {
  const years = [...new Set(entries.map((entry) => entry.date.slice(0, 4)))];
  return years.map((year) => ({ year, entries: entries.filter((entry) => entry.date.startsWith(year)) }));
}
