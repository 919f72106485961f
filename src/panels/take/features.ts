/** Points to take away: at a site of the atlas, with how exactly its position is known. */
import type { Feature } from 'geojson';
import type { Site } from '../../domain/dataset.ts';

/** The point of a site or crossing with its name, or nothing where it or its position is not known. */
export function pointAt(
  site: Pick<Site, 'name' | 'at' | 'precision'> | undefined,
  properties: Readonly<Record<string, unknown>>,
): readonly Feature[] {
  if (site === undefined || site.at === null) return [];
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...site.at] },
      properties: { ...properties, place: site.name, precision: site.precision },
    },
  ];
}
