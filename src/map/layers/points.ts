/** Stations, border crossings and breaks of gauge. */
import { allOf, byZoom, FONTS, HOVERED, inCountries, isOneOf, type LayerGroup } from './group.ts';

export const stations: LayerGroup = {
  id: 'stations',
  specs: ({ palette, selection, state }) => [
    {
      slot: 'point',
      spec: {
        id: 'stations',
        type: 'circle',
        source: 'stations',
        minzoom: 5,
        filter: allOf(
          [
            'any',
            ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6.5, 2, 8, 3]],
            isOneOf('id', selection.stations),
          ] as never,
          inCountries(state),
        ),
        paint: {
          'circle-radius': byZoom(5, ['case', HOVERED, 5, 2.2], 10, ['case', HOVERED, 7, 4]),
          'circle-color': ['match', ['get', 'kind'], 'planned-stop', palette.halo, palette.markGround],
          'circle-stroke-color': ['match', ['get', 'kind'], 'planned-stop', palette.status.planned, palette.mark],
          'circle-stroke-width': byZoom(5, 1, 10, 1.8),
        },
      },
    },
    {
      slot: 'point',
      spec: {
        id: 'station-selected',
        type: 'circle',
        source: 'stations',
        filter: isOneOf('id', selection.stations),
        paint: {
          'circle-radius': 9,
          'circle-color': 'transparent',
          'circle-stroke-color': palette.select,
          'circle-stroke-width': 3,
        },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'station-labels',
        type: 'symbol',
        source: 'stations',
        minzoom: 6,
        filter: allOf(
          [
            'any',
            ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7.5, 2, 8.5, 3]],
            isOneOf('id', selection.stations),
          ] as never,
          inCountries(state),
        ),
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [...FONTS.regular],
          'text-size': byZoom(6, 10, 10, 12.5),
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.7,
          'text-justify': 'auto',
          'text-padding': 3,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
      },
    },
  ],
  legend: (_context, text) => [
    { label: text.map.legend.station, swatch: { type: 'icon', icon: 'station' } },
    { label: text.map.legend.plannedStop, swatch: { type: 'icon', icon: 'planned-stop' } },
  ],
  pick: { layers: ['stations'], kind: 'station' },
};

export const crossings: LayerGroup = {
  id: 'crossings',
  specs: ({ palette, selection, state }) => [
    {
      slot: 'point',
      spec: {
        id: 'crossing-selected',
        type: 'circle',
        source: 'crossings',
        filter: isOneOf('id', selection.crossings),
        paint: {
          'circle-radius': 14,
          'circle-color': 'transparent',
          'circle-stroke-color': palette.select,
          'circle-stroke-width': 3,
        },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'crossings',
        type: 'symbol',
        source: 'crossings',
        filter: allOf(
          ['any', ['==', ['get', 'status'], 'closed'], ['>=', ['zoom'], 5]] as never,
          state.country.length === 0
            ? null
            : (['any', isOneOf('country', state.country), isOneOf('other', state.country)] as never),
        ),
        layout: {
          'icon-image': ['concat', 'crossing-', ['get', 'status']],
          'icon-size': byZoom(3, 0.75, 7, 1),
          'icon-allow-overlap': ['step', ['zoom'], false, 6.5, true] as never,
          'icon-padding': 0,
          'text-field': [
            'step',
            ['zoom'],
            '',
            7,
            ['case', ['==', ['typeof', ['get', 'site']], 'string'], '', ['get', 'name']],
          ],
          'text-font': [...FONTS.regular],
          'text-size': 11,
          'text-optional': true,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1,
          'text-max-width': 9,
          'symbol-sort-key': ['match', ['get', 'status'], 'closed', 0, 1],
        },
        paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
      },
    },
  ],
  legend: (_context, text) =>
    (['open', 'restricted', 'closed', 'unknown'] as const).map((status) => ({
      label: text.status[status],
      swatch: { type: 'icon', icon: `crossing-${status}` },
    })),
  pick: { layers: ['crossings'], kind: 'crossing' },
};

export const breaks: LayerGroup = {
  id: 'breaks',
  specs: ({ palette }) => [
    {
      slot: 'label',
      spec: {
        id: 'breaks',
        type: 'symbol',
        source: 'breaks',
        minzoom: 5,
        layout: {
          'icon-image': ['case', ['get', 'future'], 'break-future', 'break'],
          'icon-offset': [0, -22],
          'icon-padding': 0,
          'icon-size': byZoom(5, 0.8, 8, 1),
          'text-field': ['step', ['zoom'], '', 7, ['get', 'gauges']],
          'text-font': [...FONTS.regular],
          'text-size': 10,
          'text-offset': [0, -3.1],
          'text-optional': true,
        },
        paint: { 'text-color': palette.quietText, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
      },
    },
  ],
  legend: (_context, text) => [
    { label: text.map.legend.gaugeBreak, swatch: { type: 'icon', icon: 'break' } },
    { label: text.map.legend.futureBreak, swatch: { type: 'icon', icon: 'break-future' } },
  ],
  pick: { layers: ['breaks'], kind: 'break' },
};
