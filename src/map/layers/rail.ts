/** Railways: one pattern for each status, so that it reads without colour; colour by status, gauge or country. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { GAUGES } from '../../../geo/vocabulary.ts';
import type { Status } from '../../state/state.ts';
import {
  allOf,
  anyOf,
  byZoom,
  HOVERED,
  inCountries,
  inStates,
  isOneOf,
  type LayerGroup,
  type LayerSpec,
  type StyleContext,
} from './group.ts';

/** States that a railway can be in. */
export const RAIL_STATUSES = [
  'operating',
  'under-construction',
  'planned',
  'announced',
  'suspended',
] as const satisfies readonly Status[];
type RailStatus = (typeof RAIL_STATUSES)[number];

interface Pattern {
  /** Dash and gap in line widths; none is solid. */
  readonly dash?: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Share of the full width. */
  readonly weight: number;
  readonly core?: boolean;
  readonly ticks?: boolean;
}

export const PATTERNS: Readonly<Record<RailStatus, Pattern>> = {
  operating: { cap: 'round', weight: 1 },
  'under-construction': { dash: [3.2, 1], cap: 'butt', weight: 1.25, core: true },
  planned: { dash: [1.7, 1.3], cap: 'butt', weight: 1 },
  announced: { dash: [0, 2], cap: 'round', weight: 0.85 },
  suspended: { cap: 'butt', weight: 0.9, ticks: true },
};

/** From here lines are wide enough for a core. */
const CORE_ZOOM = 7;

/** Width in pixels: the corridor's rails are heavier than the rest. */
const widthOf = (share: number): ExpressionSpecification => {
  const at = (corridor: number, other: number): ExpressionSpecification => [
    '*',
    share,
    ['+', ['case', ['get', 'casa'], corridor, other], ['case', HOVERED, 1.5, 0]],
  ];
  return byZoom(3, at(1.6, 0.9), 5, at(2.5, 1.4), 8, at(4.2, 2.6), 11, at(6, 4));
};

function colorOf(
  { palette, state }: Pick<StyleContext, 'palette' | 'state'>,
  status: RailStatus,
): ExpressionSpecification | string {
  if (state.color === 'status') return palette.status[status];
  if (state.color === 'gauge') {
    return [
      'match',
      ['get', 'gauge'],
      ...GAUGES.flatMap((gauge) => [gauge, palette.gauge[gauge]]),
      palette.otherCountry,
    ] as unknown as ExpressionSpecification;
  }
  return [
    'match',
    ['get', 'country'],
    ...Object.entries(palette.country).flat(),
    palette.otherCountry,
  ] as unknown as ExpressionSpecification;
}

/** What the filters leave of all railways, and always what is selected; null where nothing is filtered. */
export function leftRail({ state, selection }: Pick<StyleContext, 'state' | 'selection'>): FilterSpecification | null {
  const filters = [inStates(state, RAIL_STATUSES), inCountries(state), inGauges(state)];
  return filters.every((filter) => filter === null)
    ? null
    : anyOf(isOneOf('id', selection.sections), allOf(...filters));
}

const inGauges = ({ gauge }: Pick<StyleContext['state'], 'gauge'>): FilterSpecification | null =>
  gauge.length === 0 ? null : isOneOf('gauge', gauge);

/** What is left of one state by the filters; and always what is selected. */
function isShown({ state, selection }: StyleContext, status: RailStatus, isOn: boolean): FilterSpecification {
  const asked = state.status.filter((word) => (RAIL_STATUSES as readonly string[]).includes(word));
  const isAsked = isOn && (asked.length === 0 || asked.includes(status));
  const selected = isOneOf('id', selection.sections);
  return allOf(
    ['==', ['get', 'status'], status],
    isAsked ? anyOf(selected, allOf(inCountries(state), inGauges(state))) : selected,
  );
}

function statusSpecs(context: StyleContext, status: RailStatus, isOn: boolean): readonly LayerSpec[] {
  const { palette } = context;
  const pattern = PATTERNS[status];
  const filter = isShown(context, status, isOn);
  const color = colorOf(context, status);
  const line = (id: string, paint: LineLayerSpecification['paint'], cap: 'butt' | 'round', minzoom = 0): LayerSpec => ({
    slot: 'route',
    spec: {
      id,
      minzoom,
      type: 'line',
      source: 'rail',
      filter,
      layout: { 'line-cap': cap, 'line-join': 'round' },
      paint: paint ?? {},
    },
  });
  const dash = pattern.dash === undefined ? {} : { 'line-dasharray': [...pattern.dash] };
  return [
    line(`rail-${status}`, { 'line-color': color, 'line-width': widthOf(pattern.weight), ...dash }, pattern.cap),
    ...(pattern.core
      ? [line(`rail-${status}-core`, { 'line-color': palette.halo, 'line-width': widthOf(0.45) }, 'butt', CORE_ZOOM)]
      : []),
    ...(pattern.ticks
      ? [
          line(
            `rail-${status}-ticks`,
            { 'line-color': color, 'line-width': widthOf(3), 'line-dasharray': [0.16, 1.1] },
            'butt',
          ),
        ]
      : []),
  ];
}

export const rail: LayerGroup = {
  id: 'rail',
  specs: (context, isOn) => [
    {
      slot: 'route', // over the casing of the corridor, under every rail
      spec: {
        id: 'rail-selected',
        type: 'line',
        source: 'rail',
        filter: isOneOf('id', context.selection.sections),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': context.palette.select, 'line-opacity': 0.45, 'line-width': byZoom(3, 9, 6, 14, 9, 20) },
      },
    },
    // Drawn least certain first, so that what operates lies on top where stretches touch.
    ...RAIL_STATUSES.toReversed().flatMap((status) => statusSpecs(context, status, isOn)),
  ],
  legend: (context, text) =>
    context.state.color === 'status'
      ? RAIL_STATUSES.map((status) => ({
          label: text.status[status],
          swatch: patternSwatch(status, context.palette.status[status]),
          field: 'status',
          value: status,
        }))
      : [
          ...colorRows(context, text),
          ...RAIL_STATUSES.map((status) => ({
            label: text.status[status],
            swatch: patternSwatch(status, context.palette.text),
            field: 'status' as const,
            value: status,
          })),
        ],
  pick: { layers: RAIL_STATUSES.map((status) => `rail-${status}`), kind: 'section' },
};

const patternSwatch = (status: RailStatus, color: string) => {
  const { dash, core, ticks } = PATTERNS[status];
  return {
    type: 'line' as const,
    color,
    ...(dash ? { dash } : {}),
    ...(core ? { core } : {}),
    ...(ticks ? { ticks } : {}),
  };
};

function colorRows(
  { palette, state }: Pick<StyleContext, 'palette' | 'state'>,
  text: Parameters<LayerGroup['legend']>[1],
) {
  const row = (label: string, color: string) => ({ label, swatch: { type: 'line' as const, color } });
  if (state.color === 'gauge') {
    return GAUGES.map((gauge) => ({
      ...row(text.map.legend.gauge(gauge), palette.gauge[gauge]),
      field: 'gauge' as const,
      value: String(gauge),
    }));
  }
  const country = (iso2: string, color: string) => ({
    ...row(iso2, color),
    field: 'country' as const,
    value: iso2,
  });
  return Object.entries(palette.country).map(([iso2, color]) => country(iso2, color));
}
