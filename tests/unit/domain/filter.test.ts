import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS, SITE_KINDS, STATUSES } from '../../../geo/vocabulary.ts';
import type { ProjectBrief, Site } from '../../../src/domain/dataset.ts';
import {
  countProjectsBy,
  countSitesBy,
  isProjectShown,
  isSiteShown,
  optionsOf,
  shownSites,
  type Filters,
} from '../../../src/domain/filter.ts';
import { deepFreeze, project, site } from '../../fixtures/atlas.ts';

const COUNTRIES = ['KZ', 'TM', 'AF'] as const;
const NONE: Filters = deepFreeze({ kind: [], sector: [], status: [], country: [] });
const someOf = <T extends string>(words: readonly T[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const few = { kinds: SITE_KINDS.slice(0, 3), sectors: SECTORS.slice(0, 3), statuses: STATUSES.slice(0, 3) };

const filters: fc.Arbitrary<Filters> = fc.record({
  kind: someOf(few.kinds),
  sector: someOf(few.sectors),
  status: someOf(few.statuses),
  country: someOf(COUNTRIES),
});
const sites: fc.Arbitrary<Site[]> = fc
  .array(fc.record({ kind: fc.constantFrom(...few.kinds), country: fc.constantFrom(...COUNTRIES) }), { maxLength: 8 })
  .map((rows) => rows.map((row, index) => site({ id: `s${index}`, name: `S${index}`, ...row })));
const projects: fc.Arbitrary<ProjectBrief[]> = fc
  .array(
    fc.record({
      sector: fc.constantFrom(...few.sectors),
      status: fc.constantFrom(...few.statuses),
      countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1 }),
      site: fc.constantFrom(null, 's0', 's1', 's2'),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, index) => project({ id: `p${index}`, name: `P${index}`, ...row })));

describe('filters', () => {
  it('let everything through when nothing is chosen', () => {
    expect(isSiteShown(site({ id: 'a', name: 'A' }), NONE)).toBe(true);
    expect(isProjectShown(project({ id: 'a', name: 'A' }), NONE)).toBe(true);
  });

  it('add up within one filter and narrow each other', () => {
    const port = site({ id: 'a', name: 'A', kind: 'port', country: 'PK' });
    expect(isSiteShown(port, { ...NONE, kind: ['port', 'mine'] })).toBe(true);
    expect(isSiteShown(port, { ...NONE, kind: ['port'], country: ['AF'] })).toBe(false);
  });

  it('let a project through that lies in any of the chosen countries', () => {
    const shared = project({ id: 'a', name: 'A', countries: ['TM', 'AF'] });
    expect(isProjectShown(shared, { ...NONE, country: ['AF', 'KZ'] })).toBe(true);
    expect(isProjectShown(shared, { ...NONE, country: ['KZ'] })).toBe(false);
  });

  it('hold sites to kind and country only, and projects to sector, status and country only', () => {
    expect(isSiteShown(site({ id: 'a', name: 'A' }), { ...NONE, sector: ['mining'], status: ['announced'] })).toBe(
      true,
    );
    expect(isProjectShown(project({ id: 'a', name: 'A' }), { ...NONE, kind: ['port'] })).toBe(true);
  });
});

describe('counts of options', () => {
  it('are what choosing just that option would show, the other filters as they are (sites)', () => {
    fc.assert(
      fc.property(sites, filters, (all, chosen) => {
        for (const kind of few.kinds) {
          const shown = all.filter((one) => isSiteShown(one, { ...chosen, kind: [kind] })).length;
          expect(countSitesBy('kind', all, chosen).get(kind) ?? 0).toBe(shown);
        }
        for (const country of COUNTRIES) {
          const shown = all.filter((one) => isSiteShown(one, { ...chosen, country: [country] })).length;
          expect(countSitesBy('country', all, chosen).get(country) ?? 0).toBe(shown);
        }
      }),
    );
  });

  it('are what choosing just that option would show, the other filters as they are (projects)', () => {
    const options = { sector: few.sectors, status: few.statuses, country: COUNTRIES } as const;
    fc.assert(
      fc.property(projects, filters, (all, chosen) => {
        for (const name of ['sector', 'status', 'country'] as const) {
          for (const value of options[name]) {
            const shown = all.filter((one) => isProjectShown(one, { ...chosen, [name]: [value] })).length;
            expect(countProjectsBy(name, all, chosen).get(value) ?? 0).toBe(shown);
          }
        }
      }),
    );
  });

  it('name every value that something has, even when nothing of it is left', () => {
    const all = [site({ id: 'a', name: 'A', kind: 'port', country: 'PK' })];
    expect([...countSitesBy('kind', all, { ...NONE, country: ['AF'] })]).toEqual([['port', 0]]);
  });
});

describe('options', () => {
  it('keep the order given, leave out what nothing has, and keep what is chosen', () => {
    const counts = new Map([['mine', 2], ['port', 0]]); // prettier-ignore
    expect(optionsOf<string>(['port', 'mine', 'aid'], counts, ['ghost'])).toEqual([
      { value: 'port', count: 0 },
      { value: 'mine', count: 2 },
      { value: 'ghost', count: 0 },
    ]);
  });
});

describe('sites shown on the map', () => {
  it('are all, told as null, when no filter that counts is set', () => {
    expect(shownSites({ sites: [], projects: [] }, { ...NONE, sector: ['rail'] }, false)).toBeNull();
    expect(shownSites({ sites: [], projects: [] }, NONE, true)).toBeNull();
  });

  it('are those of the list of sites', () => {
    fc.assert(
      fc.property(sites, filters, (all, chosen) => {
        const shown = shownSites({ sites: all, projects: [] }, chosen, false) ?? all.map((one) => one.id);
        expect(shown).toEqual(all.filter((one) => isSiteShown(one, chosen)).map((one) => one.id));
      }),
    );
  });

  it('are, among projects, the places of the projects shown that are of a chosen kind', () => {
    fc.assert(
      fc.property(sites, projects, filters, (places, all, chosen) => {
        const shown = shownSites({ sites: places, projects: all }, chosen, true) ?? places.map((one) => one.id);
        const isNarrowed = chosen.sector.length + chosen.status.length + chosen.country.length > 0;
        const expected = places
          .filter((place) => chosen.kind.length === 0 || chosen.kind.includes(place.kind))
          .filter((place) => !isNarrowed || all.some((one) => one.site === place.id && isProjectShown(one, chosen)));
        expect(shown).toEqual(expected.map((one) => one.id));
      }),
    );
  });
});
