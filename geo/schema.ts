/** One valibot schema per file of `geo/`. The atlas's row types are inferred from these and written nowhere else. */
import type * as v from 'valibot';
import { country, site, placeName, alias, crossing, word } from './schema/places.ts';
import {
  station,
  line,
  lineStation,
  section,
  lengthException,
  gaugeBreak,
  corridor,
  corridorPart,
  approach,
  span,
} from './schema/rail.ts';
import { parameter } from './schema/network.ts';
import { leg, legShape, roadPlace, routeTime, performance, handling } from './schema/roads.ts';
import { bilateral, commodity, commodityName, trafficPlace, traffic, policy } from './schema/trade.ts';
import { version } from './schema/versions.ts';
import { source, status, project, event, figure, cost, keyFigure, conflict, articleItem } from './schema/projects.ts';

/** Every table: its file under `geo/`, its schema and the columns that make a row unique. */
export const TABLES = {
  sources: { file: 'sources.csv', schema: source, key: ['id'] },
  countries: { file: 'places/countries.csv', schema: country, key: ['iso2'] },
  sites: { file: 'places/sites.csv', schema: site, key: ['id'] },
  names: { file: 'places/names.csv', schema: placeName, key: ['kind', 'id', 'lang'] },
  aliases: { file: 'places/aliases.csv', schema: alias, key: ['id', 'alias'] },
  stations: { file: 'rail/stations.csv', schema: station, key: ['id'] },
  lines: { file: 'rail/lines.csv', schema: line, key: ['id'] },
  lineStations: { file: 'rail/line-stations.csv', schema: lineStation, key: ['line', 'order'] },
  sections: { file: 'rail/sections.csv', schema: section, key: ['id'] },
  lengthExceptions: {
    file: 'rail/length-exceptions.csv',
    schema: lengthException,
    key: ['line', 'from', 'to', 'rule'],
  },
  spans: { file: 'rail/spans.csv', schema: span, key: ['line', 'from', 'to'] },
  crossings: { file: 'places/crossings.csv', schema: crossing, key: ['id'] },
  gaugeBreaks: { file: 'rail/gauge-breaks.csv', schema: gaugeBreak, key: ['id'] },
  status: { file: 'status.csv', schema: status, key: ['kind', 'id', 'date', 'status', 'role'] },
  corridors: { file: 'corridors/corridors.csv', schema: corridor, key: ['id'] },
  corridorParts: { file: 'corridors/parts.csv', schema: corridorPart, key: ['corridor', 'order'] },
  approaches: { file: 'corridors/approaches.csv', schema: approach, key: ['corridor', 'start', 'order'] },
  parameters: { file: 'network/parameters.csv', schema: parameter, key: ['id'] },
  legs: { file: 'roads/legs.csv', schema: leg, key: ['id'] },
  legShapes: { file: 'roads/shapes.csv', schema: legShape, key: ['leg', 'order'] },
  roadPlaces: { file: 'roads/places.csv', schema: roadPlace, key: ['id'] },
  routeTimes: { file: 'roads/route-times.csv', schema: routeTime, key: ['id'] },
  performance: { file: 'roads/performance.csv', schema: performance, key: ['id'] },
  handling: { file: 'roads/handling.csv', schema: handling, key: ['id'] },
  bilateral: { file: 'trade/bilateral.csv', schema: bilateral, key: ['id'] },
  commodities: { file: 'trade/commodities.csv', schema: commodity, key: ['id'] },
  commodityNames: { file: 'trade/commodity-names.csv', schema: commodityName, key: ['id'] },
  traffic: { file: 'trade/traffic.csv', schema: traffic, key: ['id'] },
  trafficPlaces: { file: 'trade/traffic-places.csv', schema: trafficPlace, key: ['id'] },
  policies: { file: 'trade/policies.csv', schema: policy, key: ['id'] },
  projects: { file: 'projects/projects.csv', schema: project, key: ['id'] },
  events: { file: 'projects/events.csv', schema: event, key: ['id'] },
  figures: { file: 'projects/figures.csv', schema: figure, key: ['id'] },
  costs: { file: 'projects/costs.csv', schema: cost, key: ['figure'] },
  keyFigures: { file: 'projects/key-figures.csv', schema: keyFigure, key: ['order'] },
  conflicts: { file: 'conflicts.csv', schema: conflict, key: ['id'] },
  article: { file: 'article.csv', schema: articleItem, key: ['order'] },
  wordsRu: { file: 'words/ru.csv', schema: word, key: ['subject', 'field'] },
  wordsKk: { file: 'words/kk.csv', schema: word, key: ['subject', 'field'] },
  wordsTk: { file: 'words/tk.csv', schema: word, key: ['subject', 'field'] },
  wordsFa: { file: 'words/fa.csv', schema: word, key: ['subject', 'field'] },
  wordsPs: { file: 'words/ps.csv', schema: word, key: ['subject', 'field'] },
  wordsUr: { file: 'words/ur.csv', schema: word, key: ['subject', 'field'] },
  versions: { file: 'versions.csv', schema: version, key: ['version'] },
} as const;

export type TableName = keyof typeof TABLES;
export type Row<T extends TableName> = v.InferOutput<(typeof TABLES)[T]['schema']>;
/** All tables of `geo/`, parsed. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };
