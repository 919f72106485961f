/** Where everything of a lying strip stands: rows from top to bottom, things along the kilometres. Pure, in pixels. */
import type { Strip, StripStop } from '../../domain/strip.ts';
import type { Band } from '../../domain/strip/bands.ts';
import type { Direction } from '../place.ts';
import { statusWord, trafficText, type StripWords } from './describe.ts';
import { placeLabels, textWidth, type Label, type Room, type Wish } from './labels.ts';
import { projectMarks, type ProjectMark } from './projects.ts';
import { kmScale, kmTicks, pixels, type KmScale } from './scale.ts';

/** Type size of the diagram, in pixels of a screen whose letters are of the usual size. */
export const TYPE = 12;
export const LINE_HEIGHT = 15;
/** Height of the casing that makes the corridor one thing. */
export const CASING = 16;
const LANE = 8;

/** A band with the words that have room in it. */
export interface NamedBand<T> extends Band<T> {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  /** What it is called, and the middle of that; empty where there is no room. */
  readonly text: string;
  readonly x: number;
}

/** The middles and feet of rows, in pixels from the top. */
export interface Rows {
  readonly country: number | null;
  /** Feet of the tiers of names, the lowest first. */
  readonly names: readonly number[];
  readonly line: number;
  readonly words: readonly number[];
  readonly gauge: number;
  readonly lanes: readonly number[];
  readonly traffic: number | null;
  readonly axis: number | null;
  readonly height: number;
}

export interface Plan {
  readonly scale: KmScale;
  readonly rows: Rows;
  readonly gutter: number;
  readonly countries: readonly NamedBand<string>[];
  readonly gauges: readonly NamedBand<Way>[];
  readonly names: readonly Label[];
  readonly words: readonly Label[];
  readonly traffic: readonly Label[];
  readonly projects: readonly ProjectMark[];
  readonly ticks: readonly number[];
}

export interface PlanOptions {
  readonly width: number;
  /** The kilometres at the end of the axis: more than the strip's own for strips that are compared. */
  readonly domainKm: number;
  readonly dir: Direction;
  readonly isCompact: boolean;
  readonly hasAxis: boolean;
  /** Room for what was measured although nothing is there, or not yet: the strip must not grow under a reader. */
  readonly keepsTraffic?: boolean;
  readonly words: StripWords;
}

/** Wide enough for the names of the rows at the side. */
const ROOMY = 620;

/** Lays a strip out for a width. */
export function planOf(strip: Strip, options: PlanOptions): Plan {
  const { width, domainKm, dir, isCompact, words } = options;
  const rowNames = Object.values(words.text.strip.rows);
  const gutter = width < ROOMY || isCompact ? 0 : Math.max(...rowNames.map((name) => textWidth(name, TYPE))) + 6;
  const scale = kmScale(domainKm, { width, gutter, margin: 10 }, dir);
  const [from, to] = dir === 'ltr' ? [gutter, width] : [0, width - gutter];
  const room = { from, to, size: TYPE };
  const wishes = nameWishes(strip, scale);
  const names = isCompact ? placeLabels(wishes, { ...room, tiers: 1 }) : placeNames(wishes, room);
  const states = placeLabels(stateWishes(strip, scale, words), { ...room, tiers: isCompact ? 1 : 2, gap: 10 });
  const traffic = placeLabels(trafficWishes(strip, scale, words), { ...room, tiers: 1 });
  const projects = isCompact ? [] : projectMarks(strip.projects, scale);
  const tiers = Math.max(0, ...states.map((label) => label.tier + 1));
  return {
    scale,
    gutter,
    rows: rowsOf(options, {
      nameTiers: Math.max(1, ...names.map((label) => label.tier + 1)),
      tiers,
      lanes: Math.max(0, ...projects.map(({ lane }) => lane + 1)),
      hasTraffic: traffic.length > 0 || options.keepsTraffic === true,
    }),
    countries: named(strip.country, scale, (iso2) => [words.countryName(iso2), iso2]),
    gauges: named(
      waysOf(strip, words),
      scale,
      ({ words: named }) => [named],
      strip.breaks.map(({ km }) => scale(km)),
    ),
    names,
    words: states,
    traffic: isCompact ? [] : traffic,
    projects,
    ticks: kmTicks(scale),
  };
}

interface Contents {
  readonly nameTiers: number;
  readonly tiers: number;
  readonly lanes: number;
  readonly hasTraffic: boolean;
}

function rowsOf({ isCompact, hasAxis }: PlanOptions, { nameTiers, tiers, lanes, hasTraffic }: Contents): Rows {
  const country = isCompact ? null : 9;
  const foot = (isCompact ? 0 : 18) + nameTiers * LINE_HEIGHT - 3;
  const line = foot + 11 + CASING / 2;
  const belowLine = line + CASING / 2;
  const words = Array.from({ length: tiers }, (_, tier) => belowLine + 16 + tier * LINE_HEIGHT);
  const gauge = (words.at(-1) ?? belowLine) + 15;
  const laneTop = gauge + 17;
  const laneYs = Array.from({ length: lanes }, (_, lane) => laneTop + lane * LANE);
  const belowLanes = laneYs.at(-1) ?? gauge;
  const traffic = hasTraffic && !isCompact ? belowLanes + 19 : null;
  const below = traffic ?? belowLanes;
  const axis = hasAxis ? below + 7 : null;
  return {
    country,
    names: Array.from({ length: nameTiers }, (_, tier) => foot - tier * LINE_HEIGHT),
    line,
    words,
    gauge,
    lanes: laneYs,
    traffic,
    axis,
    height: axis === null ? below + 6 : axis + 19,
  };
}

/** Names in two tiers, or in three where that saves an end or a place with a page of its own. */
function placeNames(wishes: readonly Wish[], room: Omit<Room, 'tiers'>): readonly Label[] {
  const missing = (names: readonly Label[]) => {
    const keys = new Set(names.map((label) => label.key));
    return wishes.filter((wish) => wish.rank <= 1 && !keys.has(wish.key)).length;
  };
  const low = placeLabels(wishes, { ...room, tiers: 2 });
  if (missing(low) === 0) return low;
  const high = placeLabels(wishes, { ...room, tiers: 3 });
  return missing(high) < missing(low) ? high : low;
}

/** A strip with no more stations than this may name all of them. */
const FEW_STOPS = 30;

/** A station this near to a closed crossing is named with it. */
const GATE_KM = 10;

/** The ends first, then the main stations with a site of their own, those at borders, towns; the rest of short lines. */
function nameWishes(strip: Strip, scale: KmScale): readonly Wish[] {
  return strip.stops.flatMap((stop, index): readonly Wish[] => {
    const { km, name, rank, isMain } = stop;
    if (rank > 2 && !isMain && strip.stops.length > FEW_STOPS) return [];
    return [{ key: String(index), x: scale(km), text: name, rank: importanceOf(stop, index, strip) }];
  });
}

function importanceOf({ km, rank, isMain, kind }: StripStop, index: number, strip: Strip): number {
  const isEnd = index === 0 || index === strip.stops.length - 1;
  if (isEnd) return 0;
  const isAtShutGate = strip.crossings.some((gate) => gate.status === 'closed' && Math.abs(gate.km - km) < GATE_KM);
  const isPlace = kind !== null && kind !== 'rail';
  if (rank === 1) return isAtShutGate ? 0 : isPlace ? 1 : 2;
  return isMain ? 3 : rank + 2;
}

/** A text over a point, kept within the line. */
export function besidePoint(x: number, text: string, scale: KmScale): { text: string; left: number; width: number } {
  const width = textWidth(text, TYPE) * 1.06; // it is set bold
  const [left, right] = scale.range().toSorted((a, b) => a - b) as [number, number];
  return { text, width, left: Math.max(Math.min(x - width / 2, right - width), left) };
}

/** Closed crossings first, then what does not run; what runs is named where its band has room for it. */
function stateWishes(strip: Strip, scale: KmScale, words: StripWords): readonly Wish[] {
  const gates = strip.crossings
    .filter(({ status }) => status !== 'open')
    .map((crossing) => ({
      key: `crossing/${crossing.id}`,
      x: scale(crossing.km),
      text: statusWord(crossing, words),
      rank: crossing.status === 'closed' ? 0 : 3,
    }));
  const bands = strip.status.map((band, index): Wish => {
    const [left, right] = pixels(scale, band.from, band.to);
    const text = statusWord(band.value, words);
    const isRunning = band.value.status === 'operating' || band.value.status === 'open';
    const fits = textWidth(text, TYPE) <= right - left;
    return {
      key: `band/${index}`,
      x: (left + right) / 2,
      text,
      rank: isRunning ? 4 : 1,
      ...(isRunning || fits ? { within: [left, right] as const } : {}),
    };
  });
  return [...gates, ...bands];
}

const trafficWishes = (strip: Strip, scale: KmScale, words: StripWords): readonly Wish[] =>
  strip.traffic.map((one, index) => ({
    key: String(index),
    x: scale(one.km),
    text: trafficText(one, words),
    rank: index,
  }));

/** Half the width of the mark of a break of gauge. */
const BREAK = 13;

/** Bands with the longest of the words given that has room in them, clear of the marks on their line. */
function named<T>(
  bands: readonly Band<T>[],
  scale: KmScale,
  textsOf: (value: T) => readonly string[],
  marks: readonly number[] = [],
): readonly NamedBand<T>[] {
  return bands.map((band, index) => {
    const [left, right] = pixels(scale, band.from, band.to);
    const placed = textsOf(band.value).flatMap((text) => {
      const half = textWidth(text, TYPE) / 2 + 5;
      const isClear = (x: number) =>
        left <= x - half && x + half <= right && marks.every((mark) => Math.abs(mark - x) >= half + BREAK);
      const x = [0.5, 0.3, 0.7, 0.2, 0.8].map((share) => left + (right - left) * share).find(isClear);
      return x === undefined ? [] : [{ text, x }];
    });
    return { ...band, key: String(index), left, right, text: '', x: 0, ...placed[0] };
  });
}

/** A gauge in words, or a mode where there are no rails. */
interface Way {
  readonly words: string;
  readonly gauge: Strip['gauge'][number]['value'];
}

function waysOf(strip: Strip, { text, format }: StripWords): readonly Band<Way>[] {
  return strip.gauge.flatMap((band): readonly Band<Way>[] =>
    band.value === null
      ? strip.mode
          .filter((mode) => mode.from < band.to && mode.to > band.from && mode.value !== 'rail')
          .map((mode) => ({
            from: Math.max(mode.from, band.from),
            to: Math.min(mode.to, band.to),
            value: { words: text.strip.mode[mode.value], gauge: null },
          }))
      : [{ ...band, value: { words: text.strip.gauge(format.digits(band.value)), gauge: band.value } }],
  );
}
