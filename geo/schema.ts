/** One valibot schema per file of `geo/`. The atlas's row types are inferred from these and written nowhere else. */
import * as v from 'valibot';
import {
  BASES,
  EVENT_KINDS,
  FLOWS,
  GAUGES,
  GEOMETRIES,
  LANGUAGES,
  MODES,
  NAME_KINDS,
  NAME_ORIGINS,
  OPENNESS,
  POSITION_CHECKS,
  PRECISIONS,
  QUALIFIERS,
  QUALITIES,
  SCRIPTS,
  SECTORS,
  SITE_KINDS,
  SOURCE_KINDS,
  STATION_KINDS,
  STATUSES,
  STATUS_OBJECTS,
  STATUS_ROLES,
} from './vocabulary.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const note = v.pipe(v.string(), v.trim());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, digits, single hyphens)'));
/** A reference of the form `kind:id`, e.g. `project:casa-rail`. */
const reference = v.pipe(v.string(), v.regex(/^[a-z]+:[A-Za-z0-9-]+$/, 'is not a reference kind:id'));
const iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'));
/** A country, or `WLD` for the world. */
const partner = v.pipe(v.string(), v.regex(/^([A-Z]{2}|WLD)$/, 'is not a country code or WLD'));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'));
const url = v.pipe(v.string(), v.url('is not a URL'), v.regex(/^https?:/, 'is not http(s)'));

const emptyTo = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
  v.union([v.pipe(v.literal(''), v.transform(() => null)), schema]);
const number = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/, 'is not a number'),
  v.transform(Number),
);
const list = <T extends v.GenericSchema<string, string>>(item: T) =>
  v.pipe(
    v.string(),
    v.transform((cell) => (cell === '' ? [] : cell.split(';').map((part) => part.trim()))),
    v.array(item),
  );
const ids = list(id);
const flag = v.pipe(
  v.picklist(['yes', ''], 'is neither "yes" nor empty'),
  v.transform((cell) => cell === 'yes'),
);
const gauge = v.pipe(
  v.string(),
  v.transform(Number),
  v.picklist(GAUGES, 'is not a gauge of the corridor'),
);
const latitude = v.pipe(number, v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(number, v.minValue(-180), v.maxValue(180));

/** Where something is, and how well that is known. */
const position = {
  lat: emptyTo(latitude),
  lon: emptyTo(longitude),
  precision: v.picklist(PRECISIONS),
  coord_note: note,
  coord_sources: ids,
};

/** A source once: publisher, title, date of publication, address. `weak` marks sources of low confidence. */
export const source = v.object({
  id,
  publisher: text,
  title: text,
  date: emptyTo(date),
  url: emptyTo(url),
  kind: v.picklist(SOURCE_KINDS),
  weak: flag,
  accessed: date,
  note,
});

/** A country met in the data; `corridor` marks the members drawn a shade apart. */
export const country = v.object({ iso2, name: text, corridor: flag, trade_only: flag, capital: emptyTo(id) });

/** A place of the atlas. `station` ties it to the rail network. */
export const site = v.object({
  id,
  kind: v.picklist(SITE_KINDS),
  country: iso2,
  ...position,
  station: emptyTo(id),
  summary: text,
  sources: ids,
});

/** The name of a site, country, capital, station or water in one language. */
export const placeName = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)),
  kind: v.picklist(NAME_KINDS),
  lang: v.picklist(LANGUAGES),
  name: text,
  how: v.picklist(NAME_ORIGINS),
  source: text,
});

/** Another spelling, for search only; never a label. */
export const alias = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)),
  alias: text,
  script: v.picklist(SCRIPTS),
  source: text,
});

export const station = v.object({
  id,
  name: text,
  country: iso2,
  kind: v.picklist(STATION_KINDS),
  ...position,
  check: v.picklist(POSITION_CHECKS),
  /** 1 main junction or terminus, 2 town or border station, 3 the rest: decides from which zoom it shows. */
  rank: v.pipe(v.picklist(['1', '2', '3']), v.transform(Number)),
  note,
});

export const line = v.object({ id, name: text, countries: list(iso2), operator: note, summary: text, sources: ids });

/** The stations of a line in order; `km` is the published chainage. */
export const lineStation = v.object({
  line: id,
  order: v.pipe(number, v.integer()),
  station: id,
  km: emptyTo(number),
  km_note: note,
  km_sources: ids,
});

/** A stretch of a line with one gauge and one status history. `length_km` is the published length. */
export const section = v.object({
  id,
  line: id,
  from: id,
  to: id,
  gauge_mm: gauge,
  length_km: emptyTo(number),
  length_note: note,
  length_sources: ids,
  geometry: v.picklist(GEOMETRIES),
  track: note,
  sources: ids,
  note,
});

/** A stretch whose drawn length is allowed to fall outside the rule, and why. */
export const lengthException = v.object({ line: id, from: id, to: id, rule: id, reason: text });

/** A dated state of a section, crossing, project or leg. */
export const status = v.object({
  kind: v.picklist(STATUS_OBJECTS),
  id,
  date,
  status: v.picklist([...STATUSES, ...OPENNESS]),
  role: v.picklist(STATUS_ROLES),
  sources: ids,
  note,
});

export const crossing = v.object({
  id,
  name: text,
  country_a: iso2,
  country_b: iso2,
  ...position,
  modes: list(v.picklist(MODES)),
  station_a: emptyTo(id),
  station_b: emptyTo(id),
  site: emptyTo(id),
  summary: text,
  sources: ids,
});

/** A place where two gauges meet, now or (if `future`) once a planned line is built. */
export const gaugeBreak = v.object({
  id,
  name: text,
  station: id,
  gauge_a: gauge,
  gauge_b: gauge,
  future: flag,
  method: note,
  sources: ids,
});

export const corridor = v.object({ id, name: text, summary: text, sources: ids });

/** One stretch of a corridor: a line (rail) or leg (road, sea) from one place to another. */
export const corridorPart = v.object({
  corridor: id,
  order: v.pipe(number, v.integer()),
  mode: v.picklist(MODES),
  via: id,
  from: id,
  to: id,
  note,
});

export const leg = v.object({
  id,
  mode: v.picklist(MODES),
  from: id,
  to: id,
  via: note,
  length_km: emptyTo(number),
  length_note: note,
  surface: note,
  hours_min: emptyTo(number),
  hours_max: emptyTo(number),
  route_name: note,
  /** Overlaps other rows: never add both. */
  whole: flag,
  crossing: emptyTo(id),
  sources: ids,
  note,
});

/** Points that a leg is drawn through between its ends, in order: the shape of the drawing, not a survey. */
export const legShape = v.object({ leg: id, order: v.pipe(number, v.integer()), lat: latitude, lon: longitude, note });

/** A town, gate or port that only roads and sea legs use. */
export const roadPlace = v.object({ id, name: text, country: iso2, ...position });

export const routeTime = v.object({
  id,
  route: text,
  mode: text,
  km: note,
  time: note,
  price: note,
  date: emptyTo(date),
  sources: ids,
  note,
});

export const performance = v.object({
  id,
  country: iso2,
  mode: v.picklist(MODES),
  year: date,
  cost_usd: emptyTo(number),
  swod_kmh: emptyTo(number),
  swd_kmh: emptyTo(number),
  sources: ids,
  note,
});

export const handling = v.object({
  id,
  place: text,
  operation: text,
  time: note,
  cost: note,
  period: note,
  sources: ids,
  note,
});

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a span of two of them with `/`, or `undated`. */
const period = v.pipe(
  v.string(),
  v.regex(/^(undated|\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?)$/, 'is not a period'),
);

/** How a value stands: its quality, why, and whether it was computed from printed numbers. */
const standing = {
  qualifier: v.picklist(QUALIFIERS),
  quality: v.picklist(QUALITIES),
  reason: note,
  /** The arithmetic, when the number was worked out from printed ones; else empty. */
  derived: note,
  sources: ids,
  note,
};

/** Trade of one pair in one period, in million US dollars, as seen from the reporter. */
export const bilateral = v.object({
  id,
  reporter: iso2,
  partner,
  period,
  flow: v.picklist(FLOWS),
  value_usd_million: number,
  basis: v.picklist(BASES),
  ...standing,
});

/** One commodity, direction and period. A ratio keeps the basis as the source states it. */
export const commodity = v.object({
  id,
  exporter: partner,
  importer: partner,
  period,
  commodity: id,
  hs_code: note,
  value_usd_million: emptyTo(number),
  quantity_kt: emptyTo(number),
  change_ratio: emptyTo(number),
  change_basis: note,
  ...standing,
});

/** Names of the commodities used in `commodities.csv`. */
export const commodityName = v.object({ id, name: text });

/** A place or group of places at which traffic is measured. */
export const trafficPlace = v.object({ id, name: text, sites: ids, crossing: emptyTo(id) });

export const traffic = v.object({
  id,
  place: id,
  mode: v.picklist([...MODES, 'all', 'port']),
  period,
  measure: id,
  value: number,
  unit: text,
  ...standing,
});

export const policy = v.object({ id, date, actors: text, summary: text, sites: ids, sources: ids });

export const project = v.object({
  id,
  name: text,
  site: emptyTo(id),
  countries: list(iso2),
  sector: v.picklist(SECTORS),
  start: emptyTo(date),
  target: emptyTo(date),
  actors: list(text),
  /** Sections of rail this project builds or runs. */
  sections: ids,
  summary: text,
  note,
  sources: ids,
});

export const event = v.object({
  id,
  date,
  date_note: note,
  site: emptyTo(id),
  projects: ids,
  kind: v.picklist(EVENT_KINDS),
  summary: text,
  sources: ids,
});

/**
 * A figure about a project, site, event or the corridor. Figures of one `group` are rivals for the same fact, and
 * exactly one of them is preferred. `value` (with `high` for a range) or `text` must be given.
 */
export const figure = v.object({
  id,
  subject: reference,
  measure: id,
  label: text,
  group: emptyTo(id),
  value: emptyTo(number),
  high: emptyTo(number),
  text: note,
  unit: note,
  as_of: date,
  speaker: note,
  ...standing,
});

/** The figures that stand on the overview, in order; `refs` are observation ids. */
export const keyFigure = v.object({ order: v.pipe(number, v.integer()), title: text, refs: ids, comment: note });

/** Sources that disagree, which version the atlas takes, and why. */
export const conflict = v.object({
  id,
  subject: text,
  versions: text,
  choice: text,
  refs: list(reference),
  sources: ids,
});

/** Each statement of the seed article and where the atlas shows it. */
export const articleItem = v.object({
  order: v.pipe(number, v.integer()),
  statement: text,
  figures: ids,
  objects: list(reference),
});

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
  lengthExceptions: { file: 'rail/length-exceptions.csv', schema: lengthException, key: ['line', 'from', 'to', 'rule'] },
  crossings: { file: 'places/crossings.csv', schema: crossing, key: ['id'] },
  gaugeBreaks: { file: 'rail/gauge-breaks.csv', schema: gaugeBreak, key: ['id'] },
  status: { file: 'status.csv', schema: status, key: ['kind', 'id', 'date', 'status', 'role'] },
  corridors: { file: 'corridors/corridors.csv', schema: corridor, key: ['id'] },
  corridorParts: { file: 'corridors/parts.csv', schema: corridorPart, key: ['corridor', 'order'] },
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
  keyFigures: { file: 'projects/key-figures.csv', schema: keyFigure, key: ['order'] },
  conflicts: { file: 'conflicts.csv', schema: conflict, key: ['id'] },
  article: { file: 'article.csv', schema: articleItem, key: ['order'] },
} as const;

export type TableName = keyof typeof TABLES;
export type Row<T extends TableName> = v.InferOutput<(typeof TABLES)[T]['schema']>;
/** All tables of `geo/`, parsed. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };
