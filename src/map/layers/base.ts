/** The ground: land, water, borders and their names. Always there; its colours come from the palette. */
import type {
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { allOf, byZoom, FONTS, type LayerSpec, type StyleContext } from './group.ts';

/** Zoom at which the detailed ground takes over from the light one. */
export const DETAIL_ZOOM = 5.5;

const LEVELS = ['low', 'high'] as const;

/** Specs of the ground. With `hasDetail` the light ground stops where the detailed one begins. */
export function groundSpecs(context: StyleContext, hasDetail: boolean): readonly LayerSpec[] {
  const levels = hasDetail ? LEVELS : (['low'] as const);
  return [
    {
      slot: 'area',
      spec: { id: 'background', type: 'background', paint: { 'background-color': context.palette.water } },
    },
    ...levels.flatMap((level) => levelSpecs(context, level, zoomRange(level, hasDetail))),
    ...labelSpecs(context, hasDetail ? 'high' : 'low'),
  ];
}

type Range = { minzoom?: number; maxzoom?: number };
const zoomRange = (level: 'low' | 'high', hasDetail: boolean): Range =>
  level === 'high' ? { minzoom: DETAIL_ZOOM } : hasDetail ? { maxzoom: DETAIL_ZOOM } : {};

function levelSpecs({ palette, state }: StyleContext, level: 'low' | 'high', range: Range): readonly LayerSpec[] {
  const shade = state.layers.includes('countries');
  const area = (spec: LayerSpecification): LayerSpec => ({ slot: 'area', spec: { ...spec, ...range } });
  const id = (part: string) => `${part}-${level}`;
  const riverWidth = byZoom(3, 0.5, 6, 1.1, 10, 2.2);
  return [
    area({
      id: id('land'),
      type: 'fill',
      source: id('countries'),
      paint: {
        'fill-color': shade ? ['case', ['get', 'corridor'], palette.corridorLand, palette.land] : palette.land,
        'fill-antialias': true,
      },
    }),
    area({
      id: id('coast'),
      type: 'line',
      source: id('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': byZoom(3, 0.5, 8, 1) },
    }),
    area({ id: id('lakes'), type: 'fill', source: id('lakes'), paint: { 'fill-color': palette.water } }),
    area({
      id: id('rivers'),
      type: 'line',
      source: id('rivers'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': riverWidth },
    }),
    area({
      id: id('borders'),
      type: 'line',
      source: id('borders'),
      filter: ['!=', ['get', 'kind'], 'disputed'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': byZoom(3, 0.6, 6, 1.1, 10, 1.8) },
    }),
    area({
      id: id('disputed'),
      type: 'line',
      source: id('borders'),
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: { 'line-color': palette.border, 'line-width': byZoom(3, 0.7, 6, 1.2, 10, 2), 'line-dasharray': [2.5, 2] },
    }),
  ];
}

/** What stands for a town without a station of its name. */
export const NEVER_DUE = 99;

/** Labels say from which zoom they are worth their room. */
const IS_DUE: FilterSpecification = ['>=', ['zoom'], ['get', 'minzoom']];

function labelSpecs({ palette, state, selection }: StyleContext, level: 'low' | 'high'): readonly LayerSpec[] {
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.2 };
  const source = `labels-${level}`;
  const label = (spec: Omit<SymbolLayerSpecification, 'type' | 'source'>): LayerSpec => ({
    slot: 'label', // first of its slot, so every name of the subject is placed before it and wins
    spec: { ...spec, type: 'symbol', source },
  });
  const countries = label({
    id: 'country-labels',
    filter: allOf(['==', ['get', 'type'], 'country'], IS_DUE),
    maxzoom: 8,
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': [...FONTS.regular],
      'text-size': byZoom(3, ['+', 8, ['get', 'size']], 6, ['+', 11, ['*', 1.5, ['get', 'size']]]),
      'text-letter-spacing': ['case', ['has', 'joined'], 0, 0.28],
      'text-max-width': 8,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.quietText, 'text-opacity': byZoom(6.5, 0.9, 8, 0.3), ...halo },
  });
  return [
    label({
      id: 'town-labels',
      filter: allOf(
        ['==', ['get', 'type'], 'town'],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.5, 2, 6, 3, 7, 4, 8, 5]],
        // Once the station of the same name has a label of its own the town's would double it.
        selection.lines.length > 0 ? ['==', ['get', 'due'], NEVER_DUE] : null,
        state.layers.includes('stations') ? ['<', ['zoom'], ['get', 'due']] : null,
      ),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.regular],
        'text-size': byZoom(4, ['-', 12, ['get', 'rank']], 9, ['-', 15.5, ['get', 'rank']]),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.4,
        'text-justify': 'auto',
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
        'icon-image': 'town',
        'icon-optional': false,
        'icon-size': byZoom(4, 0.6, 9, 1),
      },
      paint: { 'text-color': palette.quietText, ...halo, 'icon-opacity': 0.75 },
    }),
    label({
      id: 'water-labels',
      filter: allOf(['==', ['get', 'type'], 'water'], IS_DUE),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.italic],
        'text-size': byZoom(3, ['+', 8, ['get', 'size']], 8, ['+', 12, ['get', 'size']]),
        'text-letter-spacing': ['case', ['has', 'joined'], 0, 0.12],
        'text-max-width': 6,
        'text-rotate': ['get', 'angle'],
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.water, 'text-halo-width': 0.6 },
    }),
    ...(state.layers.includes('countries') ? [countries] : []),
  ];
}
