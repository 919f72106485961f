/** The list of projects as a reader takes it away: a row for each project shown, and its place where it has one. */
import type { Taking } from '../../export/taking.ts';
import type { Listed } from '../../domain/projects/listing.ts';
import type { PanelContext } from '../context.ts';
import { figureText } from '../figure.ts';
import { pointAt } from '../take/features.ts';

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

const COLUMNS = [
  'id', 'name', 'sector', 'status', 'status_as_of', 'countries', 'place', 'place_id', 'actors', 'start', 'target',
  'cost_usd_million', 'cost_as_published', 'summary', 'sources',
] as const; // prettier-ignore

/** One sum of dollars stands as a number; several overlap or differ and stand as they are published only. */
function dollarsOf({ costs }: Listed): number | null {
  const sums = costs.filter((cost) => cost.unit === 'USD million');
  return sums.length === 1 ? (sums[0]?.value ?? null) : null;
}

/** What is shown, in the order in which it is shown. */
export function takeProjects(shown: readonly Listed[], count: string, { atlas, text, format }: Words): Taking {
  const rows = shown.map((project) => {
    const { brief, row, place, costs } = project;
    const published = costs.map((cost) => `${cost.label}: ${figureText(cost, format, text)} (${cost.period})`);
    return [
      brief.id, brief.name, brief.sector, brief.status, brief.asOf, brief.countries.join(';'), place, brief.site,
      row.actors.join(';'), row.start, row.target, dollarsOf(project), published.join('; '), row.summary, row.sources.join(';'),
    ]; // prettier-ignore
  });
  return {
    name: 'projects',
    title: text.projects.taken.title(count, format.date(atlas.day)),
    columns: COLUMNS,
    rows,
    sources: [
      ...new Set(shown.flatMap(({ row, costs }) => [...row.sources, ...costs.flatMap((cost) => cost.sources)])),
    ],
    features: () => ({
      type: 'FeatureCollection',
      features: shown.flatMap(({ brief: { id, name, site, sector, status, asOf } }) =>
        pointAt(atlas.sites.get(site ?? ''), { id, name, sector, status, status_as_of: asOf }),
      ),
    }),
  };
}
