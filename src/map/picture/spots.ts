/** Where the things of a picture answer to pointer and keyboard: each once, with all the places where it can be hit. */
import { kindOfLayer, type Picked } from '../hover.ts';
import type { PickKind } from '../layers/group.ts';
import type { Drawn, Layer } from './compile.ts';
import { isIn, piecesOf, pointsOf, type Canvas } from './outlines.ts';
import { pathText } from './path.ts';
import type { Placed } from './placement.ts';
import type { Hit, Rect, Spot } from './shapes.ts';

/** The large under the small: a click means the site, not the line under it. */
const ORDER: readonly PickKind[] = ['country', 'leg', 'section', 'pair', 'station', 'break', 'crossing', 'site'];
/** No mark is smaller to hit, in pixels. */
const LEAST = 24;
/** Lines shorter than this are not worth a link of their own. */
const STATION_RADIUS = 8;

/** Countries have areas too large for a link: their names stand for them. */
const kindOf = (layer: Layer): PickKind | undefined =>
  layer.id === 'country-labels' ? 'country' : layer.type === 'fill' ? undefined : kindOfLayer.get(layer.id);

export function spotsOf(layers: readonly Layer[], placed: readonly Placed[], canvas: Canvas): readonly Spot[] {
  const spots = new Map<string, { readonly picked: Picked; readonly hits: Hit[] }>();
  const add = (layer: Layer, drawn: Drawn, hits: readonly Hit[]) => {
    const picked = pickedOf(layer, drawn);
    if (picked === null || hits.length === 0) return;
    const key = `${picked.kind}/${picked.id}`;
    const spot = spots.get(key) ?? { picked, hits: [] };
    spot.hits.push(...hits);
    spots.set(key, spot);
  };
  for (const layer of layers.filter((one) => one.type !== 'symbol' && kindOf(one) !== undefined)) {
    for (const drawn of layer.features(canvas.zoom)) add(layer, drawn, hitsOf(layer, drawn, canvas));
  }
  for (const { layer, drawn, icon, name } of placed) {
    add(layer, drawn, [
      ...(icon === null ? [] : [{ type: 'box' as const, box: roomy(icon.box) }]),
      ...(name === null ? [] : [{ type: 'box' as const, box: whole(name.box) }]),
    ]);
  }
  const all = [...spots.values()];
  const sites = all.filter(({ picked }) => picked.kind === 'site').map(({ hits }) => hits);
  return all
    .filter(({ picked, hits }) => picked.kind !== 'station' || !isCovered(picked, hits, sites))
    .toSorted((a, b) => ORDER.indexOf(a.picked.kind) - ORDER.indexOf(b.picked.kind));
}

function pickedOf(layer: Layer, { feature }: Drawn): Picked | null {
  const kind = kindOf(layer);
  const id: unknown = feature.properties[kind === 'pair' ? 'pair' : 'id'];
  if (kind === undefined || typeof id !== 'string' || id === '') return null;
  return { kind, id, source: layer.source ?? '', properties: feature.properties };
}

function hitsOf(layer: Layer, { part }: Drawn, canvas: Canvas): readonly Hit[] {
  if (layer.type === 'line') {
    const d = pathText(piecesOf(part.geometry, canvas, false), 0);
    return d === '' ? [] : [{ type: 'line', d }];
  }
  const view: Rect = [0, 0, canvas.size.width, canvas.size.height];
  return pointsOf(part.geometry)
    .map(canvas.place)
    .filter((point) => isIn(point, view))
    .map(([x, y]) => ({ type: 'circle', at: [Math.round(x), Math.round(y)], radius: STATION_RADIUS }));
}

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
