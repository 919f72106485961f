/** A corridor walked from end to end: its stations in order, and its stretches of one status and gauge. */
import type { Core, Corridor, Section, Standing } from './dataset.ts';
import { fewestHops } from './hops.ts';
import { mergeStandings } from './status.ts';

/** What a walk needs to know of the network. */
export type Network = Pick<Core, 'sections'>;
type Part = Corridor['parts'][number];

interface Step {
  readonly from: string;
  readonly to: string;
  /** The section it lies on; null for a road or sea leg. */
  readonly section: Section | null;
  readonly part: Part;
}

/** A run of a corridor with one status and gauge; a road or sea leg stands alone and has no status here. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly mode: Part['mode'];
  /** The lines (rail) or the leg (road, sea) that it runs on, in order. */
  readonly via: readonly string[];
  /** The oldest of the reports that it rests on; null where the core data hold no status, or it was not there yet. */
  readonly standing: Standing | null;
  readonly gauge: Section['gauge_mm'] | null;
  readonly sections: readonly string[];
}

/** All stations of a section in order. Its ends count even where their position is not known. */
const chainOf = (section: Section): readonly string[] => [
  ...new Set([section.from, ...section.stations.filter((id) => id !== section.to), section.to]),
];

/** The hops of a line from each station, both ways. */
function hopsOf(line: string, network: Network): ReadonlyMap<string, readonly { to: string; section: Section }[]> {
  const hops = new Map<string, { to: string; section: Section }[]>();
  const add = (from: string, to: string, section: Section) =>
    hops.set(from, [...(hops.get(from) ?? []), { to, section }]);
  for (const section of network.sections.filter((candidate) => candidate.line === line)) {
    const chain = chainOf(section);
    chain.slice(1).forEach((to, index) => {
      const from = chain[index] ?? to;
      add(from, to, section);
      add(to, from, section);
    });
  }
  return hops;
}

/** The fewest hops of a part's line between its ends; empty if they are not joined. */
function walkPart(part: Part, network: Network): readonly Step[] {
  if (part.mode !== 'rail') return [{ from: part.from, to: part.to, section: null, part }];
  let from = part.from;
  return (fewestHops(hopsOf(part.via, network), part.from, part.to) ?? []).map(({ to, section }) => {
    const step = { from, to, section, part };
    from = to;
    return step;
  });
}

const walk = (corridor: Corridor, network: Network): readonly Step[] =>
  corridor.parts.flatMap((part) => walkPart(part, network));

/** The places of a corridor in order: stations for rail, ends for legs. */
export function stopsOf(corridor: Corridor, network: Network): readonly string[] {
  const steps = walk(corridor, network);
  return [...new Set(steps.flatMap((step) => [step.from, step.to]))];
}

/**
 * A corridor from end to end as stretches, each of one status and gauge. The states may be of another day than the
 * network: a stretch that was not there then has none.
 */
export function stretchesOf(corridor: Corridor, network: Network, then: Network = network): readonly Stretch[] {
  const states = new Map(then.sections.map((section) => [section.id, section]));
  const stretches: Stretch[] = [];
  for (const step of walk(corridor, network)) {
    const standing = standingOf(states.get(step.section?.id ?? ''));
    const last = stretches.at(-1);
    if (last !== undefined && continues(last, step, standing))
      stretches[stretches.length - 1] = extend(last, step, standing);
    else stretches.push(begin(step, standing));
  }
  return stretches;
}

function standingOf(section: Section | undefined): Standing | null {
  if (section === undefined) return null;
  const { status, asOf, isPresumed } = section;
  return { status, asOf, ...(isPresumed === true ? { isPresumed } : {}) };
}

const begin = ({ from, to, section, part }: Step, standing: Standing | null): Stretch => ({
  from,
  to,
  mode: part.mode,
  via: [part.via],
  standing,
  gauge: section?.gauge_mm ?? null,
  sections: section === null ? [] : [section.id],
});

/** Running rail goes on from line to line; what is not running is told line by line, for each is a venture of its own. */
function continues(stretch: Stretch, { from, section, part }: Step, standing: Standing | null): boolean {
  if (section === null || stretch.to !== from || stretch.gauge !== section.gauge_mm) return false;
  const isSameVenture = standing?.status === 'operating' || stretch.via.includes(part.via);
  return stretch.standing?.status === standing?.status && isSameVenture;
}

function extend(stretch: Stretch, { to, section, part }: Step, standing: Standing | null): Stretch {
  if (section === null) return stretch;
  return {
    ...stretch,
    to,
    via: [...new Set([...stretch.via, part.via])],
    standing: stretch.standing === null || standing === null ? null : mergeStandings(stretch.standing, standing),
    sections: [...new Set([...stretch.sections, section.id])],
  };
}

const CASA = 'casa';

/** The corridor that a link asks for; CASA where it names none, or none that the data have. */
export const corridorAsked = (corridors: Core['corridors'], id: string | null): Corridor | undefined =>
  [id, CASA].flatMap((asked) => corridors.find((corridor) => corridor.id === asked) ?? [])[0] ?? corridors[0];
