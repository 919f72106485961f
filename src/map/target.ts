/** Which page a thing on the map opens, and how it is named in a tooltip. */
import type { Atlas } from '../data/atlas.ts';
import type { Leg, Standing } from '../domain/dataset.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { AppShell } from '../state/app.svelte.ts';
import type { AppState } from '../state/state.ts';
import { gateAt } from './features/places.ts';
import { stationLines } from './features/rail.ts';
import type { Picked } from './hover.ts';

/** Where a pick leads, or null when it has no page. */
export function targetOf(picked: Picked, atlas: Atlas): Pick<AppState, 'page' | 'stop'> | null {
  const { kind, id } = picked;
  if (kind === 'section') {
    const line = atlas.sections.get(id)?.line;
    return line === undefined ? null : { page: { kind: 'line', id: line }, stop: null };
  }
  if (kind === 'station' || kind === 'break') {
    const station = kind === 'station' ? id : atlas.core.breaks.find((row) => row.id === id)?.station;
    const line = station === undefined ? undefined : stationLines(atlas).get(station);
    return line === undefined || station === undefined ? null : { page: { kind: 'line', id: line }, stop: station };
  }
  if (kind === 'country' && !atlas.countries.has(id)) return null;
  return { page: { kind, id }, stop: null };
}

/** What a click on a thing chooses: its page, or while an end of a route is asked for, the routes from or to it. */
export function choiceOf(
  picked: Picked,
  { picking, state }: Pick<AppShell, 'picking' | 'state'>,
  atlas: Atlas,
): Partial<AppState> | null {
  if (picking === null) return pickCountry(picked, state, atlas) ?? targetOf(picked, atlas);
  const place = placeOf(picked, atlas);
  const { page, via, avoid } = state;
  const ends = page.kind === 'route' ? page : { kind: 'route' as const, from: null, to: null };
  return place === null ? null : { page: { ...ends, [picking]: place }, via, avoid };
}

/** Among trade a country is picked out or let go instead of opened; null is anything else. */
function pickCountry(
  { kind, id }: Picked,
  { page, country }: AppState,
  atlas: Atlas,
): Pick<AppState, 'country'> | null {
  const trades = atlas.core.pairs.some((pair) => pair.split('-').includes(id.toLowerCase()));
  if (kind !== 'country' || page.kind !== 'trade' || !trades) return null;
  return { country: country.includes(id) ? country.filter((other) => other !== id) : [...country, id] };
}

/** The place that a thing stands for as an end of a route, or null. */
function placeOf({ kind, id }: Picked, atlas: Atlas): string | null {
  if (kind === 'site' || kind === 'station') return id;
  if (kind === 'break') return atlas.core.breaks.find((row) => row.id === id)?.station ?? null;
  if (kind !== 'crossing') return null;
  const crossing = atlas.crossings.get(id);
  return crossing?.site ?? crossing?.station_a ?? crossing?.station_b ?? null;
}

const wordOf = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

export interface Caption {
  readonly title: string;
  readonly line: string;
}

/** A name and one line, status always with its date. */
export function captionOf(
  { kind, id, properties }: Picked,
  atlas: Atlas,
  legs: readonly Leg[],
  text: Messages,
  format: Format,
): Caption {
  const standing = ({ status, asOf, isPresumed }: Standing) =>
    format.beside(text.status[status], text.asOf(format.date(asOf), isPresumed, status));
  const join = (...parts: (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(' · ');
  switch (kind) {
    case 'site': {
      const site = atlas.sites.get(id);
      if (site === undefined) return { title: id, line: '' };
      const gate = gateAt(site, atlas);
      return {
        title: site.name,
        line: join(
          text.kind[site.kind],
          gate === undefined ? atlas.countryName(site.country) : standing(gate),
          site.precision === 'exact' ? '' : text.precision[site.precision],
        ),
      };
    }
    case 'section': {
      const section = atlas.sections.get(id);
      if (section === undefined) return { title: id, line: '' };
      return {
        title: atlas.lines.get(section.line)?.name ?? section.line,
        line: join(standing(section), text.map.legend.gauge(section.gauge_mm)),
      };
    }
    case 'station': {
      const station = atlas.stations.get(id);
      return {
        title: station?.name ?? id,
        line: join(
          station?.kind === 'planned-stop' ? text.map.legend.plannedStop : text.map.legend.station,
          atlas.countryName(station?.country ?? ''),
        ),
      };
    }
    case 'crossing': {
      const crossing = atlas.crossings.get(id);
      return {
        title: crossing?.name ?? id,
        line: crossing === undefined ? '' : join(text.kind.crossing, standing(crossing)),
      };
    }
    case 'leg': {
      const leg = legs.find((row) => row.id === id);
      return {
        title: leg?.ends.join('–') ?? id,
        line: leg === undefined ? '' : join(text.mode[leg.mode], standing(leg)),
      };
    }
    case 'break':
      return {
        title: wordOf(properties['name'], id),
        line: join(
          properties['future'] === true ? text.map.legend.futureBreak : text.map.legend.gaugeBreak,
          wordOf(properties['gauges'], ''),
        ),
      };
    case 'pair':
      return { title: wordOf(properties['name'], id), line: wordOf(properties['words'], '') };
    case 'country':
      return { title: atlas.countryName(id), line: '' };
  }
}
