import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../src/domain/dataset.ts';
import { coreAt } from '../../../src/domain/dated.ts';
import { stripOf, type Strip } from '../../../src/domain/strip.ts';
import type { Band } from '../../../src/domain/strip/bands.ts';
import { framedBox, snap, sumStretch } from '../../../src/domain/strip/sums.ts';
import { corridorTrack, Network, trackOf } from '../../../src/domain/track.ts';
import { CORE, FILES } from '../../fixtures/atlas.ts';
import { DAY, leg, node, rail } from '../../fixtures/network.ts';
import { STRIP_CORE, STRIP_NETWORK } from '../../fixtures/strip.ts';

const trade = FILES.trade as NonNullable<typeof FILES.trade>;
const casa = STRIP_CORE.corridors[0] as Core['corridors'][number];
const track = corridorTrack(casa, null, STRIP_NETWORK);
const strip = stripOf(track, STRIP_CORE, DAY, trade);
const told = <T>(bands: readonly Band<T>[]) => bands.map(({ from, to, value }) => [from, to, value]);

describe('the strip of a corridor', () => {
  it('has the length of its hops, and its stations at their kilometres', () => {
    expect(strip.km).toBe(1382);
    expect(strip.stops.map(({ name, km }) => [name, km])).toEqual([
      ['Mary', 0],
      ['Yoloten', 62],
      ['Sandykgachy', 162],
      ['Serhetabat', 316],
      ['Torghundi', 326],
      ['Sanobar', 348],
      ['Herat', 440],
      ['Chaman', 1240],
      ['Quetta', 1382],
    ]);
  });

  it('tells the states in a row, each with the oldest report that it rests on', () => {
    expect(strip.status.map(({ from, to, value }) => [from, to, value.status, value.asOf])).toEqual([
      [0, 326, 'operating', '2026-02-02'],
      [326, 348, 'under-construction', '2026-02-02'],
      [348, 1240, 'planned', '2026-01-27'],
      [1240, 1382, 'suspended', '2026-10-08'],
    ]);
  });

  it('tells gauge and country in a row, whichever way round a hop is drawn', () => {
    expect(told(strip.gauge)).toEqual([
      [0, 1240, 1520],
      [1240, 1382, 1676],
    ]);
    expect(told(strip.country)).toEqual([
      [0, 322, 'TM'],
      [322, 1235, 'AF'],
      [1235, 1382, 'PK'],
    ]);
  });

  it('puts each crossing where the country changes, with its state', () => {
    expect(strip.crossings).toEqual([
      { id: 'serhetabat-torghundi', name: 'Serhetabat–Torghundi', km: 322, status: 'open', asOf: '2026-02-02' },
      { id: 'chaman-spin-boldak', name: 'Chaman–Spin Boldak', km: 1235, status: 'closed', asOf: '2026-02-27' },
    ]);
  });

  it('says that gauges will meet only once the planned line is built', () => {
    expect(strip.breaks).toEqual([
      { id: 'chaman', name: 'Chaman', km: 1240, gauges: [1520, 1676], isFuture: true, isOwn: true },
    ]);
  });

  it('leaves out points that only shape a drawing', () => {
    expect(track.stops.map(({ id }) => id)).toContain('af-farah');
    expect(strip.stops.map(({ id }) => id)).not.toContain('af-farah');
  });

  it('marks kilometres within a length that was spread, and behind the first that is not published', () => {
    expect(strip.stops.map(({ name, isAbout }) => [name, isAbout])).toContainEqual(['Sanobar', false]);
    expect(strip.stops.filter(({ isAbout }) => isAbout).map(({ name }) => name)).toEqual([
      'Sandykgachy',
      'Herat',
      'Chaman',
      'Quetta',
    ]);
  });

  it('holds for main the ends, the main stations, and those beside a gate', () => {
    expect(strip.stops.filter(({ isMain }) => !isMain).map(({ name }) => name)).toEqual(['Yoloten', 'Sandykgachy']);
  });

  it('lays projects along their sections, or at their site; what is elsewhere is not on it', () => {
    expect(strip.projects.map(({ id, from, to, site }) => [id, from, to, site])).toEqual([
      ['torghundi-herat', 326, 440, null],
      ['torghundi-dryport', 326, 326, 'torghundi'],
      ['herat-chaman', 440, 1240, null],
      ['herat-hub', 440, 440, 'herat'],
      ['chaman-yard', 1240, 1240, 'chaman'],
    ]);
  });

  it('gives the traffic that was measured at its gate, and none before it was', () => {
    expect(strip.traffic).toMatchObject([
      { km: 322, kind: 'crossing', id: 'serhetabat-torghundi', observation: { value: 490_000, period: '2025' } },
    ]);
    expect(stripOf(track, STRIP_CORE, '2025-06-30', trade).traffic).toEqual([]);
    expect(stripOf(track, STRIP_CORE, DAY).traffic).toEqual([]);
  });

  it('takes plans and capacities for no traffic, nor what is measured over several places', () => {
    const row = trade.observations[0] as (typeof trade.observations)[number];
    const planned = { ...trade, observations: [{ ...row, measure: 'freight-planned' }] };
    expect(stripOf(track, STRIP_CORE, DAY, planned).traffic).toEqual([]);
    const wide = [{ id: 'torghundi', name: 'Both', sites: ['torghundi', 'herat'], crossing: null }];
    expect(stripOf(track, STRIP_CORE, DAY, { ...trade, trafficPlaces: wide }).traffic).toEqual([]);
  });

  it('begins where another way joins, if that is asked for', () => {
    const other = stripOf(corridorTrack(casa, 'tm-serhetabat', STRIP_NETWORK), STRIP_CORE, DAY);
    expect(other.stops.map(({ name }) => name).slice(0, 2)).toEqual(['Serhetabat', 'Torghundi']);
    expect(other.km).toBe(1066);
  });
});

describe('the strip on another day', () => {
  it('has no state where nothing was there yet, and the state of then elsewhere', () => {
    const then = stripOf(track, coreAt(STRIP_CORE, '2025-01-01'), '2025-01-01');
    expect(then.status.map(({ to, value }) => [to, value.status])).toEqual([
      [326, 'operating'],
      [348, 'under-construction'],
      [1240, null],
      [1382, 'operating'],
    ]);
    expect(told(then.gauge)).toEqual([
      [0, 348, 1520],
      [348, 1240, null],
      [1240, 1382, 1676],
    ]);
    expect(then.breaks).toEqual([]);
    expect(then.crossings.map(({ id, status }) => [id, status])).toContainEqual(['chaman-spin-boldak', 'open']);
    expect(then.projects).toEqual([]);
  });
});

describe('roads and ships on a strip', () => {
  const legs = [
    leg('aa', 'bb', { countries: [['AF', 1]], id: 'rd-herat-kandahar' }),
    leg('bb', 'cc', { countries: [['', 1]], mode: 'sea', id: 'sea-unheard-of' }),
    leg('cc', 'dd', { countries: [['PK', 1]], id: 'rd-unmeasured', km: null, basis: 'unknown' }),
  ];
  const network = new Network({
    ...STRIP_NETWORK.file,
    nodes: ['aa', 'bb', 'cc', 'dd'].map((id) => node(id, { isStation: false })),
    edges: legs,
  });
  const mixed = stripOf(
    trackOf(
      legs.map((edge) => ({ edge, isReversed: false })),
      network,
    ),
    CORE,
    DAY,
  );

  it('have a state by their own reports; one that no report tells of is not known', () => {
    expect(mixed.runs.map(({ kind, mode, status, asOf }) => [kind, mode, status, asOf])).toEqual([
      ['leg', 'road', 'open', '2024-05'],
      ['leg', 'sea', 'unknown', null],
      ['leg', 'road', 'unknown', null],
    ]);
  });

  it('have no gauge, and begin and end at places that are walked to', () => {
    expect(told(mixed.gauge)).toEqual([[0, 20, null]]);
    expect(told(mixed.mode)).toEqual([
      [0, 10, 'road'],
      [10, 20, 'sea'],
    ]);
    expect(mixed.stops).toHaveLength(4);
  });

  it('take no room where their length is not known, and are counted for that', () => {
    expect(mixed.km).toBe(20);
    expect(sumStretch(mixed, 0, 20).unknownHops).toBe(1);
  });
});

describe('a stretch of a strip', () => {
  it('adds up its kilometres by state, gauge and country, and names what lies on it', () => {
    const sum = sumStretch(strip, 326, 1240);
    expect(sum.km).toBe(914);
    expect(sum.publishedKm).toBe(22);
    expect(sum.status.map(({ value, km }) => [value.status, km])).toEqual([
      ['under-construction', 22],
      ['planned', 892],
    ]);
    expect(sum.gauge).toEqual([{ value: 1520, km: 914 }]);
    expect(sum.country).toEqual([
      { value: 'AF', km: 909 },
      { value: 'PK', km: 5 },
    ]);
    expect(sum.crossings.map(({ id }) => id)).toEqual(['chaman-spin-boldak']);
    expect(sum.breaks).toHaveLength(1);
    expect(sum.projects.map(({ id }) => id)).toEqual([
      'torghundi-herat',
      'torghundi-dryport',
      'herat-chaman',
      'herat-hub',
      'chaman-yard',
    ]);
  });

  it('is the same whichever end is named first, and ends where the strip ends', () => {
    expect(sumStretch(strip, 1240, 326)).toEqual(sumStretch(strip, 326, 1240));
    expect(sumStretch(strip, 1240, 99_999).km).toBe(142);
  });

  it('puts whole kilometres of a link on the stations that they mean', () => {
    const odd = { ...strip, stops: strip.stops.map((stop) => ({ ...stop, km: stop.km + 0.4 })) };
    expect(snap(odd, [326, 440])).toEqual({ from: 326.4, to: 440.4 });
    expect(snap(odd, [200, 5000])).toEqual({ from: 200, to: 1382 });
  });

  it('covers the ground between its ends, also where a station on it is not placed', () => {
    expect(framedBox(track, [326, 440])).toEqual([62.2, 34.35, 62.27, 35.25]);
    const [west = 0, south = 0, east = 0, north = 0] = framedBox(track, [340, 350]) ?? [];
    expect([west, east].every((lng) => lng > 62.2 && lng < 62.27)).toBe(true);
    expect([south, north].every((lat) => lat > 34.35 && lat < 35.25)).toBe(true);
  });
});

describe('bands of any track', () => {
  const edges = fc.array(
    fc.record({
      km: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      gauge: fc.constantFrom(1520, 1435, 1676),
      share: fc.integer({ min: 1, max: 9 }),
      of: fc.constantFrom('mary-serhetabat', 'torghundi-sanobar', 'sanobar-herat', 'never'),
      isReversed: fc.boolean(),
      basis: fc.constantFrom('published' as const, 'drawn' as const),
    }),
    { minLength: 1, maxLength: 12 },
  );

  const stripFrom = (rows: readonly { readonly share: number; readonly isReversed: boolean }[]): Strip => {
    const steps = rows.map(({ share, isReversed, ...row }, index) => ({
      isReversed,
      edge: rail(`n${index}`, `m${index}`, {
        ...row,
        countries: [['AA', share / 10], ['BB', 1 - share / 10]],
      }),
    })); // prettier-ignore
    return stripOf(trackOf(steps, new Network({ ...STRIP_NETWORK.file, nodes: [], edges: [] })), CORE, DAY);
  };

  const lists = (one: Strip): readonly (readonly Band<unknown>[])[] => [one.status, one.gauge, one.mode, one.country];

  it('cover it without gaps or overlaps, and no two neighbours are alike', () => {
    fc.assert(
      fc.property(edges, (rows) => {
        const one = stripFrom(rows);
        for (const bands of lists(one)) {
          if (one.km === 0) {
            expect(bands).toEqual([]);
            continue;
          }
          expect(bands[0]?.from).toBe(0);
          expect(bands.at(-1)?.to).toBe(one.km);
          bands.slice(1).forEach((band, index) => {
            expect(band.from).toBe(bands[index]?.to);
            expect(band.value).not.toEqual(bands[index]?.value);
          });
        }
      }),
    );
  });

  it('add up to the length, for the whole and for any two parts of it', () => {
    const total = (shares: readonly { readonly km: number }[]) => shares.reduce((sum, { km }) => sum + km, 0);
    fc.assert(
      fc.property(edges, fc.double({ min: 0, max: 1, noNaN: true }), (rows, cut) => {
        const one = stripFrom(rows);
        const middle = one.km * cut;
        const parts = [sumStretch(one, 0, middle), sumStretch(one, middle, one.km)];
        for (const sum of [...parts, sumStretch(one, 0, one.km)]) {
          for (const shares of [sum.status, sum.gauge, sum.mode, sum.country]) {
            expect(total(shares)).toBeCloseTo(sum.km, 6);
          }
          expect(sum.publishedKm).toBeLessThanOrEqual(sum.km + 1e-6);
        }
        expect(total(parts)).toBeCloseTo(one.km, 6);
      }),
    );
  });
});
