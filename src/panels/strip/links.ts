/** Where the things of a strip lead. */
import type { StripTarget } from '../../charts/strip/target.ts';
import type { Strip } from '../../domain/strip.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { AppState, Page } from '../../state/state.ts';

/** The page of a thing: a station's is that of its site, or of its railway with the station picked out. */
export function pageOf(target: StripTarget, strip: Strip, atlas: Atlas): Pick<AppState, 'page' | 'stop'> {
  const { kind, id } = target;
  if (kind === 'section') return at({ kind: 'line', id: strip.runs.find((run) => run.of === id)?.line ?? id });
  if (kind !== 'station') return at({ kind, id });
  const stop = strip.stops.find((one) => one.id === id);
  if (stop === undefined) return at({ kind: 'missing', path: id });
  if (stop.site !== null && atlas.sites.has(stop.site)) return at({ kind: 'site', id: stop.site });
  const run = strip.runs[stop.after ?? stop.before ?? 0];
  if (run?.kind === 'leg') return at({ kind: 'leg', id: run.of });
  return { page: { kind: 'line', id: run?.line ?? '' }, stop: id };
}

const at = (page: Page): Pick<AppState, 'page' | 'stop'> => ({ page, stop: null });
