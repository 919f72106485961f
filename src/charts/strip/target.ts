/** What can be pointed at on a strip, walked to, and opened. */
import type { Strip, StripCrossing, StripStop } from '../../domain/strip.ts';

/** A thing by its kind and id: the same that lights up on the map and in tables. */
export interface StripTarget {
  readonly kind: 'section' | 'leg' | 'station' | 'crossing' | 'project' | 'site' | 'country' | 'line' | 'pair';
  readonly id: string;
}

/** A station or crossing that the arrow keys walk to. */
export type StripItem =
  | { readonly kind: 'station'; readonly km: number; readonly isMain: boolean; readonly stop: StripStop }
  | { readonly kind: 'crossing'; readonly km: number; readonly isMain: boolean; readonly crossing: StripCrossing };

/** Stations and crossings in the order of the way. */
export function itemsOf(strip: Strip): readonly StripItem[] {
  const stops = strip.stops.map((stop): StripItem => ({ kind: 'station', km: stop.km, isMain: stop.isMain, stop }));
  const crossings = strip.crossings.map((crossing): StripItem => ({
    kind: 'crossing',
    km: crossing.km,
    isMain: true,
    crossing,
  }));
  return [...stops, ...crossings].toSorted((a, b) => a.km - b.km);
}

export const targetOf = (item: StripItem): StripTarget =>
  item.kind === 'station' ? { kind: 'station', id: item.stop.id } : { kind: 'crossing', id: item.crossing.id };

/** What of a strip is lit by a thing: kilometres for runs and projects, points for stations and crossings. */
export function litSpans(strip: Strip, lit: StripTarget | null): readonly (readonly [number, number])[] {
  if (lit === null) return [];
  const { kind, id } = lit;
  if (kind === 'section' || kind === 'leg')
    return strip.runs.filter((run) => run.kind === kind && run.of === id).map((run) => [run.from, run.to]);
  if (kind === 'line') return strip.runs.filter((run) => run.line === id).map((run) => [run.from, run.to]);
  if (kind === 'country') return strip.country.filter((band) => band.value === id).map((band) => [band.from, band.to]);
  if (kind === 'project') return strip.projects.filter((row) => row.id === id).map((row) => [row.from, row.to]);
  return pointsOf(strip, lit).map((km) => [km, km]);
}

/** Where a station, a site or a crossing stands. */
function pointsOf(strip: Strip, { kind, id }: StripTarget): readonly number[] {
  if (kind === 'crossing') return strip.crossings.filter((row) => row.id === id).map((row) => row.km);
  return strip.stops.filter((stop) => (kind === 'site' ? stop.site : stop.id) === id).map((stop) => stop.km);
}
