import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, textWidth, type Label, type Wish } from '../../../../src/charts/strip/labels.ts';

const ROOM = { from: 0, to: 400, tiers: 2, size: 12 };
const wish = (key: string, x: number, rank = 1, text = key): Wish => ({ key, x, rank, text });
const isApart = (a: Label, b: Label) => a.left + a.width <= b.left || b.left + b.width <= a.left;

describe('the width of a text', () => {
  it('grows with its letters and with their size', () => {
    expect(textWidth('Illimil', 12)).toBeLessThan(textWidth('Mammoth', 12));
    expect(textWidth('Herat', 24)).toBeGreaterThan(1.8 * textWidth('Herat', 12));
  });

  it('is not nothing for letters of other scripts', () => {
    expect(textWidth('تورغونډۍ', 12)).toBeGreaterThan(40);
  });
});

describe('names along a line', () => {
  it('stand over their points where there is room', () => {
    const [label] = placeLabels([wish('Herat', 200)], ROOM);
    expect(label).toMatchObject({ text: 'Herat', tier: 0, x: 200 });
    expect((label?.left ?? 0) + (label?.width ?? 0) / 2).toBeCloseTo(200);
  });

  it('are left out where there is none, the least important first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => wish(`Station${i}`, 200 + i, i + 2));
    const keys = placeLabels([...crowd, wish('Herat', 210, 0)], ROOM).map(({ key }) => key);
    expect(keys).toContain('Herat');
    expect(keys.length).toBeLessThan(10);
  });

  it('make way for one that would find no room', () => {
    const labels = placeLabels([wish('Torghundi', 200), wish('Herat', 222)], { ...ROOM, tiers: 1 });
    expect(labels.map(({ key }) => key)).toEqual(['Torghundi', 'Herat']);
  });

  it('stay within the stretch that they name, or are left out', () => {
    const named = (from: number, to: number) =>
      placeLabels([{ ...wish('planned', (from + to) / 2), within: [from, to] }], ROOM);
    const [label] = named(100, 200);
    expect(label?.left).toBeGreaterThanOrEqual(100);
    expect((label?.left ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(200);
    expect(named(100, 110)).toEqual([]);
  });

  it('never touch, never leave the room, and never cross what leads to another', () => {
    const wishes = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1, maxLength: 16 }),
        x: fc.integer({ min: 0, max: 400 }),
        rank: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 40, selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 3 }), (rows, tiers) => {
        const labels = placeLabels(
          rows.map((row) => ({ ...row, text: row.key })),
          { ...ROOM, tiers },
        );
        labels.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + a.width).toBeLessThanOrEqual(400 + 1e-9);
          for (const b of labels.slice(i + 1)) {
            if (a.tier === b.tier) expect(isApart(a, b)).toBe(true);
            const [low, high] = a.tier < b.tier ? [a, b] : [b, a];
            if (low.tier < high.tier) expect(high.x <= low.left || high.x >= low.left + low.width).toBe(true);
          }
        });
      }),
    );
  });
});
