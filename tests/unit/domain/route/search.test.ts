/** The search against trying every way, on random small networks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRoute } from '../../../../src/domain/route/answer.ts';
import { costModel } from '../../../../src/domain/route/cost.ts';
import { routeOf } from '../../../../src/domain/route/itinerary.ts';
import type { Aim, Range, Route, Step } from '../../../../src/domain/route/query.ts';
import { passagesAt } from '../../../../src/domain/route/state.ts';
import { Network } from '../../../../src/domain/track.ts';
import { allWays, isAvoided, isUsable, worlds, type Asked } from '../../../fixtures/worlds.ts';

const RUNS = { numRuns: 400 };

function routesOf({ query, network, core }: Asked): readonly Route[] {
  const answer = answerRoute(query, network, core);
  return answer.kind === 'routes' ? answer.routes : [];
}

const figureOf = (route: Route, aim: Aim): number =>
  ({ km: route.km, hours: route.hours.central, cost: route.cost.central, crossings: route.borders.length })[aim];

/** A way told by hand: what the answer would say of it. */
function told(steps: readonly Step[], { query, network, core }: Asked): Route {
  return routeOf(steps, {
    network,
    crossings: new Map(core.crossings.map((crossing) => [crossing.id, crossing])),
    model: costModel(network.file.parameters, query.model),
    passageOf: passagesAt(core.histories, query.day, query.assume),
  });
}

/** More ways than this take too long to try. */
const MANY = 500;

function upTo<T>(count: number, values: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length >= count) break;
    taken.push(value);
  }
  return taken;
}

const check = (law: (asked: Asked) => void) => fc.assert(fc.property(worlds, law), RUNS);

describe('the first way', () => {
  it('is the best of all that can be used, whatever is asked for', () => {
    check((asked) => {
      const ways = upTo(
        MANY,
        allWays(asked, (edge) => isUsable(edge, asked) && !isAvoided(edge, asked)),
      );
      fc.pre(ways.length < MANY);
      const best = Math.min(...ways.map((steps) => figureOf(told(steps, asked), asked.query.by)));
      const [first] = routesOf(asked).filter(({ blockers }) => blockers.length === 0);
      expect(first === undefined).toBe(ways.length === 0);
      // the search counts in metres, thousandths of an hour and cents
      if (first !== undefined) expect(figureOf(first, asked.query.by)).toBeCloseTo(best, 1);
    });
  });

  it('is there whenever any way is, open or not', () => {
    check((asked) => {
      const isThere = allWays(asked, (edge) => !isAvoided(edge, asked)).next().done === false;
      expect(routesOf(asked).length > 0).toBe(isThere);
    });
  });
});

describe('every way', () => {
  it('runs hop by hop from the start to the end, past what has to be passed', () => {
    check((asked) => {
      for (const { steps } of routesOf(asked)) {
        const ends = steps.map(({ edge, isReversed }) => (isReversed ? [edge.b, edge.a] : [edge.a, edge.b]));
        expect(ends[0]?.[0]).toBe('node-0');
        expect(ends.at(-1)?.[1]).toBe('node-1');
        ends.slice(1).forEach(([from], i) => expect(from).toBe(ends[i]?.[1]));
        const passed = [...ends.flat(), ...steps.map(({ edge }) => edge.crossing)];
        for (const via of asked.query.via) expect(passed).toContain(via);
      }
    });
  });

  it('keeps away from what is avoided', () => {
    check((asked) => {
      const steps = routesOf(asked).flatMap((route) => route.steps);
      expect(steps.filter(({ edge }) => isAvoided(edge, asked))).toEqual([]);
    });
  });

  it('is shut just when a hop of it is closed or does not run and is not assumed to', () => {
    check((asked) => {
      for (const { steps, blockers, missing } of routesOf(asked)) {
        expect(blockers.length > 0).toBe(steps.some(({ edge }) => !isUsable(edge, asked)));
        expect(blockers).toEqual(expect.arrayContaining([...missing]));
        for (const { id } of blockers) expect(asked.query.assume).not.toContain(id);
      }
    });
  });

  it('adds up: parts, sums by mode, state and country, borders, changes', () => {
    check((asked) => {
      for (const route of routesOf(asked)) {
        const charges = [...route.parts, ...route.borders, ...route.breaks, ...route.transfers];
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        for (const end of ['low', 'central', 'high'] as const) {
          expect(route.hours[end]).toBeCloseTo(sum(charges.map(({ hours }) => hours[end])), 6);
          expect(route.cost[end]).toBeCloseTo(sum(charges.map(({ cost }) => cost[end])), 6);
        }
        for (const sums of [route.parts, route.byMode, route.byStatus, route.byCountry])
          expect(sum(sums.map(({ km }) => km))).toBeCloseTo(route.km, 6);
        expect(sum(route.byGauge.map(({ km }) => km))).toBeCloseTo(
          route.byMode.find(({ word }) => word === 'rail')?.km ?? 0,
          6,
        );
      }
    });
  });

  it('gives ranges that are in order and not negative', () => {
    const isSound = ({ low, central, high }: Range) => 0 <= low && low <= central && central <= high;
    check((asked) => {
      for (const route of routesOf(asked)) {
        const charges = [route, ...route.parts, ...route.borders, ...route.breaks, ...route.transfers];
        expect(charges.every(({ hours, cost }) => isSound(hours) && isSound(cost))).toBe(true);
      }
    });
  });
});

describe('the answer', () => {
  it('is the same in whatever order the file lists its nodes, edges and parameters', () => {
    const shuffled = worlds.chain((asked) => {
      const { nodes, edges, parameters } = asked.network.file;
      const mix = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
      return fc
        .record({ nodes: mix(nodes), edges: mix(edges), parameters: mix(parameters) })
        .map((file) => [asked, { ...asked, network: new Network({ ...asked.network.file, ...file }) }] as const);
    });
    fc.assert(
      fc.property(shuffled, ([asked, other]) => {
        const [answer, again] = [asked, other].map(({ query, network, core }) => answerRoute(query, network, core));
        expect(again).toEqual(answer);
      }),
      RUNS,
    );
  });

  it('names each way apart, the usable ones first, and can be sent between threads', () => {
    check((asked) => {
      const answer = answerRoute(asked.query, asked.network, asked.core);
      expect(structuredClone(answer)).toEqual(answer);
      const routes = routesOf(asked);
      expect(routes.length).toBeLessThanOrEqual(6);
      expect(new Set(routes.map(({ key }) => key)).size).toBe(routes.length);
      for (const { key } of routes) expect(key).toMatch(/^[a-z0-9]{6,8}$/);
      const shut = routes.map(({ blockers }) => blockers.length > 0);
      expect(shut).toEqual(shut.toSorted((a, b) => Number(a) - Number(b)));
    });
  });
});
