/** Events and policies as a reader takes them away: a row for each that is shown, and its places. */
import type { Taking } from '../../export/taking.ts';
import type { Entry } from '../../domain/stream.ts';
import type { PanelContext } from '../context.ts';
import { pointAt } from '../take/features.ts';

const COLUMNS = ['id', 'date', 'date_note', 'kind', 'countries', 'places', 'projects', 'actors', 'summary', 'sources'];

/** What is shown, in the order of time. */
export function takeEvents(
  shown: readonly Entry[],
  count: string,
  { atlas, text, format }: Pick<PanelContext, 'atlas' | 'text' | 'format'>,
): Taking {
  return {
    name: 'events',
    title: text.timeline.taken.title(count, format.date(atlas.day)),
    columns: COLUMNS,
    rows: shown.map((entry) => [
      entry.key,
      entry.date,
      entry.dateNote,
      entry.kind,
      entry.countries.join(';'),
      entry.sites.join(';'),
      entry.projects.join(';'),
      entry.actors,
      [entry, ...entry.also].map(({ summary }) => summary).join(' / '),
      entry.sources.join(';'),
    ]),
    sources: [...new Set(shown.flatMap((entry) => entry.sources))],
    features: () => ({
      type: 'FeatureCollection',
      features: shown.flatMap(({ key, date, kind, summary, sites }) =>
        sites.flatMap((id) => pointAt(atlas.sites.get(id), { id: key, date, kind, summary })),
      ),
    }),
  };
}
