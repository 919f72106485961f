/** The point of a railway at a kilometre: by its published kilometre posts, or by what it measures from its start. */
import type { LngLat } from '../domain/measure.ts';
import type { Track } from '../domain/track.ts';
import { plainDigits } from './fold.ts';

export interface LineAndKm {
  /** What was typed of the line. */
  readonly line: string;
  readonly km: number;
}

const KM = String.raw`(?:km|км|کیلومتر|کلومیټر|کلومیٹر)`;
const NUMBER = String.raw`(\d{1,5}(?:[.,]\d{1,3})?)`;
const BEHIND = new RegExp(String.raw`^(.*?)(?<![\p{L}\d.,])${NUMBER}$`, 'iu');
const BEFORE = new RegExp(String.raw`^${NUMBER}(\D.*)$`, 'iu');
/** The word for kilometres, and what joins it to the name: `km 243 of Chaman–Rohri`. */
const UNIT = new RegExp(String.raw`(?<![\p{L}])${KM}(?![\p{L}])`, 'giu');
const MOST_LETTERS = 120;

/** A line with a kilometre, as it is typed: `Chaman–Rohri 243`, `km 243 of Chaman-Rohri`. Null if it is none. */
export function readLineAndKm(typed: string): LineAndKm | null {
  if (typed.length > MOST_LETTERS) return null;
  const text = plainDigits(typed).replaceAll(UNIT, ' ').replaceAll(/\s+/g, ' ').trim();
  const [, before, behind] = BEHIND.exec(text) ?? [];
  const [, first, rest] = BEFORE.exec(text) ?? [];
  const [line, number] = behind === undefined ? [rest, first] : [before, behind];
  if (line === undefined || number === undefined || !/\p{L}{2}/u.test(line)) return null;
  return { line: line.replaceAll(/^\s*(?:of|on)\s+|[\s,:@+]+$/gi, '').trim(), km: Number(number.replace(',', '.')) };
}

/** Kilometre posts of a line by station. */
export type Posts = ReadonlyMap<string, number>;

export interface LinePoint {
  readonly km: number;
  /** Null where a station beside it is not located. */
  readonly at: LngLat | null;
  /** The stations on either side, in the order of the line; the same one twice at a station. */
  readonly between: readonly [string, string];
  readonly nearest: string;
  /** By kilometre posts as published, or by what the atlas measures from the first station. */
  readonly basis: 'posts' | 'measured';
}

interface Stop {
  readonly id: string;
  readonly at: LngLat | null;
  readonly km: number;
}

/** The first and last kilometre that can be asked for; by its posts if it has two or more. */
export function reachOf(track: Track, posts: Posts): readonly [number, number] {
  const kms = scaleOf(track, posts).stops.map((stop) => stop.km);
  return [Math.min(...kms), Math.max(...kms)];
}

/** The point at a kilometre of a line; null where the line does not reach it. */
export function pointAt(track: Track, posts: Posts, km: number): LinePoint | null {
  const scale = scaleOf(track, posts);
  const isWhole = scale.stops.length === track.stops.length;
  return pointOn(scale, km) ?? (isWhole ? null : pointOn({ stops: track.stops, basis: 'measured' }, km));
}

function pointOn({ stops, basis }: Scale, km: number): LinePoint | null {
  const isIn = (from: number, to: number) => Math.min(from, to) <= km && km <= Math.max(from, to);
  const last = stops.findIndex((stop, i) => i > 0 && isIn(stops[i - 1]?.km ?? stop.km, stop.km));
  const [a, b] = [stops[last - 1], stops[last]];
  if (a === undefined || b === undefined) return null;
  const share = a.km === b.km ? 0 : (km - a.km) / (b.km - a.km);
  const nearest = share <= 0.5 ? a : b;
  const isAtStation = share === 0 || share === 1;
  return {
    km,
    at: isAtStation ? nearest.at : mix(a.at, b.at, share),
    between: isAtStation ? [nearest.id, nearest.id] : [a.id, b.id],
    nearest: nearest.id,
    basis,
  };
}

interface Scale {
  readonly stops: readonly Stop[];
  readonly basis: LinePoint['basis'];
}

/** Stops with the kilometres that count: between two posts those of the track are stretched to fit. */
function scaleOf(track: Track, posts: Posts): Scale {
  const anchors = track.stops.flatMap(({ id, km }) => {
    const post = posts.get(id);
    return post === undefined ? [] : [{ track: km, post }];
  });
  const [first, last] = [anchors.at(0), anchors.at(-1)];
  if (anchors.length < 2 || first === undefined || last === undefined) return { stops: track.stops, basis: 'measured' };
  const stops = track.stops
    .filter(({ km }) => km >= first.track && km <= last.track)
    .map((stop) => ({ ...stop, km: posts.get(stop.id) ?? postAt(stop.km, anchors) }));
  return { stops, basis: 'posts' };
}

function postAt(km: number, anchors: readonly { readonly track: number; readonly post: number }[]): number {
  const next = Math.max(
    1,
    anchors.findIndex((anchor) => anchor.track >= km),
  );
  const [a, b] = [anchors[next - 1], anchors[next]];
  if (a === undefined || b === undefined) return km;
  return b.track === a.track ? a.post : a.post + ((km - a.track) / (b.track - a.track)) * (b.post - a.post);
}

/** Lines are drawn straight from station to station. */
const mix = (a: LngLat | null, b: LngLat | null, share: number): LngLat | null =>
  a === null || b === null ? null : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
