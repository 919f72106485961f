/** What keeps routes shut, as things that could be opened: a railway as a whole, a leg, a crossing. */
import type { Atlas } from '../../data/atlas.ts';
import type { Blocker, Route } from '../../domain/route/query.ts';
import {
  isRunning,
  kmOn,
  mergeTold,
  stateKey,
  thingName,
  toldOf,
  type Names,
  type Thing,
  type Told,
} from './states.ts';

export interface Venture {
  /** What stands for it in the link. */
  readonly id: string;
  readonly kind: 'line' | Blocker['kind'];
  /** What of it is shut. */
  readonly things: readonly Thing[];
}

/** What keeps any of the routes shut, and what is already taken as open. `atlas` is that of all days. */
export function venturesOf(
  routes: readonly Pick<Route, 'blockers'>[],
  assume: readonly string[],
  atlas: Atlas,
  day: string,
): readonly Venture[] {
  const found = new Map<string, { kind: Venture['kind']; things: Map<string, Thing> }>();
  const add = (id: string, kind: Venture['kind'], things: readonly Thing[]) => {
    const known = found.get(id) ?? { kind, things: new Map<string, Thing>() };
    for (const thing of things) known.things.set(`${thing.kind}:${thing.id}`, thing);
    found.set(id, known);
  };
  for (const id of assume) {
    const [kind, things] = assumedThings(id, atlas);
    const shut = things.filter((thing) => !isRunning(toldOf(thing, atlas.core, day)));
    add(id, kind, shut.length > 0 ? shut : things);
  }
  for (const { kind, id } of routes.flatMap(({ blockers }) => blockers)) {
    const line = lineOf({ kind, id }, atlas);
    add(line ?? id, line === null ? kind : 'line', [{ kind, id }]);
  }
  return [...found].map(([id, { kind, things }]) => ({ id, kind, things: [...things.values()] }));
}

const lineOf = ({ kind, id }: Thing, atlas: Atlas): string | null =>
  kind === 'section' ? (atlas.sections.get(id)?.line ?? null) : null;

/** A word of the link may name several things at once: a crossing and the stretch across it can share an id. */
function assumedThings(id: string, atlas: Atlas): readonly [Venture['kind'], readonly Thing[]] {
  const line = atlas.lines.get(id);
  if (line !== undefined) return ['line', line.sections.map((section) => ({ kind: 'section', id: section }))];
  const kind = atlas.crossings.has(id) ? 'crossing' : atlas.sections.has(id) ? 'section' : 'leg';
  return [kind, [{ kind, id }]];
}

/** The obstacles of one route: what is shut of one railway in one state is one of them. */
export interface Obstacle extends Venture {
  readonly told: Told;
  readonly km: number;
  readonly publishedKm: number;
}

/** What keeps a route shut, in the order of travel. */
export function obstaclesOf(route: Route, atlas: Atlas, day: string): readonly Obstacle[] {
  const groups = new Map<string, Obstacle>();
  for (const { kind, id } of route.blockers) {
    const thing = { kind, id };
    const told = toldOf(thing, atlas.core, day);
    const line = lineOf(thing, atlas);
    const { km, publishedKm } = kmOn(route, thing);
    const key = line === null ? `${kind}:${id}` : `${line}:${stateKey(told)}`;
    const before = groups.get(key);
    groups.set(key, {
      id: line ?? id,
      kind: line === null ? kind : 'line',
      things: [...(before?.things ?? []), thing],
      told: mergeTold(before?.told, told),
      km: (before?.km ?? 0) + km,
      publishedKm: (before?.publishedKm ?? 0) + publishedKm,
    });
  }
  return [...groups.values()];
}

/** The name of a railway, stretch, leg or crossing. */
export function ventureName({ kind, id }: Pick<Venture, 'kind' | 'id'>, names: Names): string {
  return kind === 'line' ? (names.atlas.whole.lines.get(id)?.name ?? id) : thingName({ kind, id }, names);
}

/** How many railways, legs and crossings keep a route shut. */
export const countObstacles = (route: Pick<Route, 'blockers'>, atlas: Atlas): number =>
  new Set(route.blockers.map((blocker) => lineOf(blocker, atlas) ?? `${blocker.kind}:${blocker.id}`)).size;
