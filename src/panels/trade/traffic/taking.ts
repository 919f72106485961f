/** Counts of traffic as a reader takes them away: as rows, and as points where they have a place. */
import type { Feature, FeatureCollection } from 'geojson';
import type { TradeFile } from '../../../domain/dataset.ts';
import type { Observation } from '../../../domain/observations.ts';
import type { Taking } from '../../../export/taking.ts';
import type { PanelContext } from '../../context.ts';
import { labelled } from '../../labels.ts';
import { pointAt } from '../../take/features.ts';

const COLUMNS = [
  'id', 'what', 'measure', 'period', 'value', 'high', 'unit', 'qualifier', 'quality', 'note', 'sources',
] as const; // prettier-ignore

type Places = TradeFile['trafficPlaces'];

/** The counts in the order in which they are shown. With their places known, those that have one are points too. */
export function takeCounts(
  counts: readonly Observation[],
  name: string,
  title: string,
  panels: PanelContext,
  places: Places = [],
): Taking {
  const rows = counts.map((count) => {
    const { id, measure, period, value, high, unit, qualifier, quality, note, sources } = count;
    return [id, labelled(count, panels).label, measure, period, value, high, unit, qualifier, quality, note, sources.join(';')];
  }); // prettier-ignore
  const taking: Taking = {
    name,
    title,
    columns: COLUMNS,
    rows,
    sources: [...new Set(counts.flatMap(({ sources }) => sources))],
  };
  if (places.length === 0) return taking;
  return { ...taking, features: () => pointsOf(counts, rows, places, panels) };
}

function pointsOf(
  counts: readonly Observation[],
  rows: Taking['rows'],
  places: Places,
  { atlas }: PanelContext,
): FeatureCollection {
  const known = new Map(places.map((place) => [`traffic:${place.id}`, place]));
  const features = counts.flatMap(({ subject }, i): readonly Feature[] => {
    const place = known.get(subject);
    const properties = Object.fromEntries(COLUMNS.map((column, j) => [column, rows[i]?.[j] ?? null]));
    const crossing = atlas.crossings.get(place?.crossing ?? '');
    return crossing === undefined
      ? (place?.sites ?? []).flatMap((site) => pointAt(atlas.sites.get(site), properties))
      : pointAt(crossing, properties);
  });
  return { type: 'FeatureCollection', features };
}
