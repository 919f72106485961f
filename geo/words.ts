/** What the atlas loads to speak another language than English, and the names as they are written on the spot. */
import type * as D from '../src/domain/dataset.ts';
import { townId, wordKey } from '../src/domain/words.ts';
import type { Row, Tables } from './schema.ts';

type Language = Exclude<Row<'names'>['lang'], 'en'>;
type WordFile = `words-${Language}`;

/** The table of each language. */
export const WORD_TABLES = {
  ru: 'wordsRu',
  kk: 'wordsKk',
  tk: 'wordsTk',
  fa: 'wordsFa',
  ps: 'wordsPs',
  ur: 'wordsUr',
} as const satisfies Record<Language, keyof Tables>;

const LANGUAGES = Object.keys(WORD_TABLES) as Language[];

/** The language in which a country writes its names, as far as the atlas speaks it. */
const LOCAL: Readonly<Record<string, Row<'names'>['lang']>> = {
  KZ: 'kk',
  KG: 'ru',
  RU: 'ru',
  TM: 'tk',
  AF: 'fa',
  IR: 'fa',
  PK: 'ur',
};

type Compiled = Record<WordFile, Omit<D.WordsFile, 'version'>> & {
  readonly 'local-names': Omit<D.LocalNamesFile, 'version'>;
};

/** The files of words of every language, and that of local names. */
export function compileWords(tables: Tables): Compiled {
  const files = LANGUAGES.map((lang) => [`words-${lang}`, compileLanguage(tables, lang)] as const);
  return { ...Object.fromEntries(files), 'local-names': { names: localNames(tables) } } as Compiled;
}

function compileLanguage(tables: Tables, lang: Language): Omit<D.WordsFile, 'version'> {
  const names = tables.names.filter((row) => row.lang === lang);
  const words = tables[WORD_TABLES[lang]];
  const english = new Map(
    tables.names.filter((row) => row.lang === 'en').map((row) => [`${row.kind}:${row.id}`, row.name]),
  );
  return {
    names: Object.fromEntries<string>([
      ...names.map((row) => [`${row.kind}:${row.id}`, row.name] as const),
      ...words.filter((row) => row.field === 'name').map((row) => [row.subject, row.text] as const),
    ]),
    texts: Object.fromEntries(
      words.filter((row) => row.field !== 'name').map((row) => [keyOf(row.subject, row.field), row.text]),
    ),
    // The towns of the base map have no ids: they are known by their names.
    towns: Object.fromEntries<string>([
      ...names
        .filter((row) => row.kind === 'site' || row.kind === 'station' || row.kind === 'capital')
        .flatMap((row) => {
          const name = english.get(`${row.kind}:${row.id}`);
          return name === undefined ? [] : [[townId(name), row.name] as const];
        }),
      ...words
        .filter((row) => row.subject.startsWith('town:'))
        .map((row) => [row.subject.slice('town:'.length), row.text] as const),
    ]),
  };
}

function keyOf(subject: string, field: string): string {
  const mark = subject.indexOf(':');
  return wordKey(subject.slice(0, mark), subject.slice(mark + 1), field);
}

/** Sites, stations and countries in the language of the ground that they stand on. */
function localNames(tables: Tables): Record<string, string> {
  const countries = new Map<string, string>([
    ...tables.sites.map((row) => [`site:${row.id}`, row.country] as const),
    ...tables.stations.map((row) => [`station:${row.id}`, row.country] as const),
    ...tables.countries.map((row) => [`country:${row.iso2}`, row.iso2] as const),
  ]);
  const local = tables.names.filter((row) => row.lang === LOCAL[countries.get(`${row.kind}:${row.id}`) ?? '']);
  return Object.fromEntries(local.map((row) => [`${row.kind}:${row.id}`, row.name]));
}
