/** Projects under a lying strip: squares for places, spans for railways. Pure, in pixels. */
import type { StripProject } from '../../domain/strip.ts';
import type { KmScale } from './scale.ts';

/** One mark: a span of one project, or the projects at one place, or at places too near to be told apart. */
export interface ProjectMark {
  readonly from: number;
  readonly to: number;
  readonly projects: readonly StripProject[];
  /** Rows of marks so that none covers another. The first is for places. */
  readonly lane: number;
}

/** Side of the square that stands for projects at one place. */
export const MARK = 8;
/** Room between two squares, wide enough for the number beside one. */
const APART = 12;

const isPlace = (project: StripProject) => project.from === project.to;

/** Places in the first row, railways in as few rows as they need. */
export function projectMarks(projects: readonly StripProject[], scale: KmScale): readonly ProjectMark[] {
  const perKm = Math.abs(scale(1) - scale(0));
  const places: { from: number; to: number; projects: StripProject[]; lane: number }[] = [];
  for (const project of projects.filter(isPlace)) {
    const last = places.at(-1);
    if (last !== undefined && (project.from - last.from) * perKm < MARK + APART) last.projects.push(project);
    else places.push({ from: project.from, to: project.from, projects: [project], lane: 0 });
  }
  const first = places.length === 0 ? 0 : 1;
  const ends: number[] = [];
  const spans = projects
    .filter((project) => !isPlace(project))
    .map((project) => {
      const free = ends.findIndex((end) => end <= project.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = project.to;
      return { from: project.from, to: project.to, projects: [project], lane: row + first };
    });
  return [...places, ...spans];
}
