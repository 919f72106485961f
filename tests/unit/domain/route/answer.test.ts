import { describe, expect, it } from 'vitest';
import { answerRoute } from '../../../../src/domain/route/answer.ts';
import type { Route, RouteAnswer, RouteQuery } from '../../../../src/domain/route/query.ts';
import { leg, node, question, rail, worldOf, type World } from '../../../fixtures/network.ts';
import { site } from '../../../fixtures/rows.ts';

const ask = (world: World, from: string, to: string, changes: Partial<RouteQuery> = {}): RouteAnswer =>
  answerRoute(question(from, to, changes), world.network, world.core);

function routes(world: World, from: string, to: string, changes: Partial<RouteQuery> = {}): readonly Route[] {
  const answer = ask(world, from, to, changes);
  if (answer.kind !== 'routes') throw new Error(answer.kind);
  return answer.routes;
}

const nodesOf = ({ steps }: Route): readonly string[] => {
  const ends = steps.map(({ edge, isReversed }) => (isReversed ? [edge.b, edge.a] : [edge.a, edge.b]));
  return [ends[0]?.[0] ?? '', ...ends.map(([, to]) => to ?? '')];
};

describe('a question that has no route', () => {
  const world = worldOf({
    nodes: [
      node('a', { at: [60, 40] }),
      node('b', { at: [61, 40] }),
      node('c', { at: [65, 40] }),
      node('d', { at: [70, 40] }),
      node('e', { at: [71, 40] }),
    ],
    edges: [rail('a', 'b'), rail('b', 'c'), rail('d', 'e')],
    sites: [site({ id: 'a-town', name: 'A town', station: 'a' })],
  });

  it('names the place that is unknown, also among those to pass', () => {
    expect(ask(world, 'nowhere', 'b')).toEqual({ kind: 'unknown-place', place: 'nowhere' });
    expect(ask(world, 'a', 'gone')).toEqual({ kind: 'unknown-place', place: 'gone' });
    expect(ask(world, 'a', 'b', { via: ['lost'] })).toEqual({ kind: 'unknown-place', place: 'lost' });
  });

  it('has the same place at both ends, under one name or two', () => {
    expect(ask(world, 'a', 'a')).toEqual({ kind: 'same-place' });
    expect(ask(world, 'a-town', 'a')).toEqual({ kind: 'same-place' });
  });

  it('offers the nearest place that can be reached where nothing joins the two', () => {
    expect(ask(world, 'a', 'd')).toEqual({ kind: 'not-joined', end: 'to', nearest: 'c' });
    expect(ask(world, 'e', 'a')).toEqual({ kind: 'not-joined', end: 'from', nearest: 'c' });
  });

  it('offers nothing where no place is located', () => {
    const lost = worldOf({ edges: [rail('a', 'b'), rail('c', 'd')] });
    expect(ask(lost, 'a', 'd')).toEqual({ kind: 'not-joined', end: 'to', nearest: null });
  });

  it('leaves no way because of what is to be avoided or passed', () => {
    expect(ask(world, 'a', 'c', { avoid: ['b'] })).toEqual({ kind: 'excluded' });
    expect(ask(world, 'a', 'c', { avoid: ['a-town'] })).toEqual({ kind: 'excluded' });
    expect(ask(world, 'a', 'c', { avoid: ['AA'] })).toEqual({ kind: 'excluded' });
    expect(ask(world, 'a', 'c', { via: ['e'] })).toEqual({ kind: 'excluded' });
  });
});

describe('what is to be avoided', () => {
  /** Two ways from a to d: the short one by b over a line, the long one by c. */
  const world = worldOf({
    edges: [
      rail('a', 'b', { of: 'first', line: 'short', crossing: 'gate' }),
      rail('b', 'd', { of: 'second', line: 'short' }),
      rail('a', 'c', { km: 30, line: 'long' }),
      rail('c', 'd', { km: 30, line: 'long' }),
    ],
  });

  it.each(['b', 'first', 'short', 'gate'])('can be %s: a place, a section, a line or a crossing', (avoid) => {
    expect(nodesOf(routes(world, 'a', 'd')[0] as Route)).toEqual(['a', 'b', 'd']);
    expect(nodesOf(routes(world, 'a', 'd', { avoid: [avoid] })[0] as Route)).toEqual(['a', 'c', 'd']);
  });
});

describe('what is to be passed', () => {
  it('is passed in order', () => {
    const edges = [rail('a', 'b'), rail('b', 'c', { km: 15 }), rail('c', 'd'), rail('a', 'd'), rail('b', 'd')];
    const world = worldOf({ edges });
    expect(nodesOf(routes(world, 'a', 'd', { via: ['c'] })[0] as Route)).toEqual(['a', 'd', 'c', 'd']);
    expect(nodesOf(routes(world, 'a', 'd', { via: ['b', 'c'] })[0] as Route)).toEqual(['a', 'b', 'c', 'd']);
    expect(nodesOf(routes(world, 'a', 'd', { via: ['c', 'b'] })[0] as Route)).toEqual(['a', 'd', 'c', 'b', 'd']);
  });

  it('counts the transfer that is made there', () => {
    const world = worldOf({ edges: [rail('a', 'b'), leg('b', 'c')] });
    const [route] = routes(world, 'a', 'c', { via: ['b'] });
    expect(route?.transfers).toMatchObject([{ node: 'b', from: 'rail', to: 'road', hours: { central: 3 } }]);
  });

  it('may be a gate, which then is the only one between its countries', () => {
    const border = { countries: [['AA', 0.5], ['BB', 0.5]] } as const; // prettier-ignore
    const world = worldOf({
      nodes: [node('a'), node('b'), node('x', { country: 'BB' }), node('y', { country: 'BB' })],
      edges: [
        leg('a', 'x', { ...border, crossing: 'road-gate' }),
        rail('a', 'b', { km: 50 }),
        rail('b', 'y', { ...border, crossing: 'rail-gate' }),
        rail('y', 'x', { km: 5, countries: [['BB', 1]] }),
      ],
    });
    expect(nodesOf(routes(world, 'a', 'x')[0] as Route)).toEqual(['a', 'x']);
    // the shortest with the gate would be to go to x by road, to the gate and back
    expect(nodesOf(routes(world, 'a', 'x', { via: ['rail-gate'] })[0] as Route)).toEqual(['a', 'b', 'y', 'x']);
  });
});

describe('what a hop costs after the one before', () => {
  it('may make the slower way to a port the better one', () => {
    // to the ship from rail takes 12 h, from road 3 h
    const world = worldOf({
      edges: [
        rail('a', 'port', { km: 10 }),
        leg('a', 'inn', { km: 160 }),
        leg('inn', 'port', { km: 160 }),
        leg('port', 'z', { mode: 'sea', km: 20 }),
      ],
    });
    const [route] = routes(world, 'a', 'z', { by: 'hours' });
    expect(route?.byMode.map(({ word }) => word)).toEqual(['road', 'sea']);
    expect(route?.hours.central).toBe(8 + 3 + 1);
  });

  it('keeps a lorry on the road past a station where the train would have been sooner', () => {
    const world = worldOf({
      edges: [rail('a', 'b', { km: 10 }), leg('a', 'b', { km: 80 }), leg('b', 'c', { km: 40 })],
    });
    const [route] = routes(world, 'a', 'c', { by: 'hours' });
    expect(route?.byMode.map(({ word }) => word)).toEqual(['road']);
    expect(route?.transfers).toEqual([]);
  });
});

describe('the state of a way', () => {
  const planned = { date: '2024-05-06', status: 'planned', role: 'change' } as const;
  const shut = { date: '2025-10-12', status: 'closed', role: 'change' } as const;
  const world = worldOf({
    nodes: [node('a'), node('b'), node('c', { country: 'BB' })],
    edges: [
      rail('a', 'b', { of: 'gap', line: 'new-line', km: 40 }),
      rail('b', 'c', { crossing: 'gate', countries: [['AA', 0.5], ['BB', 0.5]] }),
    ], // prettier-ignore
    crossings: [{ id: 'gate', country_a: 'AA', country_b: 'BB' }],
    sections: { gap: [planned] },
    gates: { gate: [{ date: '2021', status: 'open', role: 'report' }, shut] },
  });

  it('names the missing links, the closed gate and the reports that they rest on', () => {
    const [route] = routes(world, 'a', 'c');
    expect(route?.missing).toEqual([{ kind: 'section', id: 'gap', status: 'planned', report: planned }]);
    expect(route?.blockers).toEqual([
      ...(route?.missing ?? []),
      { kind: 'crossing', id: 'gate', status: 'closed', report: shut },
    ]);
    expect(route?.borders).toMatchObject([
      { id: 'gate', from: 'AA', to: 'BB', km: 45, status: 'closed', asOf: '2025-10-12' },
    ]);
  });

  it('is another one before the gate closed', () => {
    const [route] = routes(world, 'a', 'c', { day: '2025-10-11' });
    expect(route?.blockers.map(({ id }) => id)).toEqual(['gap']);
    expect(route?.borders[0]?.status).toBe('open');
  });

  it('is open once all of it is taken as open, and keeps its key and its kilometres', () => {
    const [before] = routes(world, 'a', 'c');
    const [after] = routes(world, 'a', 'c', { assume: ['new-line', 'gate'] });
    expect(after?.blockers).toEqual([]);
    expect(after?.parts).toMatchObject([
      { status: 'planned', isAssumed: true, lines: ['new-line'] },
      { status: 'operating', isAssumed: false },
    ]);
    expect(after?.borders[0]).toMatchObject({ status: 'closed', isAssumed: true });
    expect([after?.key, after?.km]).toEqual([before?.key, before?.km]);
  });
});
