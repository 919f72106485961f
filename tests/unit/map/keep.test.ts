import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/data/atlas.ts';
import { coreAt } from '../../../src/domain/dated.ts';
import { subjectSources } from '../../../src/map/data.ts';
import { along, collect } from '../../../src/map/features/geojson.ts';
import { keepSame } from '../../../src/map/keep.ts';
import { CORE } from '../../fixtures/atlas.ts';

const whole = createAtlas(CORE);
const sourcesOn = (day: string) => subjectSources(createAtlas(coreAt(CORE, day), whole), whole);

describe('the data of the map from one day to the next', () => {
  it('keeps every collection in which nothing changed the same object', () => {
    const before = sourcesOn('2025-10-11');
    const after = keepSame(before, sourcesOn('2025-10-12'));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual(['crossings']);
  });

  it('has nothing new where a report only says again how things stand', () => {
    const before = sourcesOn('2026-02-01');
    expect(keepSame(before, sourcesOn('2026-02-02'))).toEqual(before);
    expect(Object.entries(keepSame(before, sourcesOn('2026-02-02'))).every(([name, one]) => one === before[name])).toBe(
      true,
    );
  });

  it('takes the new collection when a railway appears, changes its state or its course', () => {
    const rail = (status: string, x = 1) => ({ rail: collect([along([[0, 0], [x, 1]], { id: 'a', status })]) }); // prettier-ignore
    const before = rail('planned');
    expect(keepSame(before, rail('planned'))['rail']).toBe(before.rail);
    expect(keepSame(before, rail('operating'))['rail']).not.toBe(before.rail);
    expect(keepSame(before, rail('planned', 2))['rail']).not.toBe(before.rail);
    expect(keepSame(before, { rail: collect([]) })['rail']).not.toBe(before.rail);
    expect(keepSame({}, before)['rail']).toBe(before.rail);
  });

  it('shows no railway, and no stop of one, before anything was reported of it', () => {
    const idsIn = (day: string, source: string) =>
      sourcesOn(day)[source]?.features.map(({ properties }) => properties['id']);
    expect(idsIn('2023-01-01', 'rail')).toEqual(['mary-serhetabat', 'serhetabat-torghundi']);
    expect(idsIn('2023-01-01', 'stations')).toEqual(['tm-mary', 'tm-serhetabat', 'af-torghundi']);
    expect(idsIn('2025-07-10', 'stations')).toContain('af-herat');
  });

  it('ranks the names of places alike on every day', () => {
    const ranks = (day: string) => sourcesOn(day)['sites']?.features.map(({ properties }) => properties['id']);
    expect(ranks('1950-01-01')).toEqual(ranks('2026-11-23'));
  });
});
