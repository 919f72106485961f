import { featureFilter, validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../geo/plugin.ts';
import { createAtlas, type Atlas } from '../../../src/data/atlas.ts';
import type { Files } from '../../../src/domain/dataset.ts';
import { groundSources, roadSources, subjectSources } from '../../../src/map/data.ts';
import { NOTHING, selectionOf } from '../../../src/map/frame.ts';
import { SLOTS, type StyleContext } from '../../../src/map/layers/group.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { REGISTRY } from '../../../src/map/registry.ts';
import { buildStyle, type SourceData } from '../../../src/map/style.ts';
import {
  COLOR_MODES,
  DEFAULT_LAYERS,
  DEFAULT_STATE,
  LAYER_IDS,
  type LayerId,
  type Page,
} from '../../../src/state/state.ts';

let files: Files;
let atlas: Atlas;
let first: SourceData;
let all: SourceData;

beforeAll(() => {
  files = build(process.cwd());
  atlas = createAtlas(files.core);
  first = { ...groundSources('low', files['base-low'], atlas), ...subjectSources(atlas) };
  all = { ...first, ...groundSources('high', files['base-high'], atlas), ...roadSources(files.roads) };
});

/** The filter of a layer as MapLibre runs it: for an integer zoom and a feature. */
const filterOfLayer = (layer: LayerSpecification | undefined) =>
  featureFilter(layer !== undefined && 'filter' in layer ? layer.filter : undefined, 'layers.filter').filter;

const context = (changes: Partial<StyleContext['state']> = {}, theme: 'light' | 'dark' = 'light'): StyleContext => ({
  theme,
  palette: PALETTES[theme],
  state: { ...DEFAULT_STATE, ...changes },
  selection: NOTHING,
  shownSites: null,
});

const layerSets: readonly (readonly [string, readonly LayerId[]])[] = [
  ['no layer', []],
  ['every layer', LAYER_IDS],
  ['the usual layers', DEFAULT_LAYERS],
  ...LAYER_IDS.map((id) => [`${id} alone`, [id]] as const),
  ...LAYER_IDS.map((id) => [`all but ${id}`, LAYER_IDS.filter((other) => other !== id)] as const),
];

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  it.each(layerSets)('is valid with %s', (_name, layers) => {
    for (const data of [first, all]) {
      // Sources are checked by their shape; their features would only cost time.
      const style = buildStyle(context({ layers }, theme), data);
      const sources = Object.fromEntries(
        Object.keys(style.sources).map((id) => [id, { type: 'geojson' as const, data: '/x.json' }]),
      );
      expect(validateStyleMin({ ...style, sources })).toEqual([]);
    }
  });

  it.each(COLOR_MODES)('is valid coloured by %s, filtered and with a selection', (color) => {
    const selection = selectionOf(
      { ...DEFAULT_STATE, page: { kind: 'line', id: 'pk-chaman-rohri' }, stop: 'pk-quetta' },
      atlas,
    );
    const filtered = {
      ...context({ color, status: ['planned'], country: ['AF'], base: 'osm' }, theme),
      selection,
      shownSites: ['herat'],
    };
    const style = buildStyle(filtered, all);
    expect(
      validateStyleMin({
        ...style,
        sources: Object.fromEntries(
          Object.entries(style.sources).map(([id, source]) => [
            id,
            source.type === 'geojson' ? { type: 'geojson', data: '/x.json' } : source,
          ]),
        ),
      }),
    ).toEqual([]);
  });
});

describe('buildStyle', () => {
  it('draws slot by slot, and within a slot in the order of the layers', () => {
    const specs = LAYER_IDS.flatMap((id) => REGISTRY[id].specs(context(), true));
    const slotOf = new Map(specs.map(({ spec, slot }) => [spec.id, SLOTS.indexOf(slot)]));
    const drawn = buildStyle(context({ layers: LAYER_IDS }), all).layers.flatMap((layer) => slotOf.get(layer.id) ?? []);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(drawn.length).toBeGreaterThan(15);
  });

  it('gives each layer an id of its own', () => {
    const ids = buildStyle(context({ layers: LAYER_IDS, base: 'osm' }), all).layers.map((layer) => layer.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('asks no other server unless the online base is on', () => {
    expect(JSON.stringify(buildStyle(context(), {}))).not.toContain('http');
    expect(JSON.stringify(buildStyle(context({ base: 'osm' }), {}))).toContain('https://tiles.openfreemap.org/');
  });

  it('keeps the identity of its data, so that a new theme sends no data again', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => buildStyle(context({}, theme), first));
    for (const [id, source] of Object.entries(light?.sources ?? {})) {
      const other = dark?.sources[id];
      expect(source.type === 'geojson' && other?.type === 'geojson' && source.data === other.data).toBe(true);
    }
  });

  it('draws a state in one pattern only: a planned line never as a solid one', () => {
    const layers = buildStyle(context(), first).layers;
    const planned = layers.filter((layer) => layer.id.startsWith('rail-planned'));
    expect(planned.map((layer) => layer.type === 'line' && layer.paint?.['line-dasharray'])).toEqual([[1.7, 1.3]]);
    expect(JSON.stringify(layers.find((layer) => layer.id === 'rail-operating'))).not.toContain('planned');
  });

  it('leaves out what the status filter leaves out, and keeps what is selected', () => {
    const filterOf = (id: string, selection = NOTHING) => {
      const style = buildStyle({ ...context({ status: ['operating'] }), selection }, first);
      const layer = style.layers.find((candidate) => candidate.id === id);
      const matches = filterOfLayer(layer);
      return (first['rail']?.features ?? [])
        .filter((feature) => matches({ zoom: 6 }, { type: 2, properties: feature.properties } as never))
        .map((feature) => feature.properties['id']);
    };
    expect(filterOf('rail-operating').length).toBeGreaterThan(30);
    expect(filterOf('rail-planned')).toEqual([]);
    expect(filterOf('rail-planned', { ...NOTHING, sections: ['herat-kandahar'] })).toEqual(['herat-kandahar']);
  });

  it('shows a stretch that crosses a border for either country', () => {
    const shown = (country: string) => {
      const layer = buildStyle(context({ country: [country] }), first).layers.find(({ id }) => id === 'rail-operating');
      const matches = filterOfLayer(layer);
      const border = first['rail']?.features.find((feature) => feature.properties['id'] === 'serhetabat-torghundi');
      return matches({ zoom: 6 }, { type: 2, properties: border?.properties ?? {} } as never);
    };
    expect([shown('TM'), shown('AF'), shown('PK')]).toEqual([true, true, false]);
  });

  it.each<readonly [string, Page, string, string]>([
    ['a site', { kind: 'site', id: 'herat' }, 'sites', 'herat'],
    ['a line', { kind: 'line', id: 'pk-chaman-rohri' }, 'rail', 'quetta-sibi'],
    ['a crossing', { kind: 'crossing', id: 'chaman-spin-boldak' }, 'crossings', 'chaman-spin-boldak'],
    ['a road leg', { kind: 'leg', id: 'rd-herat-kandahar' }, 'roads', 'rd-herat-kandahar'],
    ['a country', { kind: 'country', id: 'AF' }, 'countries-low', 'AF'],
  ])('draws %s that is selected even with every layer off', (_name, page, source, id) => {
    const selection = selectionOf({ ...DEFAULT_STATE, page }, atlas);
    const layers = buildStyle({ ...context({ layers: [] }), selection }, all).layers;
    const feature = all[source]?.features.find((candidate) => candidate.properties['id'] === id);
    const drawn = layers.filter(
      (layer) =>
        'source' in layer &&
        layer.source === source &&
        layer.id.endsWith('-selected') &&
        filterOfLayer(layer)({ zoom: 6 }, {
          type: 1,
          properties: feature?.properties ?? {},
        } as never),
    );
    expect(drawn).toHaveLength(1);
  });
});

describe('what is chosen', () => {
  /** The layers of symbols that draw a feature of a source, the topmost last. */
  const drawing = (page: Page, stop: string | null, source: string, id: string) => {
    const selection = selectionOf({ ...DEFAULT_STATE, page, stop }, atlas);
    const feature = first[source]?.features.find(({ properties }) => properties?.['id'] === id);
    const { layers } = buildStyle({ ...context(), selection }, first);
    const found = layers.filter(
      (layer) =>
        layer.type === 'symbol' &&
        layer.source === source &&
        filterOfLayer(layer)({ zoom: 7 }, { type: 1, properties: feature?.properties ?? {} } as never),
    );
    return { top: layers.at(-1), found };
  };

  it.each<readonly [string, Page, string | null, string, string]>([
    ['a port', { kind: 'site', id: 'karachi-port' }, null, 'sites', 'karachi-port'],
    ['a town', { kind: 'site', id: 'herat' }, null, 'sites', 'herat'],
    ['a gate', { kind: 'crossing', id: 'chaman-spin-boldak' }, null, 'crossings', 'chaman-spin-boldak'],
    ['a station', { kind: 'line', id: 'af-torghundi-herat' }, 'af-rabat-paryan', 'stations', 'af-rabat-paryan'],
  ])('%s is drawn once, over all others, with its name, whatever lies there', (_name, page, stop, source, id) => {
    const { top, found } = drawing(page, stop, source, id);
    expect(found).toEqual([top]);
    expect(top?.layout).toMatchObject({ 'icon-allow-overlap': true, 'text-allow-overlap': true });
  });
});

describe('the features', () => {
  it('hold every placed site, and no site without a position', () => {
    const drawn = first['sites']?.features.map((feature) => feature.properties?.['id']).toSorted();
    expect(drawn).toEqual(
      files.core.sites
        .filter((site) => site.at !== null)
        .map((site) => site.id)
        .toSorted(),
    );
    expect(drawn).not.toContain('sanabar');
  });

  it('draw a disc for each stand-in and none for an exact place', () => {
    const discs = first['discs']?.features.map((feature) => feature.properties?.['id']);
    expect(discs).toContain('laghman');
    expect(discs).not.toContain('karachi-port');
  });

  it('case the corridor that is chosen, and CASA where none is', () => {
    const casing = (corridor: string | null) =>
      filterOfLayer(buildStyle(context({ corridor }), first).layers.find(({ id }) => id === 'corridor-casing'));
    const shown = (corridor: string | null) =>
      first['corridor']?.features.flatMap(({ properties }) =>
        casing(corridor)({ zoom: 5 }, { type: 2, properties: properties ?? {}, geometry: [] } as never)
          ? [properties?.['id'] as string]
          : [],
      );
    expect(shown(null)).toEqual(['casa']);
    expect(shown('uap')).toEqual(['uap']);
  });

  it('leave out of the casing what the filters leave out of the railways, so that no gap looks built', () => {
    const layersAt = (changes: Parameters<typeof context>[0]) => buildStyle(context(changes), first).layers;
    const idsIn = (changes: Parameters<typeof context>[0], id: string) => {
      const layer = layersAt(changes).find((one) => one.id === id);
      const source = layer !== undefined && 'source' in layer ? layer.source : '';
      const isDrawn = filterOfLayer(layer);
      return (first[source]?.features ?? []).flatMap(({ properties }) =>
        isDrawn({ zoom: 5 }, { type: 2, properties: properties ?? {}, geometry: [] } as never)
          ? [String(properties?.['id'])]
          : [],
      );
    };
    const changes = { country: ['AF'], status: ['under-construction'] } as const;
    for (const one of [changes, { country: ['KZ'] }, { gauge: [1676] }, { status: ['operating'] }] as const) {
      const rails = ['operating', 'under-construction', 'planned', 'announced', 'suspended'].flatMap((status) =>
        idsIn(one, `rail-${status}`),
      );
      const cased = idsIn(one, 'corridor-casing');
      expect(cased.filter((id) => !rails.includes(id))).toEqual([]);
      expect(idsIn(one, 'corridor-edge')).toEqual(cased);
    }
    const kazakh = idsIn({ country: ['KZ'] }, 'corridor-casing');
    expect(kazakh.length).toBeGreaterThan(0);
    const own = files.core.sections.filter(({ id }) => kazakh.includes(id));
    expect(own.every(({ countries, corridors }) => countries.includes('KZ') && corridors.includes('casa'))).toBe(true);
  });

  it('lead the corridor from Shymkent to the quay of Karachi without a gap', () => {
    const path = first['corridor']?.features.find(({ properties }) => properties?.['id'] === 'casa')?.geometry;
    const points = path?.type === 'LineString' ? path.coordinates : [];
    expect(points.at(0)?.map(Math.round)).toEqual([70, 42]);
    expect(points.at(-1)?.map(Math.round)).toEqual([67, 25]);
    const longest = Math.max(
      ...points.slice(1).map(([x = 0, y = 0], i) => Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y))),
    );
    expect(longest).toBeLessThan(2.5);
  });
});
