/** Changes told as one, so that a railway opened in one day reads as one railway. */
import type { Change } from './changes.ts';
import type { Core } from './dataset.ts';

/** A change, with all that it happened to. */
export interface Joined {
  readonly change: Change;
  readonly ids: readonly string[];
  /** The stations at the two ends of a run of stretches; null for anything but railways. */
  readonly ends: readonly [string, string] | null;
}

/** Joins stretches that meet, where the same happened to them on the same day; whatever else changed stays as it is. */
export function joinChanges(changes: readonly Change[], core: Pick<Core, 'sections'>): readonly Joined[] {
  const sections = new Map(core.sections.map((section) => [section.id, section]));
  const joined: Joined[] = [];
  for (const change of changes) {
    const section = change.kind === 'section' ? sections.get(change.id) : undefined;
    let run: Joined = { change, ids: [change.id], ends: section === undefined ? null : [section.from, section.to] };
    // The last first: a stretch may close the gap between two runs.
    for (const other of joined.toReversed()) {
      const longer = join(other, run);
      if (longer === null) continue;
      joined.splice(joined.indexOf(other), 1);
      run = longer;
    }
    joined.push(run);
  }
  return joined;
}

/** Two runs as one, or null if they do not meet, or not the same happened to them. */
function join(a: Joined, b: Joined): Joined | null {
  const isSame = (['day', 'to', 'role'] as const).every((key) => a.change[key] === b.change[key]);
  if (!isSame || a.ends === null || b.ends === null) return null;
  const change = a.change;
  const [[aFrom, aTo], [bFrom, bTo]] = [a.ends, b.ends];
  if (aTo === bFrom) return { change, ids: [...a.ids, ...b.ids], ends: [aFrom, bTo] };
  if (bTo === aFrom) return { change, ids: [...b.ids, ...a.ids], ends: [bFrom, aTo] };
  if (aTo === bTo) return { change, ids: [...a.ids, ...b.ids.toReversed()], ends: [aFrom, bFrom] };
  if (aFrom === bFrom) return { change, ids: [...b.ids.toReversed(), ...a.ids], ends: [bTo, aTo] };
  return null;
}
