/** Brings a live map from one style to the next by the smallest set of changes. */
import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** `setStyle` would ask again for every source; a source here is changed only when its data is another object. */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const [id, source] of Object.entries(after.sources)) {
    const old = before.sources[id];
    if (old === undefined) map.addSource(id, source);
    else if (source.type === 'geojson' && old.type === 'geojson' && source.data !== old.data) {
      void map.getSource<GeoJSONSource>(id)?.setData(source.data);
    }
  }
  const commands = diff({ ...before, sources: {} }, { ...after, sources: {} });
  for (const { command, args } of commands) {
    if (!isLayerCommand(command)) throw new Error(`Unexpected change of style: ${command}`);
    (map[command] as (...args: unknown[]) => unknown).apply(map, args);
  }
  for (const id of Object.keys(before.sources)) if (!(id in after.sources)) map.removeSource(id);
}

/** Changes of layers; anything else would mean that the two styles are not of one making. */
const LAYER_COMMANDS = [
  'addLayer',
  'removeLayer',
  'setFilter',
  'setLayerZoomRange',
  'setLayoutProperty',
  'setPaintProperty',
] as const;

const isLayerCommand = (command: string): command is (typeof LAYER_COMMANDS)[number] =>
  (LAYER_COMMANDS as readonly string[]).includes(command);
