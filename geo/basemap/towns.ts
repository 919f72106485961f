/** Towns of GeoNames for labels: every capital, the large towns, and smaller ones of the corridor spread over the map. */
import type { Box } from './clip.ts';
import { readGeoNames, type GeoName } from './sources.ts';

/** A town to label. Population is GeoNames', of differing and partly old dates: good for ranking, not for quoting. */
export interface Town {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly rank: Rank;
  readonly capital?: true;
}

/** 1 the most important, 5 the least. Meant to appear from about zoom 3.5, 4.5, 5.5, 6.5 and 7.5. */
export type Rank = 1 | 2 | 3 | 4 | 5;

/** Effective people a town needs for each rank, and how far from every town of its rank or better it must lie. */
const RANKS: readonly { rank: Rank; people: number; distanceKm: number }[] = [
  { rank: 1, people: 4_500_000, distanceKm: 200 },
  { rank: 2, people: 950_000, distanceKm: 170 },
  { rank: 3, people: 330_000, distanceKm: 95 },
  { rank: 4, people: 100_000, distanceKm: 60 },
  { rank: 5, people: 0, distanceKm: 38 },
];

const MOST_TOWNS = 420;
/** Of them, at most this many outside the corridor and its neighbours. */
const MOST_FOREIGN = 105;
/** Towns of this many people in the corridor and its neighbours are kept, however close together. */
const ALWAYS = 200_000;

/** How much a person weighs: a town of the corridor is of more use on this map than a larger one in the Deccan. */
const WEIGHT: Readonly<Record<string, number>> = {
  KZ: 4,
  TM: 4,
  AF: 4,
  PK: 2.5,
  UZ: 3,
  KG: 3,
  TJ: 3,
  IR: 1.5,
  IN: 0.35,
  RU: 0.6,
};
const NEIGHBOURS = new Set(['KZ', 'TM', 'AF', 'PK', 'UZ', 'KG', 'TJ', 'IR']);

/** Named otherwise today than in the package (2021 or older). */
const RENAMED: Readonly<Record<string, string>> = {
  'KZ Nur-Sultan': 'Astana',
  'KZ Kapshagay': 'Qonaev',
  'KZ Zyryanovsk': 'Altai',
  'KZ Ust-Kamenogorsk': 'Oskemen',
  'KZ Balqash': 'Balkhash',
  'TM Atamyrat': 'Kerki',
  'TJ Qŭrghonteppa': 'Bokhtar',
  'AF Kafir Qala': 'Islam Qala',
  'UZ Tirmiz': 'Termez',
  'IN Allahābād': 'Prayagraj',
};

/** Towns on the corridor's own line and at its frontiers get at least this rank, however near to a larger town. */
const PINNED: Readonly<Record<string, Rank>> = {
  'KZ Shymkent': 2,
  'TM Mary': 2,
  'AF Herāt': 2,
  'AF Kandahār': 2,
  'PK Quetta': 2,
  'KZ Saryaghash': 4,
  'TM Serhetabat': 4,
  'TM Tejen': 4,
  'TM Yolöten': 5,
  'TM Farap': 5,
  'AF Kafir Qala': 4,
  'AF Lashkar Gāh': 3,
  'PK Chaman': 3,
  'PK Sibi': 4,
  'PK Gwadar': 3,
  'PK Rohri': 5,
  'IR Sarakhs': 4,
  'UZ Tirmiz': 3,
};

/** Rows whose population is that of a district or a mistake, or that lie inside a larger town. */
const LEFT_OUT = new Set([
  'IR Pasragad Branch',
  'IR Kahrīz',
  'IR Āzādshahr',
  'PK Battagram',
  'PK Bhimbar',
  'PK Kotli',
  'PK Tordher',
  'PK Shahkot',
  'KZ Sarkand',
  'TM Abadan',
  'IN Nowrangapur',
  'IN Najafgarh',
  'IN Delhi',
]);

/** Parts of towns, historical, abandoned, destroyed and religious places, and localities are no towns. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLR', 'PPLL', 'PPLF', 'PPLS']);

const key = (place: GeoName) => `${place.country} ${place.name}`;
const isCapital = (place: GeoName) => place.featureCode === 'PPLC';

/** Seats of provinces count double: they are what one looks for. */
function effectivePeople(place: GeoName): number {
  return place.population * (WEIGHT[place.country] ?? 1) * (place.featureCode === 'PPLA' ? 2 : 1);
}

/** Plain English spelling: no macrons and dots of scholarly transliteration; Turkic letters stay. */
function spell(place: GeoName): string {
  const name = (RENAMED[key(place)] ?? place.name).replace(/ Shahri$/, '');
  if (['TM', 'TR', 'AZ'].includes(place.country)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0304\u0306\u0323\u0327\u0331]/g, '')
    .replace(/(^|[ -])‘/g, '$1')
    .normalize('NFC');
}

function distanceKm(a: GeoName, b: GeoName): number {
  const [x1, y1] = a.loc.coordinates;
  const [x2, y2] = b.loc.coordinates;
  const across = (x2 - x1) * Math.cos(((y1 + y2) * Math.PI) / 360);
  return Math.hypot(across, y2 - y1) * 111.2;
}

interface Chosen {
  readonly place: GeoName;
  readonly rank: Rank;
}

/** Capitals are placed first, then the pinned towns in the order of their rank, then all others. */
function standing(place: GeoName): number {
  return isCapital(place) ? 0 : (PINNED[key(place)] ?? 6);
}

/** The best rank that a town's size and its distance from the towns chosen before it allow, or null. */
function findRank(place: GeoName, chosen: readonly Chosen[]): Rank | null {
  if (isCapital(place)) return 1;
  const pinned = PINNED[key(place)];
  if (pinned) return pinned;
  const allowed = RANKS.find(
    ({ rank, people, distanceKm: least }) =>
      effectivePeople(place) >= people &&
      chosen.every((other) => other.rank > rank || distanceKm(place, other.place) >= least),
  );
  if (allowed) return allowed.rank;
  return NEIGHBOURS.has(place.country) && place.population >= ALWAYS ? 5 : null;
}

function choose(places: readonly GeoName[]): Chosen[] {
  const chosen: Chosen[] = [];
  let foreign = 0;
  for (const place of places) {
    const isForeign = !NEIGHBOURS.has(place.country);
    const rank = findRank(place, chosen);
    if (rank === null || chosen.length >= MOST_TOWNS) continue;
    if (isForeign && !isCapital(place) && foreign >= MOST_FOREIGN) continue;
    chosen.push({ place, rank });
    if (isForeign) foreign += 1;
  }
  return chosen;
}

function toTown({ place, rank }: Chosen): Town {
  const [lon, lat] = place.loc.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000) as [number, number];
  const { cityId: id, population, country } = place;
  const town = { id, name: spell(place), lon, lat, population, country, rank };
  return isCapital(place) ? { ...town, capital: true } : town;
}

/** At most 420 towns of the box, best rank first. All capitals; all of 200,000 in the corridor and its neighbours. */
export function readTowns([west, south, east, north]: Box): Town[] {
  const places = readGeoNames()
    .filter(
      ({
        loc: {
          coordinates: [lon, lat],
        },
      }) => lon >= west && lon <= east && lat >= south && lat <= north,
    )
    .filter((place) => !NO_TOWN.has(place.featureCode) && !LEFT_OUT.has(key(place)))
    .sort((a, b) => standing(a) - standing(b) || effectivePeople(b) - effectivePeople(a) || a.cityId - b.cityId);
  return choose(places)
    .sort((a, b) => a.rank - b.rank)
    .map(toTown);
}
