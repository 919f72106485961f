import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core, Histories, Leg } from '../../../src/domain/dataset.ts';
import { coreAt, dayOf, historyOf, legAt, standingAt } from '../../../src/domain/dated.ts';
import { lastDay } from '../../../src/domain/dates.ts';
import { stateAt, type DatedState } from '../../../src/domain/status.ts';
import { CORE, deepFreeze, observation, section } from '../../fixtures/atlas.ts';
import { READING } from '../../fixtures/reading.ts';

const KNOWN_TO = CORE.knownTo;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

/** Days on which the states of the small world may differ, and those around them. */
const days = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2027-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the day that a date means', () => {
  it('is the last one that it can mean', () => {
    expect(dayOf('2020', KNOWN_TO)).toBe('2020-12-31');
    expect(dayOf('2024-02', KNOWN_TO)).toBe('2024-02-29');
    expect(dayOf('2025-10-12', KNOWN_TO)).toBe('2025-10-12');
  });

  it('is never later than what the data know', () => {
    expect(dayOf(null, KNOWN_TO)).toBe(KNOWN_TO);
    expect(dayOf('2026', KNOWN_TO)).toBe(KNOWN_TO);
    expect(dayOf('2031-01-01', KNOWN_TO)).toBe(KNOWN_TO);
  });
});

describe('the atlas on a day', () => {
  it('is the very same object on the latest day, and from the last change on', () => {
    expect(coreAt(CORE, KNOWN_TO)).toBe(CORE);
    expect(coreAt(CORE, '2026-10-03')).toBe(CORE);
    expect(coreAt(CORE, '2026-10-02')).not.toBe(CORE);
  });

  it('is the same object on every day between two changes', () => {
    expect(coreAt(CORE, '2020-01-01')).toBe(coreAt(CORE, '2021-07-30'));
    expect(coreAt(CORE, '2021-07-30')).not.toBe(coreAt(CORE, '2021-07-31'));
  });

  it('leaves out what nobody had spoken of yet', () => {
    const then = coreAt(CORE, '2024-12-31');
    expect(idsOf(then.sections)).toEqual(['mary-serhetabat', 'serhetabat-torghundi', 'torghundi-sanobar']);
    expect(idsOf(then.projects)).toEqual([]);
    expect(idsOf(coreAt(CORE, '2025-07-10').projects)).toEqual(['torghundi-herat']);
  });

  it('leaves out a railway of which no stretch is there', () => {
    expect(idsOf(coreAt(CORE, '2024-09-10').lines)).toEqual(['tm-mary-serhetabat']);
    expect(idsOf(coreAt(CORE, '2024-09-11').lines)).toEqual(['tm-mary-serhetabat', 'af-torghundi-herat']);
  });

  it('gives states with the reports of their time', () => {
    const gate = (day: string) => coreAt(CORE, day).crossings.find((row) => row.id === 'chaman-spin-boldak');
    expect(gate('2025-10-11')).toMatchObject({ status: 'open', asOf: '2021-07' });
    expect(gate('2025-10-12')).toMatchObject({ status: 'closed', asOf: '2025-10-12' });
    expect(gate('2025-10-12')).not.toHaveProperty('isPresumed');
  });

  it('presumes what its first report found running, dated by that report', () => {
    const gate = coreAt(CORE, '2019-01-01').crossings.find((row) => row.id === 'chaman-spin-boldak');
    expect(gate).toMatchObject({ status: 'open', asOf: '2021-07', isPresumed: true });
  });

  it('presumes that a road which was closed had been open', () => {
    expect(idsOf(coreAt(CORE, '2000-01-01').legs)).toContain('rd-torkham');
    const leg = { ...(READING.roads?.legs[0] as Leg), history: [row('2025-10-12', 'closed', 'change')] };
    expect(legAt(leg, '2024-01-01')).toMatchObject({ status: 'open', asOf: '2025-10-12', isPresumed: true });
    expect(legAt(leg, '2025-10-12')).toMatchObject({ status: 'closed', asOf: '2025-10-12' });
  });

  it('keeps its places and its countries', () => {
    const then = coreAt(CORE, '1900-01-01');
    expect([then.sites, then.stations, then.countries]).toEqual([CORE.sites, CORE.stations, CORE.countries]);
  });

  it('leaves out figures of periods that were not over', () => {
    const core: Core = deepFreeze({
      ...CORE,
      keyFigures: [
        {
          order: 1,
          title: 'Trade',
          comment: '',
          observations: [
            observation({ id: 'old', period: '2019' }),
            observation({ id: 'new', period: '2025-01/2025-08' }),
            observation({ id: 'undated', period: '' }),
          ],
        },
      ],
    });
    const told = (day: string) => coreAt(core, day).keyFigures.flatMap((figure) => idsOf(figure.observations));
    expect(told('2019-12-30')).toEqual(['undated']);
    expect(told('2025-08-30')).toEqual(['old', 'undated']);
    expect(told('2025-08-31')).toEqual(['old', 'new', 'undated']);
  });

  it('holds each thing in the state that its history gives, and nothing else', () => {
    fc.assert(
      fc.property(days, (day) => {
        const then = coreAt(CORE, dayOf(day, KNOWN_TO));
        for (const [kind, now, whole] of tablesOf(then)) {
          const expected = whole.flatMap(({ id }) => {
            const standing = standingAt(CORE.histories[kind][id] ?? [], dayOf(day, KNOWN_TO));
            return standing === null ? [] : [{ id, ...standing }];
          });
          expect(
            now.map(({ id, status, asOf, isPresumed }) => ({ id, status, asOf, ...(isPresumed && { isPresumed }) })),
          ).toEqual(expected);
        }
      }),
    );
  });

  it('keeps what does not change the same object from day to day', () => {
    const find = (day: string) => coreAt(CORE, day).sections.find((row) => row.id === 'mary-serhetabat');
    expect(find('2019-01-01')).toBe(find('2025-08-01'));
  });
});

function tablesOf(then: Core) {
  return [
    ['section', then.sections, CORE.sections],
    ['crossing', then.crossings, CORE.crossings],
    ['project', then.projects, CORE.projects],
  ] as const;
}

function row(date: string, status: DatedState['status'], role: DatedState['role'] = 'report') {
  return { date, status, role, sources: ['times'], note: '' };
}

describe('breaks of gauge on a day', () => {
  const sections = [
    section({ id: 'broad', line: 'a', from: 'x', to: 'm', gauge_mm: 1520 }),
    section({ id: 'narrow', line: 'b', from: 'm', to: 'y', gauge_mm: 1435 }),
  ];
  const histories: Histories = {
    ...CORE.histories,
    section: {
      broad: [{ date: '1990', status: 'operating', role: 'change' }],
      narrow: [
        { date: '2009', status: 'under-construction', role: 'change' },
        { date: '2014-12-03', status: 'operating', role: 'change' },
        { date: '2026', status: 'operating', role: 'report' },
      ],
    },
  };
  const meeting = { id: 'm', name: 'M', station: 'm', gauge_a: 1520, gauge_b: 1435, future: false, at: null };
  const core = deepFreeze({ ...CORE, sections, histories, breaks: [meeting] } as unknown as Core);
  const breaksAt = (day: string) => coreAt(core, day).breaks.map(({ id, future }) => [id, future]);

  it('are none before both gauges are there, to come while one is built, and real once trains run on both', () => {
    expect(breaksAt('2008-01-01')).toEqual([]);
    expect(breaksAt('2012-01-01')).toEqual([['m', true]]);
    expect(breaksAt('2014-12-03')).toEqual([['m', false]]);
  });

  it('stay where they are known apart from the railways of the atlas', () => {
    const other = { ...core, breaks: [{ ...meeting, gauge_b: 1676 }] } as unknown as Core;
    expect(coreAt(other, '2008-01-01').breaks).toHaveLength(1);
  });
});

describe('a standing', () => {
  const histories = fc.array(
    fc.record({
      date: fc
        .tuple(fc.integer({ min: 2000, max: 2026 }), fc.constantFrom('', '-03', '-11-20'))
        .map(([year, rest]) => `${year}${rest}`),
      status: fc.constantFrom('operating', 'planned', 'closed', 'suspended', 'open'),
      role: fc.constantFrom('change', 'report', 'target'),
    }) satisfies fc.Arbitrary<DatedState>,
    { maxLength: 6 },
  );

  it('is reported by a row that counts by that day, or presumed and then says so', () => {
    fc.assert(
      fc.property(histories, days, (history, day) => {
        const standing = standingAt(history, day);
        const kind = stateAt(history, day).kind;
        if (standing === null) expect(['later', 'unknown']).toContain(kind);
        else if (standing.isPresumed === true) expect(lastDay(standing.asOf) > day).toBe(true);
        else expect(lastDay(standing.asOf) <= day).toBe(true);
      }),
    );
  });
});

describe('an id that a link made up', () => {
  it.each(['constructor', 'to-string', 'nothing'])('has no history: %s', (id) => {
    expect(historyOf(CORE, 'crossing', id)).toEqual([]);
  });
});
