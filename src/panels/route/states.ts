/** The states that a route rests on, on its day: of stretches, legs and crossings. */
import type { AtlasAtDay } from '../../data/atlas.ts';
import type { Core, Standing } from '../../domain/dataset.ts';
import { isPublished } from '../../domain/lengths.ts';
import { historyOf, standingAt } from '../../domain/dated.ts';
import type { Blocker, Route } from '../../domain/route/query.ts';
import { isRunningStatus } from '../../domain/route/state.ts';
import { mergeStandings, stateAt, type StatusRow } from '../../domain/status.ts';
import type { Network } from '../../domain/track.ts';
import type { PanelContext } from '../context.ts';

/** A section, a leg or a crossing. */
export type Thing = Pick<Blocker, 'kind' | 'id'>;

/** What is told of a thing on a day: its state, or why none is known. */
export interface Told {
  readonly standing: Standing | null;
  /** When the state took effect, if a report says so. */
  readonly since: string | null;
  /** Whether it began only after the day. */
  readonly isLater: boolean;
}

/** Whether it runs or can be passed. */
export const isRunning = ({ standing }: Pick<Told, 'standing'>): boolean => isRunningStatus(standing?.status ?? null);

/** All that the state of a route rests on, each once. */
export function thingsOf({ steps, borders }: Pick<Route, 'steps' | 'borders'>): readonly Thing[] {
  const things = [
    ...steps.map(({ edge }) => ({ kind: edge.mode === 'rail' ? ('section' as const) : ('leg' as const), id: edge.of })),
    ...borders.flatMap(({ id }) => (id === null ? [] : [{ kind: 'crossing' as const, id }])),
  ];
  return [...new Map(things.map((thing) => [`${thing.kind}:${thing.id}`, thing])).values()];
}

/** What reports tell of a thing at the end of a day. */
export function toldOf({ kind, id }: Thing, core: Pick<Core, 'histories'>, day: string): Told {
  const history = historyOf(core, kind, id);
  const state = stateAt(history, day);
  return {
    standing: standingAt(history, day),
    since: state.kind === 'reported' && state.since.role === 'change' ? state.since.date : null,
    isLater: state.kind === 'later',
  };
}

/** Names a state, for telling things in one state together. */
export const stateKey = ({ standing, isLater }: Told): string => standing?.status ?? (isLater ? 'later' : 'unknown');

/** Two tellings of one state as one; since when is only said where both agree. */
export function mergeTold(a: Told | undefined, b: Told): Told {
  if (a === undefined) return b;
  const standing = a.standing === null || b.standing === null ? null : mergeStandings(a.standing, b.standing);
  return { standing, since: a.since === b.since ? a.since : null, isLater: a.isLater && b.isLater };
}

/** Each state that some things are in, told once; what runs is left out where anything does not. */
export function toldOfAll(things: readonly Thing[], core: Pick<Core, 'histories'>, day: string): readonly Told[] {
  const told = new Map<string, Told>();
  for (const thing of things) {
    const next = toldOf(thing, core, day);
    told.set(stateKey(next), mergeTold(told.get(stateKey(next)), next));
  }
  const shut = [...told.values()].filter((one) => !isRunning(one));
  return shut.length > 0 ? shut : [...told.values()];
}

/** The rows that the state on a day rests on: the change, the last report; before any, the first that there is. */
export function restsOn(history: readonly StatusRow[], day: string): readonly StatusRow[] {
  const state = stateAt(history, day);
  if (state.kind === 'unknown') return [];
  if (state.kind !== 'reported') return [state.first];
  const last = history.findLast(
    ({ date, status, role }) => date === state.asOf && status === state.status && role !== 'target',
  );
  return last === undefined || last === state.since ? [state.since] : [state.since, last];
}

/** Kilometres of a route on a section or leg, and how many of them are published. */
export function kmOn(route: Route, { kind, id }: Thing): { readonly km: number; readonly publishedKm: number } {
  const edges = route.steps
    .map(({ edge }) => edge)
    .filter((edge) => kind !== 'crossing' && edge.of === id && (edge.mode === 'rail') === (kind === 'section'));
  const sum = (of: typeof edges) => of.reduce((km, edge) => km + (edge.km ?? 0), 0);
  return {
    km: sum(edges),
    publishedKm: sum(edges.filter(isPublished)),
  };
}

/** What names are made from. */
export interface Names extends Pick<PanelContext, 'text'> {
  readonly atlas: Pick<AtlasAtDay, 'whole'>;
  readonly network: Network;
}

/** The name of a section, leg or crossing. A leg says what it is: a road often has the name of a railway beside it. */
export function thingName({ kind, id }: Thing, { atlas: { whole: atlas }, network, text }: Names): string {
  if (kind === 'crossing') return atlas.crossings.get(id)?.name ?? id;
  if (kind === 'leg') {
    const mode = network.edges.get(id)?.mode;
    const name = atlas.legs.get(id)?.name ?? id;
    return mode === undefined ? name : text.route.names.leg(name, text.mode[mode]);
  }
  const section = atlas.sections.get(id);
  if (section === undefined) return id;
  const nameOf = (station: string) => atlas.stations.get(station)?.name ?? network.nodes.get(station)?.name ?? station;
  return `${nameOf(section.from)}–${nameOf(section.to)}`;
}
