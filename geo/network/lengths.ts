/** How long each hop is, and how that is known: from chainages, published lengths, or the drawing times a factor. */
import type { LengthBasis, NetworkFile } from '../../src/domain/dataset.ts';
import { pathKm } from '../../src/domain/measure.ts';
import { groupBy, railIndex } from '../rail-index.ts';
import type { Row, Tables } from '../schema.ts';
import { pairOf, type Hop } from './hops.ts';

export interface Length {
  readonly km: number | null;
  readonly basis: LengthBasis;
}

export type Factor = NetworkFile['factor'];

/** A published length over some neighbouring hops of a line. */
export interface Published {
  readonly label: string;
  readonly km: number;
  readonly hops: readonly Hop[];
}

export const tenth = (km: number): number => Number(km.toFixed(1));

/** What is published, in the order in which it counts: chainages, then shorter stretches before longer ones. */
export function publishedLengths(tables: Tables, hops: readonly Hop[]): readonly Published[] {
  const byLine = groupBy(hops, (hop) => hop.section.line);
  const stretch = (line: string, from: string, to: string, km: number): Published[] => {
    const stations = railIndex(tables)
      .stationsOf(line)
      .map((station) => station.id);
    const [first, last] = [stations.indexOf(from), stations.indexOf(to)].toSorted((a, b) => a - b) as [number, number];
    const between = (byLine.get(line) ?? []).filter((hop) => hop.at >= first && hop.at < last);
    return between.length === 0 || first < 0 ? [] : [{ label: `${line} ${from}–${to}`, km, hops: between }];
  };
  const chainages = tables.lines.flatMap((line) => {
    const posts = tables.lineStations.filter((row) => row.line === line.id && row.km !== null);
    return posts.slice(1).flatMap((row, i) => {
      const before = posts[i] as Row<'lineStations'>;
      return stretch(line.id, before.station, row.station, Math.abs((row.km ?? 0) - (before.km ?? 0)));
    });
  });
  const spans = tables.spans.flatMap((row) => stretch(row.line, row.from, row.to, row.km));
  const sections = tables.sections.flatMap((row) =>
    row.length_km === null ? [] : stretch(row.line, row.from, row.to, row.length_km),
  );
  const shortFirst = (a: Published, b: Published) => a.hops.length - b.hops.length;
  return [...chainages.toSorted(shortFirst), ...[...spans, ...sections].toSorted(shortFirst)];
}

/** The length of every hop by its id, to a tenth of a kilometre. */
export function lengthsOf(tables: Tables, hops: readonly Hop[], factor: number): ReadonlyMap<string, Length> {
  const lengths = new Map<string, Length>();
  const twins = groupBy(hops, pairOf);
  const set = (hop: Hop, length: Length) => {
    lengths.set(hop.id, length);
    for (const twin of twins.get(pairOf(hop)) ?? []) if (!lengths.has(twin.id)) lengths.set(twin.id, length);
  };
  for (const published of publishedLengths(tables, hops)) {
    const free = published.hops.filter((hop) => !lengths.has(hop.id));
    const rest = remainder(published, lengths);
    if (free.length === 0 || rest <= 0) continue;
    const isExact = published.hops.every((hop) => hop === free[0] || lengths.get(hop.id)?.basis === 'published');
    const basis = free.length === 1 && isExact ? 'published' : 'spread';
    spread(free, rest).forEach(([hop, km]) => set(hop, { km, basis }));
  }
  const isPublished = (hop: Hop | undefined) => hop !== undefined && lengths.has(hop.id);
  const drawn = hops
    .filter((hop) => !isPublished(hop))
    .map((hop) => [hop, drawnLength(hop, hops, isPublished, factor)] as const);
  for (const [hop, length] of drawn) set(hop, length);
  return lengths;
}

/**
 * Drawn length times the factor. Unknown without a drawing, and also next to a station that is not located when the hop
 * on its other side has a published length: the drawing says no more where the station lies.
 */
function drawnLength(
  hop: Hop,
  hops: readonly Hop[],
  isPublished: (hop: Hop | undefined) => boolean,
  factor: number,
): Length {
  const beside = (station: Row<'stations'>) =>
    hops.find(
      (other) => other !== hop && other.section.line === hop.section.line && [other.a, other.b].includes(station),
    );
  const isLoose = [hop.a, hop.b].some((station) => station.lat === null && isPublished(beside(station)));
  if (hop.drawnKm === null || isLoose) return { km: null, basis: 'unknown' };
  return { km: tenth(hop.drawnKm * factor), basis: 'drawn' };
}

/** What a published length leaves for the hops without one of their own. */
const remainder = ({ km, hops }: Published, lengths: ReadonlyMap<string, Length>): number =>
  hops.reduce((rest, hop) => rest - (lengths.get(hop.id)?.km ?? 0), km);

/** A length over hops, in proportion to the drawing; the tenths add up to it. */
function spread(hops: readonly Hop[], km: number): readonly (readonly [Hop, number])[] {
  const drawn = hops.flatMap((hop) => hop.drawnKm ?? []);
  const usual = drawn.reduce((sum, one) => sum + one, 0) / drawn.length || 1;
  const weights = hops.map((hop) => hop.drawnKm ?? usual);
  const total = weights.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  return hops.map((hop, i) => {
    const start = tenth((km * passed) / total);
    passed += weights[i] ?? 0;
    return [hop, tenth(tenth((km * passed) / total) - start)] as const;
  });
}

/** Published over drawn length of the sections that have both and are drawn from station to station. */
export function measureFactor(tables: Tables): Factor {
  const index = railIndex(tables);
  const isExcepted = ({ line, from, to }: Row<'sections'>) =>
    tables.lengthExceptions.some((row) => row.line === line && row.from === from && row.to === to);
  const ratios = tables.sections.flatMap((section) => {
    const path = index.path(section.line, section.from, section.to) ?? [];
    const drawn = pathKm(path);
    const counts = section.geometry === 'station-to-station' && !isExcepted(section);
    return section.length_km === null || drawn === 0 || !counts ? [] : [section.length_km / drawn];
  });
  return { ...quartiles(ratios), sections: ratios.length };
}

/** Middle value and quartiles, to a thousandth; 1 of nothing. */
export function quartiles(values: readonly number[]): Omit<Factor, 'sections'> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below === undefined || above === undefined ? 1 : below + (above - below) * (place - Math.floor(place));
  };
  const thousandth = (value: number) => Number(value.toFixed(3));
  return { middle: thousandth(at(0.5)), low: thousandth(at(0.25)), high: thousandth(at(0.75)) };
}
