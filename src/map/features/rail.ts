/** Railways, the corridor, stations, breaks of gauge, roads and sea legs as GeoJSON. */
import type { Atlas } from '../../data/atlas.ts';
import type { Leg, Station } from '../../domain/dataset.ts';
import { isBorderPoint } from '../../domain/places.ts';
import { namesOf, type LocalNames } from './places.ts';
import { along, collect, packed, placed, type Collection } from './geojson.ts';

export function railFeatures(atlas: Atlas): Collection {
  return collect(
    atlas.core.sections.flatMap((section) => {
      const path = section.stations.flatMap((id) => {
        const point = atlas.stations.get(id)?.at;
        return point === null || point === undefined ? [] : [point];
      });
      if (path.length < 2) return [];
      const { id, line, status, gauge_mm, geometry } = section;
      return [
        along(path, {
          id,
          line,
          status,
          gauge: gauge_mm,
          geometry,
          country: section.countries[0] ?? '',
          countries: packed(section.countries),
          casa: section.corridors.includes('casa'),
          corridors: packed(section.corridors),
        }),
      ];
    }),
  );
}

export function corridorFeatures(atlas: Atlas): Collection {
  return collect(
    atlas.core.corridors.map((corridor) =>
      along(
        corridor.parts.flatMap((part) => part.path),
        { id: corridor.id },
      ),
    ),
  );
}

/**
 * Stations with a name on the map or in a list, as far as a railway of theirs is there on the day that is shown. `site`
 * marks those whose site has a mark of its own.
 */
export function stationFeatures(atlas: Atlas, whole: Atlas = atlas, local: LocalNames = {}): Collection {
  const taken = new Set(atlas.core.sites.flatMap((site) => (site.at === null ? [] : (site.station ?? []))));
  const linesOf = linesOfStations(whole);
  const laid = linesOfStations(atlas);
  const isStop = ({ id, kind }: Station) =>
    kind !== 'shape-point' && !isBorderPoint(id) && linesOf.has(id) === laid.has(id);
  return placed(atlas.core.stations.filter(isStop), ({ id, name, kind, rank, country }) => ({
    id,
    ...namesOf(name, local[`station:${id}`]),
    kind,
    rank,
    countries: packed([country]),
    lines: packed(linesOf.get(id) ?? []),
    site: taken.has(id),
  }));
}

/** The lines that each station is on. */
function linesOfStations(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, Set<string>>();
  for (const { line, stations } of atlas.core.sections) {
    for (const station of stations) lines.set(station, (lines.get(station) ?? new Set()).add(line));
  }
  return new Map([...lines].map(([station, ids]) => [station, [...ids]]));
}

/** The first line that each station is on. */
export const stationLines = (atlas: Atlas): ReadonlyMap<string, string> =>
  new Map([...linesOfStations(atlas)].map(([station, lines]) => [station, lines[0] ?? '']));

export function breakFeatures(atlas: Atlas): Collection {
  return placed(atlas.core.breaks, ({ id, name, gauge_a, gauge_b, future, station }) => ({
    id,
    name,
    gauges: `${gauge_a}/${gauge_b}`,
    future,
    countries: packed([atlas.stations.get(station)?.country ?? '']),
  }));
}

export function legFeatures(legs: readonly Leg[], isSea: boolean): Collection {
  const drawn = legs.filter(({ mode, path }) => (mode === 'sea' || mode === 'ferry') === isSea && path.length > 1);
  return collect(
    drawn.map(({ id, ends, mode, status, whole, countries, path }) =>
      along(path, { id, name: ends.join('–'), mode, status, whole, countries: packed(countries) }),
    ),
  );
}
