/** What a project is compared by. */
import type { ProjectBrief } from '../../domain/dataset.ts';
import { compareDates, lastDay } from '../../domain/dates.ts';
import type { ProjectRow } from '../../domain/projects/listing.ts';
import type { StatusRow } from '../../domain/status.ts';
import { aimsOf, type Aim } from '../../domain/targets.ts';
import type { Observation } from '../../domain/observations.ts';
import { costsOf } from '../../domain/projects/costs.ts';
import type { Taking } from '../../export/taking.ts';
import type { AtlasAtDay } from '../../data/atlas.ts';
import type { PanelContext } from '../context.ts';
import { figureText } from '../figure.ts';
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

const COLUMNS = [
  'id', 'name', 'status', 'status_as_of', 'sector', 'countries', 'place_id', 'actors', 'start', 'aims', 'cost_as_published',
  'sections', 'last_report', 'sources',
] as const; // prettier-ignore

/** The projects side by side as a reader takes them away: a row for each, a column for each fact. */
export function takeCompared(
  compared: readonly Compared[],
  figures: readonly Observation[],
  title: string,
  { text, format }: Pick<PanelContext, 'text' | 'format'>,
): Taking {
  const rows = compared.map(({ brief, row, aims, report }) => {
    const costs = costsOf(brief.id, figures);
    const sums = costs.map((cost) => `${cost.label}: ${figureText(cost, format, text)} (${cost.period})`);
    const sources = [...row.sources, ...(report?.sources ?? []), ...costs.flatMap((cost) => cost.sources)];
    const cells = [
      brief.id, brief.name, brief.status, brief.asOf, brief.sector, brief.countries.join(';'), brief.site,
      row.actors.join(';'), row.start, aims.map(({ status, date }) => `${status} ${date}`).join(';'), sums.join('; '),
      brief.sections.join(';'), report === undefined ? null : `${report.date} ${report.note}`.trim(),
    ]; // prettier-ignore
    return { cells: [...cells, [...new Set(sources)].join(';')], sources };
  });
  return {
    name: 'projects-compared',
    title,
    columns: COLUMNS,
    rows: rows.map(({ cells }) => cells),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
  };
}
