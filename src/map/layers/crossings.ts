/** Border crossings and breaks of gauge. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { OPENNESS } from '../../../geo/vocabulary.ts';
import {
  allOf,
  ALWAYS,
  anyOf,
  byZoom,
  FONTS,
  holdsAny,
  inCountries,
  inStates,
  isNotChosen,
  isOneOf,
  type LayerGroup,
  type LayerSpec,
  type StyleContext,
} from './group.ts';
import { glow, ring } from './points.ts';

/** Gates that no border site stands for just now. */
function isFree({ state, shownSites }: StyleContext): FilterSpecification | null {
  if (!state.layers.includes('sites')) return null;
  return shownSites === null ? ['==', ['get', 'sites'], ';;'] : ['!', holdsAny('sites', shownSites)];
}

const gates = ({ palette }: StyleContext, id: string): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: 'crossings',
  layout: {
    'icon-image': ['concat', 'crossing-', ['get', 'status']],
    'icon-size': byZoom(3, 0.75, 7, 1),
    'icon-allow-overlap': ['step', ['zoom'], false, 6.5, true] as unknown as ExpressionSpecification & boolean,
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
});

function crossingSpec(context: StyleContext): LayerSpec {
  const { state, selection } = context;
  const filter = allOf(
    anyOf(['==', ['get', 'status'], 'closed'], ['>=', ['zoom'], 5]),
    isFree(context),
    isNotChosen(selection.crossings),
    inStates(state, OPENNESS),
    inCountries(state),
  );
  return { slot: 'label', spec: { ...gates(context, 'crossings'), filter } };
}

/** The chosen gate, though a site stands for it elsewhere, and named at any zoom. */
function chosenCrossing(context: StyleContext): readonly LayerSpec[] {
  const ids = context.selection.crossings;
  if (ids.length === 0) return [];
  const spec = gates(context, 'crossings-chosen');
  const name: SymbolLayerSpecification['layout'] = {
    'text-field': ['get', 'name'],
    'text-font': [...FONTS.bold],
    'text-size': 12.5,
    'text-radial-offset': 1.5,
  };
  return [
    { slot: 'chosen', spec: { ...spec, filter: isOneOf('id', ids), layout: { ...spec.layout, ...ALWAYS, ...name } } },
  ];
}

export const crossings: LayerGroup = {
  id: 'crossings',
  specs: (context, isOn) => [
    glow('crossing-glow', 'crossings', 14, context.palette),
    ring('crossing-selected', 'crossings', context.selection.crossings, 14, context.palette),
    ...(isOn ? [crossingSpec(context)] : []),
    ...chosenCrossing(context),
  ],
  legend: (_context, text) =>
    OPENNESS.map((status) => ({
      label: text.status[status],
      swatch: { type: 'icon', icon: `crossing-${status}` },
      field: 'status',
      value: status,
    })),
  pick: { layers: ['crossings', 'crossings-chosen'], kind: 'crossing' },
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
