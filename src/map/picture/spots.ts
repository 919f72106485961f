/** Where the things of a picture answer to pointer and keyboard: each once, with all the places where it can be hit. */
import { kindOfLayer, type Picked } from '../hover.ts';
import type { Point } from '../projection.ts';
import type { PickKind } from '../layers/group.ts';
import type { Drawn, Layer } from './compile.ts';
import { clippedOf, isIn, pointsOf, type Canvas } from './outlines.ts';
import { chain, pathText, simplify } from './path.ts';
import type { Placed } from './placement.ts';
import type { Hit, Rect, Spot } from './shapes.ts';

/** The large under the small: a click means the site, not the line under it. */
const ORDER: readonly PickKind[] = ['country', 'leg', 'section', 'pair', 'station', 'break', 'crossing', 'site'];
/** No mark is smaller to hit, in pixels. */
const LEAST = 24;
/** Pixels round a station that are the station. */
const STATION_RADIUS = 8;

/** Countries have areas too large for a link: their names stand for them. */
const kindOf = (layer: Layer): PickKind | undefined =>
  layer.id === 'country-labels' ? 'country' : layer.type === 'fill' ? undefined : kindOfLayer.get(layer.id);

interface Gathered {
  readonly picked: Picked;
  readonly ids: Set<string>;
  readonly paths: (readonly Point[])[];
  readonly hits: Hit[];
}

export function spotsOf(layers: readonly Layer[], placed: readonly Placed[], canvas: Canvas): readonly Spot[] {
  const gathered = new Map<string, Gathered>();
  const at = (layer: Layer, drawn: Drawn): Gathered | null => {
    const picked = pickedOf(layer, drawn);
    if (picked === null) return null;
    const key = keyOf(picked);
    const spot = gathered.get(key) ?? { picked, ids: new Set(), paths: [], hits: [] };
    spot.ids.add(picked.id);
    gathered.set(key, spot);
    return spot;
  };
  for (const layer of layers.filter(({ type }) => type === 'line' || type === 'circle')) {
    for (const drawn of kindOf(layer) === undefined ? [] : layer.features(canvas.zoom)) {
      const spot = at(layer, drawn);
      if (layer.type === 'line') spot?.paths.push(...clippedOf(drawn.part.geometry, canvas));
      else spot?.hits.push(...circlesAt(drawn, canvas));
    }
  }
  for (const { layer, drawn, icon, name } of placed) {
    const boxes = [...(icon === null ? [] : [icon.box]), ...(name === null ? [] : [name.box])];
    at(layer, drawn)?.hits.push({ type: 'box', box: roomy(around(boxes)) });
  }
  const spots = [...gathered.values()].map(({ picked, ids, paths, hits }): Spot => {
    const lines = chain(paths).map((path) => simplify(path, canvas.detail.hit.tolerance));
    const d = pathText(lines, 0);
    return { picked, ids: [...ids], hits: d === '' ? hits : [{ type: 'line', d }, ...hits] };
  });
  const sites = spots.filter(({ picked }) => picked.kind === 'site').map(({ hits }) => hits);
  return spots
    .filter(({ picked, hits }) => hits.length > 0 && !(picked.kind === 'station' && isCovered(picked, hits, sites)))
    .toSorted((a, b) => ORDER.indexOf(a.picked.kind) - ORDER.indexOf(b.picked.kind));
}

/** The stretches of one line are one thing. */
const keyOf = ({ kind, id, properties }: Picked): string =>
  kind === 'section' ? `line/${String(properties['line'])}` : `${kind}/${id}`;

function pickedOf(layer: Layer, { feature }: Drawn): Picked | null {
  const kind = kindOf(layer);
  const id: unknown = feature.properties[kind === 'pair' ? 'pair' : 'id'];
  if (kind === undefined || typeof id !== 'string' || id === '') return null;
  return { kind, id, source: layer.source ?? '', properties: feature.properties };
}

function circlesAt({ part }: Drawn, canvas: Canvas): readonly Hit[] {
  const view: Rect = [0, 0, canvas.size.width, canvas.size.height];
  return pointsOf(part.geometry)
    .map(canvas.place)
    .filter((point) => isIn(point, view))
    .map(([x, y]) => ({ type: 'circle', at: [Math.round(x), Math.round(y)], radius: STATION_RADIUS }));
}

const around = (boxes: readonly Rect[]): Rect => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
];

/** A station under the mark of its own site is the site. */
const isCovered = (station: Picked, hits: readonly Hit[], sites: readonly (readonly Hit[])[]): boolean =>
  station.properties['site'] === true &&
  hits.some(
    (hit) =>
      hit.type === 'circle' && sites.some((site) => site.some((mark) => mark.type === 'box' && isIn(hit.at, mark.box))),
  );

const whole = ([left, top, right, bottom]: Rect): Rect => [
  Math.round(left),
  Math.round(top),
  Math.round(right),
  Math.round(bottom),
];

/** A small mark is given more room than it has. */
function roomy([left, top, right, bottom]: Rect): Rect {
  const [moreX, moreY] = [Math.max(0, LEAST - (right - left)) / 2, Math.max(0, LEAST - (bottom - top)) / 2];
  return whole([left - moreX, top - moreY, right + moreX, bottom + moreY]);
}
