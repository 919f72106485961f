/** Roads and sea legs, thin: the ways that trade takes where there is no rail. Straight between their ends. */
import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OPENNESS } from '../../../geo/vocabulary.ts';
import {
  allOf,
  anyOf,
  byZoom,
  HOVERED,
  inCountries,
  inStates,
  isOneOf,
  type LayerGroup,
  type LayerSpec,
  type StyleContext,
} from './group.ts';

/** What a leg layer shows: what the filters leave, without rows that overlap others; and always what is selected. */
function isShown({ state, selection }: StyleContext, isOn: boolean): FilterSpecification {
  const selected = isOneOf('id', selection.legs);
  const left = allOf(['!', ['get', 'whole']], inStates(state, OPENNESS), inCountries(state));
  return isOn ? anyOf(selected, left) : selected;
}

function legSpecs(context: StyleContext, source: 'roads' | 'sea', color: string, isOn: boolean): readonly LayerSpec[] {
  const { palette, selection } = context;
  if (!isOn && selection.legs.length === 0) return [];
  const width = byZoom(3, ['case', HOVERED, 2.4, 0.9], 8, ['case', HOVERED, 4, 2.2]);
  return [
    {
      slot: 'route', // over the casing of the corridor, under the rails
      spec: {
        id: `${source}-selected`,
        type: 'line',
        source,
        filter: isOneOf('id', selection.legs),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': palette.select, 'line-opacity': 0.45, 'line-width': 12 },
      },
    },
    {
      slot: 'route', // over the casing of the corridor, under the rails
      spec: {
        id: source,
        type: 'line',
        source,
        filter: isShown(context, isOn),
        layout: { 'line-cap': 'butt', 'line-join': 'round' },
        paint: {
          'line-color': ['match', ['get', 'status'], 'closed', palette.openness.closed, color],
          'line-width': width,
          ...(source === 'sea' ? { 'line-dasharray': [1, 2] } : {}),
        },
      },
    },
  ];
}

export const roads: LayerGroup = {
  id: 'roads',
  specs: (context, isOn) => legSpecs(context, 'roads', context.palette.road, isOn),
  legend: ({ palette }, text) => [
    { label: text.map.legend.road, swatch: { type: 'line', color: palette.road, width: 1.5 } },
    {
      label: text.map.legend.roadShut,
      swatch: { type: 'line', color: palette.openness.closed, width: 1.5 },
      field: 'status',
      value: 'closed',
    },
  ],
  pick: { layers: ['roads'], kind: 'leg' },
};

export const sea: LayerGroup = {
  id: 'sea',
  specs: (context, isOn) => legSpecs(context, 'sea', context.palette.sea, isOn),
  legend: ({ palette }, text) => [
    { label: text.map.legend.sea, swatch: { type: 'line', color: palette.sea, dash: [1, 2], width: 1.5 } },
  ],
  pick: { layers: ['sea'], kind: 'leg' },
};
