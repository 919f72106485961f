/** What a map layer is: data from which style, legend and documentation are made. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Messages } from '../../i18n/index.ts';
import type { AppState, LayerId } from '../../state/state.ts';
import type { Selection } from '../frame.ts';
import type { Palette, ThemeName } from '../palette.ts';

/** Draw order: slot first, then the order of `LAYER_IDS`. */
export const SLOTS = ['area', 'line', 'route', 'point', 'label', 'chosen'] as const;
export type Slot = (typeof SLOTS)[number];

/** Everything a style is made from. */
export interface StyleContext {
  readonly theme: ThemeName;
  readonly palette: Palette;
  readonly state: Pick<AppState, 'layers' | 'status' | 'country' | 'gauge' | 'color' | 'base' | 'corridor'>;
  readonly selection: Selection;
  /** Ids of the sites that the filters let through, or null when all do. */
  readonly shownSites: readonly string[] | null;
}

export interface LayerSpec {
  readonly slot: Slot;
  readonly spec: LayerSpecification;
}

/** How a legend row is drawn. */
export type Swatch =
  | {
      readonly type: 'line';
      readonly color: string;
      readonly dash?: readonly number[];
      readonly ticks?: boolean;
      readonly core?: boolean;
      readonly width?: number;
    }
  | { readonly type: 'icon'; readonly icon: string }
  | { readonly type: 'area'; readonly color: string; readonly edge: string };

/** A legend row. With a `value` it is a switch of the filter named by `field`. */
export interface LegendRow {
  readonly label: string;
  readonly swatch: Swatch;
  readonly field?: 'status' | 'kind' | 'country' | 'gauge';
  readonly value?: string;
}

export interface LayerGroup {
  readonly id: LayerId;
  /** With the layer switched off only what is selected is drawn. */
  specs(context: StyleContext, isOn: boolean): readonly LayerSpec[];
  legend(context: Pick<StyleContext, 'palette' | 'state' | 'theme'>, text: Messages): readonly LegendRow[];
  /** Ids of the specs that answer to pointer and keyboard, and what their features are. */
  readonly pick?: { readonly layers: readonly string[]; readonly kind: PickKind };
}

export type PickKind = 'site' | 'section' | 'station' | 'crossing' | 'leg' | 'country' | 'break' | 'pair';

/** Font families by weight and slant; the name tells MapLibre the weight. */
export const FONTS = {
  regular: ['Atlas Sans'],
  medium: ['Atlas Sans Medium'],
  bold: ['Atlas Sans SemiBold'],
  italic: ['Atlas Sans Italic'],
} as const satisfies Record<string, string[]>;

/** The name, and from a zoom on the name as it is written on the spot beneath it, where it is another. */
export const nameWithLocal = (
  fromZoom: number,
  before: ExpressionSpecification | string = ['get', 'name'],
): ExpressionSpecification =>
  [
    'step',
    ['zoom'],
    before,
    fromZoom,
    [
      'case',
      ['has', 'local'],
      [
        'format',
        ['get', 'name'],
        {},
        '\n',
        {},
        ['get', 'local'],
        { 'font-scale': 0.85, 'text-font': ['literal', [...FONTS.regular]] },
      ],
      ['get', 'name'],
    ],
  ] as unknown as ExpressionSpecification;

/** Values by zoom, linear between. */
export const byZoom = (...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;

export const isOneOf = (property: string, values: readonly (string | number)[]): ExpressionSpecification =>
  ['in', ['get', property], ['literal', [...values]]] as unknown as ExpressionSpecification;

/** All of these must hold; nothing given lets everything through. */
export const allOf = (...filters: readonly (FilterSpecification | null)[]): FilterSpecification =>
  ['all', ...filters.filter((filter) => filter !== null)] as unknown as FilterSpecification;

/** Whether a packed property holds any of these. */
export const holdsAny = (property: string, values: readonly string[]): ExpressionSpecification =>
  ['any', ...values.map((value) => ['in', `;${value};`, ['get', property]])] as unknown as ExpressionSpecification;

/** Any of these holds. */
export const anyOf = (...filters: readonly (FilterSpecification | null)[]): FilterSpecification =>
  ['any', ...filters.filter((filter) => filter !== null)] as unknown as FilterSpecification;

/** None of what is chosen: that has a layer of its own, over all others, where it always has room. */
export const isNotChosen = (ids: readonly string[]): FilterSpecification | null =>
  ids.length === 0 ? null : (['!', isOneOf('id', ids)] as unknown as FilterSpecification);

/** What a chosen thing has beyond its kind: its icon and its name, whatever lies there. */
export const ALWAYS = { 'icon-allow-overlap': true, 'text-allow-overlap': true } as const;

/** Only the countries that the reader asked for. */
export const inCountries = (state: Pick<AppState, 'country'>): FilterSpecification | null =>
  state.country.length === 0 ? null : holdsAny('countries', state.country);

/** Only the states that the reader asked for, of those that this kind of thing can be in. */
export function inStates(state: Pick<AppState, 'status'>, words: readonly string[]): FilterSpecification | null {
  const asked = state.status.filter((word) => words.includes(word));
  return asked.length === 0 ? null : isOneOf('status', asked);
}

/** True while the pointer or focus is on the feature. */
export const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
