/** What is told in texts, as results: those who act, goods, events. */
import { hadHappened } from '../domain/dated.ts';
import { actorId, actorsOf } from '../domain/projects/actors.ts';
import { streamOf } from '../domain/stream.ts';
import type { Entry, Group } from './entry.ts';
import { alias, countryNames, entryOf, noteOf, textName, type EntryContext, type NameFiles } from './parts.ts';

/** Those who act in the projects of the day, by each of the names that they are printed under. */
export function actorEntries({ core, text }: EntryContext, { projects }: NameFiles): readonly Entry[] {
  const there = new Set(core.projects.map(({ id }) => id));
  const rows = (projects?.projects ?? []).filter(({ id }) => there.has(id));
  return actorsOf(rows).map(({ id, name }) => {
    const own = rows
      .map(({ actors }) => actors.filter((actor) => actorId(actor) === id))
      .filter(({ length }) => length > 0);
    const printed = own.flat().filter((actor) => actor !== name);
    const note = text.search.actorIn(own.length);
    return entryOf({ group: 'actor', id, title: name, note, names: printed.map(alias), weight: 1.6 });
  });
}

/** Goods that go between countries. */
export const goodEntries = (context: EntryContext, { names }: NameFiles): readonly Entry[] =>
  (names?.goods ?? []).map(({ id, name, countries }) =>
    entryOf({
      group: 'good',
      id,
      title: name,
      note: noteOf(context.text.search.good, countryNames(context, countries)),
      weight: 0.7,
    }),
  );

const NO_EVENTS = { events: [], policies: [] };

/** Events and policies that had happened by the day. */
export const eventEntries = ({ core, day, text, format }: EntryContext, { events }: NameFiles): readonly Entry[] =>
  streamOf(events ?? NO_EVENTS, core)
    .filter(({ date }) => hadHappened(date, day, core.knownTo))
    .map(({ key, kind, date, summary, actors, also }) => {
      const group: Group = 'event';
      const words: Readonly<Record<string, string>> = {
        ...text.sector,
        ...text.eventKind,
        policy: text.reading.events.policy,
      };
      const note = noteOf(format.date(date), words[kind] ?? kind, actors);
      const names = [summary, ...also.map((told) => told.summary)].map(textName);
      return { group, id: key, key: `event:${key}`, title: summary, note, names, weight: 1, whereabouts: { date } };
    });
