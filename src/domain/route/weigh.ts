/** What each edge and each turn weighs for an aim, as whole numbers in one key, so that ties are ties. */
import type { CostModel } from './cost.ts';
import { at, type Graph } from './graph.ts';
import type { Aim, Charge } from './query.ts';
import { reckonedKm } from './unmeasured.ts';

/**
 * A key holds the aim and what decides between equals: hours when kilometres are asked for, kilometres otherwise. Both are
 * whole numbers (metres, thousandths of an hour, cents, crossings), so sums are exact and don't hang on their order. What
 * is still equal is decided by the order of ids.
 */
export const FIRST = 2 ** 26;

export interface Weights {
  /** By arc. Infinity is no way. */
  readonly arcs: Float64Array;
  /** By the country of the node, the class come by and the class gone by, see `turnAt`. */
  readonly turns: Float64Array;
  /** Whether no turn is cheaper by way of a third class. */
  readonly isDirectBest: boolean;
}

/** Where the turns from a class begin in the table of turns. */
export const turnAt = (graph: Pick<Graph, 'classes'>, country: number, cls: number): number =>
  (country * graph.classes.length + cls) * graph.classes.length;

interface Figures {
  readonly km: number;
  readonly charge: Charge;
  readonly crossings: number;
}

/** The key of some figures: their central values count. */
export function keyOf(aim: Aim, { km, charge, crossings }: Figures): number {
  const metres = Math.round(km * 1000);
  const hours = Math.round(charge.hours.central * 1000);
  const cents = Math.round(charge.cost.central * 100);
  const first = { km: metres, hours, cost: cents, crossings }[aim];
  return first * FIRST + (aim === 'km' ? hours : metres);
}

/** Weights of all edges and turns, whatever their state. An edge without a length weighs by `reckonedKm`. */
export function weigh(graph: Graph, model: CostModel, aim: Aim): Weights {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const kmOf = reckonedKm(nodes, graph.edges);
  const keys = Float64Array.from(graph.edges, (edge, index) => {
    const km = kmOf(edge);
    const run = keyOf(aim, { km, charge: model.run(edge.km === null ? { ...edge, km } : edge), crossings: 0 });
    return (graph.borders[index] ?? [])
      .map(([from, to]) => keyOf(aim, { km: 0, charge: model.border(edge.mode, from, to), crossings: 1 }))
      .reduce((sum, key) => sum + key, run);
  });
  const arcs = Float64Array.from(graph.arcEdge, (edge) => at(keys, edge));
  const tables = graph.countries.map((country) =>
    graph.classes.map((from) =>
      graph.classes.map((to) => keyOf(aim, { km: 0, charge: model.turn(from, to, country), crossings: 0 })),
    ),
  );
  return { arcs, turns: Float64Array.from(tables.flat(2)), isDirectBest: tables.every(isDirectBest) };
}

/** Of the turns in one country. */
const isDirectBest = (turns: readonly (readonly number[])[]): boolean =>
  turns.every((row) =>
    row.every((direct, to) => row.every((first, by) => direct <= first + (turns[by]?.[to] ?? Infinity))),
  );
