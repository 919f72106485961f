import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/read.ts';
import { idsOf } from '../../../geo/rules/ids.ts';
import {
  BASES,
  DEFAULT_STATE,
  LAYER_IDS,
  OBJECT_PAGES,
  PLAIN_PAGES,
  type AppState,
  type Page,
} from '../../../src/state/state.ts';
import { decode, encode, MAX_LINK_LENGTH } from '../../../src/state/url.ts';
import { FIELD_NAMES, FIELDS } from '../../../src/state/fields.ts';
import { mutatedLinks, OLD_LINKS, states, wildPaths, wildStrings } from '../../fixtures/states.ts';

const RUNS = { numRuns: 1000 };
const MANY_RUNS = { numRuns: 10_000 };

/** The state that a link opens, and the issues as `field: problem value`. */
function open(link: string, base?: string): { state: AppState; issues: string[] } {
  const { state, issues } = decode(link, base);
  return { state, issues: issues.map(({ field, problem, value }) => `${field}: ${problem} ${value}`) };
}
const pageOf = (link: string, base?: string): Page => decode(link, base).state.page;

/** The laws that any string must keep. */
function expectStable(link: string): void {
  const { state } = decode(link);
  const written = encode(state);
  expect(decode(written).state).toEqual(state);
  expect(encode(decode(written).state)).toBe(written);
  expect(decode(written).issues).toEqual([]);
  expect(written.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
}

describe('a link and its state', () => {
  it('gives back every state that it was made from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decode(encode(state))).toEqual({ state, issues: [] });
      }),
      RUNS,
    );
  });

  it('gives back every state under a base path', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = encode(state, '/atlas/');
        expect(link).toMatch(/^\/atlas\//);
        expect(decode(link, '/atlas/').state).toEqual(state);
      }),
      RUNS,
    );
  });

  it('holds only states that survive a structured clone', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(structuredClone(decode(encode(state)).state)).toEqual(state);
      }),
    );
  });

  it('writes the default state as the bare path', () => {
    expect(encode(DEFAULT_STATE)).toBe('/');
    expect(encode(DEFAULT_STATE, '/atlas/')).toBe('/atlas/');
  });

  it('leaves every default out', () => {
    const { page, ...fields } = DEFAULT_STATE;
    expect(page).toEqual({ kind: 'overview' });
    for (const name of FIELD_NAMES) expect(FIELDS[name].encode(fields[name] as never), name).toBeNull();
  });

  it('writes query values in characters that need no escape, and the words of a search escaped', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = encode(state).split('?')[1] ?? '';
        for (const pair of query === '' ? [] : query.split('&'))
          expect(pair).toMatch(/^(q=(%[0-9A-F]{2}|[A-Za-z0-9._~-])+|(?!q=)[a-z]+=[A-Za-z0-9._~,/-]+)$/);
      }),
      RUNS,
    );
  });

  it('writes one link for one view, in whatever order its lists were put together', () => {
    const state: AppState = {
      ...DEFAULT_STATE,
      layers: ['sites', 'rail'],
      status: ['planned', 'operating'],
      country: ['KZ', 'AF'],
    };
    expect(encode(state)).toBe('/?layers=rail,sites&status=operating,planned&country=AF,KZ');
    expectStable(encode(state));
  });
});

describe('any string as a link', () => {
  it.each([
    ['random strings', wildStrings, MANY_RUNS],
    ['random paths', wildPaths, RUNS],
    ['random queries', wildStrings.map((text) => `/?${text}`), RUNS],
    ['links with damage', mutatedLinks, RUNS],
  ] as const)('opens a state that is written as it will be read: %s', (_, links, runs) => {
    fc.assert(fc.property(links, expectStable), runs);
  });

  it('opens values of any kind in every field', () => {
    const values = fc.record({
      name: fc.constantFrom(...FIELD_NAMES),
      value: fc.oneof(wildStrings, fc.string({ unit: fc.constantFrom(...'-./,0159azAZ') })),
    });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 6 }), (pairs) => {
        const query = new URLSearchParams(pairs.map(({ name, value }) => [name, value]));
        expectStable(`/?${query.toString()}`);
      }),
      RUNS,
    );
  });

  it('stays short when a link is as long as can be', () => {
    for (const unit of ['a', 'ж', 'ه', '𐌰', '%', '/', '?', '&', ',']) {
      for (const start of ['/', '/site/', '/?stop=', '/?country=', '/?at=', '/?layers='])
        expectStable(start + unit.repeat(9000));
    }
    const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) => [...'ABCDEFGHIJ'].map((b) => a + b));
    expectStable(`/?country=${codes.join()}`);
  });

  it('reports a link that was cut, once', () => {
    expect(decode(`/sites/?x=${'y'.repeat(5000)}`).issues).toHaveLength(1);
    expect(decode(`/sites/?x=${'y'.repeat(5000)}`).issues[0]).toMatchObject({ field: 'link', problem: 'too-long' });
  });
});

describe('the path', () => {
  it.each<[string, Page]>([
    ['', { kind: 'overview' }],
    ['/', { kind: 'overview' }],
    ['/index.html', { kind: 'overview' }],
    ['/sites', { kind: 'sites' }],
    ['/sites/index.html', { kind: 'sites' }],
    ['/site/herat', { kind: 'site', id: 'herat' }],
    ['/site/herat/index.html', { kind: 'site', id: 'herat' }],
    ['/site//herat//', { kind: 'site', id: 'herat' }],
    ['/site/%68erat/', { kind: 'site', id: 'herat' }],
    ['/country/AF/', { kind: 'country', id: 'AF' }],
    ['/site/no-such-site/', { kind: 'site', id: 'no-such-site' }],
    ['/ru/', { kind: 'overview' }],
    ['/ru/site/herat/', { kind: 'site', id: 'herat' }],
    ['/fa/projects/#top', { kind: 'projects' }],
    ['/site/', { kind: 'missing', path: 'site/' }],
    ['/site/herat/more/', { kind: 'missing', path: 'site/herat/more/' }],
    ['/sites/herat/', { kind: 'missing', path: 'sites/herat/' }],
    ['/overview/', { kind: 'missing', path: 'overview/' }],
    ['/a/b/c/d/e/f/', { kind: 'missing', path: 'a/b/c/d/' }],
    ['/Герат/', { kind: 'missing', path: `${encodeURIComponent('Герат')}/` }],
    ['/../../etc/passwd', { kind: 'missing', path: '-/-/etc/passwd/' }],
    ['//example.org/', { kind: 'missing', path: 'example-org/' }],
  ])('%s', (link, page) => {
    expect(pageOf(link)).toEqual(page);
  });

  it('is read below the base path, with and without its last slash', () => {
    expect(pageOf('/atlas', '/atlas/')).toEqual({ kind: 'overview' });
    expect(pageOf('/atlas/', '/atlas/')).toEqual({ kind: 'overview' });
    expect(pageOf('/atlas/site/herat/', '/atlas/')).toEqual({ kind: 'site', id: 'herat' });
    expect(pageOf('/atlas/ru/site/herat/', '/atlas/')).toEqual({ kind: 'site', id: 'herat' });
  });

  it('never leads to another host', () => {
    fc.assert(
      fc.property(wildPaths, (path) => {
        expect(new URL(encode(decode(path).state), 'https://a.test').host).toBe('a.test');
      }),
      RUNS,
    );
  });
});

describe('the query', () => {
  it.each<[string, Partial<AppState>, string[]]>([
    ['status=planned,nonsense', { status: ['planned'] }, ['status: unknown nonsense']],
    ['status=planned,planned', { status: ['planned'] }, []],
    ['status=planned,operating', { status: ['operating', 'planned'] }, []],
    ['sector=Rail', { sector: [] }, ['sector: unknown Rail']],
    ['layers=none', { layers: [] }, []],
    ['layers=foo', {}, ['layers: unknown foo']],
    ['layers=sites,foo', { layers: ['sites'] }, ['layers: unknown foo']],
    [`layers=${LAYER_IDS.join()}`, { layers: LAYER_IDS }, []],
    ['country=kz', { country: [] }, ['country: unknown kz']],
    ['country=KZ,AF,KZ', { country: ['AF', 'KZ'] }, []],
    ['color=pink', {}, ['color: unknown pink']],
    [`base=${BASES[1]}`, { base: 'osm' }, []],
    ['stop=pk-sibi-junction', { stop: 'pk-sibi-junction' }, []],
    ['stop=Sibi%20Junction', { stop: null }, ['stop: malformed Sibi Junction']],
    [`stop=${'a'.repeat(81)}`, { stop: null }, [`stop: malformed ${'a'.repeat(40)}`]],
    ['at=7/34.35/62.2', { at: { zoom: 7, lat: 34.35, lng: 62.2, bearing: 0, pitch: 0 } }, []],
    ['at=7/34.35/62.2/-30/45', { at: { zoom: 7, lat: 34.35, lng: 62.2, bearing: -30, pitch: 45 } }, []],
    ['at=7%2F34.35%2F62.2', { at: { zoom: 7, lat: 34.35, lng: 62.2, bearing: 0, pitch: 0 } }, []],
    [
      'at=99/34.35/62.2',
      { at: { zoom: 14, lat: 34.35, lng: 62.2, bearing: 0, pitch: 0 } },
      ['at: clamped 99/34.35/62.2'],
    ],
    ['at=7/-80/-170', { at: { zoom: 7, lat: 10, lng: 36, bearing: 0, pitch: 0 } }, ['at: clamped 7/-80/-170']],
    ['at=7/34.35', { at: null }, ['at: malformed 7/34.35']],
    ['at=7/34.35/62.2/0/0/0', { at: null }, ['at: malformed 7/34.35/62.2/0/0/0']],
    ['at=7/NaN/62.2', { at: null }, ['at: malformed 7/NaN/62.2']],
    ['at=7/1e3/62.2', { at: null }, ['at: malformed 7/1e3/62.2']],
    ['at=7//62.2', { at: null }, ['at: malformed 7//62.2']],
    ['at=', {}, []],
    ['unheard=of&__proto__=x', {}, []],
    ['color=gauge&color=country', { color: 'gauge' }, []],
    ['color=gauge?base=osm', { color: 'gauge', base: 'osm' }, []],
    ['color=gauge#base=osm', { color: 'gauge' }, []],
  ])('%s', (query, change, issues) => {
    expect(open(`/?${query}`)).toEqual({ state: { ...DEFAULT_STATE, ...change }, issues });
  });

  it('keeps what is good beside what is not', () => {
    const { state, issues } = decode('/projects/?sector=rail&status=plannned&at=oops&country=KZ');
    expect(state).toEqual({ ...DEFAULT_STATE, page: { kind: 'projects' }, sector: ['rail'], country: ['KZ'] });
    expect(issues.map((issue) => issue.field)).toEqual(['at', 'status']);
  });

  it('documents every field with an example that opens without an issue', () => {
    for (const name of FIELD_NAMES) {
      const { state, issues } = decode(`/?${name}=${FIELDS[name].example}`);
      expect(issues, name).toEqual([]);
      expect(state[name], name).not.toEqual(DEFAULT_STATE[name]);
      expect(encode(state), name).toBe(`/?${name}=${FIELDS[name].example}`);
    }
  });
});

describe('links that people have kept', () => {
  const { tables } = readTables(fileURLToPath(new URL('../../../geo', import.meta.url)));
  const pairs = tables.bilateral.map(({ reporter, partner }) => `pair:${reporter}-${partner}`.toLowerCase());
  const known = new Set([...idsOf(tables), ...pairs]);
  const isStop = (line: string, station: string) =>
    tables.lineStations.some((row) => row.line === line && row.station === station);

  it.each(OLD_LINKS)('%s', (link) => {
    const { state, issues } = open(link);
    const { page, stop } = state;
    expect(issues).toEqual([]);
    expect(page.kind).not.toBe('missing');
    if ('id' in page) expect(known).toContain(`${page.kind}:${page.id}`);
    if (stop !== null) expect(isStop('id' in page ? page.id : '', stop), stop).toBe(true);
    expectStable(link);
  });

  it('name an object of every kind that has pages', () => {
    expect(new Set(OLD_LINKS.map((link) => pageOf(link).kind))).toEqual(new Set([...PLAIN_PAGES, ...OBJECT_PAGES]));
  });
});
