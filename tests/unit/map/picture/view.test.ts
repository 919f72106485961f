import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS, RAIL_STATUSES } from '../../../../src/map/layers/rail.ts';
import { PALETTES } from '../../../../src/map/palette.ts';
import { DRAWN, compileStyle } from '../../../../src/map/picture/compile.ts';
import type { PathShape, Shape, Still } from '../../../../src/map/picture/shapes.ts';
import { drawView } from '../../../../src/map/picture/view.ts';
import { DETAILS } from '../../../../src/map/picture/outlines.ts';
import { COLOR_MODES, DEFAULT_LAYERS } from '../../../../src/state/state.ts';
import { pixelOf } from '../../../fixtures/mercator.ts';
import { ATLAS, draw, HOME_CAMERA, pointsIn, SIZE, styleOf } from './drawing.ts';

const paths = ({ ground, subject }: Still): readonly PathShape[] =>
  [...ground, ...subject].filter((shape): shape is PathShape => shape.type === 'path');
const ofLayer = (still: Still, layer: string): readonly Shape[] =>
  [...still.ground, ...still.subject].filter((shape) => shape.layer === layer);

const cameras = fc.record({
  zoom: fc.double({ min: 2.8, max: 11, noNaN: true }),
  lat: fc.double({ min: 23, max: 46, noNaN: true }),
  lng: fc.double({ min: 50, max: 78, noNaN: true }),
});

describe('a still picture', () => {
  it('draws every property that the style sets', () => {
    const styles = COLOR_MODES.map((color) => styleOf({ color, page: { kind: 'line', id: 'pk-chaman-rohri' } }));
    const unknown = styles
      .flatMap((style) => style.layers)
      .flatMap((layer) => {
        const drawn: readonly string[] = layer.type in DRAWN ? DRAWN[layer.type as keyof typeof DRAWN] : [];
        const set = [...Object.keys(layer.paint ?? {}), ...Object.keys(layer.layout ?? {})];
        return set.filter((property) => !drawn.includes(property)).map((property) => `${layer.id}: ${property}`);
      });
    expect(unknown).toEqual([]);
  });

  it('is the same, byte for byte, for the same view', () => {
    const again = drawView(compileStyle(styleOf()), { camera: HOME_CAMERA, size: SIZE });
    expect(JSON.stringify(again)).toBe(JSON.stringify(draw()));
  });

  it('has the same ground whatever is selected, filtered or coloured', () => {
    const other = styleOf(
      { page: { kind: 'country', id: 'AF' }, color: 'gauge', status: ['planned'] },
      { shownSites: ['herat'] },
    );
    const still = drawView(compileStyle(other), { camera: HOME_CAMERA, size: SIZE });
    expect(still.ground).toEqual(draw().ground);
    expect(still.subject).not.toEqual(draw().subject);
  });

  it('names the parts of the palette, never a colour of one theme', () => {
    const text = JSON.stringify(draw({ ...HOME_CAMERA, zoom: 7 }));
    expect(text).toContain('var(--map-status-operating)');
    for (const color of Object.values(PALETTES.light.status)) expect(text).not.toContain(color);
    expect(text).not.toMatch(/rgb\(/);
  });
});

describe('railways', () => {
  const dashes = (zoom: number) => {
    const still = draw({ ...HOME_CAMERA, zoom });
    return RAIL_STATUSES.map((status) => {
      const line = ofLayer(still, `rail-${status}`)[0] as PathShape | undefined;
      return { status, width: line?.width ?? 0, dash: line?.dash, cap: line?.cap, color: line?.stroke };
    });
  };

  it.each([3.8, 4.5, 5.2])('keep the dash of their status at zoom %d', (zoom) => {
    for (const { status, width, dash, cap, color } of dashes(zoom)) {
      const pattern = PATTERNS[status];
      if (width === 0) continue; // none of them in sight
      expect({ status, color }).toEqual({ status, color: `var(--map-status-${status})` });
      expect({ status, cap }).toEqual({ status, cap: pattern.cap });
      const expected = pattern.dash?.map((part) => Math.round(part * width * 100) / 100);
      expect({ status, dash }).toEqual({ status, dash: expected });
    }
  });

  it('that are only announced are never drawn as operating', () => {
    const announced = dashes(4).find(({ status }) => status === 'announced');
    const operating = dashes(4).find(({ status }) => status === 'operating');
    expect(announced?.dash?.[0]).toBe(0);
    expect(operating?.dash).toBeUndefined();
    expect(announced?.color).not.toBe(operating?.color);
  });

  it('that are shut have cross-ticks, and closed gates their bar', () => {
    const still = draw({ zoom: 6.2, lat: 30.9, lng: 66.4 });
    expect(ofLayer(still, 'rail-suspended-ticks')).not.toHaveLength(0);
    const icons = still.subject.flatMap((shape) => (shape.type === 'icons' ? [shape.name] : []));
    expect(icons).toContain('crossing-closed');
  });
});

describe('what is drawn', () => {
  it('lies where the projection puts it', () => {
    const still = draw({ zoom: 9, lat: 35.2, lng: 62.3 });
    const circles = ofLayer(still, 'stations').flatMap((shape) => (shape.type === 'circles' ? shape.points : []));
    const expected = ATLAS.core.stations.flatMap(({ at }) =>
      at === null ? [] : [pixelOf(at, { zoom: 9, lat: 35.2, lng: 62.3 }, SIZE)],
    );
    expect(circles.length).toBeGreaterThan(2);
    for (const [x, y] of circles) {
      const nearest = Math.min(...expected.map(([ex, ey]) => Math.hypot(ex - x, ey - y)));
      expect(nearest).toBeLessThan(0.01);
    }
  });

  it('never leaves the view by more than the margin', () => {
    fc.assert(
      fc.property(cameras, fc.constantFrom('fine', 'coarse'), (camera, detail) => {
        const { margin } = DETAILS[detail];
        for (const { d, layer } of paths(draw(camera, { detail }))) {
          if (layer === 'background') continue;
          for (const [x, y] of pointsIn(d)) {
            expect(x).toBeGreaterThanOrEqual(-margin - 1);
            expect(x).toBeLessThanOrEqual(SIZE.width + margin + 1);
            expect(y).toBeGreaterThanOrEqual(-margin - 1);
            expect(y).toBeLessThanOrEqual(SIZE.height + margin + 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows what is selected as the live map does', () => {
    const layersOf = (page: Parameters<typeof styleOf>[0]) =>
      drawView(compileStyle(styleOf({ layers: DEFAULT_LAYERS, ...page })), {
        camera: HOME_CAMERA,
        size: SIZE,
      }).subject.map(({ layer }) => layer);
    expect(layersOf({})).not.toContain('site-selected');
    expect(layersOf({ page: { kind: 'site', id: 'torghundi' } })).toContain('site-selected');
    expect(layersOf({ page: { kind: 'line', id: 'pk-chaman-rohri' } })).toContain('rail-selected');
    expect(layersOf({ page: { kind: 'country', id: 'AF' } })).toContain('country-selected');
  });

  it('is lit where it is pointed at elsewhere', () => {
    const lit = new Map([['sites', new Set(['herat'])]]);
    const glow = draw(HOME_CAMERA, { lit }).subject.filter(({ layer }) => layer === 'site-glow');
    expect(glow).toMatchObject([{ type: 'circles', points: [expect.anything()] }]);
    expect(ofLayer(draw(), 'site-glow')).toEqual([]);
  });
});
