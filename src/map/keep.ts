/** Keeps the collections in which nothing changed: the map draws anew only what is another object. */
import type { Geometry } from 'geojson';
import type { Collection, Part } from './features/geojson.ts';
import type { SourceData } from './style.ts';

/** The later data, with the earlier object of every collection that is still the same. */
export function keepSame(before: SourceData, after: SourceData): SourceData {
  const kept = Object.entries(after).map(([name, collection]): [string, Collection] => {
    const old = before[name];
    return [name, old !== undefined && isSameCollection(old, collection) ? old : collection];
  });
  return Object.fromEntries(kept);
}

const isSameCollection = (a: Collection, b: Collection): boolean =>
  a.features.length === b.features.length &&
  a.features.every((feature, i) => {
    const other = b.features[i];
    return other !== undefined && isSameFeature(feature, other);
  });

function isSameFeature(a: Part, b: Part): boolean {
  const names = Object.keys(a.properties);
  return (
    names.length === Object.keys(b.properties).length &&
    names.every((name) => a.properties[name] === b.properties[name]) &&
    isSameGeometry(a.geometry, b.geometry)
  );
}

const isSameGeometry = (a: Geometry, b: Geometry): boolean =>
  a === b ||
  (a.type === b.type && 'coordinates' in a && 'coordinates' in b && isSamePath(a.coordinates, b.coordinates));

type Path = number | readonly Path[];

const isSamePath = (a: Path, b: Path): boolean =>
  typeof a === 'number' || typeof b === 'number'
    ? a === b
    : a.length === b.length && a.every((part, i) => isSamePath(part, b[i] ?? []));
