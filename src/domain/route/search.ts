/** The best way between two nodes, over states: what an edge costs depends on the class of the edge before. */
import FlatQueue from 'flatqueue';
import { at, type Graph } from './graph.ts';
import { turnAt, type Weights } from './weigh.ts';

/** What has to be passed on the way: a node, or one of some edges. */
export type Via =
  { readonly kind: 'node'; readonly node: number } | { readonly kind: 'edges'; readonly edges: ReadonlySet<number> };

export interface Task {
  readonly from: number;
  readonly to: number;
  readonly via: readonly Via[];
}

export interface Path {
  readonly arcs: readonly number[];
  readonly key: number;
}

/**
 * The path with the least key, or null if there is none. Dijkstra's search over states, one layer of them for each place
 * still to be passed: the state in which a via place is reached is carried on, so a transfer there counts. Nodes, arcs and
 * states stand in the order of ids and the queue is deterministic, so equals are decided the same way in any file order.
 *
 * A node is left by a class of edges again only for less than before (`left`), whatever it was reached by: of several
 * states of one node all but the first mostly matter for their own class alone.
 */
export function findPath(graph: Graph, weights: Weights, task: Task): Path | null {
  const { stateFirst, stateNode, stateClass, nodeCountry, arcFirst, arcState } = graph;
  const { arcs, turns } = weights;
  const { via } = task;
  const size = stateNode.length;
  const count = size * (via.length + 1);
  const [best, left] = [new Float64Array(count).fill(Infinity), new Float64Array(count).fill(Infinity)];
  const [arcTo, before] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  const queue = new FlatQueue();

  const leave = (state: number, slot: number, layer: number, key: number) => {
    left[layer * size + slot] = key;
    const end = at(arcFirst, slot + 1);
    for (let arc = at(arcFirst, slot); arc < end; arc++) {
      const next = key + at(arcs, arc);
      const target = (via.length === 0 ? 0 : layerAfter(graph, via, layer, arc) * size) + at(arcState, arc);
      if (next >= at(best, target) || (next >= at(left, target) && !helps(target, next))) continue;
      best[target] = next;
      arcTo[target] = arc;
      before[target] = state;
      queue.push(target, next);
    }
  };

  /** Whether to reach a state for so much lets its node be left for less than before, by any class. */
  const helps = (state: number, key: number): boolean => {
    const offset = via.length === 0 ? 0 : Math.floor(state / size) * size;
    const own = state - offset;
    const node = at(stateNode, own);
    const row = turnAt(graph, at(nodeCountry, node), at(stateClass, own));
    for (let slot = at(stateFirst, node); slot < at(stateFirst, node + 1); slot++)
      if (key + at(turns, row + at(stateClass, slot)) < at(left, offset + slot)) return true;
    return false;
  };

  const start = passNodes(via, 0, task.from);
  for (let slot = at(stateFirst, task.from); slot < at(stateFirst, task.from + 1); slot++) leave(-1, slot, start, 0);
  while (queue.length > 0) {
    const key = queue.peekValue() as number;
    const state = queue.pop() as number;
    if (key > at(best, state)) continue; // reached for less since
    const layer = via.length === 0 ? 0 : Math.floor(state / size);
    const own = state - layer * size;
    const node = at(stateNode, own);
    if (node === task.to && layer === via.length) return { arcs: trace(arcTo, before, state), key };
    const row = turnAt(graph, at(nodeCountry, node), at(stateClass, own));
    const end = at(stateFirst, node + 1);
    for (let slot = at(stateFirst, node); slot < end; slot++) {
      const parting = key + at(turns, row + at(stateClass, slot));
      if (parting < at(left, layer * size + slot)) leave(state, slot, layer, parting);
    }
  }
  return null;
}

/** How many of the via places are passed once an arc is: it may be one itself, and it may end at others. */
function layerAfter(graph: Graph, via: readonly Via[], layer: number, arc: number): number {
  const next = via[layer];
  const isPassed = next?.kind === 'edges' && next.edges.has(at(graph.arcEdge, arc));
  return passNodes(via, isPassed ? layer + 1 : layer, at(graph.arcHead, arc));
}

function passNodes(via: readonly Via[], layer: number, node: number): number {
  let passed = layer;
  for (let next = via[passed]; next?.kind === 'node' && next.node === node; next = via[passed]) passed++;
  return passed;
}

function trace(arcTo: Int32Array, before: Int32Array, end: number): number[] {
  const arcs: number[] = [];
  for (let state = end; state >= 0; state = at(before, state)) arcs.push(at(arcTo, state));
  return arcs.reverse();
}
