/** The cost model: from the table of parameters to hours and US dollars (for 20 t), each a range. */
import type { EdgeMode, NetworkEdge, NetworkFile } from '../dataset.ts';
import type { EdgeClass } from './graph.ts';
import type { Charge, Range } from './query.ts';

type Parameter = NetworkFile['parameters'][number];
type Measure = Parameter['measure'];

export interface CostModel {
  /** Of running over an edge: nothing is added for borders, transfers or gauges. An edge without a length is free. */
  run(edge: NetworkEdge): Charge;
  /** Of leaving one country and entering another, both sides together. */
  border(mode: EdgeMode, from: string, to: string): Charge;
  /**
   * Of going on from one class of edge to another at a node: a transfer, a change of gauge, or nothing. A leg over the sea
   * is a ship of its own, so two of them are a transfer too; it takes as much as one between rail and ship, unless given.
   */
  turn(from: EdgeClass, to: EdgeClass, country: string): Charge;
}

const NOTHING: Range = { low: 0, central: 0, high: 0 };
export const FREE: Charge = { hours: NOTHING, cost: NOTHING };
/** Freight is given for so many kilometres. */
const FREIGHT_KM = 500;
/** Slower than this nothing moves; it keeps hours finite. */
const LEAST_KMH = 0.1;
const MOST = 1e6;

/** Sum of two ranges, end by end. */
export const addRanges = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  central: a.central + b.central,
  high: a.high + b.high,
});

/** Sum of prices. */
export function addCharges(prices: readonly Charge[]): Charge {
  return prices.reduce(
    (sum, price) => ({ hours: addRanges(sum.hours, price.hours), cost: addRanges(sum.cost, price.cost) }),
    FREE,
  );
}

const times = (range: Range, factor: number): Range => ({
  low: range.low * factor,
  central: range.central * factor,
  high: range.high * factor,
});

/** A range that can be reckoned with: finite, not negative, in order. */
export function soundRange({ low, central, high }: Range): Range {
  const [a = 0, b = 0, c = 0] = [low, central, high]
    .map((value) => (Number.isFinite(value) ? Math.min(Math.max(value, 0), MOST) : 0))
    .toSorted((one, other) => one - other);
  return { low: a, central: b, high: c };
}

/** Whether to go on by another mode is a transfer; from ship to ship it always is. */
export const isTransfer = (from: EdgeMode, to: EdgeMode): boolean => from !== to || isSea(from);

/** Whether a mode goes by ship. */
export const isSea = (mode: EdgeMode): boolean => mode === 'sea' || mode === 'ferry';

/**
 * The model that a table of parameters gives, with those that the reader changed in their place. A parameter for the mode
 * and the country counts before one for the mode, and that before one for any mode.
 */
export function costModel(parameters: readonly Parameter[], changed: Readonly<Record<string, Range>>): CostModel {
  const table = new Map(
    parameters.map((row) => [`${row.measure}~${row.mode}~${row.country}`, soundRange(changed[row.id] ?? row)]),
  );
  const found = new Map<string, Range | null>();
  const find = (measure: Measure, modes: readonly string[], country: string): Range | null => {
    const key = `${measure}~${modes.join('~')}~${country}`;
    let range = found.get(key);
    if (range === undefined) {
      const keys = [
        ...modes.map((mode) => `${mode}~${country}`),
        ...modes.map((mode) => `${mode}~`),
        `~${country}`,
        '~',
      ];
      range = keys.map((end) => table.get(`${measure}~${end}`)).find((row) => row !== undefined) ?? null;
      found.set(key, range);
    }
    return range;
  };
  const price = (hours: Measure, cost: Measure, modes: readonly string[], country: string): Charge => ({
    hours: find(hours, modes, country) ?? NOTHING,
    cost: find(cost, modes, country) ?? NOTHING,
  });
  return {
    run: (edge) => ({ hours: hoursOf(edge, find), cost: freightOf(edge, find) }),
    border: (mode, from, to) =>
      addCharges([from, to].map((country) => price('border-hours', 'border-cost', [mode], country))),
    turn(from, to, country) {
      if (isTransfer(from.mode, to.mode)) {
        const pairs = [
          `${from.mode}-${to.mode}`,
          `${to.mode}-${from.mode}`,
          ...(isSea(from.mode) ? [`rail-${to.mode}`] : []),
        ];
        return price('transfer-hours', 'transfer-cost', pairs, country);
      }
      if (from.gauge !== to.gauge) return price('gauge-hours', 'gauge-cost', ['rail'], country);
      return FREE;
    },
  };
}

type Find = (measure: Measure, modes: readonly string[], country: string) => Range | null;

/** Published hours of a leg count before what its length and the speed on it would give. */
function hoursOf(edge: NetworkEdge, find: Find): Range {
  if (edge.hours !== null) {
    const [least, most] = edge.hours;
    return soundRange({ low: least, central: (least + most) / 2, high: most });
  }
  return overCountries(edge, (country) => {
    const speed = find('speed', [edge.mode], country);
    if (speed === null) throw new Error(`no speed is given for ${edge.mode}`);
    const hoursAt = (speedKmh: number) => 1 / Math.max(speedKmh, LEAST_KMH);
    return { low: hoursAt(speed.high), central: hoursAt(speed.central), high: hoursAt(speed.low) };
  });
}

const freightOf = (edge: NetworkEdge, find: Find): Range =>
  overCountries(edge, (country) => times(find('freight', [edge.mode], country) ?? NOTHING, 1 / FREIGHT_KM));

/** What each kilometre takes, over the shares of the countries that it lies in. */
function overCountries({ km, countries }: NetworkEdge, perKm: (country: string) => Range): Range {
  if (km === null || km <= 0) return NOTHING;
  return countries.map(([country, share]) => times(perKm(country), km * Math.max(share, 0))).reduce(addRanges, NOTHING);
}
