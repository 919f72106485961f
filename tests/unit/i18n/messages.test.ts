/** Every message of every language, called and read: words in the letters, digits and numbers of the language. */
import { describe, expect, it } from 'vitest';
import {
  LANGUAGE_CODES,
  LANGUAGES,
  formatSettings,
  type LanguageCode,
  type Messages,
} from '../../../src/i18n/index.ts';
import { allMessages } from '../../../src/i18n/load.ts';
import { STARTING } from '../../../src/i18n/starting.ts';
import { countingIn } from '../../../src/i18n/counting.ts';
import { createFormat } from '../../../src/domain/format.ts';
import { LANGUAGES as CODES } from '../../../geo/vocabulary.ts';
import { TABLES } from '../../../geo/schema.ts';
import { readTables } from '../../../geo/read.ts';

const ALL = await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await allMessages(code)] as const));
const OTHERS = ALL.filter(([code]) => code !== 'en');
const english = ALL.find(([code]) => code === 'en')?.[1] as Messages;

/** Every text with the path to it; functions are called with `argument` in every place. */
function texts(value: unknown, argument: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...all: unknown[]) => unknown)(...Array<unknown>(6).fill(argument)))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, argument, `${path}.${key}`));
}

const LETTERS: Partial<Record<LanguageCode, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ps: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
};
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

describe('the languages', () => {
  it('are those of the data, in one order', () => {
    expect(LANGUAGE_CODES).toEqual(CODES);
    expect(Object.keys(LANGUAGES)).toEqual([...CODES]);
    expect(Object.keys(STARTING)).toEqual([...CODES]);
  });

  it.each(ALL)('%s knows its own code', (code, messages) => expect(messages.code).toBe(code));
});

describe.each(OTHERS)('%s', (code, messages) => {
  it('has every message that English has, and no other', () => {
    // Only some reckon by the Solar Hijri year.
    const paths = (one: Messages) => texts(one, '').flatMap(([path]) => (path.includes('.solarMonths') ? [] : [path]));
    expect(paths(messages).toSorted()).toEqual(paths(english).toSorted());
  });

  it('is written in its own letters', () => {
    const letters = LETTERS[code];
    if (letters === undefined) return;
    const said = texts(messages, '');
    const foreign = said.filter(([, text]) => /\p{L}{4,}/u.test(text) && !letters.test(text));
    // Codes, names of formats and keys stay as they are.
    expect(
      foreign
        .map(([path, text]) => `${path}: ${text}`)
        .filter(
          (line) =>
            !/licences\.rows|exampleList|CSV|GeoJSON|PNG|SVG|http|Esc|Ctrl|Enter|Shift|Home|End|GAGE|TEU|USD|Frictionless|\.code|CAREC|chaman/i.test(
              line,
            ),
        ),
    ).toEqual([]);
  });

  it('never puts two scripts into one word', () => {
    const mixed = texts(messages, '').flatMap(([path, text]) =>
      (text.match(/[\p{L}\p{M}\u200c]+/gu) ?? [])
        .filter((word) => SCRIPTS.filter((script) => script.test(word)).length > 1)
        .map((word) => `${path}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });

  it('writes a count in its own digits', () => {
    const { lists, route, dataPage, search, time, places } = messages;
    const said = [
      lists.sources(7),
      route.answer.found(7, 'A', 'B', '–'),
      dataPage.coverage.row(7, '–'),
      search.lookedIn(7),
      time.since.count(7, '–', '–'),
      places.showRows(7),
    ];
    const seven = countingIn(code).digits(7);
    expect(said.filter((text) => !text.includes(seven))).toEqual([]);
  });

  it('has words for every unit and measure of the data', () => {
    const { tables } = readTables('geo');
    const rows = [...tables.traffic, ...tables.figures, ...tables.parameters];
    const unknown = rows.flatMap(({ unit, measure }) => [
      ...(unit === '' || unit in messages.units ? [] : [unit]),
      ...(measure in messages.measures ? [] : [measure]),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
    expect(TABLES.traffic.file).toBe('trade/traffic.csv');
  });

  it('does not repeat English sentences', () => {
    const said = new Map(
      texts(english, 'x').filter(
        ([path, text]) =>
          (text.match(/\p{L}{3,}/gu) ?? []).length > 3 && !/licences\.rows|\.formula|files\.r$/.test(path),
      ),
    );
    const same = texts(messages, 'x').filter(([path, text]) => said.get(path) === text);
    expect(same).toEqual([]);
  });
});

describe('counts', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };

  it.each([
    ['ru', 1, '1 one'], ['ru', 3, '3 few'], ['ru', 11, '11 many'], ['ru', 21, '21 one'],
    ['kk', 5, '5 other'], ['fa', 1520, '۱۵۲۰ other'], ['ur', 1, '1 one'], ['en', 12_345, '12,345 other'],
  ] as const)('%s %i', (code, n, expected) => expect(countingIn(code).many(n, forms)).toBe(expected)); // prettier-ignore
});

describe('dates', () => {
  const format = (code: LanguageCode) =>
    createFormat(formatSettings(ALL.find(([one]) => one === code)?.[1] as Messages));

  it.each([
    ['en', '28 Oct 2025', 'Oct 2025', '2025', '1 – 5 Oct 2025', 'Jan – Aug 2025'],
    ['ru', '28 окт. 2025', 'окт. 2025', '2025', '1 – 5 окт. 2025', 'янв. – авг. 2025'],
  ] as const)('%s writes days, months and years', (code, day, month, year, days, months) => {
    const { plainDate, period } = format(code);
    const clean = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/ г\./g, '').replaceAll('—', '–');
    expect([plainDate('2025-10-28'), plainDate('2025-10'), plainDate('2025')].map(clean)).toEqual([day, month, year]);
    expect(clean(period('2025-10-01/2025-10-05'))).toBe(days);
    expect(clean(period('2025-01/2025-08'))).toBe(months);
  });

  it.each(['fa', 'ps'] as const)('%s has the Solar Hijri date beside the Gregorian', (code) => {
    const solarMonths = formatSettings(ALL.find(([one]) => one === code)?.[1] as Messages).calendar.solarMonths;
    const { date } = format(code);
    expect(date('2025-07-10')).toContain('۱۹');
    expect(date('2025-07-10')).toContain(solarMonths[3]);
    expect(date('2025-07-10')).toContain('۱۴۰۴');
    expect(date('2025-07-10')).toContain('۲۰۲۵');
    expect(date('2025')).toContain('۱۴۰۳');
  });

  it('never lets a browser’s own calendar in', () => expect(format('fa').plainDate('2024')).toContain('۲۰۲۴'));
});
