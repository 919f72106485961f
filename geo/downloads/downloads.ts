/** Every file under `data/`: tables, features, their description, and all of them in one archive. */
import { createHash } from 'node:crypto';
import { encodeCsv } from '../../src/export/csv.ts';
import { encodeGeoJson } from '../../src/export/geojson.ts';
import { placeByChainage } from '../interpolate.ts';
import { releaseOf, type Release } from '../release.ts';
import { TABLES, type Tables } from '../schema.ts';
import { dataPackage, type Resource } from './data-package.ts';
import { FEATURES, featuresOf, type PublishedFeatures } from './features.ts';
import { publishedFields, publishedRows } from './rows.ts';
import { PUBLISHED, type PublishedTable } from './tables.ts';
import { zip } from './zip.ts';

export interface Download {
  /** Its name under `data/`. */
  readonly file: string;
  readonly title: string;
  readonly kind: 'table' | 'features' | 'package' | 'archive';
  /** Null of what has no rows. */
  readonly rows: number | null;
  readonly isMain: boolean;
  readonly sha256: string;
  readonly content: Uint8Array;
}

export const ARCHIVE = 'corridor.zip';
export const PACKAGE = 'datapackage.json';

const cache = new WeakMap<Tables, readonly Download[]>();

/** All files, made once for these tables as they stand in `geo/`. Same tables, same bytes. */
export function downloadsOf(checked: Tables): readonly Download[] {
  const known = cache.get(checked);
  if (known !== undefined) return known;
  const release = releaseOf(checked);
  const tables = placeByChainage(checked);
  const features = FEATURES.map((one) => featureDownload(tables, one, release));
  const rows = PUBLISHED.map((one) => tableDownload(tables, one));
  const parts = [...features, ...rows].toSorted((a, b) => Number(b.isMain) - Number(a.isMain));
  const description = download(PACKAGE, 'package', 'What each file and column holds (Frictionless)', null, [
    dataPackage(parts.map(resourceOf), release),
  ]);
  const archive = download(ARCHIVE, 'archive', 'All of these files in one archive', null, zip(
    [description, ...parts].map(({ file, content }) => ({ name: `casa-corridor/${file}`, content })),
  )); // prettier-ignore
  const all = [archive, description, ...parts];
  cache.set(checked, all);
  return all;
}

function download(
  file: string,
  kind: Download['kind'],
  title: string,
  rows: number | null,
  content: readonly string[] | Uint8Array,
  isMain = false,
): Download {
  const bytes = content instanceof Uint8Array ? content : Buffer.from(content.join(''), 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, kind, title, rows, isMain, sha256, content: bytes };
}

function tableDownload(tables: Tables, { name, table, title, isMain = false }: PublishedTable): Download {
  const columns = publishedFields(table).map((field) => field.name);
  const rows = publishedRows(tables, table);
  return download(`${name}.csv`, 'table', title, rows.length, [encodeCsv(columns, rows)], isMain);
}

function featureDownload(
  tables: Tables,
  { name, title, table, isMain = false }: PublishedFeatures,
  { version }: Release,
): Download {
  const collection = featuresOf(tables, table);
  const citation = [`The ids in sources and coord_sources are those of sources.csv. Made from ${TABLES[table].file}.`];
  const text = encodeGeoJson(collection, { name, title, version, citation });
  return download(`${name}.geojson`, 'features', title, collection.features.length, [text], isMain);
}

function resourceOf({ file, title, content, sha256 }: Download): Resource {
  const table = PUBLISHED.find((one) => `${one.name}.csv` === file);
  const features = FEATURES.find((one) => `${one.name}.geojson` === file);
  return {
    file,
    // names of resources are unique, and two of them may differ by the ending only
    name: table?.name ?? file.replace('.', '-'),
    title,
    licences: (table ?? features)?.licences ?? [],
    bytes: content.length,
    sha256,
    ...(table === undefined ? {} : { table }),
  };
}
