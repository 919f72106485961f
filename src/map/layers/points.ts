/** Stations, border crossings and breaks of gauge. */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OPENNESS } from '../../../geo/vocabulary.ts';
import type { Palette } from '../palette.ts';
import {
  allOf,
  anyOf,
  byZoom,
  FONTS,
  holdsAny,
  HOVERED,
  inCountries,
  inStates,
  isOneOf,
  nameWithLocal,
  type LayerGroup,
  type LayerSpec,
  type StyleContext,
} from './group.ts';

/** A ring round what is selected, whatever the layers and filters. */
export const ring = (
  id: string,
  source: string,
  ids: readonly string[],
  radius: number,
  palette: Palette,
): LayerSpec => ({
  slot: 'point',
  spec: {
    id,
    type: 'circle',
    source,
    filter: isOneOf('id', ids),
    paint: {
      'circle-radius': radius,
      'circle-color': palette.select,
      'circle-opacity': 0.2,
      'circle-stroke-color': palette.select,
      'circle-stroke-width': 3,
    },
  },
});

/** A ring that shows while the pointer or focus is on the thing. */
export const glow = (id: string, source: string, radius: number, palette: Palette): LayerSpec => ({
  slot: 'point',
  spec: {
    id,
    type: 'circle',
    source,
    paint: {
      'circle-radius': radius,
      'circle-color': palette.select,
      'circle-opacity': ['case', HOVERED, 0.25, 0],
      'circle-stroke-color': palette.select,
      'circle-stroke-width': ['case', HOVERED, 2, 0],
    },
  },
});

/** Zoom from which stations of rank 1, 2 and 3 are named. */
export const STATION_LABEL_ZOOM = [6, 7.5, 8.5] as const;

/** From which zoom a rank shows: main junctions, then towns, then all. */
const byRank = (second: number, third: number): FilterSpecification => [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, second, 2, third, 3],
];

/** The chosen station, and those of a chosen line. */
const isSelected = ({ selection }: StyleContext) =>
  anyOf(isOneOf('id', selection.stations), holdsAny('lines', selection.lines));

function stationSpecs(context: StyleContext): readonly LayerSpec[] {
  const { palette, state } = context;
  return [
    {
      slot: 'point',
      spec: {
        id: 'stations',
        type: 'circle',
        source: 'stations',
        minzoom: 5,
        filter: anyOf(isSelected(context), allOf(byRank(6.5, 8), inCountries(state))),
        paint: {
          'circle-radius': byZoom(5, ['case', HOVERED, 5, 2.2], 10, ['case', HOVERED, 7, 4]),
          'circle-color': ['match', ['get', 'kind'], 'planned-stop', palette.halo, palette.markGround],
          'circle-stroke-color': ['match', ['get', 'kind'], 'planned-stop', palette.status.planned, palette.mark],
          'circle-stroke-width': byZoom(5, 1, 10, 1.8),
        },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'station-labels',
        type: 'symbol',
        source: 'stations',
        minzoom: 5,
        filter: anyOf(
          isSelected(context),
          // A site at the same place writes the name itself.
          allOf(
            ['>=', ['zoom'], STATION_LABEL_ZOOM[0]],
            byRank(STATION_LABEL_ZOOM[1], STATION_LABEL_ZOOM[2]),
            inCountries(state),
            state.layers.includes('sites') ? ['!', ['get', 'site']] : null,
          ),
        ),
        layout: {
          'text-field': nameWithLocal(9),
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
  ];
}

export const stations: LayerGroup = {
  id: 'stations',
  specs: (context, isOn) => [
    ...(isOn ? stationSpecs(context) : []),
    ring('station-selected', 'stations', context.selection.stations, 9, context.palette),
  ],
  legend: (_context, text) => [
    { label: text.map.legend.station, swatch: { type: 'icon', icon: 'station' } },
    { label: text.map.legend.plannedStop, swatch: { type: 'icon', icon: 'planned-stop' } },
  ],
  pick: { layers: ['stations'], kind: 'station' },
};

/** Gates that no border site stands for just now. */
function isFree({ state, shownSites }: StyleContext): FilterSpecification | null {
  if (!state.layers.includes('sites')) return null;
  return shownSites === null ? ['==', ['get', 'sites'], ';;'] : ['!', holdsAny('sites', shownSites)];
}

function crossingSpec(context: StyleContext): LayerSpec {
  const { palette, state } = context;
  const overlap = ['step', ['zoom'], false, 6.5, true] as unknown as ExpressionSpecification & boolean;
  return {
    slot: 'label',
    spec: {
      id: 'crossings',
      type: 'symbol',
      source: 'crossings',
      filter: allOf(
        anyOf(['==', ['get', 'status'], 'closed'], ['>=', ['zoom'], 5]),
        isFree(context),
        inStates(state, OPENNESS),
        inCountries(state),
      ),
      layout: {
        'icon-image': ['concat', 'crossing-', ['get', 'status']],
        'icon-size': byZoom(3, 0.75, 7, 1),
        'icon-allow-overlap': overlap,
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', 7, ['get', 'name']],
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
  };
}

export const crossings: LayerGroup = {
  id: 'crossings',
  specs: (context, isOn) => [
    glow('crossing-glow', 'crossings', 14, context.palette),
    ring('crossing-selected', 'crossings', context.selection.crossings, 14, context.palette),
    ...(isOn ? [crossingSpec(context)] : []),
  ],
  legend: (_context, text) =>
    OPENNESS.map((status) => ({
      label: text.status[status],
      swatch: { type: 'icon', icon: `crossing-${status}` },
      field: 'status',
      value: status,
    })),
  pick: { layers: ['crossings'], kind: 'crossing' },
};

export const breaks: LayerGroup = {
  id: 'breaks',
  specs: ({ palette, state }, isOn) =>
    isOn
      ? [
          {
            slot: 'label',
            spec: {
              id: 'breaks',
              type: 'symbol',
              source: 'breaks',
              minzoom: 5,
              filter: allOf(inCountries(state)),
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
        ]
      : [],
  legend: (_context, text) => [
    { label: text.map.legend.gaugeBreak, swatch: { type: 'icon', icon: 'break' } },
    { label: text.map.legend.futureBreak, swatch: { type: 'icon', icon: 'break-future' } },
  ],
  pick: { layers: ['breaks'], kind: 'break' },
};
