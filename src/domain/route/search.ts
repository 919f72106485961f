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

/** Room for one search at a time, kept for the next one on the same graph. */
interface Room {
  /** The least key that a state was reached for, and the arc that it was reached by. */
  readonly best: Float64Array;
  readonly arcTo: Int32Array;
  /** The least key that a node was left for by the class of a state, and the state that it was reached in then. */
  readonly left: Float64Array;
  readonly leftFrom: Int32Array;
  readonly queue: FlatQueue;
}

const rooms = new WeakMap<Graph, Room>();

function roomFor(graph: Graph, count: number): Room {
  let room = rooms.get(graph);
  if (room === undefined || room.best.length < count) {
    const [best, left] = [new Float64Array(count), new Float64Array(count)];
    room = { best, left, arcTo: new Int32Array(count), leftFrom: new Int32Array(count), queue: new FlatQueue() };
    rooms.set(graph, room);
  }
  room.best.fill(Infinity, 0, count);
  room.left.fill(Infinity, 0, count);
  room.queue.clear();
  return room;
}

/**
 * The path with the least key, or null if there is none. Dijkstra's search over states, one layer of them for each place
 * still to be passed: the state in which a via place is reached is carried on, so a transfer there counts. Nodes, arcs and
 * states stand in an order of their own and the queue is deterministic, so equals are decided the same way in any file.
 *
 * A node is left by a class of edges again only for less than before, whatever it was reached by. So of several states of
 * one node all but the first mostly matter for their own class alone; and where no turn by way of a third class is cheaper
 * than the direct one, a state that comes too late for its own class comes too late for all.
 */
export function findPath(graph: Graph, weights: Weights, task: Task): Path | null {
  const { stateFirst, stateNode, stateClass, nodeCountry, arcFirst, arcState } = graph;
  const { arcs, turns, isDirectBest } = weights;
  const { via } = task;
  const size = stateNode.length;
  const { best, left, arcTo, leftFrom, queue } = roomFor(graph, size * (via.length + 1));

  const isLayered = via.length > 0;
  const leave = (state: number, slot: number, layer: number, key: number) => {
    const offset = layer * size;
    const code = layer * arcs.length;
    left[offset + slot] = key;
    leftFrom[offset + slot] = state;
    const end = arcFirst[slot + 1] as number;
    for (let arc = arcFirst[slot] as number; arc < end; arc++) {
      const next = key + (arcs[arc] as number);
      const target = (isLayered ? layerAfter(graph, via, layer, arc) * size : 0) + (arcState[arc] as number);
      if (next >= (best[target] as number) || (isDirectBest && next >= (left[target] as number))) continue;
      best[target] = next;
      arcTo[target] = code + arc;
      queue.push(target, next);
    }
  };

  const start = passNodes(via, 0, task.from);
  for (let slot = stateFirst[task.from] as number; slot < (stateFirst[task.from + 1] as number); slot++)
    leave(-1, slot, start, 0);
  while (queue.length > 0) {
    const key = queue.peekValue() as number;
    const state = queue.pop() as number;
    if (key > (best[state] as number)) continue; // reached for less since
    const layer = isLayered ? Math.floor(state / size) : 0;
    const own = state - layer * size;
    const node = stateNode[own] as number;
    if (node === task.to && layer === via.length) return { arcs: trace(graph, arcTo, leftFrom, state), key };
    const row = turnAt(graph, nodeCountry[node] as number, stateClass[own] as number);
    const end = stateFirst[node + 1] as number;
    for (let slot = stateFirst[node] as number; slot < end; slot++) {
      const parting = key + (turns[row + (stateClass[slot] as number)] as number);
      if (parting < (left[layer * size + slot] as number)) leave(state, slot, layer, parting);
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

/** Back from a state by the arc to it, to the state that the arc's tail was reached in when it was left. */
function trace(graph: Graph, arcTo: Int32Array, leftFrom: Int32Array, end: number): number[] {
  const size = graph.stateNode.length;
  const arcCount = graph.arcEdge.length;
  const arcs: number[] = [];
  for (let state = end; state >= 0;) {
    const code = at(arcTo, state);
    const layer = Math.floor(code / arcCount);
    const arc = code - layer * arcCount;
    arcs.push(arc);
    state = at(leftFrom, layer * size + at(graph.arcSlot, arc));
  }
  return arcs.reverse();
}
