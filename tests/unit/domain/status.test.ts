import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  standingsOf,
  stateAt,
  statusAt,
  targetsOf,
  type AnyStatus,
  type StatusRow,
} from '../../../src/domain/status.ts';
import { deepFreeze } from '../../fixtures/freeze.ts';

const row = (date: string, status: StatusRow['status'], role: StatusRow['role'] = 'report'): StatusRow => ({
  date,
  status,
  role,
  sources: ['a-source'],
  note: '',
});

const rows = fc.record({
  date: fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.constantFrom('', '-03', '-11', '-11-20'))
    .map(([year, rest]) => `${year}${rest}`),
  status: fc.constantFrom('operating', 'planned', 'announced', 'suspended'),
  role: fc.constantFrom('change', 'report', 'target'),
  sources: fc.constant(['a-source']),
  note: fc.constant(''),
}) satisfies fc.Arbitrary<StatusRow>;

describe('the status at a day', () => {
  const history = deepFreeze([
    row('2019', 'announced', 'change'),
    row('2022-05', 'planned', 'change'),
    row('2023-08-10', 'planned'),
    row('2024-09-11', 'under-construction', 'change'),
    row('2025', 'under-construction'),
    row('2026-06', 'operating', 'target'),
  ]);

  it('is unknown before the first report', () => {
    expect(statusAt(history, '2018-12-31')).toBeNull();
    expect(statusAt([], '2026-01-01')).toBeNull();
  });

  it('takes a date of less precision on the last day that it can mean', () => {
    expect(statusAt(history, '2019-12-30')).toBeNull();
    expect(statusAt(history, '2019-12-31')?.status).toBe('announced');
    expect(statusAt(history, '2022-05-30')?.status).toBe('announced');
    expect(statusAt(history, '2022-05-31')?.status).toBe('planned');
  });

  it('changes on the very day of a change', () => {
    expect(statusAt(history, '2024-09-10')?.status).toBe('planned');
    expect(statusAt(history, '2024-09-11')?.status).toBe('under-construction');
  });

  it('rests on the change that began it and names the report that last confirmed it', () => {
    const now = statusAt(history, '2026-11-23');
    expect(now).toMatchObject({
      status: 'under-construction',
      since: { date: '2024-09-11', role: 'change' },
      asOf: '2025',
    });
  });

  it('never takes an announced aim for a state, even once its date has passed', () => {
    expect(statusAt(history, '2030-01-01')?.status).toBe('under-construction');
    expect(statusAt([row('2020', 'operating', 'target')], '2030-01-01')).toBeNull();
  });

  it('rests on the first report of an unbroken run when no change is known', () => {
    const reports = [row('2020', 'operating'), row('2022', 'operating'), row('2023', 'operating')];
    expect(statusAt(reports, '2024-01-01')).toMatchObject({ since: { date: '2020' }, asOf: '2023' });
  });

  it('starts a new run after a state in between', () => {
    const reports = [
      row('2020', 'open', 'change'),
      row('2021', 'closed', 'change'),
      row('2022', 'open', 'change'),
      row('2023', 'open'),
    ];
    expect(statusAt(reports, '2024-01-01')).toMatchObject({ status: 'open', since: { date: '2022' }, asOf: '2023' });
  });

  it('lets a change outweigh a report of the same day, in whatever order they stand', () => {
    const both = [row('2025-10-12', 'closed', 'change'), row('2025-10-12', 'open')];
    expect(statusAt(both, '2025-12-31')?.status).toBe('closed');
    expect(statusAt(both.toReversed(), '2025-12-31')?.status).toBe('closed');
  });

  it('only ever rests on what was known by that day, and never changes without a row', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 8 }), fc.integer({ min: 2000, max: 2031 }), (history, year) => {
        const day = `${year}-12-31`;
        const at = statusAt(deepFreeze(history), day);
        const known = history.filter((entry) => entry.role !== 'target' && entry.date.slice(0, 4) <= String(year));
        expect(at === null).toBe(known.length === 0);
        if (at === null) return;
        expect(known).toContain(at.since);
        expect(known.map((entry) => entry.date)).toContain(at.asOf);
        expect(at.since.status).toBe(at.status);
        expect(statusAt(known, day)).toEqual(at);
      }),
    );
  });
});

describe('the state before the first report', () => {
  const before = (status: AnyStatus, role: 'change' | 'report') =>
    stateAt([row('2026-10-08', status, role)], '2020-12-31');

  it.each(['operating', 'open'] as const)('is that of a report which found it %s', (status) => {
    expect(before(status, 'report')).toMatchObject({ kind: 'presumed', status });
  });

  it.each(['restricted', 'closed', 'suspended', 'unknown'] as const)(
    'is not known where a report found it %s: that it was there is presumed, not that it was shut',
    (status) => {
      expect(before(status, 'report')).toMatchObject({ kind: 'presumed', status: 'unknown' });
    },
  );

  it('is what a dated change ended, as far as the change tells', () => {
    expect(before('closed', 'change')).toMatchObject({ kind: 'presumed', status: 'open' });
    expect(before('suspended', 'change')).toMatchObject({ kind: 'presumed', status: 'operating' });
    expect(before('restricted', 'change')).toMatchObject({ kind: 'presumed', status: 'unknown' });
  });

  it.each(['operating', 'open', 'announced'] as const)('is none where the change to %s began it', (status) => {
    expect(before(status, 'change').kind).toBe('later');
  });
});

describe('targetsOf', () => {
  it('gives the announced aims, the latest last', () => {
    const history = deepFreeze([
      row('2028', 'operating', 'target'),
      row('2025', 'planned'),
      row('2027', 'operating', 'target'),
    ]);
    expect(targetsOf(history).map((target) => target.date)).toEqual(['2027', '2028']);
  });
});

describe('the states of several things', () => {
  it('are told once each, the furthest first, with the oldest of their dates', () => {
    const things = [
      { status: 'planned', asOf: '2026-02-02' },
      { status: 'operating', asOf: '2026-10-03' },
      { status: 'planned', asOf: '2025-09' },
      { status: 'closed', asOf: '2026' },
    ] as const;
    expect(standingsOf(things)).toEqual([
      { status: 'operating', asOf: '2026-10-03' },
      { status: 'planned', asOf: '2025-09' },
      { status: 'closed', asOf: '2026' },
    ]);
  });

  it('are presumed where one of them is, dated by the latest of the first reports', () => {
    const things = [
      { status: 'operating', asOf: '1996' },
      { status: 'operating', asOf: '2025-01', isPresumed: true },
      { status: 'operating', asOf: '2026-10-03', isPresumed: true },
    ] as const;
    expect(standingsOf(things)).toEqual([{ status: 'operating', asOf: '2026-10-03', isPresumed: true }]);
  });
});
