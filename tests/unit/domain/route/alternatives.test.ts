/** Ways between places of the atlas itself. */
import { describe, expect, it } from 'vitest';
import { AIMS, type Route, type RouteQuery } from '../../../../src/domain/route/query.ts';
import { PRESETS } from '../../../../src/domain/route/presets.ts';
import { gatesOf, realRoutes } from '../../../fixtures/real.ts';

const [FROM, TO] = ['shymkent', 'karachi'];
const ways = (changes: Partial<RouteQuery> = {}) => realRoutes(FROM, TO, changes);
const linesOf = (route: Route) => route.parts.flatMap(({ lines }) => lines);
const legsOf = (route: Route) => route.steps.flatMap(({ edge }) => (edge.mode === 'rail' ? [] : [edge.of]));
const modesOf = (route: Route) => route.byMode.map(({ word }) => word).toSorted();
const isUsable = ({ blockers }: Route) => blockers.length === 0;
const shutBy = (route: Route | undefined) => route?.blockers.map(({ id }) => id) ?? [];

const NORTH_WEST = ['saryagash-keles', 'khodjadavlet-farap', 'serhetabat-torghundi', 'chaman-spin-boldak'];
const BY_SEA = 'sea IR-PK';

const NAMED: Readonly<Record<string, (route: Route) => boolean>> = {
  'by Herat and Chaman by rail, as planned': (route) =>
    modesOf(route).join() === 'rail' &&
    ['af-torghundi-herat', 'af-herat-chaman'].every((line) => linesOf(route).includes(line)),
  'by the same gates as it is today, with roads over the missing links': (route) =>
    gatesOf(route).join() === NORTH_WEST.join() &&
    legsOf(route).some((leg) => leg === 'rd-torghundi-herat') &&
    legsOf(route).some((leg) => leg === 'rd-kandahar-spin-boldak') &&
    route.missing.length === 0,
  'by Termez and Kharlachi': (route) =>
    ['hairatan-galaba', 'kharlachi'].every((gate) => gatesOf(route).includes(gate)) &&
    linesOf(route).includes('af-uap'),
  'through Sarakhs to Bandar Abbas and by sea': (route) =>
    gatesOf(route).slice(-2).join() === `sarakhs,${BY_SEA}` && legsOf(route).includes('sea-karachi-bandar-abbas'),
  'through Bolashak and Incheh Borun to Bandar Abbas and by sea': (route) =>
    gatesOf(route).join() === `bolashak-serhetyaka,incheh-borun,${BY_SEA}` &&
    legsOf(route).includes('sea-karachi-bandar-abbas'),
};

describe('ways from Shymkent to Karachi in November 2026', () => {
  describe.each(AIMS)('with the least %s', (by) => {
    it.each(Object.keys(NAMED))('lead %s', (name) => {
      expect(ways({ by }).some((route) => NAMED[name]?.(route))).toBe(true);
    });
  });

  const named = (name: string, changes?: Partial<RouteQuery>) => {
    const route = ways(changes).find((candidate) => NAMED[name]?.(candidate));
    if (route === undefined) throw new Error(`no way ${name}`);
    return route;
  };

  it('can be used only where they go round Afghanistan, or leave it for Iran', () => {
    expect(isUsable(named('through Sarakhs to Bandar Abbas and by sea'))).toBe(true);
    expect(isUsable(named('through Bolashak and Incheh Borun to Bandar Abbas and by sea'))).toBe(true);
    expect(shutBy(named('by the same gates as it is today, with roads over the missing links'))).toEqual([
      'rd-spin-boldak-chaman',
      'chaman-spin-boldak',
    ]);
  });

  it('name what is missing of the planned one, and the gate that is closed', () => {
    const planned = named('by Herat and Chaman by rail, as planned');
    expect(planned.missing.map(({ id }) => id)).toEqual([
      'torghundi-sanobar',
      'sanobar-rabat-paryan',
      'rabat-paryan-herat',
      'herat-kandahar',
      'kandahar-spin-boldak',
      'spin-boldak-chaman',
      'chaman-quetta',
    ]);
    expect(shutBy(planned)).toContain('chaman-spin-boldak');
    expect(planned.breaks.map(({ from, to }) => [from, to])).toEqual([[1520, 1676]]);
  });

  it('are told with the change of gauge and the ports that they take', () => {
    const sarakhs = named('through Sarakhs to Bandar Abbas and by sea');
    expect(sarakhs.breaks).toMatchObject([{ node: 'ir-sarakhs', from: 1520, to: 1435 }]);
    expect(sarakhs.transfers.map(({ node }) => node)).toEqual([
      'ir-bandar-abbas-shahid-rajaee',
      'pk-kiamari-karachi-port',
    ]);
  });
});

describe('the date', () => {
  it('shuts Chaman between October and November 2025, and nothing else of the way through it', () => {
    const through = (day: string) =>
      ways({ day }).find((route) => gatesOf(route).join() === NORTH_WEST.join() && route.missing.length === 0);
    expect(shutBy(through('2025-10-01'))).toEqual([]);
    expect(shutBy(through('2025-11-01'))).toEqual(['rd-spin-boldak-chaman', 'chaman-spin-boldak']);
    expect(through('2025-11-01')?.key).toBe(through('2025-10-01')?.key);
  });

  it('opens Khaf–Rozanak on 10 December 2020', () => {
    const [before] = realRoutes('khaf', 'rozanak', { day: '2020-12-09' });
    const [after] = realRoutes('khaf', 'rozanak', { day: '2020-12-11' });
    expect(before?.missing.map(({ id, status }) => [id, status])).toEqual([
      ['khaf-shamtigh', 'under-construction'],
      ['shamtigh-rozanak', 'under-construction'],
    ]);
    expect(shutBy(after)).toEqual([]);
    expect(after?.key).toBe(before?.key);
  });
});

describe('what is assumed', () => {
  const PLAN = ['af-torghundi-herat', 'af-herat-chaman', 'chaman-spin-boldak', 'chaman-quetta'];
  const planned = (assume: readonly string[]) =>
    ways({ assume }).find((route) => NAMED['by Herat and Chaman by rail, as planned']?.(route));

  it('makes the planned way usable, and its blockers vanish', () => {
    const [before, after] = [planned([]), planned(PLAN)];
    expect(before?.blockers.length).toBeGreaterThan(0);
    expect(after?.blockers).toEqual([]);
    expect(after?.key).toBe(before?.key);
    expect(after?.parts.filter(({ isAssumed }) => isAssumed).map(({ status }) => status)).toContain('planned');
  });

  it('leaves the gate shut when only the lines are taken as built', () => {
    expect(shutBy(planned(PLAN.filter((id) => id.startsWith('af-'))))).toEqual(['chaman-spin-boldak', 'chaman-quetta']);
  });

  it('changes the hours of the best way that can be used', () => {
    const best = (assume: readonly string[]) => ways({ assume, by: 'hours' }).find(isUsable)?.hours.central ?? Infinity;
    expect(best(['chaman-spin-boldak'])).toBeLessThan(best([]));
  });
});

describe('each of the ways that the overview offers', () => {
  it.each(PRESETS)('from %s to %s: has a usable one, and no two by the same gates and modes', (from, to) => {
    const routes = realRoutes(from, to);
    expect(routes.some(isUsable)).toBe(true);
    expect(routes.length).toBeGreaterThan(2);
    const told = routes.map((route) => [...gatesOf(route), ...route.parts.map(({ mode }) => mode)].join(' '));
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a parameter that is changed', () => {
  it('changes the hours of every way that it touches', () => {
    const model = { 'speed-rail-ir': { low: 40, central: 50, high: 60 } };
    const [before, after] = [ways(), ways({ model })].map(
      (routes) => new Map(routes.map((route) => [route.key, route.hours.central])),
    );
    const faster = [...(after ?? [])].filter(([key, hours]) => hours < (before?.get(key) ?? 0));
    expect(faster.length).toBeGreaterThanOrEqual(2);
  });
});
