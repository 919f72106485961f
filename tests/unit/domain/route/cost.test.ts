import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costModel, soundRange } from '../../../../src/domain/route/cost.ts';
import { leg, PARAMETERS, parameter, rail } from '../../../fixtures/network.ts';

const model = costModel(PARAMETERS, {});
const RAIL = { mode: 'rail', gauge: 1520 } as const;
const WIDE = { mode: 'rail', gauge: 1676 } as const;
const ROAD = { mode: 'road', gauge: null } as const;
const SHIP = { mode: 'sea', gauge: null } as const;

describe('hours of running', () => {
  it('are the length over the speed: the least at the highest', () => {
    expect(model.run(rail('a', 'b', { km: 40 })).hours).toEqual({ low: 1, central: 2, high: 4 });
    expect(model.run(leg('a', 'b', { km: 100 })).hours).toEqual({ low: 2, central: 2.5, high: 5 });
  });

  it('take the speed of each country for its share', () => {
    const twoSpeeds = costModel([...PARAMETERS, parameter('speed', 'rail', 'BB', [5, 10, 20])], {});
    const edge = rail('a', 'b', {
      km: 40,
      countries: [
        ['AA', 0.5],
        ['BB', 0.5],
      ],
    });
    expect(twoSpeeds.run(edge).hours).toEqual({ low: 1.5, central: 3, high: 6 });
  });

  it('are those published of a whole leg, where there are any', () => {
    expect(model.run(leg('a', 'b', { km: 100, hours: [10, 14] })).hours).toEqual({ low: 10, central: 12, high: 14 });
  });

  it('are none on a hop without a length', () => {
    expect(model.run(rail('a', 'b', { km: null })).hours).toEqual({ low: 0, central: 0, high: 0 });
  });

  it('cannot be told without a speed', () => {
    expect(() => costModel([], {}).run(rail('a', 'b'))).toThrow('no speed is given for rail');
  });
});

describe('the cost of running', () => {
  it('is that of 20 t over 500 km, in proportion', () => {
    expect(model.run(rail('a', 'b', { km: 250 })).cost).toEqual({ low: 125, central: 250, high: 500 });
    expect(model.run(leg('a', 'b', { km: 50 })).cost).toEqual({ low: 50, central: 100, high: 200 });
  });
});

describe('borders and changes', () => {
  it('take what both sides of a border take, the country before the mode and that before any', () => {
    expect(model.border('rail', 'AA', 'BB').hours).toEqual({ low: 2, central: 4, high: 8 });
    expect(model.border('road', 'AA', 'BB').hours).toEqual({ low: 4, central: 7, high: 14 });
    expect(model.border('road', 'BB', 'AA').cost).toEqual({ low: 20, central: 40, high: 80 });
  });

  it('are nothing where neither mode nor gauge changes', () => {
    expect(model.turn(RAIL, RAIL, 'AA').hours.high).toBe(0);
    expect(model.turn(ROAD, ROAD, 'AA').cost.high).toBe(0);
  });

  it('are a transfer between modes, whichever comes first', () => {
    expect(model.turn(RAIL, ROAD, 'AA').hours).toEqual({ low: 2, central: 3, high: 5 });
    expect(model.turn(SHIP, RAIL, 'AA').hours).toEqual({ low: 10, central: 12, high: 20 });
    expect(model.turn(RAIL, SHIP, 'AA').hours).toEqual({ low: 10, central: 12, high: 20 });
  });

  it('are a transfer from one ship to another, as between rail and ship', () => {
    expect(model.turn(SHIP, SHIP, 'AA').hours).toEqual({ low: 10, central: 12, high: 20 });
  });

  it('are a change of gauge from rail to rail', () => {
    expect(model.turn(RAIL, WIDE, 'AA')).toEqual({
      hours: { low: 4, central: 6, high: 9 },
      cost: { low: 5, central: 7, high: 8 },
    });
  });
});

describe('parameters that the reader has changed', () => {
  it('stand in for those of the table', () => {
    const changed = costModel(PARAMETERS, { speed: { low: 40, central: 40, high: 40 } });
    expect(changed.run(rail('a', 'b', { km: 40 })).hours).toEqual({ low: 1, central: 1, high: 1 });
    expect(changed.run(leg('a', 'b', { km: 100 })).hours.central).toBe(2.5);
  });

  it('never give a figure that is negative, endless or out of order', () => {
    const wild = fc.record({
      low: fc.double(),
      central: fc.double(),
      high: fc.double(),
    });
    fc.assert(
      fc.property(wild, wild, (speed, freight) => {
        const { hours, cost } = costModel(PARAMETERS, { speed, freight }).run(rail('a', 'b', { km: 250 }));
        for (const { low, central, high } of [hours, cost]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(central).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(central);
          expect(Number.isFinite(high)).toBe(true);
        }
      }),
    );
    expect(soundRange({ low: Number.NaN, central: -1, high: 5 })).toEqual({ low: 0, central: 0, high: 5 });
  });
});
