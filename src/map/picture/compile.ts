/** A style made ready for drawing: filters and properties are run by MapLibre's own code, so that they can't differ. */
import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type Feature,
  type LayerSpecification,
  type StylePropertyExpression,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Collection, Part } from '../features/geojson.ts';

/** Properties of layers that a picture draws; a test holds the style to them. */
export const DRAWN = {
  background: ['background-color'],
  fill: ['fill-color', 'fill-opacity', 'fill-antialias'],
  line: ['line-color', 'line-width', 'line-opacity', 'line-dasharray', 'line-cap', 'line-join'],
  circle: ['circle-radius', 'circle-color', 'circle-opacity', 'circle-stroke-color', 'circle-stroke-width'],
  symbol: [
    ...['icon-image', 'icon-size', 'icon-anchor', 'icon-offset', 'icon-padding', 'icon-rotate', 'icon-opacity'],
    ...['icon-allow-overlap', 'icon-ignore-placement', 'icon-optional', 'icon-rotation-alignment'],
    ...['text-field', 'text-font', 'text-size', 'text-max-width', 'text-line-height', 'text-letter-spacing'],
    ...['text-anchor', 'text-offset', 'text-variable-anchor', 'text-variable-anchor-offset', 'text-radial-offset'],
    ...['text-justify', 'text-padding', 'text-rotate', 'text-allow-overlap', 'text-ignore-placement', 'text-optional'],
    ...['text-color', 'text-opacity', 'text-halo-color', 'text-halo-width', 'symbol-sort-key'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type DrawnType = keyof typeof DRAWN;

/** A feature as the expressions read it, with the GeoJSON that it was. */
export interface Drawn {
  readonly part: Part;
  readonly id: string | null;
  readonly feature: Feature;
}

export interface Layer {
  readonly id: string;
  readonly type: DrawnType;
  readonly source: string | null;
  isShownAt(zoom: number): boolean;
  /** The features that the filter lets through. Like MapLibre's tiles, it knows whole zooms only. */
  features(zoom: number): readonly Drawn[];
  /** The value of a property for a feature. `isLit` is the feature-state `hover`. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
  value<T>(property: string, zoom: number, drawn?: Drawn, isLit?: boolean): T;
}

const sourceFeatures = new WeakMap<Collection, readonly Drawn[]>();

function featuresOf(collection: Collection): readonly Drawn[] {
  const known = sourceFeatures.get(collection);
  if (known !== undefined) return known;
  const made = collection.features.map((part): Drawn => {
    const id = part.properties['id'];
    return {
      part,
      id: typeof id === 'string' ? id : null,
      feature: { type: part.geometry.type as Feature['type'], id, properties: { ...part.properties } },
    };
  });
  sourceFeatures.set(collection, made);
  return made;
}

const isDrawn = (layer: LayerSpecification): layer is Extract<LayerSpecification, { type: DrawnType }> =>
  layer.type in DRAWN;

/** The layers that a picture can draw, in the order of drawing. Tiles from elsewhere are left out. */
export const compileStyle = (style: StyleSpecification): readonly Layer[] =>
  style.layers.flatMap((layer) => {
    if (!isDrawn(layer)) return [];
    if (!('source' in layer)) return [compileLayer(layer, null)];
    const source = style.sources[layer.source];
    return source?.type === 'geojson' ? [compileLayer(layer, source.data as Collection)] : [];
  });

type DrawnLayer = Extract<LayerSpecification, { type: DrawnType }>;

function compileLayer(layer: DrawnLayer, collection: Collection | null): Layer {
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, layer.id);
  const expressions = new Map<string, StylePropertyExpression | null>();
  const expressionOf = (property: string) => {
    const known = expressions.get(property);
    if (known !== undefined) return known;
    const made = expressionIn(layer, property);
    expressions.set(property, made);
    return made;
  };
  return {
    id: layer.id,
    type: layer.type,
    source: 'source' in layer ? layer.source : null,
    isShownAt: (zoom) => zoom >= (layer.minzoom ?? -Infinity) && zoom < (layer.maxzoom ?? Infinity),
    features: (zoom) =>
      collection === null
        ? []
        : featuresOf(collection).filter(({ feature }) => filter({ zoom: Math.floor(zoom) }, feature)),
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a property holds, the style's specification says
    value: <T>(property: string, zoom: number, drawn?: Drawn, isLit = false) =>
      expressionOf(property)?.evaluate({ zoom }, drawn?.feature, { hover: isLit }, undefined, []) as T,
  };
}

type Values = Readonly<Record<string, unknown>>;

function expressionIn(layer: DrawnLayer, property: string): StylePropertyExpression | null {
  const group = (['paint', 'layout'] as const).find((name) => property in specOf(name, layer.type));
  if (group === undefined) throw new Error(`${layer.type} layers have no ${property}`);
  const spec = specOf(group, layer.type)[property] as { readonly default?: unknown };
  const value = (layer as unknown as Record<string, Values | undefined>)[group]?.[property] ?? spec.default;
  return value === undefined
    ? null
    : normalizePropertyExpression(value as never, `${layer.id}.${property}`, spec as never);
}

const specOf = (group: 'paint' | 'layout', type: DrawnType): Values =>
  (latest as unknown as Record<string, Values>)[`${group}_${type}`] ?? {};
