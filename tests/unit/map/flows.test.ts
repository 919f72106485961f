import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { flowScale, flowSteps, flowWidth, thinnestUnder } from '../../../src/charts/flows.ts';
import { flowFeatures, flowIds, reach, type Arc } from '../../../src/map/features/flows.ts';
import { NOTHING } from '../../../src/map/frame.ts';
import { FLOW_PICKS, flowSpecs } from '../../../src/map/layers/flows.ts';
import type { StyleContext } from '../../../src/map/layers/group.ts';
import { pictureOf } from '../../../src/map/icons.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { buildStyle } from '../../../src/map/style.ts';
import { DEFAULT_STATE } from '../../../src/state/state.ts';
import { contrast, simulate, VISIONS } from '../../fixtures/color.ts';

const KAZAKHSTAN = [67.2, 48.3] as const;
const AFGHANISTAN = [65.9, 33.4] as const;

const arc = (changes: Partial<Arc> = {}): Arc => ({
  id: 'kz-af/kz',
  pair: 'kz-af',
  from: KAZAKHSTAN,
  to: AFGHANISTAN,
  isOneWay: true,
  width: 6,
  isFaint: false,
  isPicked: false,
  label: '528',
  name: 'Kazakhstan → Afghanistan',
  words: 'USD 527.7 million, 2024',
  ...changes,
});
const back = arc({ id: 'kz-af/af', from: AFGHANISTAN, to: KAZAKHSTAN, width: 2 });

const lineOf = (one: Arc): readonly (readonly number[])[] => {
  const line = flowFeatures([one]).features.find(({ properties }) => properties['part'] === 'line');
  return line?.geometry.type === 'LineString' ? line.geometry.coordinates : [];
};
const middleOf = (one: Arc) => lineOf(one)[16] ?? [];
const partsOf = (one: Arc) => flowFeatures([one]).features.map(({ properties }) => properties['part']);

describe('an arc of trade', () => {
  it('is curved, so that it is no way: the two directions swing apart', () => {
    expect(Number(middleOf(arc())[0])).toBeLessThan(65); // to the right of the way south
    expect(Number(middleOf(back)[0])).toBeGreaterThan(68);
  });

  it('runs from the seller to the buyer and has its head there', () => {
    const path = lineOf(arc());
    expect(Number(path[0]?.[1])).toBeGreaterThan(45);
    expect(Number(path.at(-1)?.[1])).toBeLessThan(37);
    const head = flowFeatures([arc()]).features.find(({ properties }) => properties['part'] === 'head');
    const angle = Number(head?.properties['angle']);
    expect(Math.abs(angle)).toBeGreaterThan(140); // clockwise from north: to the south
  });

  it('has no head where both ways are told together', () => {
    expect(partsOf(arc({ isOneWay: false }))).toEqual(['line', 'number']);
    expect(partsOf(arc())).toEqual(['line', 'head', 'number']);
  });

  it('is drawn under thinner ones', () => {
    const lines = flowFeatures([back, arc()]).features.filter(({ properties }) => properties['part'] === 'line');
    expect(lines.map(({ properties }) => properties['id'])).toEqual(['kz-af/kz', 'kz-af/af']);
  });

  it('lights up with its pair, whichever country is named first', () => {
    const ids = flowFeatures([arc(), back]).features.flatMap(({ properties }) =>
      properties['part'] === 'number' ? [] : [properties['id']],
    );
    for (const id of ids)
      expect(flowIds('af-kz').some((other) => other === id) || flowIds('kz-af').includes(String(id))).toBe(true);
    expect(new Set(flowIds('af-kz'))).toEqual(new Set(flowIds('kz-af')));
  });

  it('is framed with both of its swings', () => {
    const longitudes = reach(KAZAKHSTAN, AFGHANISTAN).map(([lng]) => lng);
    expect(Math.min(...longitudes)).toBeLessThan(65);
    expect(Math.max(...longitudes)).toBeGreaterThan(68);
  });
});

describe('the widths of flows', () => {
  const scale = flowScale(5000);

  it('are in proportion to the values, down to what can still be seen', () => {
    expect(flowWidth(scale, 2000)).toBeCloseTo(2 * flowWidth(scale, 1000));
    expect(flowWidth(scale, 1)).toBe(thinnestUnder(scale).width);
    expect(flowWidth(scale, thinnestUnder(scale).value)).toBeCloseTo(thinnestUnder(scale).width, 1);
  });

  it('are shown in a legend with the very widths that are drawn', () => {
    expect(flowSteps(scale).map(({ value }) => value)).toEqual([5000, 2000, 500]);
    for (const { value, width } of flowSteps(scale)) expect(width).toBe(flowWidth(scale, value));
  });
});

describe.each(['light', 'dark'] as const)('the layers of flows, %s', (theme) => {
  const palette = PALETTES[theme];
  const context: StyleContext = { theme, palette, state: DEFAULT_STATE, selection: NOTHING, shownSites: null };
  const empty = { type: 'FeatureCollection', features: [] } as const;

  it('are there with flows only, under every railway, and valid', () => {
    const isFlow = (id: string) => id.startsWith('flows-');
    expect(buildStyle(context, {}).layers.some(({ id }) => isFlow(id))).toBe(false);
    const style = buildStyle(context, {
      flows: flowFeatures([arc()]),
      rail: { ...empty, features: [] },
      corridor: { ...empty, features: [] },
    });
    const ids = style.layers.map(({ id }) => id);
    for (const id of FLOW_PICKS)
      expect(ids.indexOf(id)).toBeLessThan(ids.findIndex((other) => /^(rail|corridor)/.test(other)));
    const sources = Object.fromEntries(
      Object.keys(style.sources).map((id) => [id, { type: 'geojson' as const, data: '/x.json' }]),
    );
    expect(validateStyleMin({ ...style, sources })).toEqual([]);
  });

  it('draw each part once, and no number of what is faint', () => {
    const drawnBy = (part: Arc, id: string) => {
      const spec = flowSpecs(context).find((layer) => layer.spec.id === id)?.spec;
      const { filter } = featureFilter(
        spec !== undefined && 'filter' in spec ? spec.filter : undefined,
        'layers.filter',
      );
      return flowFeatures([part]).features.filter(({ geometry, properties }) =>
        filter({ zoom: 5 }, { type: geometry.type === 'Point' ? 1 : 2, properties } as never),
      ).length;
    };
    for (const id of ['flows-line', 'flows-head', 'flows-number']) expect(drawnBy(arc(), id)).toBe(1);
    expect(drawnBy(arc({ isFaint: true }), 'flows-number')).toBe(0);
  });

  it('have a picture for the head, and a colour of their own', () => {
    expect(pictureOf('flow-head', palette)?.shapes[0]?.fill).toBe(palette.flow);
    const others = [...Object.values(palette.status), ...Object.values(palette.gauge), palette.road, palette.sea];
    expect(others).not.toContain(palette.flow);
  });

  it.each(VISIONS)('can be seen and read with %s', (vision) => {
    for (const ground of [palette.land, palette.corridorLand, palette.water]) {
      expect(contrast(simulate(palette.flow, vision), simulate(ground, vision))).toBeGreaterThanOrEqual(3);
      expect(contrast(simulate(palette.flowText, vision), simulate(ground, vision))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
