/** Ids are unique, and what a row points at exists. */
import { TABLES, type TableName, type Tables } from '../schema.ts';
import { TABLE_NAMES, type Problem } from '../read.ts';

const rowsOf = (tables: Tables, name: TableName) => tables[name] as readonly Readonly<Record<string, unknown>>[];

const keyOf = (name: TableName, row: Readonly<Record<string, unknown>>) =>
  TABLES[name].key.map((column) => String(row[column])).join('/');

/** No key twice in a table; no observation id twice in all tables that hold observations. */
export function idsUnique(tables: Tables): Problem[] {
  const within = TABLE_NAMES.flatMap((name) =>
    duplicates(rowsOf(tables, name).map((row) => keyOf(name, row))).map((key) => ({
      file: TABLES[name].file,
      row: key,
      rule: 'ids-unique',
      value: 'occurs more than once',
    })),
  );
  const observations = OBSERVATION_TABLES.flatMap((name) => rowsOf(tables, name).map((row) => String(row['id'])));
  const across = duplicates(observations).map((key) => ({
    file: OBSERVATION_TABLES.map((name) => TABLES[name].file).join(', '),
    row: key,
    rule: 'ids-unique',
    value: 'is the id of two observations',
  }));
  return [...within, ...across];
}

export const OBSERVATION_TABLES = [
  'figures',
  'bilateral',
  'commodities',
  'traffic',
] as const satisfies readonly TableName[];

/** Keys that occur more than once, each once. */
function duplicates(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = keys.filter((key) => seen.size === seen.add(key).size);
  return [...new Set(again)];
}

/** Which columns hold ids of which tables. A column may name several tables: the id must be in one of them. */
export const REFERENCES: readonly (readonly [TableName, string, readonly TableName[]])[] = [
  ['sites', 'country', ['countries']],
  ['sites', 'station', ['stations']],
  ['stations', 'country', ['countries']],
  ['lines', 'countries', ['countries']],
  ['lineStations', 'line', ['lines']],
  ['lineStations', 'station', ['stations']],
  ['sections', 'line', ['lines']],
  ['sections', 'from', ['stations']],
  ['sections', 'to', ['stations']],
  ['lengthExceptions', 'line', ['lines']],
  ['lengthExceptions', 'from', ['stations']],
  ['lengthExceptions', 'to', ['stations']],
  ['crossings', 'country_a', ['countries']],
  ['crossings', 'country_b', ['countries']],
  ['crossings', 'station_a', ['stations']],
  ['crossings', 'station_b', ['stations']],
  ['crossings', 'site', ['sites']],
  ['gaugeBreaks', 'station', ['stations']],
  ['corridorParts', 'corridor', ['corridors']],
  ['corridorParts', 'via', ['lines', 'legs']],
  ['corridorParts', 'from', ['stations', 'sites', 'roadPlaces']],
  ['corridorParts', 'to', ['stations', 'sites', 'roadPlaces']],
  ['approaches', 'corridor', ['corridors']],
  ['approaches', 'start', ['stations']],
  ['approaches', 'joins', ['stations']],
  ['approaches', 'via', ['lines', 'legs']],
  ['approaches', 'from', ['stations', 'sites', 'roadPlaces']],
  ['approaches', 'to', ['stations', 'sites', 'roadPlaces']],
  ['spans', 'line', ['lines']],
  ['spans', 'from', ['stations']],
  ['spans', 'to', ['stations']],
  ['parameters', 'country', ['countries']],
  ['legs', 'from', ['stations', 'sites', 'roadPlaces']],
  ['legs', 'to', ['stations', 'sites', 'roadPlaces']],
  ['legs', 'crossing', ['crossings']],
  ['legShapes', 'leg', ['legs']],
  ['roadPlaces', 'country', ['countries']],
  ['performance', 'country', ['countries']],
  ['bilateral', 'reporter', ['countries']],
  ['bilateral', 'partner', ['countries']],
  ['commodities', 'exporter', ['countries']],
  ['commodities', 'importer', ['countries']],
  ['commodities', 'commodity', ['commodityNames']],
  ['traffic', 'place', ['trafficPlaces']],
  ['trafficPlaces', 'sites', ['sites']],
  ['trafficPlaces', 'crossing', ['crossings']],
  ['policies', 'countries', ['countries']],
  ['policies', 'sites', ['sites']],
  ['policies', 'same_as', ['events']],
  ['events', 'countries', ['countries']],
  ['projects', 'site', ['sites']],
  ['projects', 'countries', ['countries']],
  ['projects', 'sections', ['sections']],
  ['events', 'site', ['sites']],
  ['events', 'projects', ['projects']],
  ['keyFigures', 'refs', OBSERVATION_TABLES],
  ['article', 'figures', OBSERVATION_TABLES],
];

/** Tables behind the kinds of a `kind:id` reference; `trade:KZ-AF` and `traffic:` are checked apart. */
const KINDS: Readonly<Record<string, TableName>> = {
  site: 'sites',
  project: 'projects',
  event: 'events',
  line: 'lines',
  section: 'sections',
  country: 'countries',
  corridor: 'corridors',
  crossing: 'crossings',
  leg: 'legs',
  station: 'stations',
  traffic: 'trafficPlaces',
};

/** Every id, source and `kind:id` that a row names exists. */
export function referencesResolve(tables: Tables): Problem[] {
  const known = new Map(
    TABLE_NAMES.map((name) => [name, new Set(rowsOf(tables, name).map((row) => keyOf(name, row)))]),
  );
  const has = (name: TableName, id: string) => known.get(name)?.has(id) ?? false;
  const broken = (name: TableName, row: Readonly<Record<string, unknown>>, column: string, id: string): Problem => ({
    file: TABLES[name].file,
    row: keyOf(name, row),
    rule: 'references-resolve',
    value: `${column} ${id} does not exist`,
  });

  const columns = REFERENCES.flatMap(([name, column, targets]) =>
    rowsOf(tables, name).flatMap((row) =>
      idsIn(row[column])
        .filter((id) => id !== 'WLD' && !targets.some((target) => has(target, id)))
        .map((id) => broken(name, row, column, id)),
    ),
  );
  const named = new Set(tables.names.filter((row) => row.kind === 'capital').map((row) => row.id));
  const capitals = tables.countries.flatMap((row) =>
    row.capital === null || named.has(row.capital) ? [] : [broken('countries', row, 'capital', row.capital)],
  );
  const sources = TABLE_NAMES.flatMap((name) =>
    SOURCE_COLUMNS.flatMap((column) =>
      rowsOf(tables, name).flatMap((row) =>
        idsIn(row[column])
          .filter((id) => !has('sources', id))
          .map((id) => broken(name, row, column, id)),
      ),
    ),
  );
  const references = (['figures', 'conflicts', 'article'] as const).flatMap((name) =>
    rowsOf(tables, name).flatMap((row) =>
      [...idsIn(row['subject'] ?? []), ...idsIn(row['refs']), ...idsIn(row['objects'])]
        .filter((reference) => reference.includes(':') && !isKnownReference(reference, has))
        .map((reference) => broken(name, row, 'reference', reference)),
    ),
  );
  const states = tables.status
    .filter((row) => !has(STATUS_TABLES[row.kind], row.id))
    .map((row) => broken('status', row, row.kind, row.id));
  return [...columns, ...capitals, ...sources, ...references, ...states];
}

const STATUS_TABLES = { section: 'sections', crossing: 'crossings', project: 'projects', leg: 'legs' } as const;
const SOURCE_COLUMNS = ['sources', 'coord_sources', 'km_sources', 'length_sources'];

const idsIn = (cell: unknown): readonly string[] =>
  Array.isArray(cell) ? (cell as string[]) : typeof cell === 'string' && cell !== '' ? [cell] : [];

function isKnownReference(reference: string, has: (name: TableName, id: string) => boolean): boolean {
  const [kind = '', id = ''] = reference.split(':');
  if (kind === 'trade') return id.split('-').every((code) => code === 'WLD' || has('countries', code));
  const table = KINDS[kind];
  return table !== undefined && has(table, id);
}
