/** Answers a question for routes: up to six ways, or why there is none. */
import type { Core, NetworkEdge } from '../dataset.ts';
import { distanceKm } from '../measure.ts';
import type { Network } from '../track.ts';
import { alternatives } from './alternatives.ts';
import type { Candidate } from './candidates.ts';
import { costModel, type CostModel } from './cost.ts';
import { at, bordersOf, graphOf, type Graph } from './graph.ts';
import { routeOf, type Telling } from './itinerary.ts';
import { isPlace, nodeAt } from './places.ts';
import type { NoRoute, RouteAnswer, RouteQuery, Step } from './query.ts';
import type { Task, Via } from './search.ts';
import { passagesAt } from './state.ts';
import { weigh, type Weights } from './weigh.ts';

type Facts = Pick<Core, 'sites' | 'stations' | 'crossings' | 'histories'>;

/** The ways from one place to another at a date, or what is wrong with the question. Plain values throughout. */
export function answerRoute(query: RouteQuery, network: Network, core: Facts): RouteAnswer {
  const graph = graphOf(network);
  const task = taskOf(query, graph, network, core);
  if ('kind' in task) return task;
  const model = costModel(network.file.parameters, query.model);
  const passageOf = passagesAt(core.histories, query.day, query.assume);
  const found = alternatives({
    graph,
    weights: weightsOf(query, graph, model),
    task,
    passages: graph.edges.map(passageOf),
    isAvoided: avoidance(query, network, core),
  });
  if (found.length === 0) return whyNone(task, graph, network);
  const crossings = new Map(core.crossings.map((crossing) => [crossing.id, crossing]));
  const telling: Telling = { network, crossings, model, passageOf };
  return { kind: 'routes', routes: found.map((candidate) => routeOf(stepsOf(candidate, graph), telling)) };
}

const REMEMBERED = 8;
const weights = new WeakMap<Graph, Map<string, Weights>>();

/** Weights don't hang on the date: moving it searches again with those that are known. */
function weightsOf({ by, model: changed }: RouteQuery, graph: Graph, model: CostModel): Weights {
  const known = weights.get(graph) ?? new Map<string, Weights>();
  weights.set(graph, known);
  const key = `${by} ${JSON.stringify(Object.entries(changed).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const made = weigh(graph, model, by);
  known.set(key, made);
  return made;
}

function taskOf(query: RouteQuery, graph: Graph, network: Network, core: Facts): Task | NoRoute {
  const vias = query.via.map((id) => [id, viaOf(id, graph, network, core)] as const);
  const ends = [query.from, query.to].map((id) => [id, placeOf(id, graph, network, core)] as const);
  const unknown = [...ends, ...vias].find(([, node]) => node === null);
  if (unknown !== undefined) return { kind: 'unknown-place', place: unknown[0] };
  const [from = -1, to = -1] = ends.flatMap(([, node]) => node ?? []);
  if (from === to) return { kind: 'same-place' };
  return { from, to, via: vias.flatMap(([, via]) => via ?? []) };
}

const placeOf = (id: string, graph: Graph, network: Network, core: Facts): number | null =>
  graph.nodeOf.get(nodeAt(id, core, network) ?? '') ?? null;

/** A crossing is passed by one of its edges; anything else is a place. */
function viaOf(id: string, graph: Graph, network: Network, core: Facts): Via | null {
  const edges = graph.edges.flatMap((edge, index) => (edge.crossing === id ? [index] : []));
  if (edges.length > 0) return { kind: 'edges', edges: new Set(edges) };
  const node = placeOf(id, graph, network, core);
  return node === null ? null : { kind: 'node', node };
}

/**
 * Which edges are left out: those to be avoided, by their section, leg, line or crossing, a country that they touch, or an
 * end of theirs. And a gate that has to be passed is the only one between its countries, or the shortest way would be to
 * go there and back.
 */
function avoidance({ avoid, via }: RouteQuery, network: Network, core: Facts): (edge: NetworkEdge) => boolean {
  const bordersAt = (edge: NetworkEdge) =>
    bordersOf(edge, network.nodes.get(edge.a), network.nodes.get(edge.b)).map((pair) => pair.toSorted().join('~'));
  const gates = new Set(network.file.edges.flatMap(({ crossing }) => crossing ?? []));
  const wanted = network.file.edges.filter(({ crossing }) => crossing !== null && via.includes(crossing));
  const settled = new Set(wanted.flatMap(bordersAt));
  const ids = new Set(avoid);
  const nodes = new Set(avoid.filter((id) => !gates.has(id)).map((id) => nodeAt(id, core, network)));
  const isIn = (country: string) => country !== '' && ids.has(country);
  return (edge) => {
    const { a, b, of, line, crossing, countries } = edge;
    if (avoid.length > 0) {
      if ([of, line, crossing ?? ''].some((id) => ids.has(id)) || countries.some(([country]) => isIn(country)))
        return true;
      if ([a, b].some((end) => nodes.has(end) || isIn(network.nodes.get(end)?.country ?? ''))) return true;
    }
    const isOther = settled.size > 0 && !via.includes(crossing ?? '');
    return isOther && bordersAt(edge).some((border) => settled.has(border));
  };
}

const stepsOf = ({ arcs }: Candidate, graph: Graph): readonly Step[] =>
  arcs.map((arc) => {
    const edge = graph.edges[at(graph.arcEdge, arc)] as NetworkEdge;
    return { edge, isReversed: graph.nodeOf.get(edge.a) !== at(graph.arcTail, arc) };
  });

/** Without a way on the whole network the ends are not joined; with one, what was asked for leaves none. */
function whyNone({ from, to }: Task, graph: Graph, network: Network): NoRoute {
  const fromHere = reached(from, graph);
  if (fromHere.has(to)) return { kind: 'excluded' };
  const nearTo = nearestOf(fromHere, to, graph, network);
  const nearFrom = nearestOf(reached(to, graph), from, graph, network);
  const isNearer = nearFrom !== null && (nearTo === null || nearFrom.km < nearTo.km);
  return isNearer
    ? { kind: 'not-joined', end: 'from', nearest: nearFrom.id }
    : { kind: 'not-joined', end: 'to', nearest: nearTo?.id ?? null };
}

function reached(from: number, graph: Graph): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const node of seen) {
    const arcAt = (index: number) => at(graph.arcFirst, at(graph.stateFirst, index));
    for (let arc = arcAt(node); arc < arcAt(node + 1); arc++) seen.add(at(graph.arcHead, arc));
  }
  return seen;
}

/** The place nearest to an end among those that can be reached from the other. */
function nearestOf(nodes: ReadonlySet<number>, end: number, graph: Graph, network: Network) {
  const goal = graph.nodes[end]?.at ?? null;
  const far = [...nodes].flatMap((index) => {
    const node = graph.nodes[index];
    if (goal === null || node === undefined || node.at === null || !isPlace(node.id, network)) return [];
    return [{ id: node.id, km: distanceKm(goal, node.at) }];
  });
  return far.toSorted((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))[0] ?? null;
}
