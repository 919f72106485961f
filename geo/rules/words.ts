/** Names and texts in the languages of the corridor: whose they are, that none is missing, and in which letters. */
import type { Problem } from '../read.ts';
import { TABLES, type TableName, type Tables } from '../schema.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { WORD_TABLES } from '../words.ts';

type Language = keyof typeof WORD_TABLES;
const OTHERS = Object.keys(WORD_TABLES) as Language[];

/** The tables in which the things that words are about stand, and the column that tells them apart. */
const OWNERS: Readonly<Record<string, readonly [table: TableName, column: string]>> = {
  site: ['sites', 'id'],
  station: ['stations', 'id'],
  line: ['lines', 'id'],
  crossing: ['crossings', 'id'],
  corridor: ['corridors', 'id'],
  project: ['projects', 'id'],
  event: ['events', 'id'],
  policy: ['policies', 'id'],
  figure: ['figures', 'id'],
  'key-figure': ['keyFigures', 'order'],
  leg: ['legs', 'id'],
  commodity: ['commodityNames', 'id'],
  'traffic-place': ['trafficPlaces', 'id'],
  place: ['roadPlaces', 'id'],
};
/** Things of the base map, which the tables do not hold. */
const OF_BASE = ['country', 'water', 'town'];

/** Every row of words is about something that is there. */
export function wordsKnown(tables: Tables): Problem[] {
  const ids = new Map(
    Object.entries(OWNERS).map(([kind, [table, column]]) => [
      kind,
      new Set((tables[table] as readonly Readonly<Record<string, unknown>>[]).map((row) => String(row[column]))),
    ]),
  );
  return rowsOf(tables).flatMap(({ file, subject, field }) => {
    const mark = subject.indexOf(':');
    const [kind, id] = [subject.slice(0, mark), subject.slice(mark + 1)];
    const isKnown = OF_BASE.includes(kind) || ids.get(kind)?.has(id) === true;
    return isKnown
      ? []
      : [{ file, row: `${subject}/${field}`, rule: 'words-known', value: 'is about nothing in the tables' }];
  });
}

/** Sites, countries and capitals have a name in every language. */
export function namesComplete(tables: Tables): Problem[] {
  const given = new Set(tables.names.map((row) => `${row.kind}:${row.id}/${row.lang}`));
  const wanted = [
    ...tables.sites.map(({ id }) => `site:${id}`),
    ...tables.countries.flatMap(({ iso2, capital }) => [
      `country:${iso2}`,
      ...(capital === null ? [] : [`capital:${capital}`]),
    ]),
  ];
  return wanted.flatMap((subject) =>
    LANGUAGES.filter((lang) => !given.has(`${subject}/${lang}`)).map((lang) => ({
      file: TABLES.names.file,
      row: `${subject}/${lang}`,
      rule: 'names-complete',
      value: 'has no name in this language',
    })),
  );
}

/** The main stations, and everything else with a name of its own, are named in every language. */
export function wordsComplete(tables: Tables): Problem[] {
  const kinds = ['line', 'crossing', 'corridor', 'project', 'leg', 'commodity', 'traffic-place', 'place'] as const;
  const subjects = kinds.flatMap((kind) => {
    const [table, column] = OWNERS[kind] as readonly [TableName, string];
    const rows = tables[table] as readonly Readonly<Record<string, unknown>>[];
    return rows.map((row) => `${kind}:${String(row[column])}`);
  });
  const main = tables.stations.filter(
    ({ rank, kind, id }) => rank < 3 && kind !== 'shape-point' && !id.startsWith('x-'),
  );
  return OTHERS.flatMap((lang) => {
    const named = new Set([
      ...tables[WORD_TABLES[lang]].filter(({ field }) => field === 'name').map(({ subject }) => subject),
      ...tables.names.filter((row) => row.lang === lang).map((row) => `${row.kind}:${row.id}`),
    ]);
    return [...subjects, ...main.map(({ id }) => `station:${id}`)]
      .filter((subject) => !named.has(subject))
      .map((subject) => ({ file: fileOf(lang), row: subject, rule: 'words-complete', value: 'has no name' }));
  });
}

/** Letters of two scripts never stand in one word. */
export function oneScript(tables: Tables): Problem[] {
  const mixed = (text: string) => (text.match(/[\p{L}\p{M}\u200c]+/gu) ?? []).find((word) => scriptsOf(word) > 1);
  const names = tables.names.map(({ kind, id, lang, name }) => ({
    file: TABLES.names.file,
    row: `${kind}:${id}/${lang}`,
    text: name,
  }));
  const words = rowsOf(tables).map(({ file, subject, field, text }) => ({ file, row: `${subject}/${field}`, text }));
  return [...names, ...words].flatMap(({ file, row, text }) => {
    const word = mixed(text);
    return word === undefined ? [] : [{ file, row, rule: 'one-script', value: `“${word}” mixes scripts` }];
  });
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
const scriptsOf = (word: string) => SCRIPTS.filter((script) => script.test(word)).length;

const fileOf = (lang: Language) => TABLES[WORD_TABLES[lang]].file;
const rowsOf = (tables: Tables) =>
  OTHERS.flatMap((lang) => tables[WORD_TABLES[lang]].map((row) => ({ file: fileOf(lang), ...row })));
