import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/search/parts.ts';
import { findAll, grouped, nearestEntries } from '../../../src/search/find.ts';
import { buildIndex } from '../../../src/search/index.ts';
import { ENTRIES, INDEX, shown, TABLES, top } from './world.ts';

describe('names in every script', () => {
  it.each([
    ['Turgundi', 'site:torghundi'],
    ['Towraghondi', 'site:torghundi'],
    ['Турагунди', 'site:torghundi'],
    ['تورغندی', 'site:torghundi'],
    ['Chimkent', 'site:shymkent'],
    ['Kushka', 'site:serhetabat'],
    ['Chardzhou', 'station:tm-turkmenabat'],
    ['Чарджоу', 'station:tm-turkmenabat'],
    ['Krasnovodsk', 'station:tm-turkmenbashi'],
    ['Frunze', 'country:KG'],
    ['هرات', 'site:herat'],
  ])('%s is %s', (typed, key) => {
    expect(top(typed, 1)).toEqual([key]);
  });

  it('are found whatever the case and the marks', () => {
    expect(top('TURKMENABAT', 1)).toEqual(top('Türkmenabat', 1));
    expect(top('  spin   BOLDAK ', 1)).toEqual(['site:spin-boldak']);
    expect(top('spinboldak', 1)).toEqual(['site:spin-boldak']);
  });

  it('are found in either spelling of Arabic and Persian letters, with and without joiners', () => {
    expect(top('كراچي', 1)).toEqual(['site:karachi']);
    expect(top('کراچی', 1)).toEqual(['site:karachi']);
    expect(top('عشق‌آباد', 1)).toEqual(['site:ashgabat']);
    expect(top('عشق اباد', 1)).toEqual(['site:ashgabat']);
    expect(top('قندهار', 1)).toEqual(top('قندھار', 1));
    expect(top('قندهار', 1)).toEqual(['site:kandahar']);
  });

  it('are found in Cyrillic where the data have Latin only, and the other way round', () => {
    const only = (title: string) => buildIndex([entryOf({ group: 'station', id: 'x', title, note: '' })]);
    const finds = (title: string, typed: string) => findAll([only(title)], typed).length === 1;
    expect(finds('Shelabagh', 'Шелабаг')).toBe(true);
    expect(finds('Zhezkazgan', 'Жезказган')).toBe(true);
    expect(finds('Хайратон', 'Khayraton')).toBe(true);
    expect(finds('Чемен-и-Бит', 'Chemenibit')).toBe(true);
    expect(finds('Shelabagh', 'Мазари')).toBe(false);
  });
});

describe('the order of results', () => {
  it('has the thing of just that name before things that begin with it', () => {
    expect(top('Herat', 1)).toEqual(['site:herat']);
    expect(top('Mary', 1)).toEqual(['site:mary']);
    expect(top('Karachi', 1)).toEqual(['site:karachi']);
    expect(top('Kazakhstan', 1)).toEqual(['country:KZ']);
  });

  it('tells namesakes apart: Gulistan is a checkpoint, a town and a station, each with its country', () => {
    const hits = shown('Gulistan').map(({ entry }) => [entry.key, entry.note] as const);
    const keys = hits.map(([key]) => key);
    expect(keys).toEqual(expect.arrayContaining(['site:atameken', 'site:gulistan-uz', 'station:pk-gulistan-pk']));
    expect(new Set(hits.map(([, note]) => note)).size).toBe(hits.length);
  });

  it('puts the best few of all groups first, and tells how many more each group has', () => {
    const [best, ...rest] = grouped(findAll([INDEX], 'herat'));
    expect(best?.group).toBe('best');
    expect(best?.hits).toHaveLength(3);
    expect(rest.every(({ hits, count }) => hits.length <= 5 && count >= hits.length)).toBe(true);
    const keys = [best, ...rest].flatMap((group) => group?.hits.map(({ entry }) => entry.key) ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is found besides places', () => {
  it.each([
    ['Chaman–Rohri', 'line:pk-chaman-rohri'],
    ['rohri chaman', 'line:pk-chaman-rohri'],
    ['main line 3', 'line:pk-chaman-rohri'],
    ['KZ-AF', 'pair:kz-af'],
    ['kazakhstan afghanistan', 'pair:kz-af'],
    ['Казахстан Афганистан', 'pair:kz-af'],
    ['Caspian', 'water:water-caspian'],
    ['KazAID', 'actor:kazaid'],
    ['wheat flour', 'good:wheat-flour'],
    ['Khaama Press', 'publisher:Khaama Press via SMI24'],
  ])('%s leads to %s', (typed, key) => {
    expect(top(typed)).toContain(key);
  });

  it('puts the trade of two countries first where trade is asked for, in either order', () => {
    expect(top('Kazakhstan Pakistan trade', 1)).toEqual(['pair:kz-pk']);
    expect(top('trade Pakistan Kazakhstan', 1)).toEqual(['pair:kz-pk']);
    expect(top('afghanistan kazakhstan trade', 1)).toEqual(['pair:kz-af']);
  });

  it('finds every publisher by its name among the first three', () => {
    const publishers = [...new Set(TABLES.sources.map(({ publisher }) => publisher))];
    expect(publishers.filter((name) => name.length <= 60 && !top(name).includes(`publisher:${name}`))).toEqual([]);
  });

  it('finds sources by the words of their titles', () => {
    const missed = TABLES.sources.filter(
      ({ id, title }) =>
        title.split(' ').length > 3 && !findAll([INDEX], title).some(({ entry }) => entry.key === `source:${id}`),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('finds projects and events by words of their texts', () => {
    expect(shown('herat railway').some(({ entry }) => entry.group === 'project')).toBe(true);
    expect(shown('158 students grants')[0]?.entry.key).toBe('event:event:2010-09-28-first-students');
  });

  it('finds by a word of the note beside the name, never by the note alone', () => {
    expect(top('mary turkmenistan', 1)).toEqual(['site:mary']);
    expect(shown('junction').every(({ entry, name }) => /junction/i.test(name.text) || entry.group !== 'station')).toBe(
      true,
    );
  });
});

describe('what can be typed', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   \t\n'],
    ['signs', '–/\\()[]{}<>*+?^$|."'],
    ['control characters', '\u0000\u0007\u001b\u200e\u202e'],
    ['half a character', '\ud83d'],
    ['pictures', '🚂🚃'],
  ])('%s finds nothing and breaks nothing', (_, typed) => {
    expect(findAll([INDEX], typed)).toEqual([]);
    expect(() => nearestEntries(INDEX, typed)).not.toThrow();
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '<script>alert(1)</script>', 'a'.repeat(10_000)])(
    'strange words are words like others: %.20s',
    (typed) => {
      expect(() => shown(typed)).not.toThrow();
      expect(() => nearestEntries(INDEX, typed)).not.toThrow();
    },
  );

  it('is cut at a length that no name has', () => {
    expect(findAll([INDEX], `Herat${' '.repeat(500)}zzzzzz`).map(({ entry }) => entry.key)).toContain('site:herat');
  });

  it('gives the nearest names where nothing fits', () => {
    expect(findAll([INDEX], 'Shmkntye')).toEqual([]);
    expect(nearestEntries(INDEX, 'Shmkntye').map(({ key }) => key)).toContain('site:shymkent');
  });

  it.each(['zzzqq', 'blockchain', 'unicorn', 'Vladivostok', 'nothing of the kind'])(
    'offers no far-off name for %s',
    (typed) => {
      expect(nearestEntries(INDEX, typed)).toEqual([]);
    },
  );
});

describe('the time a keystroke takes', () => {
  it('stays far below 50 ms for the slowest of many queries, the index being made once', () => {
    const typed = [
      'h',
      'he',
      'herat',
      'turkmenabt',
      'kazakhstan afghanistan',
      'a'.repeat(10_000),
      'تورغندی',
      'Ашхабад',
    ];
    for (const one of typed) shown(one);
    const once = (one: string) => {
      const start = performance.now();
      shown(one);
      return performance.now() - start;
    };
    // The quickest of a few: other work of the machine can only make it slower.
    const times = typed.map((one) => Math.min(...Array.from({ length: 5 }, () => once(one))));
    expect(ENTRIES.length).toBeGreaterThan(800);
    expect(Math.max(...times)).toBeLessThan(50);
  });
});
