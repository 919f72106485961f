import { describe, expect, it } from 'vitest';
import { pileDots } from '../../../../src/charts/trade/dots.ts';
import { gapWords } from '../../../../src/charts/trade/labels.ts';
import {
  isAimFar,
  layLanes,
  timeScale,
  yearAxis,
  type ChartLane,
  type LaneColumn,
} from '../../../../src/charts/trade/lanes.ts';

const SPAN = { from: '2020-01-01', to: '2023-12-31' };
const column = (id: string, from: string, to: string, value: number, changes: Partial<LaneColumn> = {}): LaneColumn => ({
  id, days: { from, to }, segments: value === 0 ? [] : [{ value, tone: 'first' }], texture: 'solid', rivals: [],
  value: String(value), words: id, isGap: value === 0, ...changes,
}); // prettier-ignore
const lane = (id: string, columns: readonly LaneColumn[], aims: ChartLane['aims'] = []): ChartLane => ({
  id,
  title: id,
  columns,
  aims,
});
const LAYOUT = { dir: 'ltr', number: String } as const;

describe('time', () => {
  it('puts a period on its real days', () => {
    const place = timeScale(SPAN);
    expect(place({ from: '2020-01-01', to: '2023-12-31' })).toEqual({ start: 0, end: 1 });
    expect(place({ from: '2021-07-01', to: '2022-06-30' }).start).toBeCloseTo(0.374, 2);
    expect(place({ from: '2021-07-01', to: '2022-06-30' }).end).toBeCloseTo(0.624, 2);
  });

  it('names every year while there is room, and the last one always', () => {
    expect(yearAxis(SPAN, (year) => year).map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023']);
    const many = yearAxis({ from: '2004-01-01', to: '2026-12-31' }, (year) => year).map(({ label }) => label);
    expect(many.at(-1)).toBe('2026');
    expect(many.filter((label) => label !== '').length).toBeLessThan(12);
  });
});

describe('lanes', () => {
  it('share one scale: half the value is half the height, whichever lane it is in', () => {
    const { lanes } = layLanes(
      [lane('a', [column('2020', '2020-01-01', '2020-12-31', 400)]), lane('b', [column('2020', '2020-01-01', '2020-12-31', 200)])],
      SPAN,
      LAYOUT,
    ); // prettier-ignore
    const heights = lanes.map(({ columns }) => columns[0]?.shape.boxes[0]?.height ?? 0);
    expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? 0));
    expect(lanes[1]?.top).toBeGreaterThan((lanes[0]?.top ?? 0) + (lanes[0]?.height ?? 0));
  });

  it('hold an aim to the same scale', () => {
    const { lanes } = layLanes(
      [lane('a', [column('2020', '2020-01-01', '2020-12-31', 500)], [{ id: 'aim', value: 1000, from: '2022-01-01', label: 'aim' }])],
      SPAN,
      LAYOUT,
    ); // prettier-ignore
    const [one] = lanes;
    const barTop = one?.columns[0]?.shape.boxes[0]?.y ?? 0;
    expect((one?.height ?? 0) - (one?.aims[0]?.y ?? 0)).toBeCloseTo(2 * ((one?.height ?? 0) - barTop));
    expect(one?.aims[0]?.start).toBeCloseTo(0.5, 2);
  });

  it('keep the letters of near rivals a line apart, and values off them', () => {
    const rivals = [
      { value: 96, letter: 'a' },
      { value: 95, letter: 'b' },
      { value: 94, letter: 'c' },
    ];
    const columns = [
      column('2021', '2021-01-01', '2021-12-31', 95, { rivals }),
      column('2022', '2022-01-01', '2022-12-31', 93),
    ];
    const laid = layLanes([lane('a', columns)], SPAN, LAYOUT).lanes[0]?.columns ?? [];
    const ys = (laid[0]?.letterYs ?? []).toSorted((a, b) => a - b);
    expect(ys).toHaveLength(3);
    for (const [i, y] of ys.entries()) expect(y - (ys[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(12);
    const value = laid[1]?.labelY ?? null;
    if (value !== null) for (const y of ys) expect(Math.abs(y - value)).toBeGreaterThan(5);
  });

  it('break the axis for an aim far above all counts, so that the counts keep their height', () => {
    const counts = [column('2020', '2020-01-01', '2020-12-31', 100), column('2021', '2021-01-01', '2021-12-31', 60)];
    const aims = [{ id: 'aim', value: 3000, from: '2022-01-01', label: 'aim' }];
    const plain = layLanes([lane('a', counts)], SPAN, LAYOUT).lanes[0];
    const aimed = layLanes([lane('a', counts, aims)], SPAN, LAYOUT).lanes[0];
    const heights = (one: typeof plain) => one?.columns.map(({ shape }) => shape.boxes[0]?.height);
    expect(heights(aimed)).toEqual(heights(plain));
    expect(aimed?.aims[0]?.isBeyond).toBe(true);
    expect(aimed?.aims[0]?.y).toBeLessThan(0);
    expect(aimed?.top).toBeGreaterThan(plain?.top ?? Infinity);
    expect(isAimFar([lane('a', counts, aims)])).toBe(true);
  });

  it('keep a value within the plot, and its letter on its own bar', () => {
    const span = { from: '2010-01-01', to: '2026-12-31' };
    const columns = [
      column('2010', '2010-01-01', '2010-12-31', 2500, { value: '≈2,500' }),
      column('2011', '2011-01-01', '2011-12-31', 900, { rivals: [{ value: 1100, letter: 'a' }] }),
    ];
    const [first, second] = layLanes([lane('a', columns)], span, LAYOUT).lanes[0]?.columns ?? [];
    expect(first?.labelAt).toBeGreaterThan(first?.shape.middle ?? Infinity); // its six letters are wider than the bar
    expect(second?.labelY).not.toBeNull();
  });

  it('write the number of a bar upwards where its neighbours leave no room beside it', () => {
    const span = { from: '2010-01-01', to: '2026-12-31' };
    const columns = [
      column('2023', '2023-01-01', '2023-12-31', 1800, { value: '>1,800' }),
      column('2024', '2024-01-01', '2024-12-31', 1600, { value: '≈1,600' }),
      column('2025', '2025-01-01', '2025-12-31', 1998, { value: '1,998?', rivals: [{ value: 1900, letter: 'a' }] }),
    ];
    const laid = layLanes([lane('a', columns)], span, LAYOUT).lanes[0]?.columns ?? [];
    expect(laid.map(({ labelY }) => labelY !== null)).toEqual([true, true, true]);
    expect(laid.map(({ isUpright }) => isUpright)).toEqual([false, true, false]);
  });

  it('leave the number of a bar out rather than write it over another', () => {
    const months = Array.from({ length: 24 }, (_, i) => {
      const month = String(Math.floor(i / 2) + 1).padStart(2, '0');
      const day = i % 2 === 0 ? '01' : '15';
      return column(`${month}-${day}`, `2020-${month}-${day}`, `2020-${month}-${day === '01' ? '14' : '28'}`, 1000);
    });
    const { lanes } = layLanes([lane('a', months)], { from: '2020-01-01', to: '2020-12-31' }, LAYOUT);
    const shown =
      lanes[0]?.columns.flatMap(({ labelY, shape }) => (labelY === null ? [] : [{ labelY, middle: shape.middle }])) ??
      [];
    expect(shown.length).toBeLessThan(24);
    for (const one of shown)
      for (const other of shown)
        if (one !== other && Math.abs(one.middle - other.middle) < 0.1)
          expect(Math.abs(one.labelY - other.labelY)).toBeGreaterThanOrEqual(13);
  });

  it('turn round where the text runs the other way', () => {
    const build = (dir: 'ltr' | 'rtl') =>
      layLanes([lane('a', [column('2020', '2020-01-01', '2020-12-31', 5)])], SPAN, { dir, number: String }).lanes[0]
        ?.columns[0]?.cell;
    expect(build('rtl')?.end).toBeCloseTo(1 - (build('ltr')?.start ?? 0));
  });

  it('are drawn where nothing at all was published', () => {
    const { lanes } = layLanes([lane('a', [column('2020/2023', SPAN.from, SPAN.to, 0)])], SPAN, LAYOUT);
    expect(lanes[0]?.columns[0]?.column.isGap).toBe(true);
    expect(lanes[0]?.height).toBeGreaterThan(0);
  });
});

it('says of a gap what has room in it', () => {
  expect(gapWords({ start: 0, end: 0.5 }, 'not published', 'n.p.')).toBe('not published');
  expect(gapWords({ start: 0, end: 0.09 }, 'not published', 'n.p.')).toBe('n.p.');
  expect(gapWords({ start: 0, end: 0.02 }, 'not published', 'n.p.')).toBe('');
  expect(gapWords({ start: 0, end: 0.09 }, '۱۲۳۴', '')).toBe('۱۲۳۴'); // Persian digits are no wider than Latin ones
});

it('piles dots that would touch, and leaves out what lies outside of the axis', () => {
  const dots = pileDots(
    [
      { id: 'early', day: '2001-01-01' },
      { id: 'one', day: '2021-03-01' },
      { id: 'two', day: '2021-03-02' },
      { id: 'far', day: '2023-03-02' },
    ],
    SPAN,
    'ltr',
  );
  expect(dots.map(({ id, level }) => [id, level])).toEqual([['one', 0], ['two', 1], ['far', 0]]); // prettier-ignore
  expect(dots[0]?.at).toBe(dots[1]?.at);
});
