/** The data in another language: names and texts put in the place of the English ones, and which still are English. */
import type { FileName, Files, WordsFile } from './dataset.ts';

/** What a language has for the data, by `kind:id` and field. */
export type Words = Pick<WordsFile, 'names' | 'texts' | 'towns'>;

export const wordKey = (kind: string, id: string, field: string): string => `${kind}:${id}#${field}`;

interface Translated {
  /** The kind of thing in the tables of words. */
  readonly kind: string;
  readonly id: string;
  readonly fields: readonly string[];
  /** What it may be as well, under the same id: its name is looked up there. */
  readonly alias?: string;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Which tables of which files hold words, and under what they are kept. */
const TABLES: Partial<Record<FileName, Readonly<Record<string, Translated>>>> = {
  core: {
    countries: { kind: 'country', id: 'iso2', fields: ['name'] },
    sites: { kind: 'site', id: 'id', fields: ['name'] },
    projects: { kind: 'project', id: 'id', fields: ['name'] },
    stations: { kind: 'station', id: 'id', fields: ['name'] },
    lines: { kind: 'line', id: 'id', fields: ['name'] },
    crossings: { kind: 'crossing', id: 'id', fields: ['name'] },
    corridors: { kind: 'corridor', id: 'id', fields: ['name', 'summary'] },
    legs: { kind: 'leg', id: 'id', fields: ['name'] },
    keyFigures: { kind: 'key-figure', id: 'order', fields: ['title', 'comment'] },
  },
  places: {
    sites: { kind: 'site', id: 'id', fields: ['summary'] },
    crossings: { kind: 'crossing', id: 'id', fields: ['summary'] },
  },
  rail: { lines: { kind: 'line', id: 'id', fields: ['name', 'summary'] } },
  projects: { projects: { kind: 'project', id: 'id', fields: ['name', 'summary', 'note'] } },
  events: {
    events: { kind: 'event', id: 'id', fields: ['summary'] },
    policies: { kind: 'policy', id: 'id', fields: ['summary'] },
  },
  figures: { observations: { kind: 'figure', id: 'id', fields: ['label'] } },
  network: { places: { kind: 'place', id: 'id', fields: ['name'], alias: 'site' } },
  trade: {
    commodityNames: { kind: 'commodity', id: 'id', fields: ['name'] },
    trafficPlaces: { kind: 'traffic-place', id: 'id', fields: ['name'] },
  },
};

/** A compiled file with the words of a language in place of the English ones; what it lacks stays English. */
export function inWords<F extends FileName>(name: F, file: Files[F], words: Words): Files[F] {
  if (name === 'base-low' || name === 'base-high') return baseInWords(file as Files['base-low'], words) as Files[F];
  const tables = TABLES[name];
  if (tables === undefined) return file;
  const changed = Object.entries(tables).map(([table, translated]) => {
    const rows = (file as unknown as Readonly<Record<string, Rows>>)[table] ?? [];
    return [table, rows.map((row) => rowInWords(row, translated, words))];
  });
  return { ...file, ...Object.fromEntries(changed) } as Files[F];
}

function rowInWords(row: Rows[number], { kind, id, fields, alias = kind }: Translated, words: Words): Rows[number] {
  const told = fields.flatMap((field) => {
    const text = wordOf(words, kind, String(row[id]), field) ?? wordOf(words, alias, String(row[id]), field);
    return text === undefined ? [] : [[field, text] as const];
  });
  const { observations } = row;
  const figures = Array.isArray(observations)
    ? { observations: (observations as readonly Labelled[]).map((figure) => figureInWords(figure, words)) }
    : {};
  return { ...row, ...figures, ...Object.fromEntries(told) };
}

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

/** A figure that another thing has in it. One of a commodity is named for that: its group is `KZ-AF/2025/wheat/×`. */
function figureInWords(figure: Labelled, words: Words): Labelled {
  const label =
    wordOf(words, 'figure', figure.id, 'label') ??
    (figure.id.startsWith('goods-') ? wordOf(words, 'commodity', figure.group.split('/')[2] ?? '', 'name') : undefined);
  return label === undefined ? figure : { ...figure, label };
}

/** A word of the language, if it has one. A name is kept without its field. */
export const wordOf = ({ names, texts }: Words, kind: string, id: string, field: string): string | undefined =>
  field === 'name' ? own(names, `${kind}:${id}`) : own(texts, wordKey(kind, id, field));

/** Ids come from the data alone, but so does `constructor`. */
const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a town of the base map is known by: its English name in lower case, without marks: `kuwait-city`. */
export const townId = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

function baseInWords(file: Files['base-low'], words: Words): Files['base-low'] {
  return {
    ...file,
    towns: file.towns.map(([name, ...rest]) => [own(words.towns, townId(name)) ?? name, ...rest] as const),
    countryLabels: file.countryLabels.map((label) => ({
      ...label,
      name: wordOf(words, 'country', label.iso2, 'name') ?? label.name,
    })),
    waterLabels: file.waterLabels.map((label) => ({
      ...label,
      name: wordOf(words, 'water', label.id, 'name') ?? label.name,
    })),
  };
}
