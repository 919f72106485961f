import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_PX, layTimeline, walkTimeline, type TimePoint } from '../../../../src/charts/timeline/layout.ts';
import { timeScale } from '../../../../src/charts/timeline/scale.ts';

const LAST = '2026-11-23';
const RECENT = Array.from({ length: 40 }, (_, i) => `2025-${String((i % 12) + 1).padStart(2, '0')}-05`);
const point = (key: string, from: string, to = from): TimePoint => ({ key, from, to, isPolicy: false });

describe('the axis of events', () => {
  it('presses the few early years together and says which', () => {
    const scale = timeScale(['1992-02-12', '2009-11-22', ...RECENT], LAST);
    expect(scale.early).toMatchObject({ from: '1992', to: '2024' });
    expect(scale.years.map(({ year }) => year)).toEqual(['2025', '2026']);
    expect(scale.at('1992-02-12')).toBeLessThan(scale.at('2009-11-22'));
    expect(scale.at(LAST)).toBeCloseTo(1, 2);
  });

  it('is even throughout where nothing lies far back', () => {
    const scale = timeScale(['2025-01-01', '2026-05-01'], LAST);
    expect(scale.early).toBeNull();
    expect(scale.at('2025-01-01')).toBe(0);
  });

  it('never runs backwards', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date(LAST), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)); // prettier-ignore
    fc.assert(
      fc.property(fc.array(days, { minLength: 2, maxLength: 60 }), (given) => {
        const scale = timeScale(given, LAST);
        const shares = given.toSorted().map((day) => scale.at(day));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has nothing to stand on without entries', () => {
    expect(() => timeScale([], LAST)).toThrow('no days');
  });
});

describe('marks on the timeline', () => {
  const scale = timeScale(RECENT, LAST);

  it('never collide, hold every entry once, and stay on the axis', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 80 }), fc.integer({ min: 240, max: 900 }), (days, width) => {
        const points = days.map(([m, d], i) =>
          point(`p${i}`, `2025-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
        );
        const marks = layTimeline([{ id: 'AF', label: 'Afghanistan', points }], scale, width)[0]?.marks ?? [];
        for (const [i, mark] of marks.entries()) {
          if (i > 0) expect(mark.x - (marks[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(GAP_PX - 0.1);
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeLessThanOrEqual(width);
        }
        expect(marks.flatMap((mark) => mark.points.map(({ key }) => key)).toSorted()).toEqual(
          points.map(({ key }) => key).toSorted(),
        );
      }),
    );
  });

  it('show where an entry may lie whose day is not known, if it stands alone', () => {
    const [lane] = layTimeline([{ id: 'a', label: 'A', points: [point('y', '2025-01-01', '2025-12-31')] }], scale, 400);
    const [from = 0, to = 0] = lane?.marks[0]?.span ?? [];
    expect(to - from).toBeGreaterThan(150);
  });

  it('are walked along the lane and from lane to lane, in either direction of reading', () => {
    const lanes = layTimeline(
      [
        { id: 'a', label: 'A', points: [point('a1', '2025-01-05'), point('a2', '2026-06-05')] },
        { id: 'b', label: 'B', points: [] },
        { id: 'c', label: 'C', points: [point('c1', '2025-02-05'), point('c2', '2026-10-05')] },
      ],
      scale,
      400,
    );
    expect(walkTimeline('ArrowRight', 'a-a1', lanes, true)).toBe('a-a2');
    expect(walkTimeline('ArrowLeft', 'a-a1', lanes, false)).toBe('a-a2');
    expect(walkTimeline('ArrowRight', 'a-a2', lanes, true)).toBe('a-a2');
    expect(walkTimeline('ArrowDown', 'a-a1', lanes, true)).toBe('c-c1');
    expect(walkTimeline('ArrowUp', 'c-c2', lanes, true)).toBe('a-a2');
    expect(walkTimeline('End', 'a-a1', lanes, true)).toBe('a-a2');
    expect(walkTimeline('x', 'a-a1', lanes, true)).toBeNull();
    expect(walkTimeline('ArrowRight', null, lanes, true)).toBe('a-a2');
  });
});
