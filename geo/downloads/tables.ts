/** The tables that are published under `data/`: their names, titles and terms. */
import type { TableName } from '../schema.ts';

/** Terms that a table is under where they are stated; facts and figures beyond them are cited, row by row. */
export const LICENCES = {
  odbl: {
    name: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License 1.0; station positions © OpenStreetMap contributors',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  ccby: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0; points and names from GeoNames and Who’s On First',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;

export type Licence = keyof typeof LICENCES;

export interface PublishedTable {
  /** Stem of its file under `data/`. */
  readonly name: string;
  readonly table: TableName;
  readonly title: string;
  readonly licences: readonly Licence[];
  /** Asked for most: stands first on the page. */
  readonly isMain?: boolean;
}

const of = (name: string, table: TableName, title: string, ...licences: readonly Licence[]): PublishedTable => ({
  name,
  table,
  title,
  licences,
});
const main = (name: string, table: TableName, title: string, ...licences: readonly Licence[]): PublishedTable => ({
  ...of(name, table, title, ...licences),
  isMain: true,
});

/** Every table but those that only steer the atlas itself. */
export const PUBLISHED: readonly PublishedTable[] = [
  main('stations', 'stations', 'Railway stations, border points and points of a line’s shape', 'odbl', 'ccby'),
  main('projects', 'projects', 'Projects, with their status at the date of the data'),
  main('events', 'events', 'Dated events'),
  main('trade', 'bilateral', 'Trade of pairs of countries by period, USD million'),
  main('traffic', 'traffic', 'Traffic measured at places, by period'),
  main('sources', 'sources', 'Every publication that a row names, once'),
  of('commodities', 'commodities', 'Goods traded, one way and one period a row'),
  of('commodity-names', 'commodityNames', 'Names of the goods'),
  of('figures', 'figures', 'Figures about projects, sites, events and the corridor'),
  of('costs', 'costs', 'What each cost of a project covers'),
  of('policies', 'policies', 'Dated acts: rules, tariffs, closures'),
  of('conflicts', 'conflicts', 'Where sources disagree, and what the atlas takes'),
  of('status', 'status', 'Dated states of sections, crossings, projects and legs'),
  of('sites', 'sites', 'Places with something to tell', 'ccby'),
  of('crossings', 'crossings', 'Border crossings, with their status at the date of the data', 'odbl', 'ccby'),
  of('lines', 'lines', 'Railway lines'),
  of('line-stations', 'lineStations', 'Stations of each line in order, with kilometre posts'),
  of('sections', 'sections', 'Stretches of line with one gauge and one history, with their status'),
  of('spans', 'spans', 'Published lengths that are no section’s'),
  of('gauge-breaks', 'gaugeBreaks', 'Places where two gauges meet'),
  of('corridors', 'corridors', 'Corridors'),
  of('corridor-parts', 'corridorParts', 'Stretches of each corridor in order'),
  of('approaches', 'approaches', 'Ways that join a corridor from a start of their own'),
  of('legs', 'legs', 'Road, sea and ferry legs, with their status'),
  of('leg-shapes', 'legShapes', 'Points that legs are drawn through', 'ccby'),
  of('road-places', 'roadPlaces', 'Ends of legs that are no site or station', 'ccby'),
  of('route-times', 'routeTimes', 'Reported journeys, as printed'),
  of('performance', 'performance', 'Cost and speed of transport by country and year'),
  of('handling', 'handling', 'Reported stops and handling, as printed'),
  of('parameters', 'parameters', 'Ranges that hours and costs of routes are worked out from'),
  of('traffic-places', 'trafficPlaces', 'Places at which traffic is measured'),
  of('countries', 'countries', 'Countries met in the data'),
  of('names', 'names', 'Names of places in seven languages', 'ccby'),
  of('words-ru', 'wordsRu', 'Names and texts of the data in Russian', 'ccby'),
  of('words-kk', 'wordsKk', 'Names and texts of the data in Kazakh', 'ccby'),
  of('words-tk', 'wordsTk', 'Names and texts of the data in Turkmen', 'ccby'),
  of('words-fa', 'wordsFa', 'Names and texts of the data in Dari', 'ccby'),
  of('words-ps', 'wordsPs', 'Names and texts of the data in Pashto', 'ccby'),
  of('words-ur', 'wordsUr', 'Names and texts of the data in Urdu', 'ccby'),
  of('aliases', 'aliases', 'Other spellings, for searching', 'ccby'),
  of('versions', 'versions', 'Versions of the data, and what changed'),
];
