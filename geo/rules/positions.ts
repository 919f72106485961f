/** Points lie within the corridor's extent and in the country that their row names. */
import { readFileSync } from 'node:fs';
import { countryAt } from '../basemap.ts';
import { EXTENT } from '../known.ts';
import { TABLES, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';

interface Exception {
  readonly row: string;
  readonly reason: string;
}

/** The points that the base map puts elsewhere. Read anew each time: an edit must show while the server runs. */
const readExceptions = () =>
  JSON.parse(
    readFileSync(new URL('../places/country-exceptions.json', import.meta.url), 'utf8'),
  ) as readonly Exception[];

const PLACED = ['sites', 'stations', 'crossings', 'roadPlaces'] as const;

function allPoints(tables: Tables) {
  return PLACED.flatMap((name) =>
    tables[name].flatMap((row) =>
      row.lat === null || row.lon === null
        ? []
        : [
            {
              file: TABLES[name].file,
              row: row.id,
              lat: row.lat,
              lon: row.lon,
              country: 'country' in row ? row.country : null,
            },
          ],
    ),
  );
}

export function pointsInExtent(tables: Tables): Problem[] {
  const [west, south, east, north] = EXTENT;
  return allPoints(tables)
    .filter(({ lat, lon }) => lon < west || lon > east || lat < south || lat > north)
    .map(({ file, row, lat, lon }) => ({ file, row, rule: 'points-in-extent', value: `${lat}, ${lon}` }));
}

/** A point outside its country on the (generalised) base map must be listed with the reason: points are never moved. */
export function pointsInCountry(tables: Tables): Problem[] {
  const listed = new Map(readExceptions().map((entry) => [entry.row, entry.reason]));
  const stray = allPoints(tables)
    .filter(({ country }) => country !== null)
    .map((point) => ({ ...point, found: countryAt(point.lon, point.lat) }))
    .filter(({ country, found }) => found !== country);
  const strayIds = new Set(stray.map((point) => point.row));
  const unlisted = stray
    .filter((point) => !listed.has(point.row))
    .map(({ file, row, lat, lon, country, found }) => ({
      file,
      row,
      rule: 'points-in-country',
      value: `${lat}, ${lon} is in ${found ?? 'no country'}, not ${country}`,
    }));
  const stale = [...listed.keys()]
    .filter((row) => !strayIds.has(row))
    .map((row) => ({
      file: 'places/country-exceptions.json',
      row,
      rule: 'points-in-country',
      value: 'is listed but lies in its country',
    }));
  return [...unlisted, ...stale];
}

/** Codes that ISO 3166-1 assigns, of the countries that the atlas may name. */
const ISO_3166 =
  'AE AF AM AT AU AZ BD BE BH BY CA CH CN CZ DE DK EG ES FI FR GB GE HK HU ID IN IQ IR IT JO JP KG KH KP KR KW KZ LB LK LT LV MM MN MY NL NO NP OM PH PK PL PT QA RO RU SA SE SG SY TH TJ TM TR TW UA US UZ VN YE ZA';

export function countryCodes(tables: Tables): Problem[] {
  const assigned = new Set(ISO_3166.split(' '));
  return tables.countries
    .filter((row) => !assigned.has(row.iso2))
    .map((row) => ({
      file: TABLES.countries.file,
      row: row.iso2,
      rule: 'country-codes',
      value: 'is not assigned in ISO 3166-1',
    }));
}
