/** `datapackage.json` (Frictionless): what each file holds, on what terms, from where, and in which version. */
import { KNOWN_TO } from '../known.ts';
import type { Release } from '../release.ts';
import { REFERENCES } from '../rules/references.ts';
import { TABLES, type TableName } from '../schema.ts';
import { publishedFields } from './rows.ts';
import { LICENCES, PUBLISHED, type Licence, type PublishedTable } from './tables.ts';

/** A published file as the package lists it. */
export interface Resource {
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly licences: readonly Licence[];
  readonly bytes: number;
  readonly sha256: string;
  /** Its table, if it is one. */
  readonly table?: PublishedTable;
}

/** Where positions and names come from; facts and figures name their sources row by row. */
const ORIGINS = [
  { title: 'Publications, each named in the rows that rest on it', path: 'sources.csv' },
  { title: 'OpenStreetMap', path: 'https://www.openstreetmap.org/copyright' },
  { title: 'GeoNames', path: 'https://www.geonames.org/about.html' },
  { title: 'Who’s On First', path: 'https://whosonfirst.org/docs/licenses/' },
];

const DESCRIPTION = [
  'What is published about the trade corridor from Kazakhstan through Turkmenistan and Afghanistan to Pakistan: places, railways, roads, border crossings, projects, events, trade and traffic. Every row names its sources.',
  'An empty cell means that nothing was found to be published. Tables are UTF-8 with a byte order mark, comma-separated, with one header row. Lists inside a cell are joined with a semicolon. Dates are ISO 8601, as exact as they are known.',
  'Text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a carriage return) has an apostrophe before it; take one apostrophe away to have the text as it was. Numbers are never changed.',
  'Station positions derive from OpenStreetMap and are under the ODbL; towns and names from GeoNames and Who’s On First are under CC BY 4.0. Facts and figures are quoted with their sources; the sources’ texts remain their publishers’.',
].join('\n\n');

/** The whole description, as the text of the file. */
export function dataPackage(resources: readonly Resource[], { version }: Release): string {
  const content = {
    profile: 'data-package',
    name: 'casa-corridor',
    title: 'CASA Corridor Atlas: data',
    description: DESCRIPTION,
    version,
    created: `${KNOWN_TO}T00:00:00Z`,
    keywords: ['Kazakhstan', 'Turkmenistan', 'Afghanistan', 'Pakistan', 'railway', 'trade', 'transit', 'corridor'],
    contributors: [{ title: 'The CASA Corridor Atlas authors', role: 'author' }],
    licenses: Object.values(LICENCES),
    sources: ORIGINS,
    resources: resources.map(describe),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function describe({ file, name, title, licences, bytes, sha256, table }: Resource) {
  const terms = licences.length === 0 ? {} : { licenses: licences.map((licence) => LICENCES[licence]) };
  const common = { name, path: file, title, bytes, hash: `sha256:${sha256}`, encoding: 'utf-8', ...terms };
  if (table === undefined)
    return { ...common, profile: 'data-resource', format: 'geojson', mediatype: 'application/geo+json' };
  return {
    ...common,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: publishedFields(table.table),
      missingValues: [''],
      primaryKey: TABLES[table.table].key,
      ...foreignKeys(table.table),
    },
  };
}

/** References to one other published table; a list of ids, or an id of one of several tables, can't be told so. */
function foreignKeys(table: TableName) {
  const keys = REFERENCES.flatMap(([from, column, targets]) => {
    const target = targets.length === 1 ? PUBLISHED.find((one) => one.table === targets[0]) : undefined;
    if (from !== table || target === undefined || isManifold(table, column)) return [];
    const [field] = TABLES[target.table].key;
    return [{ fields: column, reference: { resource: target.name, fields: field } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

/** A list of ids, or a column that may also say "the world". */
function isManifold(table: TableName, column: string): boolean {
  const pattern = publishedFields(table).find((field) => field.name === column)?.constraints?.pattern ?? '';
  return pattern.includes('(;(') || pattern.includes('WLD');
}
