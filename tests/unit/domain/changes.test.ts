import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDays, changesBetween, changesOf, firstOf, movesOf } from '../../../src/domain/changes.ts';
import { coreAt } from '../../../src/domain/dated.ts';
import { joinChanges } from '../../../src/domain/joined.ts';
import type { DatedState } from '../../../src/domain/status.ts';
import { CORE, section } from '../../fixtures/atlas.ts';

const days = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the moves of a history', () => {
  const history: readonly DatedState[] = [
    { date: '2019-12-12', status: 'planned', role: 'change' },
    { date: '2020-12-10', status: 'operating', role: 'change' },
    { date: '2020-12-20', status: 'operating', role: 'report' },
    { date: '2021', status: 'suspended', role: 'report' },
    { date: '2023-07-11', status: 'operating', role: 'change' },
    { date: '2027', status: 'completed', role: 'target' },
  ];

  it('go from state to state, each dated as its source dates it', () => {
    expect(movesOf(history)).toEqual([
      { date: '2019-12-12', day: '2019-12-12', from: null, to: 'planned', role: 'change', what: 'announced' },
      { date: '2020-12-10', day: '2020-12-10', from: 'planned', to: 'operating', role: 'change', what: 'opened' },
      { date: '2021', day: '2021-12-31', from: 'operating', to: 'suspended', role: 'report', what: 'suspended' },
      { date: '2023-07-11', day: '2023-07-11', from: 'suspended', to: 'operating', role: 'change', what: 'opened' },
    ]);
  });

  it('are none where a first report found things running', () => {
    expect(movesOf([{ date: '2026-10-03', status: 'operating', role: 'report' }])).toEqual([]);
  });

  it('begin with what was open before it closed', () => {
    const moves = movesOf([{ date: '2025-10-12', status: 'closed', role: 'change' }]);
    expect(moves).toMatchObject([{ from: 'open', to: 'closed', what: 'closed' }]);
  });

  it('do not open or build an act: it takes effect, or is under way', () => {
    const act: readonly DatedState[] = [
      { date: '2023', status: 'announced', role: 'change' },
      { date: '2024', status: 'under-construction', role: 'change' },
      { date: '2025', status: 'operating', role: 'change' },
      { date: '2026', status: 'completed', role: 'change' },
    ];
    expect(movesOf(act, true).map(({ what }) => what)).toEqual(['announced', 'acted', 'acted', 'completed']);
    expect(movesOf(act).map(({ what }) => what)).toEqual(['announced', 'began', 'opened', 'completed']);
  });

  it('are none where a report first found something restricted: when it became so is not told', () => {
    expect(movesOf([{ date: '2026-10-08', status: 'restricted', role: 'report' }])).toEqual([]);
    const changed = movesOf([{ date: '2018-05', status: 'restricted', role: 'change' }]);
    expect(changed).toMatchObject([{ from: 'unknown', to: 'restricted', role: 'change' }]);
  });
});

describe('changes between two days', () => {
  it('tell what opened, began, was announced and closed, in order', () => {
    expect(changesBetween(CORE, '2018-01-01', '2025-12-31').map(({ day, id, what }) => [day, id, what])).toEqual([
      ['2018-02-23', 'serhetabat-torghundi', 'opened'],
      ['2024-09-11', 'torghundi-sanobar', 'began'],
      ['2025-07-10', 'sanobar-herat', 'announced'],
      ['2025-07-10', 'torghundi-herat', 'announced'],
      ['2025-09-09', 'herat-hub', 'announced'],
      ['2025-09-24', 'torghundi-dryport', 'began'],
      ['2025-10-12', 'chaman-spin-boldak', 'closed'],
      ['2025-10-12', 'rd-torkham', 'closed'],
    ]);
  });

  it('leave out the first day and hold the last', () => {
    expect(changesBetween(CORE, '2025-07-10', '2025-09-09').map(({ id }) => id)).toEqual(['herat-hub']);
    expect(changesBetween(CORE, '2025-10-12', '2025-10-11')).toEqual([]);
  });

  it('add up: what changed to a day and from it is what changed in all', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [a = '', b = '', c = ''] = three.toSorted();
        expect([...changesBetween(CORE, a, b), ...changesBetween(CORE, b, c)]).toEqual(changesBetween(CORE, a, c));
      }),
    );
  });

  it('lead from the atlas of one day to that of the other', () => {
    const statesAt = (day: string) => {
      const { sections, crossings, projects } = coreAt(CORE, day);
      const named = { section: sections, crossing: crossings, project: projects };
      return new Map(
        Object.entries(named).flatMap(([kind, rows]) => rows.map((row) => [`${kind}/${row.id}`, row.status] as const)),
      );
    };
    fc.assert(
      fc.property(fc.tuple(days, days), (two) => {
        const [from = '', to = ''] = two.toSorted();
        const states = statesAt(from);
        for (const change of changesBetween(CORE, from, to)) {
          if (change.kind === 'leg') continue;
          expect(states.get(`${change.kind}/${change.id}`) ?? null).toBe(change.from);
          states.set(`${change.kind}/${change.id}`, change.to);
        }
        expect(states).toEqual(statesAt(to));
      }),
    );
  });
});

describe('days of which something is dated', () => {
  it('come in order, each with its changes and the number of things only reported again', () => {
    const marked = changeDays(CORE);
    expect(marked.map(({ day }) => day)).toEqual(marked.map(({ day }) => day).toSorted());
    expect(marked.find(({ day }) => day === '2026-02-02')).toMatchObject({ changes: [], reports: 5 });
    expect(marked.find(({ day }) => day === '2025-10-12')).toMatchObject({ reports: 0 });
    expect(marked.flatMap(({ changes }) => changes)).toEqual(changesOf(CORE));
  });

  it('hold no aim and nothing after what the data know', () => {
    expect(changeDays(CORE).every(({ day }) => day <= CORE.knownTo)).toBe(true);
  });
});

describe('when a thing first appears', () => {
  it('is its first report, and for a railway that of its first stretch', () => {
    expect(firstOf(CORE, 'project', 'torghundi-herat')).toMatchObject({ date: '2025-07-10', status: 'planned' });
    expect(firstOf(CORE, 'line', 'af-torghundi-herat')).toMatchObject({ date: '2024-09-11' });
  });

  it('is not known of what was there before any report', () => {
    expect(firstOf(CORE, 'crossing', 'chaman-spin-boldak')).toBeNull();
    expect(firstOf(CORE, 'leg', 'rd-torkham')).toBeNull();
  });
});

describe('stretches to which the same happened', () => {
  const sections = [
    section({ id: 'bc', line: 'l', from: 'b', to: 'c' }),
    section({ id: 'ab', line: 'l', from: 'a', to: 'b' }),
    section({ id: 'dc', line: 'm', from: 'd', to: 'c' }),
    section({ id: 'yz', line: 'n', from: 'y', to: 'z' }),
  ];
  const opened = (id: string, day = '2020-12-10') => ({
    kind: 'section' as const,
    id,
    ...(movesOf([{ date: day, status: 'operating', role: 'change' }])[0] as ReturnType<typeof movesOf>[number]),
  });

  it('are told as one where they meet, whichever way they run', () => {
    const joined = joinChanges(
      ['bc', 'yz', 'ab', 'dc'].map((id) => opened(id)),
      { sections },
    );
    expect(joined.map(({ ids, ends }) => [ids, ends])).toEqual([
      [['yz'], ['y', 'z']],
      [
        ['ab', 'bc', 'dc'],
        ['a', 'd'],
      ],
    ]);
  });

  it('stay apart on different days', () => {
    expect(joinChanges([opened('ab'), opened('bc', '2021-01-01')], { sections })).toHaveLength(2);
  });

  it('never lose one or tell it twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['ab', 'bc', 'dc', 'yz']), (ids) => {
        const joined = joinChanges(
          ids.map((id) => opened(id)),
          { sections },
        );
        expect(joined.flatMap((run) => run.ids).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
