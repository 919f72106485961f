/** Stations, and the rings round whatever is chosen or pointed at. */
import type { FilterSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';
import {
  allOf,
  ALWAYS,
  anyOf,
  byZoom,
  FONTS,
  holdsAny,
  HOVERED,
  inCountries,
  isNotChosen,
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
        ...stationNames(context, 'station-labels'),
        minzoom: 5,
        filter: allOf(
          isNotChosen(context.selection.stations),
          anyOf(
            isSelected(context),
            // A site at the same place writes the name itself.
            allOf(
              ['>=', ['zoom'], STATION_LABEL_ZOOM[0]],
              byRank(STATION_LABEL_ZOOM[1], STATION_LABEL_ZOOM[2]),
              inCountries(state),
              state.layers.includes('sites') ? ['!', ['get', 'site']] : null,
            ),
          ),
        ),
      },
    },
  ];
}

const stationNames = ({ palette }: StyleContext, id: string): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: 'stations',
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
});

/** The name of the chosen station, out of its ring; the ring and what lies in it are drawn by other layers. */
function chosenStation(context: StyleContext): readonly LayerSpec[] {
  const ids = context.selection.stations;
  if (ids.length === 0) return [];
  const spec = stationNames(context, 'stations-chosen');
  const layout = { ...spec.layout, ...ALWAYS, 'text-font': [...FONTS.bold], 'text-radial-offset': 1.3 };
  return [{ slot: 'chosen', spec: { ...spec, filter: isOneOf('id', ids), layout } }];
}

export const stations: LayerGroup = {
  id: 'stations',
  specs: (context, isOn) => [
    ...(isOn ? stationSpecs(context) : []),
    ring('station-selected', 'stations', context.selection.stations, 9, context.palette),
    ...chosenStation(context),
  ],
  legend: (_context, text) => [
    { label: text.map.legend.station, swatch: { type: 'icon', icon: 'station' } },
    { label: text.map.legend.plannedStop, swatch: { type: 'icon', icon: 'planned-stop' } },
  ],
  pick: { layers: ['stations'], kind: 'station' },
};
