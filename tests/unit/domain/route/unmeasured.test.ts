import { describe, expect, it } from 'vitest';
import { reckonedKm } from '../../../../src/domain/route/unmeasured.ts';
import { node, rail } from '../../../fixtures/network.ts';

const byId = (...nodes: ReturnType<typeof node>[]) => new Map(nodes.map((one) => [one.id, one]));
/** Two points 111 km apart on the equator, and one that is not located. */
const WEST = node('west', { at: [60, 0] });
const EAST = node('east', { at: [61, 0] });
const LOST = node('lost');

describe('the kilometres to search by', () => {
  it('are those of the hop where it has any', () => {
    const edge = rail('west', 'east', { km: 7 });
    expect(reckonedKm(byId(WEST, EAST), [edge])(edge)).toBe(7);
  });

  it('are twice the straight line where the hop has none', () => {
    const edge = rail('west', 'east', { km: null });
    expect(reckonedKm(byId(WEST, EAST), [edge])(edge)).toBeCloseTo(222.4, 0);
  });

  it('leave out what the next hop is known to take', () => {
    const open = rail('west', 'lost', { km: null });
    const known = rail('lost', 'east', { km: 100 });
    expect(reckonedKm(byId(WEST, EAST, LOST), [open, known])(open)).toBeCloseTo(2 * 11.2, 0);
    const longer = rail('lost', 'east', { km: 120 });
    expect(reckonedKm(byId(WEST, EAST, LOST), [open, longer])(open)).toBe(0);
  });

  it('take a place with no known length about it for the middle of its neighbours', () => {
    const hops = [rail('west', 'lost', { km: null }), rail('lost', 'east', { km: null })];
    const kmOf = reckonedKm(byId(WEST, EAST, LOST), hops);
    expect(hops.map(kmOf).reduce((a, b) => a + b, 0)).toBeCloseTo(222.4, 0);
  });

  it('are none where nothing is located', () => {
    const edge = rail('lost', 'gone', { km: null });
    expect(reckonedKm(byId(LOST, node('gone')), [edge])(edge)).toBe(0);
  });
});
