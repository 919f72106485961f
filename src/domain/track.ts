/** A way as a line in kilometres: what a strip diagram is drawn from. Made of a corridor, a railway or a route. */
import { fewestHops } from './hops.ts';
import type { LngLat } from './measure.ts';
import type { Corridor, NetworkEdge, NetworkFile, NetworkNode } from './dataset.ts';

export interface TrackStop {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly at: LngLat | null;
  readonly rank: number;
  readonly isStation: boolean;
  /** From the start, in kilometres. */
  readonly km: number;
}

export interface TrackRun {
  readonly edge: NetworkEdge;
  readonly isReversed: boolean;
  /** Where it begins and ends on the track, in kilometres. */
  readonly from: number;
  readonly to: number;
}

export interface Track {
  /** One more than runs: stop i and i + 1 are the ends of run i. */
  readonly stops: readonly TrackStop[];
  readonly runs: readonly TrackRun[];
  readonly km: number;
}

/** The network with look-ups. */
export class Network {
  readonly file: NetworkFile;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: ReadonlyMap<string, NetworkEdge>;
  readonly #byLine: ReadonlyMap<string, readonly NetworkEdge[]>;

  constructor(file: NetworkFile) {
    this.file = file;
    this.nodes = new Map(file.nodes.map((node) => [node.id, node]));
    this.edges = new Map(file.edges.map((edge) => [edge.id, edge]));
    const byLine = new Map<string, NetworkEdge[]>();
    for (const edge of file.edges) {
      const known = byLine.get(edge.line);
      if (known === undefined) byLine.set(edge.line, [edge]);
      else known.push(edge);
    }
    this.#byLine = byLine;
  }

  /** Edges of a railway. */
  edgesOf(line: string): readonly NetworkEdge[] {
    return this.#byLine.get(line) ?? [];
  }
}

type Directed = Pick<TrackRun, 'edge' | 'isReversed'>;

/** Lays edges end to end. An edge without a length takes no room. */
export function trackOf(steps: readonly Directed[], network: Network): Track {
  let km = 0;
  const runs = steps.map(({ edge, isReversed }) => {
    const from = km;
    km += edge.km ?? 0;
    return { edge, isReversed, from, to: km };
  });
  const ends = runs.map((run) => [run.isReversed ? run.edge.a : run.edge.b, run.to] as const);
  const first = runs[0];
  const start = first === undefined ? [] : [[first.isReversed ? first.edge.b : first.edge.a, 0] as const];
  return { stops: [...start, ...ends].map(([id, at]) => stopAt(id, at, network)), runs, km };
}

function stopAt(id: string, km: number, network: Network): TrackStop {
  const node = network.nodes.get(id);
  return {
    id,
    name: node?.name ?? id,
    country: node?.country ?? '',
    at: node?.at ?? null,
    rank: node?.rank ?? 3,
    isStation: node?.isStation ?? false,
    km,
  };
}

/** The fewest hops among some edges from one node to another; null if they are not joined. */
export function walk(edges: readonly NetworkEdge[], from: string, to: string): readonly Directed[] | null {
  const hops = new Map<string, (Directed & { readonly to: string })[]>();
  const add = (node: string, hop: Directed & { readonly to: string }) => {
    const list = hops.get(node);
    if (list === undefined) hops.set(node, [hop]);
    else list.push(hop);
  };
  for (const edge of edges) {
    add(edge.a, { edge, isReversed: false, to: edge.b });
    add(edge.b, { edge, isReversed: true, to: edge.a });
  }
  return fewestHops(hops, from, to)?.map(({ edge, isReversed }) => ({ edge, isReversed })) ?? null;
}

type PartEnds = Pick<Corridor['parts'][number], 'mode' | 'via' | 'from' | 'to'>;

const walkPart = (part: PartEnds, network: Network): readonly Directed[] => {
  const leg = network.edges.get(part.via);
  return walk(part.mode === 'rail' ? network.edgesOf(part.via) : leg ? [leg] : [], part.from, part.to) ?? [];
};

/** The starts that a corridor can be drawn from: its own, then those that join it on the way. */
export function startsOf(corridor: Corridor, network: Network): readonly string[] {
  const others = network.file.approaches.filter((approach) => approach.corridor === corridor.id);
  return [corridor.parts[0]?.from ?? '', ...others.map((approach) => approach.start)];
}

/** A corridor from its own start, or from another that joins it on the way. */
export function corridorTrack(corridor: Corridor, start: string | null, network: Network): Track {
  const own = corridor.parts.flatMap((part) => walkPart(part, network));
  const approach = network.file.approaches.find((row) => row.corridor === corridor.id && row.start === start);
  if (approach === undefined) return trackOf(own, network);
  const joined = own.findIndex(({ edge, isReversed }) => (isReversed ? edge.b : edge.a) === approach.joins);
  const before = approach.parts.flatMap((part) => walkPart(part, network));
  return trackOf([...before, ...own.slice(Math.max(joined, 0))], network);
}

/** A railway from its first station to its last: the longest way along it. */
export function lineTrack(ends: readonly [string, string], line: string, network: Network): Track {
  return trackOf(walk(network.edgesOf(line), ...ends) ?? [], network);
}
