/** Who acts in projects: names as sources print them, each with an id made of the name. */
import type { ProjectsFile } from '../dataset.ts';

/** The longest id that a link takes. */
const MAX_LENGTH = 60;

export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** The name without a person, role or document that stands in brackets after it. */
const bareName = (name: string): string => name.replace(/\s*\([^)]*\)/g, '').trim() || name;

/** The id of an actor: its name in small letters without marks, hyphens between words, remarks in brackets left out. */
export const actorId = (name: string): string =>
  bareName(name)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');

/** Everyone who is named in any of the projects, each once, under the name without remarks. */
export function actorsOf(projects: readonly Pick<ProjectsFile['projects'][number], 'actors'>[]): readonly Actor[] {
  const names = new Map<string, string>();
  for (const name of projects.flatMap((project) => project.actors)) {
    const id = actorId(name);
    if (!names.has(id)) names.set(id, bareName(name));
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
