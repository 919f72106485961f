/** Changes in words, and the pages that they are about. */
import type { Change } from '../../domain/changes.ts';
import type { Joined } from '../../domain/joined.ts';
import type { Hovered } from '../../state/app.svelte.ts';
import type { Page } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text'>;

/** A change alone, as what else is joined to it. */
export const alone = (change: Change, { atlas }: Words): Joined => {
  const section = change.kind === 'section' ? atlas.whole.sections.get(change.id) : undefined;
  return { change, ids: [change.id], ends: section === undefined ? null : [section.from, section.to] };
};

function nameOf({ change, ends }: Joined, { atlas, text }: Words): string {
  const { whole } = atlas;
  const { kind, id } = change;
  if (ends !== null) {
    const [from, to] = ends.map((station) => whole.stations.get(station)?.name ?? station);
    return text.lists.between(from ?? '', to ?? '');
  }
  const table = { section: whole.sections, crossing: whole.crossings, project: whole.projects, leg: whole.legs }[kind];
  const row = table.get(id);
  const name = row !== undefined && 'name' in row ? row.name : id;
  return kind === 'leg' ? text.reading.reference.leg(name) : name; // a road is often named as the gate on it
}

/** What happened, as a sentence without its date. */
export function phraseOf(joined: Joined, words: Words): string {
  const { text, atlas } = words;
  const { kind, id, from, to, what, role } = joined.change;
  const name = nameOf(joined, words);
  const say = text.time;
  if (kind === 'project' || what === 'acted') {
    const sector = atlas.whole.projects.get(id)?.sector;
    const isAct = (sector === 'diplomacy' || sector === 'humanitarian') && to in text.actStatus;
    const status = isAct ? text.actStatus[to as keyof typeof text.actStatus] : text.status[to];
    return role === 'change' ? say.project(name, status) : say.projectReported(name, status);
  }
  if (role === 'report') return say.reported(name, text.status[to]);
  if (what === 'announced') return say.happened.announced(name, text.status[to]);
  if (what === 'opened' && (from === 'closed' || from === 'suspended')) return say.reopened(name);
  if (what === 'opened' && from === 'restricted') return say.unrestricted(name);
  return say.happened[what](name);
}

/** The page of what changed. */
export function pageOf({ kind, id }: Change, { atlas }: Words): Page {
  return kind === 'section' ? { kind: 'line', id: atlas.whole.sections.get(id)?.line ?? id } : { kind, id };
}

/** What lights up on the map: a run of several stretches as the railway that it is of. */
export function litBy({ change: { kind, id }, ids }: Joined, { atlas }: Words): Hovered {
  const line = ids.length > 1 ? atlas.whole.sections.get(id)?.line : undefined;
  return line === undefined ? { kind, id } : { kind: 'line', id: line };
}
