/** Countries and other territories of Natural Earth 1:10m, cut to the wide box, with ISO alpha-2 codes. */
import { clipPolygon, type Box, type Position } from './clip.ts';
import { readCountryAtlas, toPolygons, type AreaGeometry } from './sources.ts';

/** One feature of the countries file. `iso2` is null where no country's sovereignty is stated (Siachen Glacier). */
export interface Territory {
  readonly iso2: string | null;
  readonly name: string;
  readonly polygons: Position[][][];
}

/** ISO 3166-1 numeric to alpha-2, for every country that reaches into the wide box. */
// prettier-ignore
const ISO2_BY_NUMERIC: Readonly<Record<string, string>> = {
  '004': 'AF', '031': 'AZ', '048': 'BH', '050': 'BD', '051': 'AM', '064': 'BT', '104': 'MM', '112': 'BY',
  '144': 'LK', '156': 'CN', '196': 'CY', '231': 'ET', '232': 'ER', '246': 'FI', '262': 'DJ', '268': 'GE',
  '275': 'PS', '356': 'IN', '360': 'ID', '364': 'IR', '368': 'IQ', '376': 'IL', '398': 'KZ', '400': 'JO',
  '404': 'KE', '414': 'KW', '417': 'KG', '422': 'LB', '458': 'MY', '462': 'MV', '496': 'MN', '498': 'MD',
  '512': 'OM', '524': 'NP', '586': 'PK', '634': 'QA', '643': 'RU', '682': 'SA', '706': 'SO', '728': 'SS',
  '729': 'SD', '760': 'SY', '762': 'TJ', '764': 'TH', '784': 'AE', '792': 'TR', '795': 'TM', '800': 'UG',
  '804': 'UA', '818': 'EG', '860': 'UZ', '887': 'YE',
};

/** Areas that Natural Earth keeps apart and gives no code. They stay features of their own, under this code. */
const ISO2_BY_NAME: Readonly<Record<string, string | null>> = {
  'Siachen Glacier': null,
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Akrotiri: 'GB',
  Dhekelia: 'GB',
};

/** Leased, not disputed: Baikonur is drawn as the part of Kazakhstan that it is. */
const MERGED: Readonly<Record<string, string>> = { Baikonur: 'Kazakhstan' };

type Area = AreaGeometry<{ name: string }>;

const nameOf = (area: Area) => area.properties?.name ?? '';

function readIso2(area: Area): string | null | undefined {
  return area.id === undefined ? ISO2_BY_NAME[nameOf(area)] : ISO2_BY_NUMERIC[String(area.id)];
}

/** Every territory with land in the box, cut to it, in the file's order. Throws on a country without a known code. */
export function readTerritories(box: Box): Territory[] {
  const atlas = readCountryAtlas();
  const areas = atlas.objects.countries.geometries;
  const territories: Territory[] = [];
  for (const area of areas) {
    const name = nameOf(area);
    if (MERGED[name]) continue;
    const parts = areas.filter((other) => other === area || MERGED[nameOf(other)] === name);
    const polygons = toPolygons(atlas, parts).flatMap((polygon) => clipPolygon(polygon, box));
    if (polygons.length === 0) continue;
    const iso2 = readIso2(area);
    if (iso2 === undefined) throw new Error(`no ISO alpha-2 code for ${String(area.id)} ${name}`);
    territories.push({ iso2, name, polygons });
  }
  return territories;
}
