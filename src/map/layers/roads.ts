/** Roads and sea legs, thin: the ways that trade takes where there is no rail. Straight between their ends. */
import { byZoom, HOVERED, isOneOf, type LayerGroup, type LayerSpec, type StyleContext } from './group.ts';

function legSpecs(
  { selection }: StyleContext,
  source: 'roads' | 'sea',
  color: string,
  closed: string,
): readonly LayerSpec[] {
  const width = byZoom(3, ['case', HOVERED, 2.4, 0.9], 8, ['case', HOVERED, 4, 2.2]);
  return [
    {
      slot: 'line',
      spec: {
        id: `${source}-selected`,
        type: 'line',
        source,
        filter: isOneOf('id', selection.legs),
        paint: { 'line-color': closed, 'line-opacity': 0.35, 'line-width': 12 },
      },
    },
    {
      slot: 'line',
      spec: {
        id: source,
        type: 'line',
        source,
        layout: { 'line-cap': 'butt', 'line-join': 'round' },
        paint: {
          'line-color': ['match', ['get', 'status'], 'closed', closed, color],
          'line-width': width,
          ...(source === 'sea' ? { 'line-dasharray': [1, 2] } : {}),
        },
      },
    },
  ];
}

export const roads: LayerGroup = {
  id: 'roads',
  specs: (context) => legSpecs(context, 'roads', context.palette.road, context.palette.openness.closed),
  legend: ({ palette }, text) => [
    { label: text.map.legend.road, swatch: { type: 'line', color: palette.road, width: 1.5 } },
    { label: text.map.legend.roadShut, swatch: { type: 'line', color: palette.openness.closed, width: 1.5 } },
  ],
  pick: { layers: ['roads'], kind: 'leg' },
};

export const sea: LayerGroup = {
  id: 'sea',
  specs: (context) => legSpecs(context, 'sea', context.palette.sea, context.palette.openness.closed),
  legend: ({ palette }, text) => [
    { label: text.map.legend.sea, swatch: { type: 'line', color: palette.sea, dash: [1, 2], width: 1.5 } },
  ],
  pick: { layers: ['sea'], kind: 'leg' },
};
