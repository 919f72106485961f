/** Places for the names of countries and waters, tuned by hand in `geo/base/*.csv`. */
import { readBase } from './sources.ts';

export interface CountryLabel {
  readonly iso2: string;
  readonly lon: number;
  readonly lat: number;
  readonly minzoom: number;
  /** 1 the largest lettering, 3 the smallest. */
  readonly size: number;
}

export interface WaterLabel {
  readonly id: string;
  /** English, for waters that `places/names.csv` lacks. */
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Degrees counter-clockwise from east: the direction in which the name reads. */
  readonly angle: number;
  readonly minzoom: number;
  readonly kind: string;
}

function readNumber(row: Readonly<Record<string, string>>, column: string): number {
  const value = Number(row[column]);
  if (!row[column] || !Number.isFinite(value)) throw new Error(`label ${JSON.stringify(row)}: no number in ${column}`);
  return value;
}

/** Label points of the countries on the map. */
export function readCountryLabels(): CountryLabel[] {
  return readBase('country-labels').map((row) => ({
    iso2: row['iso2'] ?? '',
    lon: readNumber(row, 'lon'),
    lat: readNumber(row, 'lat'),
    minzoom: readNumber(row, 'minzoom'),
    size: readNumber(row, 'size'),
  }));
}

/** Label points of seas, lakes and rivers; ids beginning `water-` are those of `places/names.csv`. */
export function readWaterLabels(): WaterLabel[] {
  return readBase('water-labels').map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    lon: readNumber(row, 'lon'),
    lat: readNumber(row, 'lat'),
    angle: readNumber(row, 'angle'),
    minzoom: readNumber(row, 'minzoom'),
    kind: row['kind'] ?? '',
  }));
}
