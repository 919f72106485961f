/** All that can be found, made of the data: what the first view has at once, names and texts when they have come. */
import type { Core, NamesFile, RailFile, Standing } from '../domain/dataset.ts';
import { isBorderPoint } from '../domain/places.ts';
import type { Entry, Name, Whereabouts } from './entry.ts';
import { alias, countryNames, entryOf, noteOf, textName, type EntryContext, type NameFiles } from './parts.ts';
import { sourceEntries } from './sources.ts';
import { actorEntries, eventEntries, goodEntries } from './told.ts';

/** Names by the id of what they name. */
type NamesOf = (...ids: readonly (string | null)[]) => readonly Name[];

/** What can be found, in no order. Without the files only what the core data name. */
export function entriesOf(context: EntryContext, files: NameFiles): readonly Entry[] {
  const namesOf = files.names === undefined ? () => [] : readNames(files.names);
  return [
    ...siteEntries(context, namesOf),
    ...countryEntries(context, namesOf),
    ...stationEntries(context, namesOf, files),
    ...lineEntries(context, files),
    ...crossingEntries(context),
    ...projectEntries(context, files),
    ...legEntries(context),
    ...pairEntries(context, namesOf),
    ...waterEntries(context, files, namesOf),
    ...actorEntries(context, files),
    ...goodEntries(context, files),
    ...eventEntries(context, files),
    ...(files.sources === undefined ? [] : sourceEntries(context, files.sources.sources)),
  ];
}

function readNames({ names, aliases }: NamesFile): NamesOf {
  const byId = new Map<string, Name[]>();
  const add = (id: string, name: Name) => {
    const list = byId.get(id);
    if (list === undefined) byId.set(id, [name]);
    else list.push(name);
  };
  for (const { id, name, lang } of names) add(id, { text: name, role: 'language', lang });
  for (const row of aliases) add(row.id, alias(row.alias));
  return (...ids) => ids.flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
}

/** A site has the names of its station too: they are one place to a reader. */
const siteEntries = (context: EntryContext, namesOf: NamesOf): readonly Entry[] =>
  context.core.sites.map(({ id, name, kind, country, station }) =>
    entryOf({
      group: 'site',
      id,
      title: name,
      note: noteOf(context.text.kind[kind], countryNames(context, [country])),
      names: namesOf(id, station),
    }),
  );

const countryEntries = (context: EntryContext, namesOf: NamesOf): readonly Entry[] =>
  context.core.countries.map(({ iso2, name, capital }) =>
    entryOf({
      group: 'country',
      id: iso2,
      title: name,
      note: context.text.objectKind.country,
      names: [
        alias(iso2),
        ...namesOf(iso2),
        ...namesOf(capital).map((row): Name => ({ text: row.text, role: 'capital' })),
      ],
    }),
  );

/** How much a station yields to one of more weight. */
const RANK_WEIGHT = [0, 0.5, 0.9, 1.3] as const;

/** Stations with a page of their own line, but those that a site stands for. */
function stationEntries(context: EntryContext, namesOf: NamesOf, files: NameFiles): readonly Entry[] {
  const { core, text } = context;
  const hasSite = new Set(core.sites.map((site) => site.station));
  const lines = new Map(core.lines.map((line) => [line.id, line.name]));
  const lineOf = files.rail === undefined ? lineOfSection(core) : lineOfRow(files.rail, lines);
  return core.stations.flatMap(({ id, name, country, kind, rank, at }) => {
    const line = lineOf.get(id);
    if (hasSite.has(id) || isBorderPoint(id) || line === undefined) return [];
    return entryOf({
      group: 'station',
      id,
      title: name,
      note: noteOf(text.reading.stationKind[kind], countryNames(context, [country]), lines.get(line) ?? ''),
      names: namesOf(id),
      weight: RANK_WEIGHT[rank] ?? 1,
      whereabouts: { line, at },
    });
  });
}

/** The first line that a station is on, of those that are there on the day. */
const lineOfRow = (rail: RailFile, lines: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    rail.lineStations
      .filter(({ line }) => lines.has(line))
      .map(({ station, line }) => [station, line] as const)
      .toReversed(),
  );

const lineOfSection = (core: Core): ReadonlyMap<string, string> =>
  new Map(core.sections.flatMap(({ stations, line }) => stations.map((id) => [id, line] as const)).toReversed());

const lineEntries = (context: EntryContext, files: NameFiles): readonly Entry[] =>
  context.core.lines.map(({ id, name, countries }) => {
    const row = files.rail?.lines.find((line) => line.id === id);
    return entryOf({
      group: 'line',
      id,
      title: name,
      note: noteOf(context.text.objectKind.line, countryNames(context, countries)),
      names: row === undefined ? [] : [textName(`${row.summary} ${row.operator}`)],
      weight: 0.6,
    });
  });

const crossingEntries = (context: EntryContext): readonly Entry[] =>
  context.core.crossings.map(({ id, name, country_a, country_b, ...standing }) =>
    entryOf({
      group: 'crossing',
      id,
      title: name,
      note: noteOf(
        context.text.objectKind.crossing,
        countryNames(context, [country_a, country_b]),
        stateOf(context, standing, context.text.status),
      ),
      weight: 0.7,
    }),
  );

/** A state is never told without the day of its report. */
const stateOf = ({ text, format }: EntryContext, { status, asOf, isPresumed }: Standing, words: object): string => {
  const word = Object.entries(words).find(([key]) => key === status)?.[1] as string | undefined;
  return format.beside(word ?? text.status[status], text.asOf(format.date(asOf), isPresumed, status));
};

function projectEntries(context: EntryContext, files: NameFiles): readonly Entry[] {
  const { core, text } = context;
  const summaries = new Map(files.projects?.projects.map((row) => [row.id, row.summary]));
  return core.projects.map(({ id, name, sector, countries, ...standing }) => {
    const isAct = sector === 'diplomacy' || sector === 'humanitarian';
    const state = stateOf(context, standing, isAct ? text.actStatus : text.status);
    const summary = summaries.get(id);
    return entryOf({
      group: 'project',
      id,
      title: name,
      note: noteOf(text.sector[sector], countryNames(context, countries), state),
      names: summary === undefined ? [] : [textName(summary)],
      weight: 0.8,
    });
  });
}

const legEntries = ({ core, text }: EntryContext): readonly Entry[] =>
  core.legs.map(({ id, name }) => entryOf({ group: 'leg', id, title: name, note: text.objectKind.leg, weight: 1.2 }));

/** Trade of two countries, by their names in each language. */
function pairEntries({ core, text }: EntryContext, namesOf: NamesOf): readonly Entry[] {
  const named = (code: string) => {
    const country = core.countries.find(({ iso2 }) => iso2.toLowerCase() === code);
    return { title: country?.name ?? text.world, names: namesOf(country?.iso2 ?? null) };
  };
  return core.pairs.map((id) => {
    const [a, b] = id.split('-').map(named);
    const inLanguages = (a?.names ?? []).flatMap(({ text: first, lang, role }) => {
      const second = b?.names.find((name) => name.lang === lang);
      return role !== 'language' || second === undefined || lang === undefined
        ? []
        : [{ text: `${first} – ${second.text}`, role, lang }];
    });
    return entryOf({
      group: 'pair',
      id,
      title: text.pair(a?.title ?? '', b?.title ?? ''),
      note: text.objectKind.pair,
      names: [alias(id.toUpperCase()), ...inLanguages],
      weight: 1.4,
    });
  });
}

const waterEntries = ({ text }: EntryContext, { base }: NameFiles, namesOf: NamesOf): readonly Entry[] =>
  (base?.waterLabels ?? []).map(({ id, name, at }) => {
    const whereabouts: Whereabouts = { at };
    return entryOf({
      group: 'water',
      id,
      title: name,
      note: text.search.water,
      names: namesOf(id),
      weight: 1,
      whereabouts,
    });
  });
