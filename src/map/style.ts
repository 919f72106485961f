/** The whole map as one pure function of what is shown. */
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYER_IDS } from '../state/state.ts';
import type { Collection } from './features/geojson.ts';
import { DETAIL_ZOOM, groundSpecs } from './layers/base.ts';
import { flowSpecs } from './layers/flows.ts';
import { SLOTS, type StyleContext } from './layers/group.ts';
import { ONLINE_SOURCE, onlineSpecs } from './layers/online.ts';
import { waySpecs } from './layers/ways.ts';
import { REGISTRY } from './registry.ts';

/** Features by source. Sources that have not been loaded are absent; layers that need them are left out. */
export type SourceData = Readonly<Record<string, Collection>>;

/** A MapLibre style. Sources keep the identity of their data, so that a change of style is not a change of data. */
export function buildStyle(context: StyleContext, data: SourceData): StyleSpecification {
  const hasDetail = data['countries-high'] !== undefined;
  const groups = LAYER_IDS.map((id) => REGISTRY[id].specs(context, context.state.layers.includes(id)));
  const all = [
    groundSpecs(context, hasDetail),
    onlineSpecs(context),
    ...groups,
    waySpecs(context),
    flowSpecs(context),
  ].flat();
  const layers = SLOTS.flatMap((slot) => all.filter((layer) => layer.slot === slot).map((layer) => layer.spec));
  const sources = sourcesOf(context, data);
  return {
    version: 8,
    name: 'CASA Corridor Atlas',
    sources,
    layers: layers.filter((layer) => !('source' in layer) || layer.source in sources),
  };
}

function sourcesOf(context: StyleContext, data: SourceData): Record<string, SourceSpecification> {
  const local = Object.entries(data).map(([name, collection]): [string, SourceSpecification] => [
    name,
    {
      type: 'geojson',
      data: collection,
      promoteId: 'id',
      ...(name.endsWith('-high') ? { maxzoom: 9 } : name.endsWith('-low') ? { maxzoom: Math.ceil(DETAIL_ZOOM) } : {}),
      tolerance: 0.2,
    },
  ]);
  return { ...Object.fromEntries(local), ...(context.state.base === 'osm' ? { online: ONLINE_SOURCE } : {}) };
}
