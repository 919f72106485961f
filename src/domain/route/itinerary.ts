/** A path told as a route: its parts, sums, borders, changes, hours and cost, and what keeps it shut. */
import { isPublished } from '../lengths.ts';
import type { Crossing, NetworkEdge } from '../dataset.ts';
import { compareDates } from '../dates.ts';
import type { Network } from '../track.ts';
import { addCharges, isTransfer, type CostModel } from './cost.ts';
import { bordersOf } from './graph.ts';
import type { Blocker, Border, Break, Part, Route, Step, Sums, Transfer } from './query.ts';
import type { Passage, Standing } from './state.ts';
import { SHUT } from './state.ts';

/** What a path is told by. */
export interface Telling {
  readonly network: Network;
  readonly crossings: ReadonlyMap<string, Pick<Crossing, 'country_a' | 'country_b'>>;
  readonly model: CostModel;
  readonly passageOf: (edge: NetworkEdge) => Passage;
}

/** A step with where it begins, and all that it rests on. */
interface Hop {
  readonly edge: NetworkEdge;
  readonly from: string;
  readonly to: string;
  readonly isReversed: boolean;
  readonly startKm: number;
  readonly km: number;
  readonly passage: Passage;
}

/** All that is known of a path. */
export function routeOf(steps: readonly Step[], telling: Telling): Route {
  const hops = hopsOf(steps, telling);
  const parts = partsOf(hops, telling);
  const borders = hops.flatMap((hop) => bordersPassed(hop, telling));
  const { transfers, breaks } = changesOf(hops, telling);
  const blockers = blockersOf(hops);
  return {
    key: keyOfSteps(steps),
    steps,
    km: sumOf(hops),
    publishedKm: sumOf(hops.filter(({ edge }) => isPublished(edge))),
    unmeasured: hops.flatMap(({ edge }) => (edge.km === null ? [edge.id] : [])),
    byMode: sumsBy(hops, ({ edge }) => [[edge.mode, 1]]),
    byStatus: sumsBy(hops, ({ passage }) => [[wordOf(passage.way), 1]]),
    byGauge: sumsBy(hops, ({ edge }) => (edge.gauge === null ? [] : [[String(edge.gauge), 1]])),
    byCountry: sumsBy(hops, ({ edge }) => edge.countries),
    parts,
    borders,
    breaks,
    transfers,
    missing: blockers.filter(({ kind }) => kind === 'section'),
    blockers,
    ...addCharges([...parts, ...borders, ...breaks, ...transfers]),
  };
}

function hopsOf(steps: readonly Step[], { passageOf }: Telling): readonly Hop[] {
  let startKm = 0;
  return steps.map(({ edge, isReversed }) => {
    const [from, to] = isReversed ? [edge.b, edge.a] : [edge.a, edge.b];
    const hop = { edge, from, to, isReversed, startKm, km: edge.km ?? 0, passage: passageOf(edge) };
    startKm += hop.km;
    return hop;
  });
}

const sumOf = (hops: readonly Hop[]): number => hops.reduce((sum, { km }) => sum + km, 0);

/** The state of a section or leg as a word. */
const wordOf = ({ status, isLater }: Standing): string => status ?? (isLater ? 'later' : 'unknown');

function sumsBy(
  hops: readonly Hop[],
  wordsOf: (hop: Hop) => readonly (readonly [word: string, share: number])[],
): Sums {
  const sums = new Map<string, { readonly km: number; readonly publishedKm: number }>();
  for (const hop of hops) {
    for (const [word, share] of wordsOf(hop)) {
      const { km, publishedKm } = sums.get(word) ?? { km: 0, publishedKm: 0 };
      // A share of a length is measured on the drawing.
      const published = share === 1 && isPublished(hop.edge) ? hop.km : 0;
      sums.set(word, { km: km + hop.km * share, publishedKm: publishedKm + published });
    }
  }
  return [...sums]
    .map(([word, sum]) => ({ word, ...sum }))
    .toSorted((a, b) => b.km - a.km || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
}

function partsOf(hops: readonly Hop[], telling: Telling): readonly Part[] {
  const runs: Hop[][] = [];
  for (const hop of hops) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isOneRun(last, hop)) run.push(hop);
    else runs.push([hop]);
  }
  return runs.map((run) => partOf(run, telling));
}

/** What does not run is told line by line: each line is a venture of its own, as is each ship. */
function isOneRun({ edge, passage: { way } }: Hop, next: Hop): boolean {
  const [other, otherWay] = [next.edge, next.passage.way];
  if (isTransfer(edge.mode, other.mode)) return false;
  const isAlike = edge.gauge === other.gauge && way.isAssumed === otherWay.isAssumed;
  const isVenture = way.shut === SHUT.absent || way.isAssumed;
  return isAlike && wordOf(way) === wordOf(otherWay) && (!isVenture || edge.line === other.line);
}

function partOf(run: readonly Hop[], { model }: Telling): Part {
  const [first, last] = [run[0], run.at(-1)] as [Hop, Hop];
  const { way } = first.passage;
  const dates = run.map(({ passage }) => passage.way.asOf);
  const told = dates.filter((date) => date !== null).toSorted(compareDates);
  return {
    mode: first.edge.mode,
    from: first.from,
    to: last.to,
    of: [...new Set(run.map(({ edge }) => edge.of))],
    lines: [...new Set(run.flatMap(({ edge }) => (edge.line === '' ? [] : [edge.line])))],
    gauge: first.edge.gauge,
    status: way.status,
    asOf: told.length < dates.length ? null : (told[0] ?? null),
    isAssumed: way.isAssumed,
    km: sumOf(run),
    publishedKm: sumOf(run.filter(({ edge }) => isPublished(edge))),
    ...addCharges(run.map(({ edge }) => model.run(edge))),
  };
}

/** Borders lie where the shares of the countries before them end. */
function bordersPassed(hop: Hop, { network, crossings, model }: Telling): readonly Border[] {
  const { edge, isReversed, passage } = hop;
  const pairs = bordersOf(edge, network.nodes.get(edge.a), network.nodes.get(edge.b));
  const gated = gatedPair(pairs, edge.crossing === null ? undefined : crossings.get(edge.crossing));
  let share = 0;
  const borders = pairs.map((pair, index): Border => {
    share += edge.countries.find(([country]) => country === pair[0])?.[1] ?? 0;
    const gate = index === gated ? passage.gate : null;
    const [from, to] = isReversed ? [pair[1], pair[0]] : pair;
    return {
      km: hop.startKm + hop.km * (isReversed ? 1 - share : share),
      from,
      to,
      mode: edge.mode,
      id: gate?.id ?? null,
      status: gate?.status ?? null,
      asOf: gate?.asOf ?? null,
      isAssumed: gate?.isAssumed ?? false,
      ...model.border(edge.mode, from, to),
    };
  });
  return isReversed ? borders.toReversed() : borders;
}

/** Which of the borders of an edge its crossing is at. */
function gatedPair(
  pairs: ReturnType<typeof bordersOf>,
  crossing: Pick<Crossing, 'country_a' | 'country_b'> | undefined,
): number {
  if (crossing === undefined) return 0;
  const at = pairs.findIndex((pair) => pair.includes(crossing.country_a) && pair.includes(crossing.country_b));
  return Math.max(at, 0);
}

function changesOf(hops: readonly Hop[], { network, model }: Telling) {
  const transfers: Transfer[] = [];
  const breaks: Break[] = [];
  hops.slice(1).forEach(({ edge, from: node, startKm: km }, i) => {
    const before = hops[i]?.edge ?? edge;
    const country = network.nodes.get(node)?.country ?? '';
    const charge = model.turn(before, edge, country);
    if (isTransfer(before.mode, edge.mode)) transfers.push({ km, node, from: before.mode, to: edge.mode, ...charge });
    else if (before.gauge !== null && edge.gauge !== null && before.gauge !== edge.gauge)
      breaks.push({ km, node, from: before.gauge, to: edge.gauge, ...charge });
  });
  return { transfers, breaks };
}

function blockersOf(hops: readonly Hop[]): readonly Blocker[] {
  const all = hops.flatMap(({ passage }) => passage.blockers);
  const once = new Map(all.map((blocker) => [`${blocker.kind}:${blocker.id}`, blocker]));
  return [...once.values()].map(({ kind, id, status, report }) => ({ kind, id, status, report }));
}

/** Seven letters and digits made of the ids of the edges: the same way has the same key in any state. */
function keyOfSteps(steps: readonly Step[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const { edge, isReversed } of steps) {
    for (const letter of `${edge.id}${isReversed ? '<' : '>'}`) {
      const code = letter.codePointAt(0) ?? 0;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = (high >>> 0) * 0x20_0000 + (low >>> 11);
  return (hash % 36 ** KEY_LENGTH).toString(36).padStart(KEY_LENGTH, '0');
}

const KEY_LENGTH = 7;
