/** The network that is compiled from the tables of the atlas. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileHistories } from '../../geo/histories.ts';
import { placeByChainage } from '../../geo/interpolate.ts';
import { compileNetwork } from '../../geo/network.ts';
import { readTables } from '../../geo/read.ts';
import { compareDates } from '../../src/domain/dates.ts';
import { corridorTrack, Network, startsOf } from '../../src/domain/track.ts';
import { stateAt } from '../../src/domain/status.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

const tables = deepFreeze(placeByChainage(readTables(fileURLToPath(new URL('../../geo', import.meta.url))).tables));
const network = deepFreeze(compileNetwork(tables));
const { nodes, edges } = network;
const byId = new Map(edges.map((edge) => [edge.id, edge]));
const hopsOf = (section: string) => edges.filter((edge) => edge.of === section);
const kmOf = (section: string) => hopsOf(section).reduce((sum, edge) => sum + (edge.km ?? 0), 0);

/** Its published length counts a way that does not touch Gorgan; the hops follow published kilometres by Gorgan. */
const BY_ANOTHER_WAY = ['incheh-borun-garmsar'];

describe('edges', () => {
  it('have ids of their own, and join nodes that there are', () => {
    expect(byId.size).toBe(edges.length);
    const known = new Set(nodes.map((node) => node.id));
    expect(edges.filter((edge) => !known.has(edge.a) || !known.has(edge.b)).map((edge) => edge.id)).toEqual([]);
    expect(known.size).toBe(nodes.length);
  });

  it('are a hop for each pair of neighbours on a line, placed on the map or not', () => {
    const hops = edges.filter((edge) => edge.mode === 'rail');
    expect(hops.length).toBe(tables.lineStations.length - tables.lines.length);
    expect(byId.has('torghundi-sanobar~af-torghundi~af-sanobar')).toBe(true);
    expect(byId.has('rozanak-rabat-paryan~af-rozanak~af-ghoryan')).toBe(true);
  });

  it('are each leg that a search may use, and no other', () => {
    const legs = edges.filter((edge) => edge.mode !== 'rail').map((edge) => edge.id);
    expect(legs).toEqual(tables.legs.filter((leg) => leg.routable).map((leg) => leg.id));
    expect(legs).not.toContain('rd-karachi-tashkent');
    expect(legs).toContain('rd-herat-kandahar');
  });

  it('repeat no two nodes by rail unless they say that they are shared', () => {
    const own = edges.filter((edge) => edge.mode === 'rail' && !edge.isShared);
    const pairs = own.map((edge) => [edge.a, edge.b].toSorted().join('~'));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
    expect(byId.get('farap-turkmenabat-shared~tm-farap~tm-turkmenabat')?.isShared).toBe(true);
    expect(byId.get('farap-turkmenabat~tm-farap~tm-turkmenabat')?.isShared).toBe(false);
    expect(byId.get('quetta-taftan~pk-quetta~pk-spezand-junction')?.isShared).toBe(true);
  });

  it('pass through countries whose shares add to one', () => {
    for (const edge of edges) {
      expect(
        edge.countries.reduce((sum, [, share]) => sum + share, 0),
        edge.id,
      ).toBeCloseTo(1, 6);
    }
    const sea = edges.filter((edge) => edge.mode === 'sea' || edge.mode === 'ferry');
    expect(sea.every((edge) => edge.countries.length === 1 && edge.countries[0]?.[0] === '')).toBe(true);
  });

  it('begin in the country of their first node and end in that of their last, but for points at the border', () => {
    const country = new Map(nodes.map((node) => [node.id, node.country]));
    const atBorder = new Set(tables.roadPlaces.filter((row) => row.at_border).map((row) => row.id));
    const isBorder = (id: string) => id.startsWith('x-') || atBorder.has(id);
    for (const edge of edges.filter((one) => one.mode === 'rail' || one.mode === 'road')) {
      if (isBorder(edge.a) || isBorder(edge.b)) continue;
      expect([edge.countries[0]?.[0], edge.countries.at(-1)?.[0]], edge.id).toEqual([
        country.get(edge.a),
        country.get(edge.b),
      ]);
    }
  });

  it('take hours from publications only where they are of lorries or ships', () => {
    expect(byId.get('sea-chabahar-mumbai')?.hours).toEqual([36, 120]);
    expect(byId.get('rd-jalalabad-torkham')?.hours).toEqual([4, 4]);
    expect(byId.get('rd-herat-kandahar')?.hours).toBeNull();
  });
});

describe('lengths', () => {
  it.each(tables.sections.filter((row) => row.length_km !== null && !BY_ANOTHER_WAY.includes(row.id)))(
    'of the hops of $id add up to the published $length_km km',
    ({ id, length_km }) => {
      expect(kmOf(id)).toBeCloseTo(length_km ?? 0, 5);
    },
  );

  it('are published between kilometre posts: each hop from Chaman to Quetta', () => {
    const hops = hopsOf('chaman-quetta');
    expect(hops.map((edge) => edge.basis)).toEqual(hops.map(() => 'published'));
    expect(byId.get('chaman-quetta~pk-chaman~pk-sanzala')?.km).toBe(19);
  });

  it('are spread where only the whole is published: Mary–Serhetabat', () => {
    const hops = hopsOf('mary-serhetabat');
    expect(hops.length).toBe(12);
    expect(hops.map((edge) => edge.basis)).toEqual(hops.map(() => 'spread'));
  });

  it('are drawn times the factor where nothing is published: Shymkent–Arys', () => {
    const hops = hopsOf('shymkent-arys');
    expect(hops.map((edge) => edge.basis)).toEqual(hops.map(() => 'drawn'));
    const drawn = 66.9;
    expect(kmOf('shymkent-arys') / drawn).toBeCloseTo(network.factor.middle, 2);
  });

  it('of several sections together are spread over what is left: Karshi–Termez is 325 km', () => {
    const km = ['karshi-tashguzar', 'tashguzar-kumkurgan', 'kumkurgan-termez'].map(kmOf);
    expect(km[1]).toBeCloseTo(223, 5);
    expect(km.reduce((sum, one) => sum + one, 0)).toBeCloseTo(325, 5);
  });

  it('are the same for the same track on two lines', () => {
    const twins = new Map<string, Set<number | null>>();
    for (const edge of edges.filter((one) => one.mode === 'rail')) {
      const pair = [edge.a, edge.b].toSorted().join('~');
      twins.set(pair, (twins.get(pair) ?? new Set()).add(edge.km));
    }
    expect([...twins].filter(([, km]) => km.size > 1).map(([pair]) => pair)).toEqual([]);
  });

  it('are not known where neither a length nor a position is', () => {
    const unknown = edges.filter((edge) => edge.basis === 'unknown');
    expect(unknown.filter((edge) => edge.km !== null)).toEqual([]);
    expect(edges.filter((edge) => edge.km === null && edge.basis !== 'unknown')).toEqual([]);
    expect(unknown.map((edge) => edge.id)).toContain('rd-torkham-gate');
    expect(unknown.filter((edge) => edge.mode === 'rail').map((edge) => edge.of)).toEqual(['tobol-altynsarin']);
  });

  it('of a leg are not taken from a publication that is shorter than the straight line', () => {
    expect(byId.get('rd-karachi-khuzdar')?.basis).toBe('drawn');
    expect(byId.get('rd-karachi-khuzdar')?.km).toBeGreaterThan(330);
    expect(byId.get('rd-hyderabad-karachi')).toMatchObject({ km: 136, basis: 'published' });
  });

  it('come with a factor measured on sections that have both lengths', () => {
    const { low, middle, high, sections } = network.factor;
    expect(sections).toBeGreaterThan(20);
    expect([low, middle, high]).toEqual([low, middle, high].toSorted((a, b) => a - b));
    expect(low).toBeGreaterThan(1);
    expect(high).toBeLessThan(1.25);
  });
});

describe('crossings', () => {
  const on = (id: string) => edges.filter((edge) => edge.crossing === id);

  it('with stations or legs lie on at least one edge', () => {
    const used = new Set(tables.legs.filter((leg) => leg.routable).map((leg) => leg.crossing));
    const expected = tables.crossings.filter(
      (row) => row.station_a !== null || row.station_b !== null || used.has(row.id),
    );
    expect(expected.filter((row) => on(row.id).length === 0).map((row) => row.id)).toEqual([]);
  });

  it('lie on one hop of a railway, where the border is: beyond the border point, seen from the first country', () => {
    for (const row of tables.crossings) {
      const hops = on(row.id).filter((edge) => edge.mode === 'rail' && !edge.isShared);
      expect(hops.length, row.id).toBeLessThanOrEqual(1);
    }
    expect(on('saryagash-keles').map((edge) => edge.id)).toEqual(['keles-tashkent~x-kz-uz-saryagash~uz-keles']);
    expect(on('bolashak-serhetyaka').map((edge) => edge.of)).toEqual(['bolashak-serhetyaka']);
  });

  it('of roads hold for the railways that are planned through them: Chaman, Kharlachi', () => {
    expect(new Set(on('chaman-spin-boldak').map((edge) => edge.mode))).toEqual(new Set(['rail', 'road']));
    expect(on('kharlachi').map((edge) => edge.of)).toEqual(['uap-naibabad-kharlachi']);
  });
});

describe('the network', () => {
  it('joins the places that people ask for', () => {
    const around = new Map<string, string[]>();
    for (const { a, b } of edges) {
      around.set(a, [...(around.get(a) ?? []), b]);
      around.set(b, [...(around.get(b) ?? []), a]);
    }
    const reached = new Set(['kz-shymkent']);
    for (const node of reached) for (const next of around.get(node) ?? []) reached.add(next);
    expect(reached).toEqual(
      new Set([
        ...reached,
        'pk-kiamari-karachi-port',
        'ir-bandar-abbas-shahid-rajaee',
        'kz-kostanay',
        'pk-kohat',
        'in-mumbai',
        'af-mazar-e-sharif',
        'kz-almaty',
        'kz-aktau',
        'kz-turkistan',
        'uz-tashkent',
      ]),
    );
  });

  it('lets each corridor be drawn from its own start and from the others', () => {
    const whole = new Network({ version: 'test', ...network });
    for (const row of tables.corridors) {
      const parts = tables.corridorParts
        .filter((part) => part.corridor === row.id)
        .map((part) => ({ ...part, path: [] }));
      const corridor = { ...row, parts };
      for (const start of startsOf(corridor, whole)) {
        const track = corridorTrack(corridor, start, whole);
        expect(track.stops[0]?.id, row.id).toBe(start);
        expect(track.stops.at(-1)?.id, row.id).toBe(parts.at(-1)?.to);
        expect(track.km, row.id).toBeGreaterThan(1500);
      }
    }
  });

  it('has parameters for every way of moving, with a word on what CAREC averages are', () => {
    const has = (measure: string, mode: string) =>
      network.parameters.some((row) => row.measure === measure && row.mode === mode && row.country === '');
    for (const mode of ['rail', 'road', 'sea', 'ferry'])
      for (const measure of ['speed', 'freight', 'border-hours', 'border-cost'])
        expect(has(measure, mode), `${measure} ${mode}`).toBe(true);
    for (const mode of ['rail-road', 'rail-sea', 'road-sea', 'rail-ferry', 'road-ferry'])
      expect(has('transfer-hours', mode) && has('transfer-cost', mode), mode).toBe(true);
    const carec = network.parameters.filter((row) => row.sources.some((source) => /carec-cpmm|^cpmm/.test(source)));
    expect(carec.length).toBeGreaterThan(20);
    expect(carec.filter((row) => !/not of this one|of all corridors|of this corridor/.test(row.note))).toEqual([]);
  });
});

describe('histories', () => {
  const histories = compileHistories(tables);

  it('tell when something opened and closed: Khaf–Rozanak and Chaman', () => {
    const khaf = histories.section['shamtigh-rozanak'] ?? [];
    expect(stateAt(khaf, '2020-12-09')).toMatchObject({ status: 'under-construction' });
    expect(stateAt(khaf, '2020-12-11')).toMatchObject({ status: 'operating' });
    const chaman = histories.crossing['chaman-spin-boldak'] ?? [];
    expect(stateAt(chaman, '2025-10-01')).toMatchObject({ status: 'open' });
    expect(stateAt(chaman, '2025-11-01')).toMatchObject({ status: 'closed' });
  });

  it('hold every dated state, aims included, oldest first', () => {
    const all = Object.values(histories).flatMap((byObject) => Object.values(byObject).flat());
    expect(all.length).toBe(tables.status.length);
    expect(all.some((row) => row.role === 'target')).toBe(true);
    for (const byObject of Object.values(histories))
      for (const history of Object.values(byObject))
        expect(history.map((row) => row.date)).toEqual(history.map((row) => row.date).toSorted(compareDates));
  });
});
