/** The projects along a track: by the sections that they build or run on, or by their site. */
import type { Core, ProjectBrief } from '../dataset.ts';
import type { StripCrossing, StripProject, StripRun, StripStop } from '../strip.ts';
import { stateOf, type Span } from './bands.ts';

/** Each project once: the stretch between its first and last section on the way, or the point of its site. */
export function projectsOn(
  runs: readonly StripRun[],
  stops: readonly StripStop[],
  crossings: readonly StripCrossing[],
  core: Core,
): readonly StripProject[] {
  const points = new Map<string, number>(stops.flatMap((stop) => (stop.site === null ? [] : [[stop.site, stop.km]])));
  for (const { id, km } of crossings) {
    const site = core.crossings.find((row) => row.id === id)?.site;
    if (site !== null && site !== undefined && !points.has(site)) points.set(site, km);
  }
  const onTheWay = new Set(runs.map((run) => run.of));
  const placed = core.projects.flatMap((project): readonly StripProject[] => {
    const spans = project.sections.some((section) => onTheWay.has(section)) ? spansOf(project, runs) : [];
    const { id, name, sector, site } = project;
    const base = { id, name, sector, ...stateOf(project) };
    if (spans.length > 0) return spans.map((span) => ({ ...base, ...span, site: null }));
    const km = site === null ? undefined : points.get(site);
    return km === undefined ? [] : [{ ...base, from: km, to: km, site }];
  });
  return placed.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** Where the sections of a project lie on the way, stretches that touch as one. */
function spansOf({ sections }: ProjectBrief, runs: readonly StripRun[]): readonly Span[] {
  const its = runs.filter((run) => run.kind === 'section' && sections.includes(run.of));
  return its.reduce<readonly Span[]>((spans, { from, to }) => {
    const last = spans.at(-1);
    return last?.to === from ? [...spans.slice(0, -1), { from: last.from, to }] : [...spans, { from, to }];
  }, []);
}
