/** Pictures of the atlas itself, for tests: made once. */
import { build } from '../../../../geo/plugin.ts';
import { createAtlas } from '../../../../src/data/atlas.ts';
import { groundSources, roadSources, subjectSources } from '../../../../src/map/data.ts';
import { HOME, selectionOf } from '../../../../src/map/frame.ts';
import type { StyleContext } from '../../../../src/map/layers/group.ts';
import { ROLE_PALETTE } from '../../../../src/map/picture/colors.ts';
import { compileStyle } from '../../../../src/map/picture/compile.ts';
import { drawView, type ViewOptions } from '../../../../src/map/picture/view.ts';
import { fitBox, type Aim, type Size } from '../../../../src/map/projection.ts';
import { buildStyle } from '../../../../src/map/style.ts';
import { DEFAULT_STATE, LAYER_IDS, type AppState } from '../../../../src/state/state.ts';

export const FILES = build(process.cwd());
export const ATLAS = createAtlas(FILES.core);
export const SIZE: Size = { width: 800, height: 600 };
const EDGE = { top: 36, right: 36, bottom: 36, left: 36 };
export const HOME_CAMERA = fitBox(HOME, SIZE, EDGE, 14);

export const DATA = {
  ...groundSources('low', FILES['base-low'], ATLAS),
  ...groundSources('high', FILES['base-high'], ATLAS),
  ...subjectSources(ATLAS),
  ...roadSources(FILES.roads),
};

export function styleOf(state: Partial<AppState> = {}, changes: Partial<StyleContext> = {}) {
  const whole = { ...DEFAULT_STATE, layers: LAYER_IDS, ...state };
  const selection = selectionOf(whole, ATLAS);
  return buildStyle(
    { theme: 'light', palette: ROLE_PALETTE, state: whole, selection, shownSites: null, ...changes },
    DATA,
  );
}

const LAYERS = compileStyle(styleOf());

export const draw = (camera: Aim = HOME_CAMERA, options: Partial<ViewOptions> = {}) =>
  drawView(LAYERS, { camera, size: SIZE, ...options });

/** Every point that a path goes through. Circles give their leftmost point. */
export function pointsIn(d: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?(\d+\.?\d*|\.\d+)/g)].map(([word]) => Number(word));
    if (command === 'z') [x, y] = [startX, startY]; // closing leads back
    if (command === 'a' || command === 'z') continue;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const isAbsolute = command === 'M' && i === 0;
      [x, y] = [(isAbsolute ? 0 : x) + (numbers[i] ?? 0), (isAbsolute ? 0 : y) + (numbers[i + 1] ?? 0)];
      if (i === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}
