/** The list of sites as a reader takes it away: a row for each that is shown. */
import type { PlacesFile, Site } from '../../domain/dataset.ts';
import type { Taking } from '../../export/taking.ts';
import type { Messages } from '../../i18n/index.ts';
import { pointAt } from './features.ts';

const COLUMNS = ['id', 'name', 'kind', 'country', 'lon', 'lat', 'precision', 'projects', 'lines', 'summary', 'sources'];

/** What is shown, in the order in which it is shown; `told` is what is said of each. */
export function takeSites(shown: readonly Site[], told: PlacesFile['sites'], text: Messages): Taking {
  const about = new Map(told.map((row) => [row.id, row]));
  return {
    name: 'sites',
    title: text.lists.sites.taken(shown.length),
    columns: COLUMNS,
    rows: shown.map((site) => [
      site.id,
      site.name,
      site.kind,
      site.country,
      site.at?.[0] ?? null,
      site.at?.[1] ?? null,
      site.precision,
      site.projects.join(';'),
      site.lines.join(';'),
      about.get(site.id)?.summary ?? null,
      about.get(site.id)?.sources.join(';') ?? null,
    ]),
    sources: [...new Set(shown.flatMap((site) => about.get(site.id)?.sources ?? []))],
    features: () => ({
      type: 'FeatureCollection',
      features: shown.flatMap((site) => pointAt(site, { id: site.id, kind: site.kind, country: site.country })),
    }),
  };
}
