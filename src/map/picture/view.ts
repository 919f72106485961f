/** The map without a map: a view of the style as plain shapes. The same input gives the same picture, byte for byte. */
import { placer, positionAt, type Aim, type Size } from '../projection.ts';
import type { Layer } from './compile.ts';
import { DETAILS, drawAreas, drawBackground, drawCircles, drawLines, isGround, type Canvas } from './outlines.ts';
import { placeSymbols, symbolShapes, type Placed } from './placement.ts';
import type { Rect, Shape, Still } from './shapes.ts';
import { spotsOf } from './spots.ts';

export interface ViewOptions {
  readonly camera: Aim;
  readonly size: Size;
  /** Ids that are lit, by the name of their source. */
  readonly lit?: ReadonlyMap<string, ReadonlySet<string>>;
  /** A made page has a coarse picture, which is small. */
  readonly detail?: keyof typeof DETAILS;
}

/** Draws layers that `compileStyle` has made ready: north up, whatever way the camera looks. */
export function drawView(layers: readonly Layer[], options: ViewOptions): Still {
  const canvas = canvasOf(options);
  const shown = layers.filter((layer) => layer.isShownAt(canvas.zoom));
  const symbols = shown.filter(({ type }) => type === 'symbol');
  const placed = placeSymbols(symbols, canvas);
  const draw = (some: readonly Layer[]) => some.flatMap((layer) => drawLayer(layer, placed, canvas));
  return {
    size: options.size,
    ground: draw(shown.filter(isGround)),
    subject: draw(shown.filter((layer) => !isGround(layer))),
    spots: spotsOf(shown, placed, canvas),
  };
}

function canvasOf({ camera, size, lit, detail = 'fine' }: ViewOptions): Canvas {
  const { margin } = DETAILS[detail];
  const room: Rect = [-margin, -margin, size.width + margin, size.height + margin];
  const [northWest, southEast] = [[room[0], room[1]] as const, [room[2], room[3]] as const];
  const [from, to] = [positionAt(northWest, camera, size), positionAt(southEast, camera, size)];
  return {
    zoom: camera.zoom,
    place: placer(camera, size),
    room,
    reach: [from.lng, to.lat, to.lng, from.lat],
    size,
    detail: DETAILS[detail],
    isLit: ({ id }, source) => id !== null && source !== null && lit?.get(source)?.has(id) === true,
  };
}

function drawLayer(layer: Layer, placed: readonly Placed[], canvas: Canvas): readonly Shape[] {
  switch (layer.type) {
    case 'background':
      return drawBackground(layer, canvas);
    case 'fill':
      return drawAreas(layer, canvas);
    case 'line':
      return drawLines(layer, canvas);
    case 'circle':
      return drawCircles(layer, canvas);
    case 'symbol':
      return symbolShapes(layer, placed);
  }
}
