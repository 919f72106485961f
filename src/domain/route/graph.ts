/** The network as flat arrays: arcs by the node that they leave, and the states in which a node can be reached. */
import type { EdgeMode, NetworkEdge, NetworkNode } from '../dataset.ts';
import type { Network } from '../track.ts';

/** What one edge has to have in common with the next for a wagon, lorry or ship to go on unchanged. */
export interface EdgeClass {
  readonly mode: EdgeMode;
  readonly gauge: number | null;
}

/**
 * Edges stand in the order of their ids, and nodes as a walk along them meets them, so that nothing depends on the order of
 * the file. Edge `e` gives two arcs. A state is a node with the class of the edge that it was reached by: what the next edge costs depends on it.
 */
export interface Graph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Borders that each edge passes, from a to b. */
  readonly borders: readonly (readonly BorderPair[])[];
  readonly classes: readonly EdgeClass[];
  /** Countries of nodes, each once. */
  readonly countries: readonly string[];
  readonly nodeCountry: Int32Array;
  /** Where the two arcs of edge `e` stand: from a to b at `2 e`, from b to a at `2 e + 1`. */
  readonly edgeArcs: Int32Array;
  /** States of node `n` are those from `stateFirst[n]` to before `stateFirst[n + 1]`, by class. */
  readonly stateFirst: Int32Array;
  readonly stateNode: Int32Array;
  readonly stateClass: Int32Array;
  /** Arcs that leave a node by a class are those from `arcFirst[s]` to before `arcFirst[s + 1]`, `s` being that state of it. */
  readonly arcFirst: Int32Array;
  readonly arcEdge: Int32Array;
  readonly arcTail: Int32Array;
  readonly arcHead: Int32Array;
  /** The state of its tail that an arc goes with, and the state of its head that it leads to. */
  readonly arcSlot: Int32Array;
  readonly arcState: Int32Array;
}

export type BorderPair = readonly [from: string, to: string];

/** Borders that an edge passes from a to b: each change of country between its ends. */
export function bordersOf(
  { countries }: Pick<NetworkEdge, 'countries'>,
  a: Pick<NetworkNode, 'country'> | undefined,
  b: Pick<NetworkNode, 'country'> | undefined,
): readonly BorderPair[] {
  const [from, to] = [a?.country ?? '', b?.country ?? ''];
  if (from === to) return [];
  const through = countries.map(([country]) => country).filter((country) => !['', from, to].includes(country));
  const chain = [from, ...through, to];
  return chain.slice(1).map((country, i) => [chain[i] ?? '', country] as const);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const graphs = new WeakMap<Network, Graph>();

/** The graph of a network, built once. Edges that repeat the track of another line are left out. */
export function graphOf(network: Network): Graph {
  const known = graphs.get(network);
  if (known !== undefined) return known;
  const graph = buildGraph(
    network.file.nodes,
    network.file.edges.filter((edge) => !edge.isShared),
  );
  graphs.set(network, graph);
  return graph;
}

function buildGraph(someNodes: readonly NetworkNode[], someEdges: readonly NetworkEdge[]): Graph {
  const edges = someEdges.toSorted(byId);
  const nodes = inWalkingOrder(someNodes.toSorted(byId), edges);
  const nodeOf = new Map(nodes.map((node, index) => [node.id, index]));
  const countries = [...new Set(nodes.map((node) => node.country))].toSorted();
  const countryOf = new Map(countries.map((country, index) => [country, index]));
  const { classes, edgeClass } = classesOf(edges);
  const ends = edges.map((edge): Ends => [indexOf(nodeOf, edge.a, edge), indexOf(nodeOf, edge.b, edge)]);
  const states = layStates(ends, nodes.length, edgeClass, classes.length);
  return {
    nodes,
    edges,
    nodeOf,
    borders: ends.map(([a, b], index) => bordersOf(edges[index] as NetworkEdge, nodes[a], nodes[b])),
    classes,
    countries,
    nodeCountry: Int32Array.from(nodes, (node) => countryOf.get(node.country) ?? 0),
    ...layArcs(ends, states, edgeClass, classes.length),
    stateFirst: states.stateFirst,
    stateNode: states.stateNode,
    stateClass: states.stateClass,
  };
}

type Ends = readonly [a: number, b: number];

function indexOf(nodeOf: ReadonlyMap<string, number>, id: string, edge: NetworkEdge): number {
  const node = nodeOf.get(id);
  if (node === undefined) throw new Error(`edge ${edge.id} ends at ${id}, which is no node`);
  return node;
}

/** Nodes as a walk from the first id on meets them: what a search looks at together lies together in memory. */
function inWalkingOrder(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { a, b } of edges) {
    next.get(a)?.push(b);
    next.get(b)?.push(a);
  }
  const met = new Set<string>();
  const meet = (id: string) => {
    if (met.has(id)) return;
    const begun = new Set([id]); // what is added to a set while it is gone through is gone through too
    for (const node of begun) for (const other of next.get(node) ?? []) begun.add(other);
    for (const node of begun) met.add(node);
  };
  for (const { id } of nodes) meet(id);
  return [...met].flatMap((id) => known.get(id) ?? []);
}

function classesOf(edges: readonly NetworkEdge[]) {
  const keyOf = ({ mode, gauge }: EdgeClass) => `${mode}~${gauge ?? ''}`;
  const unique = new Map(edges.map(({ mode, gauge }) => [keyOf({ mode, gauge }), { mode, gauge }]));
  const keys = [...unique.keys()].toSorted();
  const place = new Map(keys.map((key, index) => [key, index]));
  return {
    classes: keys.map((key) => unique.get(key) as EdgeClass),
    edgeClass: Int32Array.from(edges, (edge) => place.get(keyOf(edge)) as number),
  };
}

/** One state for each class of edge that comes to a node. `stateAt` finds it by node and class. */
function layStates(ends: readonly Ends[], nodeCount: number, edgeClass: Int32Array, classCount: number) {
  const stateAt = new Int32Array(nodeCount * classCount).fill(-1);
  ends.forEach((pair, edge) => {
    for (const node of pair) stateAt[node * classCount + at(edgeClass, edge)] = 0;
  });
  const stateFirst = new Int32Array(nodeCount + 1);
  const stateNode: number[] = [];
  const stateClass: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    stateFirst[node] = stateNode.length;
    for (let cls = 0; cls < classCount; cls++) {
      if (at(stateAt, node * classCount + cls) < 0) continue;
      stateAt[node * classCount + cls] = stateNode.length;
      stateNode.push(node);
      stateClass.push(cls);
    }
  }
  stateFirst[nodeCount] = stateNode.length;
  return { stateFirst, stateNode: Int32Array.from(stateNode), stateClass: Int32Array.from(stateClass), stateAt };
}

/** Two arcs for each edge, by the state that they leave from and then by edge. */
function layArcs(
  ends: readonly Ends[],
  { stateAt, stateNode }: ReturnType<typeof layStates>,
  edgeClass: Int32Array,
  classCount: number,
) {
  const stateOf = (node: number, edge: number) => at(stateAt, node * classCount + at(edgeClass, edge));
  const arcFirst = new Int32Array(stateNode.length + 1);
  ends.forEach((pair, edge) => {
    for (const node of pair) arcFirst[stateOf(node, edge) + 1] = at(arcFirst, stateOf(node, edge) + 1) + 1;
  });
  for (let state = 0; state < stateNode.length; state++)
    arcFirst[state + 1] = at(arcFirst, state + 1) + at(arcFirst, state);
  const free = arcFirst.slice();
  const count = ends.length * 2;
  const [edgeArcs, arcEdge] = [new Int32Array(count), new Int32Array(count)];
  const [arcTail, arcHead] = [new Int32Array(count), new Int32Array(count)];
  const [arcSlot, arcState] = [new Int32Array(count), new Int32Array(count)];
  ends.forEach(([a, b], edge) => {
    [[a, b] as const, [b, a] as const].forEach(([tail, head], way) => {
      const from = stateOf(tail, edge);
      const arc = at(free, from);
      free[from] = arc + 1;
      edgeArcs[2 * edge + way] = arc;
      arcEdge[arc] = edge;
      arcTail[arc] = tail;
      arcHead[arc] = head;
      arcSlot[arc] = from;
      arcState[arc] = stateOf(head, edge);
    });
  });
  return { edgeArcs, arcFirst, arcEdge, arcTail, arcHead, arcSlot, arcState };
}

/** An element that is known to be there. */
export const at = (array: Int32Array | Float64Array, index: number): number => array[index] as number;
