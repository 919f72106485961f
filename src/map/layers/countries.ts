/** The countries of the corridor, a shade apart from their neighbours, and the outline of a chosen one. */
import { isOneOf, type LayerGroup } from './group.ts';

export const countries: LayerGroup = {
  id: 'countries',
  specs: ({ palette, selection }) =>
    selection.countries.length === 0
      ? []
      : [
          {
            slot: 'line',
            spec: {
              id: 'country-selected',
              type: 'line',
              source: 'countries-low',
              filter: isOneOf('id', selection.countries),
              paint: { 'line-color': palette.select, 'line-width': 2, 'line-opacity': 0.8 },
            },
          },
        ],
  legend: ({ palette }, text) => [
    {
      label: text.map.legend.corridorCountry,
      swatch: { type: 'area', color: palette.corridorLand, edge: palette.border },
    },
    { label: text.map.legend.otherCountry, swatch: { type: 'area', color: palette.land, edge: palette.border } },
  ],
  pick: { layers: ['land-low', 'land-high'], kind: 'country' },
};
