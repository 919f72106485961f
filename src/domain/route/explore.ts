/** Ways with something left out: the best way, then the best without each of the things that make it what it is. */
import FlatQueue from 'flatqueue';
import type { Candidate, Feature } from './candidates.ts';
import { at, type Graph } from './graph.ts';

interface Branch {
  readonly candidate: Candidate;
  readonly without: readonly Feature[];
}

export interface Exploration {
  /** The best way without some features; null if there is none. */
  readonly find: (without: readonly Feature[]) => Candidate | null;
  readonly accept: (candidate: Candidate) => boolean;
  /** How many to accept, and how many searches to make at most. */
  readonly wanted: number;
  readonly searches: number;
}

/**
 * Accepted ways, the best first. Sets of exclusions are gone through in the order of the ways that they lead to. A way that
 * is accepted is searched for again without each of its features; one that isn't, only when nothing else is left.
 */
export function explore({ find, accept, wanted, searches }: Exploration): readonly Candidate[] {
  const branches: Branch[] = [];
  const queue = new FlatQueue();
  const refused: Branch[] = [];
  const accepted: Candidate[] = [];
  const seen = new Set<string>();
  const branch = (without: readonly Feature[]) => {
    const key = nameOf(without);
    if (seen.has(key) || seen.size >= searches) return;
    seen.add(key);
    const candidate = find(without);
    if (candidate === null) return;
    queue.push(branches.length, candidate.key);
    branches.push({ candidate, without });
  };
  const branchOff = ({ candidate, without }: Branch) => {
    for (const feature of candidate.features) branch([...without, feature]);
  };
  if (wanted > 0) branch([]);
  while (accepted.length < wanted) {
    const next = branches[queue.pop() ?? -1];
    if (next === undefined) {
      const other = refused.shift();
      if (other === undefined) break;
      branchOff(other);
    } else if (accept(next.candidate)) {
      accepted.push(next.candidate);
      if (accepted.length < wanted) branchOff(next);
    } else refused.push(next);
  }
  return accepted;
}

const nameOf = (features: readonly Feature[]): string =>
  features
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

/** Arc weights with some edges taken out. */
export function withoutEdges(arcs: Float64Array, graph: Graph, edges: readonly number[]): Float64Array {
  if (edges.length === 0) return arcs;
  const left = arcs.slice();
  for (const edge of edges) {
    left[at(graph.edgeArcs, 2 * edge)] = Infinity;
    left[at(graph.edgeArcs, 2 * edge + 1)] = Infinity;
  }
  return left;
}
