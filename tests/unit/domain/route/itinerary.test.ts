import { describe, expect, it } from 'vitest';
import { answerRoute } from '../../../../src/domain/route/answer.ts';
import type { Route, RouteQuery } from '../../../../src/domain/route/query.ts';
import { leg, node, question, rail, worldOf, type World } from '../../../fixtures/network.ts';

function first(world: World, from: string, to: string, changes: Partial<RouteQuery> = {}): Route {
  const answer = answerRoute(question(from, to, changes), world.network, world.core);
  if (answer.kind !== 'routes' || answer.routes[0] === undefined) throw new Error(answer.kind);
  return answer.routes[0];
}

describe('a way by rail, road and ship through three countries', () => {
  const world = worldOf({
    nodes: [
      node('a'),
      node('b'),
      node('c', { country: 'BB' }),
      node('d', { country: 'BB' }),
      node('port', { country: 'BB' }),
      node('island', { country: 'CC' }),
    ],
    edges: [
      rail('a', 'b', { km: 100, basis: 'spread' }),
      rail('c', 'b', {
        km: 20,
        crossing: 'gate',
        countries: [['BB', 0.25], ['AA', 0.75]],
      }), // prettier-ignore
      rail('c', 'd', { km: 40, gauge: 1435, basis: 'drawn', countries: [['BB', 1]] }),
      leg('d', 'port', { km: 80, countries: [['BB', 1]] }),
      leg('port', 'island', { id: 'sea', mode: 'sea', km: null, basis: 'unknown', countries: [['', 1]] }),
    ],
    crossings: [{ id: 'gate', country_a: 'AA', country_b: 'BB' }],
    gates: { gate: 'restricted' },
  });
  const route = first(world, 'a', 'island');

  it('sums its kilometres by mode, gauge and country, and says which of them are published; a share of a hop is not', () => {
    expect(route.km).toBe(240);
    expect(route.publishedKm).toBe(200);
    expect(route.byMode).toEqual([
      { word: 'rail', km: 160, publishedKm: 120 },
      { word: 'road', km: 80, publishedKm: 80 },
      { word: 'sea', km: 0, publishedKm: 0 },
    ]);
    expect(route.byGauge).toEqual([
      { word: '1520', km: 120, publishedKm: 120 },
      { word: '1435', km: 40, publishedKm: 0 },
    ]);
    expect(route.byCountry).toEqual([
      { word: 'BB', km: 125, publishedKm: 80 },
      { word: 'AA', km: 115, publishedKm: 100 },
      { word: '', km: 0, publishedKm: 0 },
    ]);
    expect(route.unmeasured).toEqual(['sea']);
  });

  it('is parted where mode or gauge changes', () => {
    expect(route.parts.map(({ mode, gauge, from, to, km }) => [mode, gauge, from, to, km])).toEqual([
      ['rail', 1520, 'a', 'c', 120],
      ['rail', 1435, 'c', 'd', 40],
      ['road', null, 'd', 'port', 80],
      ['sea', null, 'port', 'island', 0],
    ]);
    expect(route.parts[0]).toMatchObject({ of: ['a-b', 'c-b'], lines: ['line-a-b', 'line-c-b'], asOf: '2000' });
  });

  it('passes its borders where the shares of the countries end, whichever way the hop is drawn', () => {
    expect(route.borders.map(({ id, from, to, km, status, mode }) => [id, from, to, km, status, mode])).toEqual([
      ['gate', 'AA', 'BB', 115, 'restricted', 'rail'],
      [null, 'BB', 'CC', 240, null, 'sea'],
    ]);
  });

  it('lists where the gauge and the mode change', () => {
    expect(route.breaks.map(({ node: at, from, to, km }) => [at, from, to, km])).toEqual([['c', 1520, 1435, 120]]);
    expect(route.transfers.map(({ node: at, from, to, km }) => [at, from, to, km])).toEqual([
      ['d', 'rail', 'road', 160],
      ['port', 'road', 'sea', 240],
    ]);
  });

  it('adds hours and cost of running, borders, the gauge and transfers', () => {
    // rail 160 km at 20, road 80 at 40; two borders of 2 + 2; gauge 6; transfers 3 + 3
    expect(route.hours.central).toBe(8 + 2 + 8 + 6 + 6);
    // rail 160 km at 500 and road 80 km at 1000 for 500 km; two borders of 20 + 20; gauge 7; transfers 50 + 50
    expect(route.cost.central).toBe(160 + 160 + 80 + 7 + 100);
  });
});

describe('borders of a leg through a third country', () => {
  it('are two, and its gate is at the one that it names', () => {
    const world = worldOf({
      nodes: [node('a'), node('z', { country: 'CC' })],
      edges: [leg('z', 'a', { km: 100, crossing: 'pass', countries: [['CC', 0.25], ['BB', 0.5], ['AA', 0.25]] })], // prettier-ignore
      crossings: [{ id: 'pass', country_a: 'BB', country_b: 'CC' }],
      gates: { pass: 'open' },
    });
    expect(first(world, 'a', 'z').borders.map(({ id, from, to, km }) => [id, from, to, km])).toEqual([
      [null, 'AA', 'BB', 25],
      ['pass', 'BB', 'CC', 75],
    ]);
  });
});

describe('parts', () => {
  it('of what runs go on over lines; what does not is told line by line', () => {
    const world = worldOf({
      edges: [rail('a', 'b'), rail('b', 'c'), rail('c', 'd'), rail('d', 'e'), rail('e', 'f', { line: 'line-d-e' })],
      sections: { 'c-d': 'planned', 'd-e': 'planned', 'e-f': 'planned' },
    });
    expect(first(world, 'a', 'f').parts.map(({ from, to, status }) => [from, to, status])).toEqual([
      ['a', 'c', 'operating'],
      ['c', 'd', 'planned'],
      ['d', 'f', 'planned'],
    ]);
  });

  it('are dated by the oldest report, and not at all where one is only presumed', () => {
    const edges = [rail('a', 'b'), rail('b', 'c')];
    const states = { 'a-b': [{ date: '2010', status: 'operating', role: 'report' }] } as const;
    const world = worldOf({ edges, sections: states });
    expect(first(world, 'a', 'c').parts).toMatchObject([{ asOf: '2000' }]);
    expect(first(world, 'a', 'c', { day: '2005-01-01' }).parts).toMatchObject([{ status: 'operating', asOf: null }]);
  });

  it('of one ship after another are two, with a transfer between', () => {
    const world = worldOf({ edges: [leg('a', 'b', { mode: 'sea' }), leg('b', 'c', { mode: 'sea' })] });
    const route = first(world, 'a', 'c');
    expect(route.parts.length).toBe(2);
    expect(route.transfers).toMatchObject([{ node: 'b', from: 'sea', to: 'sea', hours: { central: 12 } }]);
  });
});

describe('the key of a way', () => {
  it('is another one for another way, and for the same way back', () => {
    const world = worldOf({ edges: [rail('a', 'b'), rail('b', 'c')] });
    const keys = [first(world, 'a', 'c'), first(world, 'c', 'a'), first(world, 'a', 'b')].map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]{6,8}$/);
  });
});
