import { describe, expect, it } from 'vitest';
import { passagesAt, SHUT } from '../../../../src/domain/route/state.ts';
import type { DatedState } from '../../../../src/domain/status.ts';
import { leg, rail } from '../../../fixtures/network.ts';

type History = readonly DatedState[];
const change = (date: string, status: DatedState['status']): DatedState => ({ date, status, role: 'change' });
const report = (date: string, status: DatedState['status']): DatedState => ({ date, status, role: 'report' });

interface Given {
  readonly section?: History;
  readonly leg?: History;
  readonly crossing?: History;
  readonly assume?: readonly string[];
}

/** How a rail hop, or a leg, through a gate stands on a day. */
function passage(day: string, { section, leg: road, crossing, assume = [] }: Given, isLeg = false) {
  const histories = { section: { s: section ?? [] }, leg: { l: road ?? [] }, crossing: { gate: crossing ?? [] } };
  const edge = isLeg
    ? leg('a', 'b', { of: 'l', crossing: 'gate' })
    : rail('a', 'b', { of: 's', line: 'the-line', crossing: 'gate' });
  return passagesAt(histories, day, assume)(edge);
}

const OPEN_GATE = [report('2000', 'open')];
const RUNNING = [report('2000', 'operating')];

describe('rail', () => {
  it('can be used where it operates, also where only a later report says so', () => {
    expect(passage('2020-01-01', { section: RUNNING, crossing: OPEN_GATE }).blockers).toEqual([]);
    const presumed = passage('1999-01-01', { section: RUNNING, crossing: OPEN_GATE });
    expect(presumed.blockers).toEqual([]);
    expect(presumed.way).toMatchObject({ status: 'operating', asOf: null, report: { date: '2000' } });
  });

  it.each(['announced', 'planned', 'under-construction', 'suspended'] as const)(
    'is missing where it is %s',
    (status) => {
      const { shut, blockers } = passage('2020-01-01', { section: [change('2015', status)], crossing: OPEN_GATE });
      expect(shut).toBe(SHUT.absent);
      expect(blockers).toMatchObject([{ kind: 'section', id: 's', status, report: { date: '2015' } }]);
    },
  );

  it('is missing before it began, and where nothing is known of it', () => {
    const before = passage('2010-01-01', { section: [change('2015', 'planned')], crossing: OPEN_GATE });
    expect(before.blockers).toMatchObject([{ status: null, isLater: true, report: { date: '2015' } }]);
    const unknown = passage('2010-01-01', { crossing: OPEN_GATE });
    expect(unknown.blockers).toMatchObject([{ status: null, isLater: false, report: null }]);
  });

  it('can be used when its section or its line is assumed, and says so', () => {
    for (const assume of ['s', 'the-line']) {
      const { blockers, way } = passage('2020-01-01', {
        section: [change('2015', 'planned')],
        crossing: OPEN_GATE,
        assume: [assume],
      });
      expect(blockers).toEqual([]);
      expect(way).toMatchObject({ status: 'planned', isAssumed: true });
    }
  });

  it('is not assumed where it runs anyway', () => {
    expect(passage('2020-01-01', { section: RUNNING, assume: ['s'] }).way.isAssumed).toBe(false);
  });
});

describe('gates', () => {
  it('shut the way from the day that they close to the day that they open', () => {
    const crossing = [...OPEN_GATE, change('2025-10-12', 'closed'), change('2026-02-01', 'open')];
    const shutOn = (day: string) => passage(day, { section: RUNNING, crossing }).shut;
    expect(shutOn('2025-10-11')).toBe(SHUT.not);
    expect(shutOn('2025-10-12')).toBe(SHUT.closed);
    expect(shutOn('2026-01-31')).toBe(SHUT.closed);
    expect(shutOn('2026-02-01')).toBe(SHUT.not);
  });

  it('can be passed where they are restricted, or nobody has told of them', () => {
    expect(passage('2020-01-01', { section: RUNNING, crossing: [report('2010', 'restricted')] }).blockers).toEqual([]);
    const untold = passage('2020-01-01', { section: RUNNING });
    expect(untold.blockers).toEqual([]);
    expect(untold.gate).toMatchObject({ status: null, isAssumed: false });
  });

  it('stay shut when only the line through them is assumed', () => {
    const { blockers } = passage('2026-01-01', {
      section: [change('2020', 'planned')],
      crossing: [change('2025', 'closed')],
      assume: ['the-line'],
    });
    expect(blockers.map(({ id }) => id)).toEqual(['gate']);
  });

  it('open with the leg through them when they are assumed', () => {
    const closed = { leg: [change('2025', 'closed')], crossing: [change('2025', 'closed')] };
    expect(passage('2026-01-01', closed, true).blockers.map(({ id }) => id)).toEqual(['l', 'gate']);
    const { blockers, gate, way } = passage('2026-01-01', { ...closed, assume: ['gate'] }, true);
    expect(blockers).toEqual([]);
    expect([gate?.isAssumed, way.isAssumed]).toEqual([true, true]);
  });
});

describe('legs', () => {
  it.each(['open', 'restricted', 'unknown'] as const)('can be used where they are %s', (status) => {
    expect(passage('2020-01-01', { leg: [report('2010', status)] }, true).shut).toBe(SHUT.not);
  });

  it('cannot where they are closed', () => {
    expect(passage('2020-01-01', { leg: [report('2010', 'closed')] }, true).blockers).toMatchObject([
      { kind: 'leg', id: 'l', status: 'closed' },
    ]);
  });
});
