/** What a project is compared by. */
import type { ProjectBrief } from '../../domain/dataset.ts';
import { compareDates, lastDay } from '../../domain/dates.ts';
import type { ProjectRow } from '../../domain/projects/listing.ts';
import type { StatusRow } from '../../domain/status.ts';
import { aimsOf, type Aim } from '../../domain/targets.ts';
import type { AtlasAtDay } from '../../data/atlas.ts';
import type { ProjectFiles } from './listed.ts';

export const FACTS = [
  'status', 'sector', 'countries', 'place', 'actors', 'start', 'aims', 'cost', 'sections', 'report',
] as const; // prettier-ignore
export type Fact = (typeof FACTS)[number];

export interface Compared {
  readonly brief: ProjectBrief;
  readonly row: ProjectRow;
  readonly aims: readonly Aim[];
  /** The last report of its state up to the day shown. */
  readonly report: StatusRow | undefined;
}

/** A project as it is compared; null where nothing of it was reported by the day shown. */
export function comparedOf(id: string, { file }: ProjectFiles, atlas: AtlasAtDay): Compared | null {
  const brief = atlas.projects.get(id);
  const row = file.projects.find((project) => project.id === id);
  if (brief === undefined || row === undefined) return null;
  const past = row.history
    .filter(({ role, date }) => role !== 'target' && lastDay(date) <= atlas.day)
    .toSorted((a, b) => compareDates(a.date, b.date));
  return { brief, row, aims: aimsOf(row, atlas.day), report: past.at(-1) };
}
