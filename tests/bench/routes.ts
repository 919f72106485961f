/**
 * The search for routes, measured in a thread of its own: all alternatives on the network of the atlas, and one search on
 * a large made network against a plain Dijkstra with the same heap.
 */
import { parentPort, workerData } from 'node:worker_threads';
import FlatQueue from 'flatqueue';
import type { Core, EdgeMode, NetworkEdge, NetworkFile, NetworkNode } from '../../src/domain/dataset.ts';
import { answerRoute } from '../../src/domain/route/answer.ts';
import { costModel } from '../../src/domain/route/cost.ts';
import { graphOf, type Graph } from '../../src/domain/route/graph.ts';
import { findPath } from '../../src/domain/route/search.ts';
import { weigh } from '../../src/domain/route/weigh.ts';
import { Network } from '../../src/domain/track.ts';

export interface Given {
  readonly network: NetworkFile;
  readonly core: Pick<Core, 'sites' | 'stations' | 'crossings' | 'histories' | 'knownTo'>;
  readonly runs: number;
}

export interface Measured {
  /** Milliseconds of each answer, of how many ways, on how large a network. */
  readonly answers: readonly number[];
  readonly ways: number;
  readonly nodes: number;
  readonly edges: number;
  readonly made: { readonly nodes: number; readonly edges: number; readonly states: number };
  /** Milliseconds of each search, pair by pair. */
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

const SIDE = 320;
const MADE = { nodes: 100_000, edges: 250_000, pairs: 41, turns: 3 };
const WARM_UP = 20;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Places on a jittered grid in 25 countries. Its rows and columns are railways and roads from end to end; the rest joins
 * places a little way off, by road, rail and sea. Most railways have the gauge of their country.
 */
function makeNetwork(parameters: NetworkFile['parameters']): NetworkFile {
  const random = seeded(7);
  const nodes = Array.from({ length: MADE.nodes }, (_, i): NetworkNode => {
    const [column, row] = [i % SIDE, Math.floor(i / SIDE)];
    const at = [40 + column * 0.15 + random() * 0.1, 20 + row * 0.1 + random() * 0.1] as const;
    const country = [column, row].map((place) => String.fromCodePoint(65 + Math.floor((place * 5) / SIDE))).join('');
    return { id: `n${i}`, name: `N${i}`, country, at, rank: 3, isStation: true };
  });
  const modesOf = () => Array.from({ length: SIDE }, (): EdgeMode => (random() < 0.6 ? 'rail' : 'road'));
  const [rows, columns] = [modesOf(), modesOf()];
  const edges: NetworkEdge[] = [];
  const join = (a: number, b: number, mode: EdgeMode = 'road') => {
    const [from, to] = [nodes[a], nodes[b]];
    if (from === undefined || to === undefined || from === to || edges.length >= MADE.edges) return;
    edges.push(makeEdge(`e${edges.length}`, from, to, mode, random));
  };
  for (let i = 0; i < MADE.nodes; i++) {
    if (i % SIDE < SIDE - 1) join(i, i + 1, rows[Math.floor(i / SIDE)]);
    join(i, i + SIDE, columns[i % SIDE]);
  }
  const steps = [1, SIDE, SIDE + 1, SIDE - 1];
  while (edges.length < MADE.edges) {
    const [a, draw] = [Math.floor(random() * MADE.nodes), random()];
    const far = (steps[Math.floor(random() * 4)] ?? 1) * (1 + Math.floor(random() * 3));
    join(a, a + far, draw < 0.6 ? 'road' : draw < 0.95 ? 'rail' : 'sea');
  }
  return {
    version: 'made',
    nodes,
    edges,
    approaches: [],
    parameters,
    factor: { middle: 1, low: 1, high: 1, sections: 0 },
  };
}

function makeEdge(id: string, a: NetworkNode, b: NetworkNode, mode: EdgeMode, random: () => number): NetworkEdge {
  const usual = [1520, 1435, 1676][(a.country.codePointAt(0) ?? 0) % 3] ?? 1520;
  const gauge = random() < 0.95 ? usual : 1435;
  return {
    id,
    a: a.id,
    b: b.id,
    mode,
    of: id,
    line: mode === 'rail' ? `line-${a.country}` : '',
    gauge: mode === 'rail' ? gauge : null,
    km: 5 + Math.round(random() * 250) / 10,
    basis: 'drawn',
    countries: mode === 'sea' ? [['', 1]] : a.country === b.country ? [[a.country, 1]] : [[a.country, 0.5], [b.country, 0.5]],
    crossing: null,
    isShared: false,
    hours: null,
  }; // prettier-ignore
}

/** Dijkstra's search over nodes alone: an edge costs the same whatever the one before. Its room is kept, as ours is. */
function plainSearcher({ nodes, stateFirst, arcFirst, arcHead }: Graph, arcs: Float64Array) {
  const best = new Float64Array(nodes.length);
  const arcTo = new Int32Array(nodes.length);
  const queue = new FlatQueue();
  const firstArc = Int32Array.from(stateFirst, (state) => arcFirst[state] as number);
  return (from: number, to: number): number => {
    best.fill(Infinity);
    queue.clear();
    best[from] = 0;
    queue.push(from, 0);
    while (queue.length > 0) {
      const key = queue.peekValue() as number;
      const node = queue.pop() as number;
      if (key > (best[node] as number)) continue;
      if (node === to) return key;
      const end = firstArc[node + 1] as number;
      for (let arc = firstArc[node] as number; arc < end; arc++) {
        const head = arcHead[arc] as number;
        const next = key + (arcs[arc] as number);
        if (next >= (best[head] as number)) continue;
        best[head] = next;
        arcTo[head] = arc;
        queue.push(head, next);
      }
    }
    return Infinity;
  };
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Answers on the network of the atlas, for one day after another, so that no answer is that of the run before. */
function measureAnswers({ network: file, core, runs }: Given) {
  const network = new Network(file);
  const days = ['2025-10-01', '2025-11-01', '2026-03-01', core.knownTo];
  let ways = 0;
  const answers = Array.from({ length: runs + WARM_UP }, (_, run) =>
    timed(() => {
      const day = days[run % days.length] ?? core.knownTo;
      const query = {
        from: 'shymkent',
        to: 'karachi',
        via: [],
        avoid: [],
        assume: [],
        day,
        by: 'km',
        model: {},
      } as const;
      const answer = answerRoute(query, network, core);
      ways = answer.kind === 'routes' ? answer.routes.length : 0;
    }),
  );
  return { answers: answers.slice(WARM_UP), ways, nodes: file.nodes.length, edges: file.edges.length };
}

/** Both searches on the same pairs of the made network, turn by turn; of each pair the best of some turns counts. */
function measureSearch({ network: { parameters } }: Given) {
  const graph = graphOf(new Network(makeNetwork(parameters)));
  const weights = weigh(graph, costModel(parameters, {}), 'hours');
  const plainSearch = plainSearcher(graph, weights.arcs);
  const random = seeded(11);
  const pairs = Array.from({ length: MADE.pairs + 3 }, () => {
    const [from, to] = [0, 0].map(() => Math.floor(random() * graph.nodes.length)) as [number, number];
    const turns = Array.from({ length: MADE.turns }, () => [
      timed(() => findPath(graph, weights, { from, to, via: [] })),
      timed(() => plainSearch(from, to)),
    ]);
    return [0, 1].map((which) => Math.min(...turns.map((times) => times[which] ?? Infinity))) as [number, number];
  });
  const [ours, plain] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const made = { nodes: graph.nodes.length, edges: graph.edges.length, states: graph.stateNode.length };
  return { made, ours: ours.slice(3), plain: plain.slice(3) }; // the first ones are for the compiler
}

const given = workerData as Given;
parentPort?.postMessage({ ...measureAnswers(given), ...measureSearch(given) } satisfies Measured);
