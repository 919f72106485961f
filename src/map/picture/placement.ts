/** Which icons and names have room: the topmost layer chooses first, and nothing lies on what was placed before. */
import { overlap } from './clip.ts';
import type { Drawn, Layer } from './compile.ts';
import type { Canvas } from './outlines.ts';
import type { Icons, Label, Rect, Texts } from './shapes.ts';
import { paddingsOf, wishesOf, type IconMark, type Name, type Wish } from './symbols.ts';

/** Something that found room. */
export interface Placed {
  readonly layer: Layer;
  readonly drawn: Drawn;
  readonly icon: IconMark | null;
  readonly name: Name | null;
}

interface Rules {
  readonly overlaps: boolean;
  readonly ignores: boolean;
  readonly isOptional: boolean;
  readonly padding: number;
  /** How far from the sides it stays, in pixels: half a name of the ground says nothing. */
  readonly inset: number;
}

/** A name keeps this far from the edge, so that its halo is not cut. */
const EDGE = 2;

class Room {
  readonly #taken: Rect[] = [];
  readonly #view: Rect;

  constructor({ size: { width, height } }: Canvas) {
    this.#view = [EDGE, EDGE, width - EDGE, height - EDGE];
  }

  isFree([left, top, right, bottom]: Rect, { overlaps, padding, inset }: Rules): boolean {
    const [x0, y0, x1, y1] = this.#view;
    if (left < x0 + inset || top < y0 || right > x1 - inset || bottom > y1) return false;
    const padded: Rect = [left - padding, top - padding, right + padding, bottom + padding];
    return overlaps || !this.#taken.some((rect) => overlap(rect, padded));
  }

  take([left, top, right, bottom]: Rect, { ignores, padding }: Rules): void {
    if (!ignores) this.#taken.push([left - padding, top - padding, right + padding, bottom + padding]);
  }
}

/** Names of the ground, which are drawn with the subject since they are in its language. */
export const isOfGround = ({ id }: Layer): boolean => /^(country|town|water)-labels$/.test(id);

const rulesOf = (layer: Layer, { zoom, size, detail }: Canvas, part: 'icon' | 'text'): Rules => ({
  overlaps: layer.value<boolean>(`${part}-allow-overlap`, zoom),
  ignores: layer.value<boolean>(`${part}-ignore-placement`, zoom),
  isOptional: layer.value<boolean>(`${part}-optional`, zoom),
  padding: paddingsOf(layer, zoom)[part],
  inset: part === 'text' && isOfGround(layer) ? detail.cut * size.width : 0,
});

/** Places the symbols of all layers, which come in the order of drawing. */
export function placeSymbols(layers: readonly Layer[], canvas: Canvas): readonly Placed[] {
  const room = new Room(canvas);
  return layers.toReversed().flatMap((layer) => {
    const [icon, text] = [rulesOf(layer, canvas, 'icon'), rulesOf(layer, canvas, 'text')];
    return wishesOf(layer, canvas).flatMap((wish) => {
      const granted = grant(wish, room, icon, text);
      if (granted === null) return [];
      if (granted.icon !== null) room.take(granted.icon.box, icon);
      if (granted.name !== null) room.take(granted.name.box, text);
      return [{ layer, drawn: wish.drawn, ...granted }];
    });
  });
}

/** What of a wish has room. Icon and name come together, unless one of them may stand alone. */
function grant(
  { icon, names }: Wish,
  room: Room,
  iconRules: Rules,
  textRules: Rules,
): Pick<Placed, 'icon' | 'name'> | null {
  const hasIcon = icon !== null && room.isFree(icon.box, iconRules);
  // Even a name that may lie on another tries first to lie on none.
  const name =
    names.find(({ box }) => room.isFree(box, { ...textRules, overlaps: false })) ??
    names.find(({ box }) => room.isFree(box, textRules)) ??
    null;
  const isIconMissed = icon !== null && !hasIcon && !iconRules.isOptional;
  const isNameMissed = names.length > 0 && name === null && !textRules.isOptional;
  const given = {
    icon: hasIcon && !isNameMissed ? icon : null,
    name: isIconMissed ? null : name,
  };
  return given.icon === null && given.name === null ? null : given;
}

/** The icons and names of one layer as shapes: icons under names. */
export function symbolShapes(layer: Layer, placed: readonly Placed[]): readonly (Icons | Texts)[] {
  const icons = new Map<string, Icons & { readonly marks: Icons['marks'][number][] }>();
  const texts = new Map<string, Texts & { readonly labels: Label[] }>();
  for (const { icon, name } of placed.filter((one) => one.layer === layer)) {
    if (icon !== null && icon.opacity > 0) {
      const { name: image, scale, opacity, at, rotate, pivot } = icon;
      const key = `${image} ${scale} ${opacity}`;
      const group = icons.get(key) ?? { type: 'icons', layer: layer.id, name: image, scale, opacity, marks: [] };
      group.marks.push({ at, rotate, pivot });
      icons.set(key, group);
    }
    if (name !== null) {
      const key = JSON.stringify(name.look);
      const group = texts.get(key) ?? { type: 'texts', layer: layer.id, labels: [], ...name.look };
      group.labels.push(name.label);
      texts.set(key, group);
    }
  }
  return [...icons.values(), ...texts.values()];
}
