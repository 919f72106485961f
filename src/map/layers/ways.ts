/** The ways found between two places: alternatives thin, the chosen one cased; what can't be used is never solid. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { WAY_STATES, type WayState } from '../features/ways.ts';
import type { Palette } from '../palette.ts';
import type { Messages } from '../../i18n/index.ts';
import { allOf, byZoom, FONTS, type LayerSpec, type LegendRow, type StyleContext } from './group.ts';
import { PATTERNS } from './rail.ts';

const IS_LINE: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
const IS_CHOSEN: FilterSpecification = ['==', ['get', 'chosen'], true];
const IS_OTHER: FilterSpecification = ['==', ['get', 'chosen'], false];
const isIn = (state: WayState): FilterSpecification => ['==', ['get', 'state'], state];

/** Dashes in line widths, those of the railways of the same state; none is solid. */
const DASHES: Readonly<Record<WayState, readonly number[]>> = {
  usable: [],
  'under-construction': PATTERNS['under-construction'].dash ?? [],
  planned: PATTERNS.planned.dash ?? [],
  announced: PATTERNS.announced.dash ?? [],
  unknown: [3, 0.8],
  shut: [0.9, 1.1],
};

const colorOf = (state: WayState, { status }: Palette): string =>
  state === 'usable' || state === 'unknown' ? status.operating : state === 'shut' ? status.suspended : status[state];

const WIDTHS = {
  edge: byZoom(3, 7, 6, 10, 9, 14),
  bed: byZoom(3, 5, 6, 7.5, 9, 11),
  chosen: byZoom(3, 2.6, 6, 4, 9, 6),
  otherBed: byZoom(3, 2.8, 6, 4.4, 9, 6),
  other: byZoom(3, 1.2, 6, 2, 9, 2.8),
} as const;

interface Drawing {
  readonly filter: FilterSpecification;
  readonly color: string;
  readonly width: ExpressionSpecification;
  readonly dash?: readonly number[];
}

function line(id: string, { filter, color, width, dash = [] }: Drawing): LayerSpec {
  const paint: LineLayerSpecification['paint'] = { 'line-color': color, 'line-width': width };
  return {
    slot: 'route', // last of its slot: over every rail, under the marks
    spec: {
      id,
      type: 'line',
      source: 'ways',
      filter: allOf(IS_LINE, filter),
      layout: { 'line-cap': dash.length === 0 || dash[0] === 0 ? 'round' : 'butt', 'line-join': 'round' },
      paint: dash.length === 0 ? paint : { ...paint, 'line-dasharray': [...dash] },
    },
  };
}

/** Layers of the ways; they need the source `ways`, and are left out without it. */
export function waySpecs({ palette }: StyleContext): readonly LayerSpec[] {
  return [
    line('ways-other-bed', { filter: IS_OTHER, color: palette.halo, width: WIDTHS.otherBed }),
    ...WAY_STATES.map((state) =>
      line(`ways-other-${state}`, {
        filter: allOf(IS_OTHER, isIn(state)),
        color: palette.text,
        width: WIDTHS.other,
        dash: DASHES[state],
      }),
    ),
    line('ways-edge', { filter: IS_CHOSEN, color: palette.text, width: WIDTHS.edge }),
    line('ways-bed', { filter: IS_CHOSEN, color: palette.halo, width: WIDTHS.bed }),
    ...WAY_STATES.map((state) =>
      line(`ways-${state}`, {
        filter: allOf(IS_CHOSEN, isIn(state)),
        color: colorOf(state, palette),
        width: WIDTHS.chosen,
        dash: DASHES[state],
      }),
    ),
    ...endSpecs(palette),
  ];
}

/** What the lines of ways mean. */
export function wayLegend({ palette }: Pick<StyleContext, 'palette'>, text: Messages): readonly LegendRow[] {
  const words = text.map.ways;
  const line = (color: string, state: WayState, width: number) =>
    ({ type: 'line', color, width, ...(DASHES[state].length === 0 ? {} : { dash: DASHES[state] }) }) as const;
  return [
    { label: words.chosen, swatch: line(colorOf('usable', palette), 'usable', 5) },
    { label: words.other, swatch: line(palette.text, 'usable', 2) },
    { label: words.missing, swatch: line(palette.text, 'planned', 2) },
    { label: words.shut, swatch: line(palette.text, 'shut', 2) },
  ];
}

/** Where the ways begin (A) and end (B). */
function endSpecs(palette: Palette): readonly LayerSpec[] {
  const filter: FilterSpecification = ['==', ['geometry-type'], 'Point'];
  return [
    {
      slot: 'label', // over the marks of sites: here an end of the way is what counts
      spec: {
        id: 'ways-ends',
        type: 'circle',
        source: 'ways',
        filter,
        paint: {
          'circle-radius': 10,
          'circle-color': palette.mark,
          'circle-stroke-color': palette.halo,
          'circle-stroke-width': 2,
        },
      },
    },
    {
      slot: 'label',
      spec: {
        id: 'ways-letters',
        type: 'symbol',
        source: 'ways',
        filter,
        layout: {
          'text-field': ['get', 'letter'],
          'text-font': [...FONTS.bold],
          'text-size': 13,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.markGround },
      },
    },
  ];
}
