/** The states of the real data on days that everyone who follows the corridor remembers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../geo/plugin.ts';
import type { Files } from '../../src/domain/dataset.ts';
import { changeDays, changesBetween, changesOf } from '../../src/domain/changes.ts';
import { coreAt, legAt } from '../../src/domain/dated.ts';
import { joinChanges } from '../../src/domain/joined.ts';

let files: Files;
beforeAll(() => {
  files = build(process.cwd());
});

const statusOf = (rows: readonly { readonly id: string; readonly status: string }[], id: string) =>
  rows.find((row) => row.id === id)?.status ?? null;

describe('the opening of Khaf–Rozanak', () => {
  const stretches = ['khaf-shamtigh', 'shamtigh-rozanak'];

  it('is what parts 9 December 2020 from 11 December', () => {
    const [before, after] = ['2020-12-09', '2020-12-11'].map((day) => coreAt(files.core, day).sections) as [
      Files['core']['sections'],
      Files['core']['sections'],
    ];
    expect(stretches.map((id) => statusOf(before, id))).toEqual(['under-construction', 'under-construction']);
    expect(stretches.map((id) => statusOf(after, id))).toEqual(['operating', 'operating']);
    const others = (sections: Files['core']['sections']) => sections.filter(({ id }) => !stretches.includes(id));
    expect(others(after)).toEqual(others(before));
  });

  it('is told as one railway, with its gate and its project', () => {
    const changes = changesBetween(files.core, '2020-12-09', '2020-12-11');
    expect(new Set(changes.map(({ what, day }) => `${what} ${day}`))).toEqual(new Set(['opened 2020-12-10']));
    const [railway, ...others] = joinChanges(changes, files.core);
    expect(railway?.ends?.toSorted()).toEqual(['af-rozanak', 'ir-khaf']);
    expect(others.map(({ ids }) => ids[0])).toEqual(['shamtigh', 'khaf-herat-123']);
  });
});

describe('the closing of Chaman', () => {
  it('is what parts 1 October 2025 from 1 November', () => {
    const gateOn = (day: string) =>
      coreAt(files.core, day).crossings.find((crossing) => crossing.id === 'chaman-spin-boldak');
    expect(gateOn('2025-10-01')).toMatchObject({ status: 'open', asOf: '2021-07' });
    expect(gateOn('2025-11-01')).toMatchObject({ status: 'closed' });
    const changes = changesBetween(files.core, '2025-10-01', '2025-11-01');
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'crossing', id: 'chaman-spin-boldak', day: '2025-10-12', what: 'closed' }),
    );
  });

  it('shuts the road through it on the same day', () => {
    const leg = files.roads.legs.find(({ id }) => id === 'rd-spin-boldak-chaman');
    expect(leg === undefined ? null : legAt(leg, '2025-10-11')?.status).toBe('open');
    expect(leg === undefined ? null : legAt(leg, '2025-10-12')?.status).toBe('closed');
  });
});

describe('the passenger train from Chaman to Quetta', () => {
  const stateOn = (day: string) => coreAt(files.core, day).sections.find(({ id }) => id === 'chaman-quetta');

  it('stops in October 2025, runs again by the year’s end, and is withdrawn in May 2026', () => {
    expect(stateOn('2025-11-30')).toMatchObject({ status: 'suspended', asOf: '2025-10-17' });
    expect(stateOn('2026-04-30')).toMatchObject({ status: 'operating', asOf: '2026-02-05' });
    expect(stateOn('2026-11-23')).toMatchObject({ status: 'suspended', asOf: '2026-10-08' });
    const changes = changesBetween(files.core, '2025-10-31', '2026-11-23').filter(({ id }) => id === 'chaman-quetta');
    expect(changes.map(({ date, what, role }) => [date, what, role])).toEqual([
      ['2025-12-26', 'opened', 'report'],
      ['2026-05', 'suspended', 'change'],
    ]);
  });
});

describe('what was first reported to be restricted', () => {
  it('was there before, in a state that is not known', () => {
    const gate = coreAt(files.core, '2020-12-31').crossings.find(({ id }) => id === 'taftan-mirjaveh');
    expect(gate).toMatchObject({ status: 'unknown', isPresumed: true, asOf: '2026-10-08' });
  });
});

describe('changes of the year after October 2025', () => {
  it('are called opened only where something can open', () => {
    const sectors = new Map(files.core.projects.map(({ id, sector }) => [id, sector]));
    const opened = changesOf(files.core).filter(({ kind, what }) => kind === 'project' && what === 'opened');
    expect(opened.filter(({ id }) => ['diplomacy', 'humanitarian'].includes(sectors.get(id) ?? ''))).toEqual([]);
  });
});

describe('Torghundi–Herat', () => {
  it('is said to be as long as it is drawn', () => {
    const drawn = files.core.sections.filter(({ line }) => line === 'af-torghundi-herat');
    const km = Math.round(drawn.reduce((sum, { drawnKm }) => sum + drawnKm, 0));
    const rejected = files.figures.observations.find(({ id }) => id === 'fig-torghundi-herat-length-173');
    expect(rejected?.reason).toContain(`${km} km`);
  });
});

describe('the gate of Torkham', () => {
  it('has a marker, with the sources of its position', () => {
    const gate = files.core.crossings.find(({ id }) => id === 'torkham');
    expect(gate).toMatchObject({ at: [71.0847, 34.1147], precision: 'approximate' });
  });
});

describe('the whole of it', () => {
  it('stands on the latest day as the compiler says it does', () => {
    const { core } = files;
    const last = changeDays(core).at(-1)?.day ?? '';
    expect(coreAt(core, core.knownTo)).toBe(core);
    expect(coreAt({ ...core, knownTo: '9999-12-31' }, last)).toMatchObject({
      sections: core.sections,
      crossings: core.crossings,
      projects: core.projects,
      legs: core.legs,
      breaks: core.breaks,
    });
  });

  it('never shows what is planned or announced today as running earlier, unless it ran', () => {
    const later = ['planned', 'announced', 'under-construction'];
    for (const { day } of changeDays(files.core)) {
      for (const { id } of coreAt(files.core, day).sections.filter(({ status }) => status === 'operating')) {
        if (!later.includes(statusOf(files.core.sections, id) ?? '')) continue;
        expect(
          changesOf(files.core)
            .filter((change) => change.id === id)
            .map(({ what }) => what),
        ).toContain('opened');
      }
    }
  });
});
