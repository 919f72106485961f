/** What lies under a point of the map, and what is lit. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Atlas } from '../data/atlas.ts';
import type { Hovered } from '../state/app.svelte.ts';
import { LAYER_IDS } from '../state/state.ts';
import { flowIds } from './features/flows.ts';
import { FLOW_PICKS } from './layers/flows.ts';
import type { PickKind } from './layers/group.ts';
import { REGISTRY } from './registry.ts';

/** A thing that can be picked, by what it is. */
export interface Picked {
  readonly kind: PickKind;
  readonly id: string;
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Pixels round the pointer that count as a hit. */
export const REACH = { mouse: 5, touch: 14 } as const;

/** Small things before large ones: a click means the site, not the country under it. */
const ORDER: readonly PickKind[] = ['site', 'crossing', 'break', 'station', 'section', 'leg', 'pair', 'country'];

export const kindOfLayer: ReadonlyMap<string, PickKind | undefined> = new Map<string, PickKind | undefined>([
  ...LAYER_IDS.flatMap((id) => {
    const group = REGISTRY[id];
    return group.pick !== undefined ? group.pick.layers.map((layer) => [layer, group.pick?.kind] as const) : [];
  }),
  ...FLOW_PICKS.map((layer) => [layer, 'pair'] as const),
]);

/** Everything under a point, each thing once, the smallest first. Ground comes only when nothing lies on it. */
export function pickAt(map: MapLibreMap, { x, y }: { x: number; y: number }, reach: number): readonly Picked[] {
  const layers = [...kindOfLayer.keys()].filter((layer) => map.getLayer(layer) !== undefined);
  const found = map.queryRenderedFeatures([[x - reach, y - reach], [x + reach, y + reach]], { layers }); // prettier-ignore
  const unique = new Map<string, Picked>();
  for (const feature of found) {
    const picked = toPicked(feature);
    if (picked !== null && !unique.has(`${picked.kind}/${picked.id}`))
      unique.set(`${picked.kind}/${picked.id}`, picked);
  }
  const sorted = [...unique.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const hasSite = sorted.some((picked) => picked.kind === 'site');
  // A station under the mark of its own site is the site.
  const subjects = sorted.filter(
    ({ kind, properties }) => kind !== 'country' && !(hasSite && properties['site'] === true),
  );
  return subjects.length > 0 ? subjects : sorted.slice(0, 1);
}

function toPicked(feature: MapGeoJSONFeature): Picked | null {
  const kind = kindOfLayer.get(feature.layer.id);
  const id: unknown = feature.properties[kind === 'pair' ? 'pair' : 'id'];
  return kind === undefined || typeof id !== 'string' || id === ''
    ? null
    : { kind, id, source: feature.source, properties: feature.properties };
}

/** Features that light up together. */
export interface Lit {
  readonly kind: PickKind;
  readonly ids: readonly string[];
}

/** What lights up for a thing: a line its stretches, a project its place and its stretches. */
export function litBy({ kind, id }: Hovered, atlas: Atlas): readonly Lit[] {
  if (kind === 'line') return [{ kind: 'section', ids: atlas.lines.get(id)?.sections ?? [] }];
  if (kind === 'pair') return [{ kind, ids: flowIds(id) }];
  if (kind === 'country') return [{ kind: 'pair', ids: flowsAt(id, atlas) }];
  if (kind !== 'project') return [{ kind, ids: [id] }];
  const project = atlas.projects.get(id);
  return [
    { kind: 'site', ids: project?.site ? [project.site] : [] },
    { kind: 'section', ids: project?.sections ?? [] },
  ];
}

/** Every flow of a country: its trade lights up with it. */
const flowsAt = (iso2: string, { core }: Atlas): readonly string[] =>
  core.pairs.filter((pair) => pair.split('-').includes(iso2.toLowerCase())).flatMap(flowIds);

/** Sources whose features light up, by kind. */
export const LIT: Readonly<Partial<Record<PickKind, readonly string[]>>> = {
  section: ['rail'],
  station: ['stations'],
  leg: ['roads', 'sea'],
  site: ['sites'],
  crossing: ['crossings'],
  pair: ['flows'],
};

/** Lights the features of some ids, or puts them out. */
export function light(map: MapLibreMap, kind: PickKind, ids: readonly string[], isLit: boolean): void {
  for (const source of LIT[kind] ?? []) {
    if (map.getSource(source) === undefined) continue;
    for (const id of ids) map.setFeatureState({ source, id }, { hover: isLit });
  }
}
