/** The projects of the list, made of the atlas on the day shown and the files that tell more of them. */
import type { FiguresFile, ProjectsFile } from '../../domain/dataset.ts';
import { costsOf, knownBy, totalsOf, type Sum, type Totals } from '../../domain/projects/costs.ts';
import { boundOf } from '../../domain/trade/derived.ts';
import { actorsIn, type Asked, type Listed } from '../../domain/projects/listing.ts';
import type { Observation } from '../../domain/observations.ts';
import type { AppState } from '../../state/state.ts';
import { fold } from '../../search/fold.ts';
import type { PanelContext } from '../context.ts';

export interface ProjectFiles {
  readonly file: ProjectsFile;
  readonly figures: FiguresFile;
}

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** Every project of which anything was reported by the day shown. */
export function listProjects({ file, figures }: ProjectFiles, { atlas }: Words): readonly Listed[] {
  const rows = new Map(file.projects.map((row) => [row.id, row]));
  const known = knownBy(figures.observations, atlas.day);
  return atlas.core.projects.flatMap((brief) => {
    const row = rows.get(brief.id);
    if (row === undefined) return [];
    const place = atlas.sites.get(brief.site ?? '')?.name ?? '';
    const words = fold([row.name, row.summary, ...row.actors, place].join(' '));
    return [{ brief, row, actors: actorsIn(row), place, words, costs: costsOf(brief.id, known) }];
  });
}

/** What the link asks of the list. */
export const askedOf = ({ kind, sector, status, country, actor, q }: AppState): Asked => ({
  kind,
  sector,
  status,
  country,
  actor,
  words: fold(q),
});

/** What the costs of the projects shown add up to. */
export const totalsFor = (shown: readonly Listed[], { file, figures }: ProjectFiles): Totals =>
  totalsOf(
    shown.map((project) => project.costs),
    file.costs,
    new Map(figures.observations.map(({ id, group }) => [id, group])),
  );

/** A sum as a figure whose receipt shows how it was added, and from which sources. */
export function sumFigure({ unit, value, figures }: Sum, { text, format }: Omit<Words, 'atlas'>): Observation {
  const words = text.projects.total;
  const parts = figures.map((figure) => format.number(figure.value ?? 0)).join(' + ');
  return {
    id: `cost-sum-${unit}`,
    label: words.label(unit),
    measure: 'cost',
    value,
    high: null,
    text: '',
    unit,
    qualifier: boundOf(figures.map((figure) => ({ figure }))) ?? 'about',
    period: '',
    quality: 'single',
    reason: '',
    derived: words.formula(parts, format.number(value), unit),
    note: words.caution,
    speaker: '',
    sources: [...new Set(figures.flatMap((figure) => figure.sources))],
    subject: 'project:',
    group: '',
    inputs: figures,
  };
}
