/** What happened between two countries: policies and events about both, and days on which their border was shut. */
import type { Core } from '../dataset.ts';
import { firstDay } from '../dates.ts';
import { historyOf } from '../dated.ts';
import type { Entry } from '../stream.ts';
import type { Pair } from '../trade.ts';

/** The partner that stands for all countries. */
export const WORLD = 'WLD';

/** Countries that an entry is about: its own, and those of its projects. */
function countriesOf(entry: Entry, core: Pick<Core, 'projects'>): ReadonlySet<string> {
  const ofProjects = core.projects.filter(({ id }) => entry.projects.includes(id)).flatMap((row) => row.countries);
  return new Set([...entry.countries, ...ofProjects]);
}

/** Entries about both countries up to a day; about the first one where its partner is the world. Oldest first. */
export function entriesOf(
  entries: readonly Entry[],
  { reporter, partner }: Pair,
  core: Pick<Core, 'projects'>,
  day: string,
): readonly Entry[] {
  return entries.filter((entry) => {
    if (firstDay(entry.date) > day) return false;
    if (partner === WORLD || reporter === WORLD)
      return entry.kind === 'policy' && entry.countries.includes(partner === WORLD ? reporter : partner);
    const countries = countriesOf(entry, core);
    return countries.has(reporter) && countries.has(partner);
  });
}

/** The gate of the corridor in the south, whose closing is told on the page of trade. */
export const SOUTHERN_GATE: Pair = { reporter: 'PK', partner: 'AF' };

/** A day on which crossings between two countries were shut to trade. */
export interface Closing {
  readonly date: string;
  /** Ids of the crossings. */
  readonly crossings: readonly string[];
}

/** Within a span the closings of crossings between two countries that are still shut, the oldest first. */
export function closingsOf(
  core: Pick<Core, 'crossings' | 'histories'>,
  { reporter, partner }: Pair,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Closing[] {
  const shut = core.crossings
    .filter(
      ({ country_a, country_b }) => [country_a, country_b].toSorted().join() === [reporter, partner].toSorted().join(),
    )
    .filter(({ status }) => status === 'closed')
    .flatMap(({ id }) =>
      historyOf(core, 'crossing', id)
        .filter(({ status, role }) => status === 'closed' && role === 'change')
        .map(({ date }) => ({ id, date })),
    )
    .filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);
  const dates = [...new Set(shut.map(({ date }) => date))].toSorted();
  return dates.map((date) => ({ date, crossings: shut.filter((one) => one.date === date).map(({ id }) => id) }));
}
