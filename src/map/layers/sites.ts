/** Sites by kind: an exact place is a pin, a stand-in a soft disc of its real size; ports have a layer of their own. */
import type { FilterSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SITE_KINDS } from '../../../geo/vocabulary.ts';
import {
  allOf,
  ALWAYS,
  byZoom,
  FONTS,
  isNotChosen,
  isOneOf,
  nameWithLocal,
  type LayerGroup,
  type LayerSpec,
  type StyleContext,
} from './group.ts';
import { glow, ring } from './points.ts';

const isPort: FilterSpecification = ['==', ['get', 'kind'], 'port'];
const isNoPort: FilterSpecification = ['!=', ['get', 'kind'], 'port'];

/** What the filters let through, and always what is selected. */
const isShown = ({ shownSites, selection }: StyleContext): FilterSpecification | null =>
  shownSites === null ? null : isOneOf('id', [...shownSites, ...selection.sites]);

/** Where a name may stand by its mark, best first: beside it, else below or above, else at a corner. */
const AROUND = [
  'left', [1.3, 0], 'right', [-1.3, 0], 'top', [0, 1.1], 'bottom', [0, -1.5],
  'top-left', [0.9, 0.7], 'bottom-left', [0.9, -0.8], 'top-right', [-0.9, 0.7], 'bottom-right', [-0.9, -0.8],
] as const; // prettier-ignore
/** A port's name stands in the sea, which from all of them lies south or west: lines and roads reach it over land. */
const OFF_THE_COAST = ['top', [0, 1.35], 'right', [-1.3, 0]] as const;

const marks = (context: StyleContext, id: string, filter: FilterSpecification): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: 'sites',
  filter,
  layout: {
    'icon-image': ['get', context.state.layers.includes('crossings') ? 'gate' : 'mark'],
    'icon-anchor': ['case', ['get', 'pin'], 'bottom', 'center'],
    'icon-size': byZoom(3, 0.8, 7, 1),
    'icon-padding': 1,
    'icon-allow-overlap': false,
    'text-field': nameWithLocal(6.5),
    'text-font': [...FONTS.bold],
    'text-size': byZoom(3, 11.5, 7, 13.5),
    'text-variable-anchor-offset': ['case', isPort, ['literal', [...OFF_THE_COAST, ...AROUND]], ['literal', AROUND]],
    'text-justify': 'auto',
    'text-max-width': 9,
    'text-padding': 2,
    'text-optional': true,
    'symbol-sort-key': ['get', 'sort'],
  },
  paint: { 'text-color': context.palette.text, 'text-halo-color': context.palette.halo, 'text-halo-width': 1.6 },
}); // prettier-ignore

/** All of a kind but what is chosen. */
const markSpecs = (context: StyleContext, id: string, kind: FilterSpecification): readonly LayerSpec[] => {
  // Few enough to show at any zoom, when filters leave only some.
  const zoom: FilterSpecification | null = context.shownSites !== null ? null : ['>=', ['zoom'], ['get', 'minzoom']];
  const filter = allOf(kind, isShown(context), isNotChosen(context.selection.sites), zoom);
  return [{ slot: 'label', spec: marks(context, id, filter) }];
};

/** What is chosen, of any kind and with every layer off. */
function chosenSpecs(context: StyleContext): readonly LayerSpec[] {
  const ids = context.selection.sites;
  if (ids.length === 0) return [];
  const spec = marks(context, 'sites-chosen', isOneOf('id', ids));
  return [{ slot: 'chosen', spec: { ...spec, layout: { ...spec.layout, ...ALWAYS } } }];
}

const discSpecs = (context: StyleContext): readonly LayerSpec[] => [
  {
    slot: 'area',
    spec: {
      id: 'discs',
      type: 'fill',
      source: 'discs',
      filter: allOf(isShown(context)),
      paint: { 'fill-color': context.palette.mark, 'fill-opacity': 0.07 },
    },
  },
  {
    slot: 'line',
    spec: {
      id: 'disc-edges',
      type: 'line',
      source: 'discs',
      filter: allOf(isShown(context)),
      paint: { 'line-color': context.palette.mark, 'line-opacity': 0.4, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
  },
];

export const sites: LayerGroup = {
  id: 'sites',
  specs: (context, isOn) => [
    ...(isOn ? discSpecs(context) : []),
    glow('site-glow', 'sites', 15, context.palette),
    ring('site-selected', 'sites', context.selection.sites, 15, context.palette),
    ...(isOn ? markSpecs(context, 'sites', isNoPort) : []),
    ...chosenSpecs(context),
  ],
  legend: (_context, text) => [
    ...SITE_KINDS.filter((kind) => kind !== 'port').map((kind) => ({
      label: text.map.kind[kind],
      swatch: { type: 'icon' as const, icon: `site-${kind}` },
      field: 'kind' as const,
      value: kind,
    })),
    { label: text.map.legend.pin, swatch: { type: 'icon', icon: 'site-city-pin' } },
    { label: text.map.legend.disc, swatch: { type: 'icon', icon: 'disc' } },
  ],
  pick: { layers: ['sites', 'sites-chosen'], kind: 'site' },
};

export const ports: LayerGroup = {
  id: 'ports',
  specs: (context, isOn) => (isOn ? markSpecs(context, 'ports', isPort) : []),
  legend: (_context, text) => [
    { label: text.kind.port, swatch: { type: 'icon', icon: 'site-port' }, field: 'kind', value: 'port' },
  ],
  pick: { layers: ['ports'], kind: 'site' },
};
