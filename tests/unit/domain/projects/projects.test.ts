import { describe, expect, it } from 'vitest';
import { holdsWords } from '../../../../src/domain/filter.ts';
import { actorId, actorsOf } from '../../../../src/domain/projects/actors.ts';
import { costsOf, knownBy, totalsOf } from '../../../../src/domain/projects/costs.ts';
import {
  countListed,
  isListed,
  orderOf,
  sortListed,
  sortOf,
  type Asked,
  type Listed,
} from '../../../../src/domain/projects/listing.ts';
import { createFormat } from '../../../../src/domain/format.ts';
import { en } from '../../../../src/i18n/en.ts';
import { formatSettings } from '../../../../src/i18n/index.ts';
import { askedOf, sumFigure, totalsFor } from '../../../../src/panels/projects/listed.ts';
import { DEFAULT_STATE } from '../../../../src/state/state.ts';
import { isIdWord } from '../../../../src/state/field.ts';
import { PROJECTS } from '../../../fixtures/projects.ts';
import { REAL_FILES } from '../../../fixtures/real-files.ts';
import { observation, project } from '../../../fixtures/rows.ts';

type Costs = Parameters<typeof totalsOf>[1];

describe('the id of an actor', () => {
  it('is made of the name without marks, and without the person or role in brackets', () => {
    expect(actorId('Afghan Ministry of Public Works')).toBe('afghan-ministry-of-public-works');
    expect(actorId('Çalık (Türkiye)')).toBe('calik');
    expect(actorId('Demiryollary (S. Kurbanov)')).toBe('demiryollary');
  });

  it('is always one that a link takes', () => {
    for (const name of ['a'.repeat(90), 'word '.repeat(20), 'Ministry of Economy, Trade – and Labour'])
      expect(isIdWord(actorId(name)), name).toBe(true);
  });

  it('stands for one actor, whoever speaks for it', () => {
    expect(actorsOf([{ actors: ['Y. Tukumov (deputy)', 'KTZ'] }, { actors: ['Y. Tukumov'] }])).toEqual([
      { id: 'y-tukumov', name: 'Y. Tukumov' },
      { id: 'ktz', name: 'KTZ' },
    ]);
  });
});

const ROW = PROJECTS[0] as (typeof PROJECTS)[number];
const listed = (id: string, changes: Partial<Listed> = {}): Listed => ({
  brief: project({ id, name: id }),
  row: ROW,
  actors: [],
  place: '',
  words: id,
  costs: [],
  ...changes,
});
const ASKED: Asked = { kind: [], sector: [], status: [], country: [], actor: null, words: '' };

describe('the list of projects', () => {
  it('finds each word anywhere, all of them', () => {
    expect(holdsWords('dry port at torghundi', 'port dry')).toBe(true);
    expect(holdsWords('dry port at torghundi', 'port herat')).toBe(false);
    expect(holdsWords('anything', '')).toBe(true);
  });

  it('counts what each actor would give under the other filters, whoever is chosen', () => {
    const all = [
      listed('a', { actors: ['ktz'] }),
      listed('b', { actors: ['ktz', 'rzd'], brief: project({ id: 'b', name: 'b', sector: 'port' }) }),
    ];
    const asked = { ...ASKED, actor: 'rzd', sector: ['port'] as const };
    expect([...countListed('actor', all, asked)]).toEqual([
      ['ktz', 1],
      ['rzd', 1],
    ]);
    expect(all.filter((one) => isListed(one, asked)).map((one) => one.brief.id)).toEqual(['b']);
  });

  it('keeps what has no value last, whichever way the order runs', () => {
    const cost = (value: number, unit = 'USD million') => [observation({ id: `c${value}`, value, unit })];
    const all = [listed('none'), listed('much', { costs: cost(90) }), listed('little', { costs: cost(5) }), listed('tenge', { costs: cost(999, 'KZT billion') })]; // prettier-ignore
    const ids = (sort: string) =>
      sortListed(all, orderOf(sort), (a, b) => (a < b ? -1 : a > b ? 1 : 0), {
        country: (iso2) => iso2,
        sector: (sector) => (sector === 'rail' ? 'Zug' : sector),
      }).map((one) => one.brief.id);
    const port = listed('port', { brief: project({ id: 'port', name: 'port', sector: 'port' }) });
    const byWords = sortListed([listed('train'), port], orderOf('sector'), (a, b) => (a < b ? -1 : 1), {
      country: (iso2) => iso2,
      sector: (sector) => (sector === 'rail' ? 'Bahn' : 'Hafen'),
    });
    expect(
      byWords.map((one) => one.brief.id),
      'sectors stand by their words',
    ).toEqual(['train', 'port']);
    expect(ids('cost')).toEqual(['little', 'much', 'none', 'tenge']);
    expect(ids('-cost')).toEqual(['much', 'little', 'none', 'tenge']);
  });

  it('reads and writes the order of a link, and stands by name where a link asks for another', () => {
    for (const sort of ['cost', '-cost', '-name', 'report']) expect(sortOf(orderOf(sort))).toBe(sort);
    expect(sortOf(orderOf('date'))).toBeNull();
    expect(sortOf(orderOf(null))).toBeNull();
  });
});

it.each([
  ['Çalık', 'calik'],
  ['علي', 'علی'],
  ['Шымкент', 'ШЫМКЕНТ'],
])('words asked of the list find %s and %s alike, as the search box does', (a, b) => {
  expect(askedOf({ ...DEFAULT_STATE, q: a }).words).toBe(askedOf({ ...DEFAULT_STATE, q: b }).words);
});

describe('known costs', () => {
  const whole = (figure: string, changes: Partial<Costs[number]> = {}): Costs[number] => ({
    figure,
    covers: 'whole',
    package: null,
    reason: 'Because.',
    ...changes,
  });
  const a = observation({ id: 'a', value: 58.5 });
  const b = observation({ id: 'b', value: 54.6 });

  it('are added currency by currency, without the dust of binary fractions', () => {
    const tenge = observation({ id: 'k', value: 286, unit: 'KZT billion' });
    const { sums } = totalsOf([[a], [b], [tenge], []], [whole('a'), whole('b'), whole('k')]);
    expect(sums.map(({ unit, value }) => [unit, value])).toEqual([
      ['USD million', 113.1],
      ['KZT billion', 286],
    ]);
  });

  it('are not added where they overlap and none covers the whole', () => {
    const parts = [whole('a', { covers: 'part', package: 'p' }), whole('b', { covers: 'part', package: 'p' })];
    const { sums, left, known, count } = totalsOf([[a], [b], []], parts);
    expect(sums).toEqual([]);
    expect(left.map(({ figure, why }) => [figure.id, why])).toEqual([
      ['a', 'overlap'],
      ['b', 'overlap'],
    ]);
    expect([known, count]).toEqual([2, 3]);
  });

  it('count the whole of what overlaps and leave its parts out; a part alone counts', () => {
    const judged = [whole('a', { package: 'p' }), whole('b', { covers: 'part', package: 'p' })];
    expect(totalsOf([[a], [b]], judged).sums.map((sum) => sum.value)).toEqual([58.5]);
    expect(totalsOf([[a], [b]], judged).left.map(({ why }) => why)).toEqual(['within']);
    expect(totalsOf([[b]], judged).sums.map((sum) => sum.value)).toEqual([54.6]);
  });

  it('keep out a part while the rivals for its whole are undecided', () => {
    const rivals = ['x', 'y'].map((id) => observation({ id, value: 5000, group: 'line', quality: 'conflict' }));
    const judged = [whole('later', { package: 'p' }), whole('a', { covers: 'part', package: 'p' })];
    const { sums, left } = totalsOf([rivals, [a]], judged, new Map([['later', 'line']]));
    expect(sums).toEqual([]);
    expect(left.map(({ figure, why }) => [figure.id, why])).toEqual([['x', 'rivals'], ['y', 'rivals'], ['a', 'overlap']]); // prettier-ignore
  });

  it.each(['same', 'design', 'wider', 'yearly', 'deals'] as const)('leave out what is %s', (covers) => {
    const { sums, left } = totalsOf([[a]], [whole('a', { covers })]);
    expect([sums, left.map(({ why }) => why)]).toEqual([[], [covers]]);
  });

  it('leave out rivals of which none is preferred yet', () => {
    const rivals = [observation({ id: 'x', group: 'g', quality: 'conflict' }), observation({ id: 'y', group: 'g', quality: 'conflict' })]; // prettier-ignore
    expect(totalsOf([rivals], []).left.map(({ why }) => why)).toEqual(['rivals', 'rivals']);
  });

  it('are those published by the day, without rejected ones and without what is no money', () => {
    const subject = 'project:p';
    const figures = [
      observation({ id: 'early', subject, period: '2025' }),
      observation({ id: 'late', subject, period: '2026-01' }),
      observation({ id: 'wrong', subject, quality: 'rejected', group: 'g' }),
      observation({ id: 'right', subject, quality: 'preferred', group: 'g' }),
      observation({ id: 'long', subject, measure: 'length', unit: 'km' }),
      observation({ id: 'words', subject, measure: 'investment', value: null, text: 'Ready to pay' }),
    ];
    expect(costsOf('p', knownBy(figures, '2025-12-31')).map((o) => o.id)).toEqual(['early', 'right']);
  });
});

describe('the sum of known costs', () => {
  const words = { text: en, format: createFormat(formatSettings(en)) };
  const figures = [observation({ id: 'a', value: 84, qualifier: 'over' }), observation({ id: 'b', value: 16 })];
  const shown = sumFigure({ unit: 'USD million', value: 100, figures }, words);

  it('keeps "more than" where one of its parts is a lower bound', () => {
    expect(shown.qualifier).toBe('over');
  });

  it('opens the figures that it is made of', () => {
    expect(shown.inputs?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('known costs of the atlas', () => {
  const files = { file: REAL_FILES.projects, figures: REAL_FILES.figures };
  const totals = (ids: readonly string[], day: string) =>
    totalsFor(
      ids.map((id) => listed(id, { costs: costsOf(id, knownBy(files.figures.observations, day)) })),
      files,
    );
  const sums = (ids: readonly string[], day = '2026-11-23') =>
    totals(ids, day).sums.map(({ unit, value }) => `${value} ${unit}`);

  it('count a railway as a whole, not by one country’s part of it', () => {
    expect(sums(['kti-rail'])).toEqual(['2000 USD million']);
  });

  it('add no feeder line while the rival sums for the whole railway are undecided', () => {
    expect(sums(['uap-rail'], '2025-12-31')).toEqual([]);
  });

  it('add a pledge beside the design of another stretch, which is no cost of building', () => {
    expect(sums(['torghundi-herat', 'herat-kandahar'])).toEqual(['500 USD million']);
    expect(totals(['herat-kandahar'], '2026-11-23').left.map(({ why }) => why)).toEqual(['design']);
  });
});
