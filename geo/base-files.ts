/** The base map as the atlas loads it: compact towns, and label places with their names. */
import type { BaseFile, Town } from '../src/domain/dataset.ts';
import type {
  Basemap,
  BasemapTopology,
  CountryLabel,
  CountryProperties,
  Town as MapTown,
  WaterLabel,
} from './basemap.ts';
import type { Tables } from './schema.ts';

type Unversioned = Omit<BaseFile, 'version'>;

/** The light file for the first view, and the detailed one with every town. */
export function baseFiles(basemap: Basemap, tables: Tables): { 'base-low': Unversioned; 'base-high': Unversioned } {
  const labels = {
    countryLabels: basemap.countryLabels.map((label) => nameCountry(label, basemap.high, tables)),
    waterLabels: basemap.waterLabels.map((label) => nameWater(label, tables)),
  };
  return {
    'base-low': { topology: basemap.low, towns: basemap.townsLow.map(compact), ...labels },
    'base-high': {
      topology: basemap.high,
      towns: [...basemap.townsLow, ...basemap.townsHigh].map(compact),
      ...labels,
    },
  };
}

const compact = ({ name, lon, lat, population, country, rank, capital }: MapTown): Town => [
  name,
  lon,
  lat,
  population,
  country,
  rank,
  capital === true ? 1 : 0,
];

/** Countries outside the tables keep the name that Natural Earth gives them. */
function nameCountry({ iso2, lon, lat, size, minzoom }: CountryLabel, { objects }: BasemapTopology, tables: Tables) {
  const known = tables.countries.find((row) => row.iso2 === iso2)?.name;
  const drawn = objects.countries.geometries.map(({ properties }) => properties as CountryProperties);
  const name = known ?? drawn.find((country) => country.iso2 === iso2)?.name;
  if (name === undefined) throw new Error(`country label ${iso2} has no country`);
  return { iso2, name, at: [lon, lat] as const, size: 4 - size, minzoom };
}

function nameWater({ id, name, lon, lat, angle, minzoom, kind }: WaterLabel, tables: Tables) {
  const known = tables.names.find((row) => row.kind === 'water' && row.id === id && row.lang === 'en')?.name;
  const size = kind === 'river' ? 1 : kind === 'sea' && minzoom < 4 ? 3 : 2;
  // Label angles are counter-clockwise, MapLibre's rotations clockwise.
  return { id, name: known ?? name, at: [lon, lat] as const, size, angle: angle === 0 ? 0 : -angle, minzoom };
}
