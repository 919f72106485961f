/** Ways that may become alternatives: what makes each one itself, and how much of it another one shares. */
import type { NetworkEdge } from '../dataset.ts';
import { isSea } from './cost.ts';
import { at, type Graph } from './graph.ts';
import type { Path } from './search.ts';
import { SHUT, type Passage, type Shut } from './state.ts';

/** A road leg as long as this makes a way another one. */
const LONG_ROAD_KM = 300;

/** Something that a way can be told apart by, and the edges to leave out for a way without it. */
export interface Feature {
  readonly id: string;
  readonly edges: readonly number[];
}

export interface Candidate extends Path {
  readonly edges: ReadonlySet<number>;
  readonly km: number;
  /** What it takes to open it. */
  readonly shut: Shut;
  /** Borders and legs over the sea in order, and modes in order: ways with the same signature are no alternatives. */
  readonly signature: string;
  readonly features: readonly Feature[];
}

/** Look-ups of the edges that a feature stands for, on one day. */
export interface Features {
  readonly of: (path: Path) => Candidate;
  /** All borders and legs over the sea but those with a gate, or a leg, that a way passes. */
  readonly gatesBut: (way: Candidate) => Feature;
}

/** Makes candidates of paths. */
export function featuresOf(graph: Graph, passages: readonly Passage[]): Features {
  const groups = new Map<string, number[]>();
  const keysOf = graph.edges.map((edge, index) => featureKeys(edge, passages[index]));
  keysOf.forEach((keys, index) => {
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  /** The gate of a border, or the leg itself; empty where there is neither border nor sea. */
  const marks = graph.edges.map((edge, index) => {
    const isBorder = (graph.borders[index] ?? []).length > 0;
    return isBorder || isSea(edge.mode) ? (edge.crossing ?? edge.id) : '';
  });
  const of = (path: Path): Candidate => {
    const edges = path.arcs.map((arc) => at(graph.arcEdge, arc));
    const keys = new Set(edges.flatMap((edge) => keysOf[edge] ?? []));
    const modes = edges.map((edge) => graph.edges[edge]?.mode).filter((mode, i, all) => mode !== all[i - 1]);
    const passed = edges.map((edge) => marks[edge] ?? '').filter((mark) => mark !== '');
    return {
      ...path,
      edges: new Set(edges),
      km: kmOf(edges, graph),
      shut: Math.max(...edges.map((edge) => passages[edge]?.shut ?? SHUT.absent), SHUT.not) as Shut,
      signature: [...passed, ...modes].join(' '),
      features: [...keys].map((id) => ({ id, edges: groups.get(id) ?? [] })),
    };
  };
  const gatesBut = (way: Candidate): Feature => {
    const passed = new Set(['', ...[...way.edges].map((edge) => marks[edge])]);
    return { id: 'other gates', edges: marks.flatMap((mark, edge) => (passed.has(mark) ? [] : [edge])) };
  };
  return { of, gatesBut };
}

/** Its gate, its leg over the sea or far by road, its line where that does not run. */
function featureKeys(edge: NetworkEdge, passage: Passage | undefined): readonly string[] {
  const keys: string[] = [];
  if (edge.crossing !== null) keys.push(`gate:${edge.crossing}`);
  if (isSea(edge.mode)) keys.push(`leg:${edge.id}`);
  if (edge.mode === 'road' && (edge.km ?? 0) >= LONG_ROAD_KM) keys.push(`leg:${edge.id}`);
  const way = passage?.way;
  if (way?.kind === 'section' && (way.shut === SHUT.absent || way.isAssumed)) keys.push(`venture:${edge.line}`);
  return keys;
}

/** Which part of a candidate's kilometres another one runs over too, from 0 to 1. */
export function sharedPart(candidate: Candidate, other: Candidate, graph: Graph): number {
  const shared = [...candidate.edges].filter((edge) => other.edges.has(edge));
  return candidate.km === 0 ? 0 : kmOf(shared, graph) / candidate.km;
}

const kmOf = (edges: readonly number[], graph: Graph): number =>
  edges.reduce((sum, edge) => sum + (graph.edges[edge]?.km ?? 0), 0);
