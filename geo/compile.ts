/** Turns the checked tables into the compact files that the atlas loads. Deterministic: same tables, same bytes. */
import { createHash } from 'node:crypto';
import { pathKm } from '../src/domain/measure.ts';
import type * as D from '../src/domain/dataset.ts';
import {
  commodityFigures,
  fromBilateral,
  fromFigure,
  fromLineStation,
  fromSection,
  fromTraffic,
  type Observation,
} from '../src/domain/observations.ts';
import { packNetwork } from '../src/domain/packed.ts';
import { compileAudit } from './audit.ts';
import { compileBasemap } from './basemap.ts';
import { baseFiles } from './base-files.ts';
import { compileHistories, historyOf, standingOf } from './histories.ts';
import { placeByChainage } from './interpolate.ts';
import { KNOWN_TO } from './known.ts';
import { compileLegNames, compileRoads, englishName } from './leg-files.ts';
import { compileNetwork } from './network.ts';
import { corridorPath, pointOf, railIndex } from './rail-index.ts';
import { releaseOf } from './release.ts';
import type { Row, Tables } from './schema.ts';
import { compileWords } from './words.ts';

type Unversioned = { [F in D.FileName]: Omit<D.Files[F], 'version'> };

/** Every file by name, each stamped with a version that changes when anything does. */
export function compile(checked: Tables): D.Files {
  const tables = placeByChainage(checked);
  const core = compileCore(tables);
  const files: Unversioned = {
    core,
    ...baseFiles(compileBasemap(), tables),
    places: compilePlaces(tables),
    rail: compileRail(tables),
    projects: {
      projects: tables.projects.map((row) => ({ ...row, history: historyOf(tables, 'project', row.id) })),
      costs: tables.costs,
    },
    events: { events: tables.events, policies: tables.policies },
    figures: {
      observations: [...tables.figures.map(fromFigure), ...railObservations(tables)],
      conflicts: tables.conflicts,
      article: tables.article,
    },
    trade: compileTrade(tables),
    roads: compileRoads(tables),
    network: packNetwork(compileNetwork(tables), core),
    costs: { parameters: tables.parameters },
    sources: { release: releaseOf(checked).version, sources: tables.sources },
    names: { names: tables.names, aliases: tables.aliases, goods: goodsOf(tables) },
    ...compileWords(tables),
    audit: compileAudit(checked),
  };
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, { version, ...file }]),
  ) as unknown as D.Files;
}

const spotOf = (row: { lat: number | null; lon: number | null; precision: D.Spot['precision'] }): D.Spot => ({
  at: pointOf(row),
  precision: row.precision,
});

function compileCore(tables: Tables): Unversioned['core'] {
  return {
    knownTo: KNOWN_TO,
    countries: tables.countries,
    sites: tables.sites.map((row) => compileSite(tables, row)),
    projects: tables.projects.map(({ id, name, site, countries, sector, sections }) => ({
      id, name, site, countries, sector, sections, ...standingOf(tables, 'project', id),
    })), // prettier-ignore
    stations: tables.stations.map(({ id, name, country, kind, rank, ...row }) => ({
      id,
      name,
      country,
      kind,
      rank,
      ...spotOf(row),
    })),
    lines: tables.lines.map(({ id, name, countries }) => ({
      id,
      name,
      countries,
      sections: tables.sections.filter((section) => section.line === id).map((section) => section.id),
    })),
    sections: tables.sections.map((row) => compileSection(tables, row)),
    crossings: tables.crossings.map((row) => {
      const { id, name, country_a, country_b, modes, station_a, station_b, site } = row;
      return {
        id,
        name,
        country_a,
        country_b,
        modes,
        station_a,
        station_b,
        site,
        ...spotOf(row),
        ...standingOf(tables, 'crossing', id),
      };
    }),
    breaks: tables.gaugeBreaks.map((row) => {
      const station = tables.stations.find((candidate) => candidate.id === row.station);
      return { ...row, at: station === undefined ? null : pointOf(station) };
    }),
    corridors: tables.corridors.map((corridor) => ({
      ...corridor,
      parts: tables.corridorParts
        .filter((part) => part.corridor === corridor.id)
        .map((part) => ({ ...part, path: corridorPath(part, railIndex(tables)) ?? [] })),
    })),
    legs: compileLegNames(tables),
    pairs: compilePairs(tables),
    keyFigures: compileKeyFigures(tables),
    histories: compileHistories(tables),
  };
}

/** Goods of which anything is told, each with the countries that it goes between. */
function goodsOf({ commodityNames, commodities, countries }: Tables): D.NamesFile['goods'] {
  const isCountry = (code: string) => countries.some(({ iso2 }) => iso2 === code);
  return commodityNames.flatMap(({ id, name }) => {
    const rows = commodities.filter(({ commodity }) => commodity === id);
    const traders = rows.flatMap(({ exporter, importer }) => [exporter, importer]).filter(isCountry);
    return rows.length === 0 ? [] : [{ id, name, countries: [...new Set(traders)] }];
  });
}

/** Every two countries between which values or goods are told, each once: as the first row that names them has them. */
function compilePairs(tables: Tables): string[] {
  const told = [
    ...tables.bilateral.map(({ reporter, partner }) => [reporter, partner]),
    ...tables.commodities.map(({ exporter, importer }) => [exporter, importer]),
  ];
  const pairs = new Map(told.map((pair) => [pair.toSorted().join(), pair] as const).toReversed());
  return [...pairs.values()].map((pair) => pair.join('-').toLowerCase()).sort();
}

function compileSite(tables: Tables, row: Row<'sites'>): D.Site {
  const { id, kind, country, station } = row;
  const onLines = tables.lineStations.filter((stop) => stop.station === station).map((stop) => stop.line);
  const crossesAt = tables.crossings.filter((crossing) => crossing.site === id);
  const crossingLines = tables.lineStations
    .filter((stop) =>
      crossesAt.some((crossing) => stop.station === crossing.station_a || stop.station === crossing.station_b),
    )
    .map((stop) => stop.line);
  return {
    id, kind, country, station, ...spotOf(row),
    name: englishName(tables, 'site', id) ?? id,
    projects: tables.projects.filter((project) => project.site === id).map((project) => project.id),
    lines: [...new Set([...onLines, ...crossingLines])],
  }; // prettier-ignore
}

const compilePlaces = ({ sites, crossings }: Tables): Unversioned['places'] => ({
  sites: sites.map(({ id, summary, sources, coord_note, coord_sources }) => ({
    id,
    summary,
    sources,
    coord_note,
    coord_sources,
  })),
  crossings: crossings.map(({ id, summary, sources }) => ({ id, summary, sources })),
});

function compileSection(tables: Tables, row: Row<'sections'>): D.Section {
  const { id, line, from, to, gauge_mm, geometry, length_km } = row;
  const stations = railIndex(tables).between(line, row.from, row.to) ?? [];
  const placed = stations.filter((station) => station.lat !== null);
  const liesOn = (part: Row<'corridorParts'>) => {
    const stretch = railIndex(tables).between(line, part.from, part.to) ?? [];
    return part.via === line && [row.from, row.to].every((end) => stretch.some((station) => station.id === end));
  };
  return {
    id, line, from, to, gauge_mm, geometry, length_km,
    stations: placed.map((station) => station.id),
    countries: [...new Set(placed.map((station) => station.country))],
    drawnKm: Number(pathKm(placed.flatMap((station) => [pointOf(station)]).filter((point) => point !== null)).toFixed(1)),
    corridors: [...new Set(tables.corridorParts.filter(liesOn).map((part) => part.corridor))],
    ...standingOf(tables, 'section', id),
  }; // prettier-ignore
}

function compileKeyFigures(tables: Tables): D.KeyFigure[] {
  const known = new Map([...tradeObservations(tables), ...tables.figures.map(fromFigure)].map((o) => [o.id, o]));
  return tables.keyFigures.map(({ order, title, comment, refs }) => ({
    order,
    title,
    comment,
    observations: refs.flatMap((ref) => known.get(ref) ?? []),
  }));
}

function tradeObservations(tables: Tables): Observation[] {
  const commodity = new Map(tables.commodityNames.map((row) => [row.id, row.name]));
  const place = new Map(tables.trafficPlaces.map((row) => [row.id, row.name]));
  return [
    ...tables.bilateral.map(fromBilateral),
    ...tables.commodities.flatMap((row) => commodityFigures(row, commodity.get(row.commodity) ?? row.commodity)),
    ...tables.traffic.map((row) => fromTraffic(row, place.get(row.place) ?? row.place)),
  ];
}

/** Lengths of sections and chainages of stations, as figures with receipts. */
function railObservations(tables: Tables): Observation[] {
  const station = new Map(tables.stations.map((row) => [row.id, row.name]));
  const nameOf = (id: string) => station.get(id) ?? id;
  return [
    ...tables.sections.map((row) =>
      fromSection(row, compileSection(tables, row).drawnKm, `Length ${nameOf(row.from)}–${nameOf(row.to)}`),
    ),
    ...tables.lineStations.filter((row) => row.km !== null).map((row) => fromLineStation(row, nameOf(row.station))),
  ];
}

function compileTrade(tables: Tables): Unversioned['trade'] {
  const { bilateral, commodities, commodityNames, traffic, trafficPlaces } = tables;
  return { bilateral, commodities, commodityNames, traffic, trafficPlaces, observations: tradeObservations(tables) };
}

function compileRail(tables: Tables): Unversioned['rail'] {
  return {
    lines: tables.lines,
    lineStations: tables.lineStations,
    stationNotes: tables.stations.map(({ id, coord_note, coord_sources, check, note }) => ({
      id,
      coord_note,
      coord_sources,
      check,
      note,
    })),
    sections: tables.sections.map(({ id, length_note, length_sources, track, sources, note }) => ({
      id, length_note, length_sources, track, sources, note, history: historyOf(tables, 'section', id),
    })), // prettier-ignore
    crossings: tables.crossings.map(({ id }) => ({ id, history: historyOf(tables, 'crossing', id) })),
  };
}
