/** The online ground: OpenStreetMap through OpenFreeMap, drawn in the atlas's own colours. Off until asked for. */
import type { LayerSpecification, VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, type LayerSpec, type StyleContext } from './group.ts';

export const ONLINE_SOURCE: VectorSourceSpecification = {
  type: 'vector',
  url: 'https://tiles.openfreemap.org/planet',
};

export function onlineSpecs({ palette, state }: StyleContext): readonly LayerSpec[] {
  if (state.base !== 'osm') return [];
  const area = (spec: LayerSpecification): LayerSpec => ({ slot: 'area', spec });
  const part = { source: 'online', minzoom: 5 } as const;
  return [
    area({
      id: 'online-green',
      type: 'fill',
      ...part,
      'source-layer': 'landcover',
      paint: {
        'fill-color': palette.river,
        'fill-opacity': ['match', ['get', 'class'], ['wood', 'grass', 'wetland'], 0.16, 0],
      },
    }),
    area({
      id: 'online-water',
      type: 'fill',
      ...part,
      'source-layer': 'water',
      paint: { 'fill-color': palette.water },
    }),
    area({
      id: 'online-waterway',
      type: 'line',
      ...part,
      'source-layer': 'waterway',
      paint: { 'line-color': palette.river, 'line-width': byZoom(6, 0.4, 12, 1.6) },
    }),
    area({
      id: 'online-roads',
      type: 'line',
      ...part,
      'source-layer': 'transportation',
      filter: [
        'match',
        ['get', 'class'],
        ['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'minor'],
        true,
        false,
      ],
      paint: {
        'line-color': palette.border,
        'line-opacity': 0.7,
        'line-width': byZoom(5, 0.4, 10, ['match', ['get', 'class'], ['motorway', 'trunk'], 2.2, 'primary', 1.6, 0.8]),
      },
    }),
    area({
      id: 'online-railways',
      type: 'line',
      ...part,
      minzoom: 7,
      'source-layer': 'transportation',
      filter: ['==', ['get', 'class'], 'rail'],
      paint: { 'line-color': palette.quietText, 'line-width': 0.6, 'line-dasharray': [4, 2] },
    }),
  ];
}
