import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/data/atlas.ts';
import { createFormat } from '../../../src/domain/format.ts';
import { PRESETS } from '../../../src/domain/route/presets.ts';
import { en } from '../../../src/i18n/en.ts';
import { formatSettings } from '../../../src/i18n/index.ts';
import { comparisonOf } from '../../../src/panels/route/comparison.ts';
import { routeNames } from '../../../src/panels/route/names.ts';
import { obstaclesOf } from '../../../src/panels/route/ventures.ts';
import { CORE, NETWORK, realRoutes } from '../../fixtures/real.ts';

const whole = createAtlas(CORE);
const atlas = { ...whole, day: CORE.knownTo, isLatest: true, whole };
const words = { atlas, format: createFormat(formatSettings(en)), text: en };

describe.each(PRESETS)('the ways from %s to %s', (from, to) => {
  const routes = realRoutes(from, to);

  it('have names of their own, each short enough for a heading', () => {
    const names = [...routeNames(routes, NETWORK, words).values()];
    expect(new Set(names).size).toBe(routes.length);
    for (const name of names) expect(name.length).toBeLessThan(120);
  });

  it('are compared in every figure, with the least marked where they differ', () => {
    const groups = comparisonOf(routes, words);
    const rows = groups.flatMap((group) => group.rows);
    for (const row of rows) expect(row.cells).toHaveLength(routes.length);
    for (const { cells, isLeast } of rows) {
      const marked = cells.filter((_, i) => isLeast[i]);
      expect(new Set(marked).size).toBeLessThan(2);
      expect(marked.length).toBeLessThan(Math.max(cells.length, 1));
    }
  });

  it('are called usable only where all that they pass is reported', () => {
    const cells = comparisonOf(routes, words)[0]?.rows.find(({ label }) => label === 'Can be used')?.cells ?? [];
    expect(cells).toHaveLength(routes.length);
    for (const [i, { borders, byStatus }] of routes.entries()) {
      const isUnreported = borders.some(({ status }) => status === null || status === 'unknown');
      if (isUnreported || byStatus.some(({ word }) => word === 'unknown')) expect(cells[i]).not.toBe('yes');
    }
  });

  it('name every obstacle with the state that it is in', () => {
    for (const { told } of routes.flatMap((route) => obstaclesOf(route, whole, CORE.knownTo))) {
      expect(told.standing?.asOf).toBeDefined();
      expect(['operating', 'open', 'completed']).not.toContain(told.standing?.status);
    }
  });
});
