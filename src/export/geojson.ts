/** Features as a file by RFC 7946: longitude before latitude, WGS 84, nothing that a reader must know beforehand. */
import type { FeatureCollection } from 'geojson';

/** Members beside the features, which readers that don't know them pass over; `name` heads the layer in QGIS. */
export interface CollectionHead {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly citation: readonly string[];
  readonly link?: string;
}

/** A collection with what it is and where it comes from, a feature a line. */
export function encodeGeoJson({ features }: FeatureCollection, head: CollectionHead): string {
  const members = Object.entries({ type: 'FeatureCollection', ...head }).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{${members.join(',\n')},\n"features":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
