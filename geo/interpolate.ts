/** Places stations that have a published chainage but no published position: along the line, at that chainage. */
import { pathKm, pointAlong, type LngLat } from '../src/domain/measure.ts';
import { pointOf } from './rail-index.ts';
import type { Row, Tables } from './schema.ts';

/** The tables with such stations placed, marked `interpolated` and resting on the sources of the chainage. */
export function placeByChainage(tables: Tables): Tables {
  const stations = new Map(tables.stations.map((row) => [row.id, row]));
  for (const line of tables.lines) {
    const rows = tables.lineStations.filter((row) => row.line === line.id);
    rows.forEach((row, i) => {
      const station = stations.get(row.station);
      if (station === undefined || pointOf(station) !== null || row.km === null) return;
      const point = between(
        row.km,
        neighbour(rows.slice(0, i).toReversed(), stations),
        neighbour(rows.slice(i + 1), stations),
      );
      if (point !== null) stations.set(station.id, placed(station, point, row.km_sources));
    });
  }
  return { ...tables, stations: tables.stations.map((row) => stations.get(row.id) ?? row) };
}

interface Fixed {
  readonly km: number;
  readonly point: LngLat;
}

/** The nearest station that has both a chainage and a position of its own. */
function neighbour(rows: readonly Row<'lineStations'>[], stations: ReadonlyMap<string, Row<'stations'>>): Fixed | null {
  for (const row of rows) {
    const station = stations.get(row.station);
    const point = station === undefined || station.precision === 'interpolated' ? null : pointOf(station);
    if (row.km !== null && point !== null) return { km: row.km, point };
  }
  return null;
}

function between(km: number, before: Fixed | null, after: Fixed | null): LngLat | null {
  if (before === null || after === null || before.km === after.km) return null;
  const path = [before.point, after.point];
  return pointAlong(path, (pathKm(path) * (km - before.km)) / (after.km - before.km));
}

function placed(station: Row<'stations'>, [lon, lat]: LngLat, sources: readonly string[]): Row<'stations'> {
  return {
    ...station,
    lat: Number(lat.toFixed(4)),
    lon: Number(lon.toFixed(4)),
    precision: 'interpolated',
    coord_note: 'no position is published; placed along the line at its published chainage',
    coord_sources: [...sources],
  };
}
