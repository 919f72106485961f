/** The corridor that is chosen as one continuous thing, whatever the state of each stretch: a casing under the rails. */
import { byZoom, type LayerGroup } from './group.ts';

const width = byZoom(3, 6, 5, 10, 8, 17, 11, 24);
const edgeWidth = byZoom(3, 7.2, 5, 11.6, 8, 19, 11, 26.5);

/** The corridor that is shown unless another is chosen. */
const CASA = 'casa';

export const corridor: LayerGroup = {
  id: 'corridor',
  specs: ({ palette, state }, isOn) =>
    !isOn
      ? []
      : [
          {
            slot: 'line',
            spec: {
              id: 'corridor-edge',
              type: 'line',
              source: 'corridor',
              filter: ['==', ['get', 'id'], state.corridor ?? CASA],
              layout: { 'line-cap': 'round', 'line-join': 'round' },
              paint: { 'line-color': palette.casingEdge, 'line-width': edgeWidth },
            },
          },
          {
            slot: 'line',
            spec: {
              id: 'corridor-casing',
              type: 'line',
              source: 'corridor',
              filter: ['==', ['get', 'id'], state.corridor ?? CASA],
              layout: { 'line-cap': 'round', 'line-join': 'round' },
              paint: { 'line-color': palette.casing, 'line-width': width },
            },
          },
        ],
  legend: ({ palette }, text) => [
    { label: text.map.legend.corridor, swatch: { type: 'line', color: palette.casing, width: 9 } },
  ],
};
