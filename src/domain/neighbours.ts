/** The sites before and after a site on its way along a corridor. */
import { stopsOf, type Network } from './corridor.ts';
import type { Core, Corridor, Site } from './dataset.ts';

export interface Neighbours {
  readonly corridor: Corridor;
  readonly previous: Site | null;
  readonly next: Site | null;
}

/** The sites of a corridor in order: those whose station it passes, and those that are an end of a leg. */
export function sitesAlong(corridor: Corridor, core: Network & Pick<Core, 'sites'>): readonly Site[] {
  return stopsOf(corridor, core).flatMap((stop) =>
    core.sites.filter((site) => site.station === stop || site.id === stop),
  );
}

/** A site's neighbours on every corridor that passes it. */
export function neighboursOf(site: Site, core: Network & Pick<Core, 'sites' | 'corridors'>): readonly Neighbours[] {
  return core.corridors.flatMap((corridor) => {
    const sites = sitesAlong(corridor, core);
    const index = sites.findIndex((candidate) => candidate.id === site.id);
    if (index < 0) return [];
    return [{ corridor, previous: sites[index - 1] ?? null, next: sites[index + 1] ?? null }];
  });
}
