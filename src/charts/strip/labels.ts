/** Names along a line: how wide they are, and which of them have room. Pure, in pixels. */

/** Widths of letters in thousandths of the type size, by groups of about one width. Others are taken as wide. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijl.,:;|’‘ I!', 290],
  ['frt()-/', 385],
  ['ckszJvxy–', 505],
  ['abdeghnopquLF0123456789', 600],
  ['ABCEGKPRSTVXYZ', 640],
  ['DHNOQU', 760],
  ['mwMW', 900],
];
const DEFAULT_WIDTH = 640;
const widthOf = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** About how wide a text comes out at a type size; a little generous, for no canvas is at hand to measure it. */
export const textWidth = (text: string, size: number): number =>
  (Array.from(text).reduce((sum, letter) => sum + (widthOf.get(letter) ?? DEFAULT_WIDTH), 0) * size) / 1000 + 2;

/** A text that wants to stand at a point of the line. The lower its rank, the sooner it is placed. */
export interface Wish {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly rank: number;
  /** Where it must fit without a leader: a stretch that is named within itself. */
  readonly within?: readonly [from: number, to: number];
}

/** A text with its room. Tier 0 is next to the line. */
export interface Label {
  readonly key: string;
  readonly text: string;
  /** The point that it belongs to. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly tier: number;
}

export interface Room {
  readonly from: number;
  readonly to: number;
  readonly tiers: number;
  readonly size: number;
  /** Room kept free between two texts. */
  readonly gap?: number;
}

/** Room kept free between two texts, unless it is said otherwise. */
const GAP = 8;
/** Room kept free on either side of the line that leads to a text of a higher tier. */
const LEADER = 3;

/** How many texts may be moved to make room for one. */
const MOST_MOVED = 3;

/**
 * Places as many texts as have room, the most important first; none touches another, nor the leader of another. Where
 * one finds no room, those in its way are moved if they can be.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): readonly Label[] {
  const gap = room.gap ?? GAP;
  const options = new Map(wishes.map((wish) => [wish.key, choices(wish, room)]));
  const place = (key: string, others: readonly Label[]) =>
    options.get(key)?.find((choice) => isFree(choice, others, gap));
  let placed: readonly Label[] = [];
  for (const { key } of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const label = place(key, placed);
    if (label !== undefined) placed = [...placed, label];
    else {
      const squeezed = (options.get(key) ?? []).flatMap((choice) =>
        [squeeze(choice, placed, gap, place)].filter((labels) => labels !== null),
      );
      placed = squeezed.toSorted((a, b) => heightOf(a) - heightOf(b))[0] ?? placed;
    }
  }
  return placed.toSorted((a, b) => a.left - b.left);
}

/** How far from the line some texts stand, all together. */
const heightOf = (labels: readonly Label[]): number => labels.reduce((sum, { tier }) => sum + tier, 0);

/** The texts with one more among them, those in its way moved; null if they have nowhere else to go. */
function squeeze(
  choice: Label,
  placed: readonly Label[],
  gap: number,
  place: (key: string, others: readonly Label[]) => Label | undefined,
): readonly Label[] | null {
  const inWay = placed.filter((other) => !isFree(choice, [other], gap));
  if (inWay.length > MOST_MOVED) return null;
  let labels: readonly Label[] = [...placed.filter((other) => !inWay.includes(other)), choice];
  for (const { key } of inWay) {
    const moved = place(key, labels);
    if (moved === undefined) return null;
    labels = [...labels, moved];
  }
  return labels;
}

/** Where a text could stand: over its point, or to either side of it; near the line first. */
function choices({ key, x, text, within }: Wish, { from, to, tiers, size }: Room): readonly Label[] {
  const width = textWidth(text, size);
  if (width > to - from) return [];
  const lefts = [0.5, 0.25, 0.75, 4 / width, 1 - 4 / width].map((share) => x - width * share);
  const inside = lefts.map((left) => Math.min(Math.max(left, from), to - width));
  const label =
    (tier: number) =>
    (left: number): Label => ({ key, text, x, left, width, tier });
  if (within !== undefined) {
    const [start, end] = within;
    if (end - start < width) return [];
    return [(start + end - width) / 2, start, end - width].map(label(0));
  }
  return Array.from({ length: tiers }, (_, tier) => tier).flatMap((tier) => inside.map(label(tier)));
}

function isFree(choice: Label, placed: readonly Label[], gap: number): boolean {
  return placed.every((other) => {
    if (other.tier === choice.tier && overlaps(choice, other, gap)) return false;
    if (other.tier > choice.tier && covers(choice, other.x)) return false;
    return !(other.tier < choice.tier && covers(other, choice.x));
  });
}

const overlaps = (a: Label, b: Label, gap: number) =>
  a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
const covers = (label: Label, x: number) => label.left - LEADER < x && x < label.left + label.width + LEADER;
