/** Trade between countries: soft arcs under every line of the map, so that none passes for a way. */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { allOf, byZoom, FONTS, HOVERED, type LayerSpec, type StyleContext } from './group.ts';

/** What answers to pointer and keyboard. */
export const FLOW_PICKS = ['flows-line', 'flows-head'] as const;

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];

/** Fainter where another pair is picked out, stronger under the pointer. */
const opacity = (usual: number, lit: number): ExpressionSpecification => [
  'case',
  HOVERED,
  lit,
  ['get', 'faint'],
  usual * 0.35,
  usual,
];

/** Pixels of the head's picture at size 1. */
const HEAD_PX = 24;
const HEAD_SIZE: ExpressionSpecification = ['/', ['+', 9, ['*', 1.35, ['get', 'width']]], HEAD_PX];

/** Layers of the flows; they need the source `flows`, and are left out without it. */
export function flowSpecs({ palette }: StyleContext): readonly LayerSpec[] {
  return [
    {
      slot: 'area', // last of its slot: over the ground, under every railway and road
      spec: {
        id: 'flows-line',
        type: 'line',
        source: 'flows',
        filter: isPart('line'),
        layout: { 'line-cap': 'butt', 'line-join': 'round' },
        paint: { 'line-color': palette.flow, 'line-width': ['get', 'width'], 'line-opacity': opacity(0.6, 0.9) },
      },
    },
    {
      slot: 'area',
      spec: {
        id: 'flows-picked', // two lines along a picked arc, which may be thinner than the faint ones around it
        type: 'line',
        source: 'flows',
        filter: allOf(isPart('line'), ['get', 'picked']),
        paint: { 'line-color': palette.flowText, 'line-width': 1.5, 'line-gap-width': ['+', 2, ['get', 'width']] },
      },
    },
    {
      slot: 'area',
      spec: {
        id: 'flows-head',
        type: 'symbol',
        source: 'flows',
        filter: isPart('head'),
        layout: {
          'icon-image': 'flow-head',
          'icon-size': HEAD_SIZE,
          'icon-rotate': ['get', 'angle'],
          'icon-rotation-alignment': 'map',
          'icon-anchor': 'bottom',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity(0.75, 1) },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'flows-number',
        type: 'symbol',
        source: 'flows',
        filter: allOf(isPart('number'), ['!', ['get', 'faint']]),
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [...FONTS.medium],
          'text-size': 12,
          'text-allow-overlap': true,
        },
        paint: {
          'text-color': palette.flowText,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.8,
        },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'flows-name',
        type: 'symbol',
        source: 'flows',
        filter: isPart('name'),
        maxzoom: 8,
        layout: {
          // Arabic letters are joined: no room between them, and no capitals.
          'text-field': ['case', ['get', 'joined'], ['get', 'name'], ['upcase', ['get', 'name']]],
          'text-font': [...FONTS.medium],
          'text-size': byZoom(3, 10, 6, 13),
          'text-letter-spacing': ['case', ['get', 'joined'], 0, 0.2],
          'text-max-width': 12,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
      },
    },
  ];
}
