import { describe, expect, it } from 'vitest';
import { stopsOf, stretchesOf } from '../../../src/domain/corridor.ts';
import type { Corridor } from '../../../src/domain/dataset.ts';
import { coreAt } from '../../../src/domain/dated.ts';
import { neighboursOf, sitesAlong } from '../../../src/domain/neighbours.ts';
import { CORE, section, site } from '../../fixtures/atlas.ts';

const casa = CORE.corridors[0] as Corridor;
const part = (changes: Partial<Corridor['parts'][number]>) => ({
  ...(casa.parts[0] as Corridor['parts'][number]),
  ...changes,
});

describe('a corridor', () => {
  it('passes its stations in order, placed or not', () => {
    expect(stopsOf(casa, CORE)).toEqual(['tm-mary', 'tm-serhetabat', 'af-torghundi', 'af-sanobar', 'af-herat']);
  });

  it('is told in stretches of one status, as of the oldest of their reports', () => {
    expect(stretchesOf(casa, CORE)).toMatchObject([
      {
        from: 'tm-mary',
        to: 'af-torghundi',
        standing: { status: 'operating', asOf: '2026-02-02' },
        sections: ['mary-serhetabat', 'serhetabat-torghundi'],
      },
      { from: 'af-torghundi', to: 'af-sanobar', standing: { status: 'under-construction' } },
      { from: 'af-sanobar', to: 'af-herat', standing: { status: 'planned' }, via: ['af-torghundi-herat'] },
    ]);
  });

  it('parts where the gauge changes', () => {
    const sections = CORE.sections.map((row) =>
      row.id === 'serhetabat-torghundi' ? { ...row, gauge_mm: 1676 as const } : row,
    );
    expect(stretchesOf(casa, { sections }).map((stretch) => stretch.gauge)).toEqual([1520, 1676, 1520, 1520]);
  });

  it('joins running rail across lines, and keeps what is not running line by line', () => {
    const countFor = (status: 'operating' | 'planned') =>
      stretchesOf(casa, { sections: CORE.sections.map((row) => ({ ...row, status })) }).length;
    expect(countFor('operating')).toBe(1);
    expect(countFor('planned')).toBe(2);
  });

  it('tells the states of another day along the whole way, and none where nothing was there', () => {
    const then = coreAt(CORE, '2024-12-31');
    expect(stretchesOf(casa, CORE, then)).toMatchObject([
      { from: 'tm-mary', to: 'af-torghundi', standing: { status: 'operating', asOf: '1898-12' } },
      { from: 'af-torghundi', to: 'af-sanobar', standing: { status: 'under-construction', asOf: '2024-09-11' } },
      { from: 'af-sanobar', to: 'af-herat', standing: null, sections: ['sanobar-herat'] },
    ]);
  });

  it('is presumed where any stretch of it is, as of the latest of the first reports', () => {
    const sections = CORE.sections.map((row) =>
      row.id === 'mary-serhetabat' ? { ...row, isPresumed: true as const } : row,
    );
    const [running] = stretchesOf(casa, CORE, { sections });
    expect(running?.standing).toEqual({ status: 'operating', asOf: '2026-10-03', isPresumed: true });
  });

  it('may leave a section on the way and run against its order', () => {
    const sections = [section({ id: 'x', line: 'l', from: 'a', to: 'd', stations: ['a', 'b', 'c', 'd'] })];
    const back: Corridor = { ...casa, parts: [part({ via: 'l', from: 'c', to: 'a' })] };
    expect(stopsOf(back, { sections })).toEqual(['c', 'b', 'a']);
  });

  it('takes a sea leg as one stretch of no known status', () => {
    const sea: Corridor = { ...casa, parts: [part({ mode: 'sea', via: 'ferry', from: 'aktau', to: 'baku' })] };
    expect(stretchesOf(sea, CORE)).toMatchObject([
      { from: 'aktau', to: 'baku', mode: 'sea', standing: null, gauge: null },
    ]);
  });

  it('has nothing to tell of a part whose ends are not joined', () => {
    expect(stretchesOf({ ...casa, parts: [part({ to: 'nowhere' })] }, CORE)).toEqual([]);
  });
});

describe('neighbours', () => {
  const find = (id: string) => CORE.sites.find((one) => one.id === id) ?? site({ id, name: id });

  it('are the sites before and after along the corridor', () => {
    expect(sitesAlong(casa, CORE).map((one) => one.id)).toEqual(['torghundi', 'sanabar', 'herat']);
    expect(neighboursOf(find('sanabar'), CORE)).toMatchObject([
      { previous: { id: 'torghundi' }, next: { id: 'herat' } },
    ]);
  });

  it('end where the corridor does', () => {
    expect(neighboursOf(find('herat'), CORE)).toMatchObject([{ previous: { id: 'sanabar' }, next: null }]);
  });

  it('are none for a site off the corridor', () => {
    expect(neighboursOf(find('shymkent'), CORE)).toEqual([]);
  });
});
