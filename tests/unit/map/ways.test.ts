import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { unpackNetwork } from '../../../src/domain/packed.ts';
import { answerRoute } from '../../../src/domain/route/answer.ts';
import type { Route } from '../../../src/domain/route/query.ts';
import { Network } from '../../../src/domain/track.ts';
import { hasLegs, wayFeatures, wayPoints, type WaysOnMap } from '../../../src/map/features/ways.ts';
import { NOTHING } from '../../../src/map/frame.ts';
import type { StyleContext } from '../../../src/map/layers/group.ts';
import { waySpecs } from '../../../src/map/layers/ways.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { buildStyle } from '../../../src/map/style.ts';
import { DEFAULT_STATE } from '../../../src/state/state.ts';
import { PARAMETERS, ROUTE_CORE, ROUTING } from '../../fixtures/routes.ts';

const packed = ROUTING.network as NonNullable<typeof ROUTING.network>;
const network = new Network(unpackNetwork(packed, ROUTE_CORE, PARAMETERS));

function routesTo(to: string, assume: readonly string[] = [], day = ROUTE_CORE.knownTo): readonly Route[] {
  const query = { from: 'tm-mary', to, via: [], avoid: [], assume, day, by: 'hours', model: {} } as const;
  const answer = answerRoute(query, network, ROUTE_CORE);
  if (answer.kind !== 'routes') throw new Error(`no routes: ${answer.kind}`);
  return answer.routes;
}

function waysTo(to: string, isRail = true, assume: readonly string[] = []): WaysOnMap {
  const routes = routesTo(to, assume);
  const chosen = routes.find((route) => route.parts.every(({ mode }) => mode === 'rail') === isRail);
  return { routes, chosen: chosen?.key ?? '', network };
}

const lines = (ways: WaysOnMap) =>
  wayFeatures(ways, []).features.filter(({ geometry }) => geometry.type === 'LineString');
const statesOf = (ways: WaysOnMap) =>
  lines(ways)
    .filter(({ properties }) => properties['chosen'])
    .map(({ properties }) => properties['state']);

describe('the ways on the map', () => {
  it('draw each stretch by its state: what is planned or being built is never usable', () => {
    expect(statesOf(waysTo('af-herat'))).toEqual(['usable', 'under-construction', 'planned']);
  });

  it('draw what a reader takes as open as what it is', () => {
    expect(statesOf(waysTo('af-herat', true, ['af-torghundi-herat']))).toEqual([
      'usable',
      'under-construction',
      'planned',
    ]);
  });

  it('draw the stretch across a shut gate as shut', () => {
    expect(statesOf(waysTo('pk-karachi-city', false))).toContain('shut');
  });

  it('join end to end, and mark where the way begins and ends', () => {
    const ways = waysTo('af-herat');
    const chosen = lines(ways).filter(({ properties }) => properties['chosen']);
    const paths = chosen.map(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []));
    paths.slice(1).forEach((path, i) => expect(path[0]).toEqual(paths[i]?.at(-1)));
    const marks = wayFeatures(ways, []).features.filter(({ geometry }) => geometry.type === 'Point');
    expect(
      marks.map(({ properties, geometry }) => [
        properties['letter'],
        geometry.type === 'Point' && geometry.coordinates,
      ]),
    ).toEqual([
      ['A', [61.83, 37.6]],
      ['B', [62.2, 34.35]],
    ]);
  });

  it('go straight on past a place whose position is not known', () => {
    const [route] = routesTo('af-herat', ['af-torghundi-herat']).filter(({ parts }) => parts.length > 2);
    const blind = new Network({
      ...network.file,
      nodes: network.file.nodes.map((node) => (node.id === 'af-sanobar' ? { ...node, at: null } : node)),
    });
    const path = lines({ routes: [route as Route], chosen: route?.key ?? '', network: blind }).flatMap(
      ({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []),
    );
    expect(path).toContainEqual([62.27, 35.25]);
    expect(path.at(-1)).toEqual([62.2, 34.35]);
  });

  it('follow the drawn path of a road once it is known', () => {
    const ways = waysTo('af-herat', false);
    const leg = (ROUTING.roads as NonNullable<typeof ROUTING.roads>).legs[0];
    const path = [
      [62.27, 35.25],
      [61, 35],
      [62.2, 34.35],
    ] as const;
    const legs = [{ ...(leg as NonNullable<typeof leg>), id: 'rd-torghundi-herat', path }];
    expect(wayPoints(ways, [])).not.toContainEqual([61, 35]);
    expect(wayPoints(ways, legs)).toContainEqual([61, 35]);
    expect(hasLegs(ways)).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('the layers of the ways, %s', (theme) => {
  const context: StyleContext = {
    theme,
    palette: PALETTES[theme],
    state: DEFAULT_STATE,
    selection: NOTHING,
    shownSites: null,
  };

  it('are there with the ways only, over the railways and valid', () => {
    const isWay = (id: string) => id.startsWith('ways-');
    expect(buildStyle(context, {}).layers.some(({ id }) => isWay(id))).toBe(false);
    const data = {
      ways: wayFeatures(waysTo('af-herat'), []),
      rail: { type: 'FeatureCollection', features: [] },
    } as const;
    const style = buildStyle(context, { ...data, rail: { type: 'FeatureCollection', features: [] } });
    const ids = style.layers.map(({ id }) => id);
    expect(ids.findIndex(isWay)).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith('rail-')));
    const sources = Object.fromEntries(
      Object.keys(style.sources).map((id) => [id, { type: 'geojson' as const, data: '/x.json' }]),
    );
    expect(validateStyleMin({ ...style, sources })).toEqual([]);
  });

  it('draw only what is usable as a solid line', () => {
    const features = wayFeatures(waysTo('af-herat'), []).features;
    const solid = waySpecs(context).flatMap(({ spec }) =>
      spec.type === 'line' && spec.paint?.['line-dasharray'] === undefined && !/bed|edge/.test(spec.id) ? [spec] : [],
    );
    const drawn = solid.flatMap((spec) => {
      const { filter } = featureFilter(spec.filter, 'layers.filter');
      return features
        .filter(({ geometry, properties }) =>
          filter({ zoom: 6 }, { type: geometry.type === 'Point' ? 1 : 2, properties } as never),
        )
        .map(({ properties }) => properties['state']);
    });
    expect(new Set(drawn)).toEqual(new Set(['usable']));
  });
});
