/**
 * Up to six ways that really differ.
 *
 * The search is run on three states of the network: (0) what can be used at the date, and what the reader takes as open;
 * (1) with closed gates and legs taken as open; (2) with rail that does not run (announced, planned, being built,
 * suspended) taken as built. In each, the best way is searched for again without one of the things that make it what it is:
 * a gate, a leg over the sea, a line that does not run, a long leg by road; what that finds is searched again, in the order
 * of the aim, for a bounded number of searches (`explore.ts`). A way found is kept when the gates, sea legs and modes on it
 * come in an order that no kept one has, and when at most half of it runs over a kept one of the same state, and at most
 * four fifths over a kept one of another. What can be used may be two and a half times as long as the shortest kept,
 * anything else two fifths longer than it.
 *
 * Kept are, in this order, as far as there are any:
 * - the best way that can be used, by any means; the best by rail and ship alone, however much of it is the same; and the
 *   next best by rail and ship;
 * - the two best by rail and ship with rail still to be built or opened, the first however much of it is the same;
 * - a way of today through no other gates than one of these, with roads for the rail that is missing;
 * - the best through closed gates by any means, if none of those is one, where it would be better than what can be used;
 * - by any means: more that can be used, up to three; then what would be better if gates were opened or rail were built.
 */
import type { NetworkEdge } from '../dataset.ts';
import { featuresOf, sharedPart, type Candidate } from './candidates.ts';
import { explore, withoutEdges } from './explore.ts';
import { at, type Graph } from './graph.ts';
import { findPath, type Task } from './search.ts';
import { SHUT, type Passage, type Shut } from './state.ts';
import type { Weights } from './weigh.ts';

const MOST = 6;
const MOST_POSSIBLE = 3;
const MOST_BY_RAIL = [
  [SHUT.not, MOST_POSSIBLE],
  [SHUT.absent, 2],
] as const;
const SEARCHES = 24;
const SHARED_WITHIN_STATE = 0.5;
const SHARED_BETWEEN_STATES = 0.8;
/** How many times as long as the shortest kept a way may be, by its state: what is shut and long is no help. */
const LONGEST: Readonly<Record<Shut, number>> = { [SHUT.not]: 2.5, [SHUT.closed]: 1.4, [SHUT.absent]: 1.4 };

export interface Question {
  readonly graph: Graph;
  readonly weights: Weights;
  readonly task: Task;
  /** The state of each edge. */
  readonly passages: readonly Passage[];
  readonly isAvoided: (edge: NetworkEdge) => boolean;
}

/** Ways that differ: what can be used first, then what closed gates keep shut, then what is missing; each by the aim. */
export function alternatives(question: Question): readonly Candidate[] {
  const { graph } = question;
  const kept: Candidate[] = [];
  const features = featuresOf(graph, question.passages);
  const seek = finder(question, features.of);
  const keep = (candidate: Candidate | null, shut: readonly Shut[], limits: Limits = {}): boolean => {
    const isKept =
      candidate !== null &&
      kept.length < MOST &&
      shut.includes(candidate.shut) &&
      differs(candidate, kept, graph, limits);
    if (isKept) kept.push(candidate);
    return isKept;
  };
  const among = (shut: Shut) => kept.filter((way) => way.shut === shut);
  const take = (shut: Shut, means: Means, wanted: number) => {
    const best = Math.min(...among(SHUT.not).map(({ key }) => key));
    const isHelp = ({ key }: Candidate) => shut === SHUT.not || means === 'rail' || key < best;
    const accept = (candidate: Candidate) => isHelp(candidate) && keep(candidate, [shut]);
    const find = (without: Candidate['features']) => seek(shut, means, without);
    explore({ find, accept, wanted: Math.min(wanted, MOST - kept.length), searches: SEARCHES });
  };

  take(SHUT.not, 'any', 1);
  if (kept.length === 0) take(SHUT.closed, 'any', 1);
  for (const [shut, most] of MOST_BY_RAIL) {
    keep(seek(shut, 'rail', []), [shut], { isShareFree: true });
    take(shut, 'rail', most - among(shut).length);
  }
  for (const plan of among(SHUT.absent)) {
    const today = seek(SHUT.closed, 'any', [features.gatesBut(plan)]);
    if (keep(today, [SHUT.not, SHUT.closed], { plan })) break;
  }
  if (among(SHUT.closed).length === 0) take(SHUT.closed, 'any', 1);
  take(SHUT.not, 'any', MOST_POSSIBLE - among(SHUT.not).length);
  for (const shut of [SHUT.closed, SHUT.absent]) take(shut, 'any', 1);
  return kept.toSorted((a, b) => a.shut - b.shut || a.key - b.key);
}

interface Limits {
  /** Whether it may run over kept ones as much as it does. */
  readonly isShareFree?: boolean;
  /** A kept one that it may share everything with but what tells them apart. */
  readonly plan?: Candidate;
}

/** By rail and ship alone, or by any means. */
type Means = 'rail' | 'any';

/** Searches on a state of the network; what is common to many searches is made once. */
function finder(
  { graph, weights, task, passages, isAvoided }: Question,
  candidateOf: ReturnType<typeof featuresOf>['of'],
) {
  const known = new Map<string, Float64Array>();
  const open = graph.edges.map((edge, index) => (isAvoided(edge) ? Infinity : (passages[index]?.shut ?? Infinity)));
  const arcsOf = (shut: Shut, means: Means): Float64Array => {
    const key = `${shut} ${means}`;
    let arcs = known.get(key);
    if (arcs === undefined) {
      const isOpen = (edge: number) =>
        (open[edge] ?? Infinity) <= shut && (means === 'any' || graph.edges[edge]?.mode !== 'road');
      arcs = weights.arcs.map((weight, arc) => (isOpen(at(graph.arcEdge, arc)) ? weight : Infinity));
      known.set(key, arcs);
    }
    return arcs;
  };
  return (shut: Shut, means: Means, without: Candidate['features']): Candidate | null => {
    const edges = without.flatMap((feature) => feature.edges);
    const arcs = withoutEdges(arcsOf(shut, means), graph, edges);
    const path = findPath(graph, { ...weights, arcs }, task);
    return path === null ? null : candidateOf(path);
  };
}

function differs(candidate: Candidate, kept: readonly Candidate[], graph: Graph, limits: Limits): boolean {
  const shortest = Math.min(...kept.map(({ km }) => km));
  if (candidate.km > shortest * LONGEST[candidate.shut]) return false;
  return kept.every((other) => {
    if (other.signature === candidate.signature) return false;
    if (limits.isShareFree === true || other === limits.plan) return true;
    const most = other.shut === candidate.shut ? SHARED_WITHIN_STATE : SHARED_BETWEEN_STATES;
    return sharedPart(candidate, other, graph) <= most;
  });
}
