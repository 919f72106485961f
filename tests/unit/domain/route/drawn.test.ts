/** Ways as lines: what the line shows lies where the way itself has it. */
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../../src/domain/route/presets.ts';
import { stripOf } from '../../../../src/domain/strip.ts';
import { trackOf } from '../../../../src/domain/track.ts';
import { CORE, NETWORK, realRoutes } from '../../../fixtures/real.ts';

describe.each(PRESETS)('the ways from %s to %s as lines', (from, to) => {
  it('have each gate at the kilometre of its border, on roads that cross several borders too', () => {
    for (const route of realRoutes(from, to)) {
      const { crossings } = stripOf(trackOf(route.steps, NETWORK), CORE, CORE.knownTo);
      const borders = route.borders.filter(({ id }) => id !== null);
      expect(crossings.map(({ id }) => id).toSorted()).toEqual(borders.map(({ id }) => id).toSorted());
      for (const { id, km } of borders)
        expect(crossings.find((gate) => gate.id === id)?.km, id ?? '').toBeCloseTo(km, 0);
    }
  });
});
