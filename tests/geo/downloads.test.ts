/** What is published under `data/`, read again by another reader than wrote it, against its own description. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Table } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { downloadsOf } from '../../geo/downloads/downloads.ts';
import { columnsOf, readTables, TABLE_NAMES } from '../../geo/read.ts';
import { PUBLISHED } from '../../geo/downloads/tables.ts';
import { TABLES, type Tables } from '../../geo/schema.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly format: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const { tables } = readTables(fileURLToPath(new URL('../../geo', import.meta.url)));
const downloads = downloadsOf(tables);
const bytesOf = (file: string) => {
  const found = downloads.find((one) => one.file === file);
  if (found === undefined) throw new Error(`${file} is not published`);
  return found.content;
};
const textOf = (file: string) => Buffer.from(bytesOf(file)).toString('utf8');
const { resources, ...head } = JSON.parse(textOf('datapackage.json')) as {
  readonly resources: readonly Resource[];
  readonly version: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string }[];
};
const csvFiles = resources.filter((resource) => resource.format === 'csv');
const tableOf = (name: string) => {
  const found = PUBLISHED.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is no published table`);
  return found.table;
};

type Record_ = Readonly<Record<string, string>>;
/** Strict: a quote in the wrong place, or a row with a cell too many, throws. */
const recordsOf = (path: string): readonly Record_[] =>
  parse(textOf(path), { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });

/** What an independent reader of Table Schema has to say against a file. */
async function faultsOf(text: string, { schema }: Resource): Promise<readonly string[]> {
  const source = Readable.from([Buffer.from(text)]);
  const table = await Table.load(source, {
    schema: schema as object,
    bom: true,
    delimiter: ',',
  });
  const rows = (await Promise.resolve(table.read({ forceCast: true }))) as readonly unknown[];
  return rows.flatMap((row, i) =>
    row instanceof Error
      ? [
          `row ${i + 2}: ${[row, ...('errors' in row ? (row.errors as readonly Error[]) : [])].map(({ message }) => message).join('; ')}`,
        ]
      : [],
  );
}

describe('the tables to download', () => {
  it('are every table of facts, and the addresses that are promised to stay', () => {
    expect(downloads.map((one) => one.file)).toEqual(
      expect.arrayContaining([
        'sites.geojson', 'rail.geojson', 'stations.csv', 'projects.csv', 'events.csv', 'trade.csv', 'traffic.csv',
        'sources.csv', 'commodities.csv', 'crossings.csv', 'policies.csv', 'figures.csv', 'conflicts.csv', 'names.csv',
        'corridor.zip', 'datapackage.json',
      ]),
    ); // prettier-ignore
    const steering = ['lengthExceptions', 'keyFigures', 'article'];
    expect(TABLE_NAMES.filter((name) => !PUBLISHED.some((one) => one.table === name)).toSorted()).toEqual(
      steering.toSorted(),
    );
  });

  it.each(csvFiles.map((resource) => [resource.path, resource] as const))(
    '%s keeps its Table Schema, as the official library for it reads both',
    async (path, resource) => {
      const records = recordsOf(path);
      expect(Object.keys(records[0] ?? {})).toEqual(resource.schema?.fields.map((field) => field.name));
      expect(await faultsOf(textOf(path), resource)).toEqual([]);
      const keys = records.map((record) => resource.schema?.primaryKey.map((column) => record[column]).join('/'));
      expect(new Set(keys).size).toBe(records.length);
    },
  );

  it('would be found broken by that library: a word for a number, a state that is none, a key given twice', async () => {
    const traffic = csvFiles.find(({ name }) => name === 'traffic') as Resource;
    const [head = '', row = ''] = textOf(traffic.path).split('\r\n');
    const value = recordsOf(traffic.path)[0]?.['value'] ?? '';
    const broken = (line: string) => faultsOf([head, line, ''].join('\r\n'), traffic);
    expect(await broken(row)).toEqual([]);
    expect((await broken(row.replace(`,${value},`, ',much,'))).join()).toContain('"much"');
    expect((await broken(row.replace(',exact,', ',quite,'))).join()).toContain('"quite"');
    expect((await faultsOf([head, row, row, ''].join('\r\n'), traffic)).join()).toContain('unique');
  });

  it.each(csvFiles.map((resource) => [resource.path, resource.name] as const))(
    '%s holds the rows of geo/',
    (path, name) => {
      const table = tableOf(name);
      const records = recordsOf(path);
      expect(records).toHaveLength(tables[table].length);
      expect(Object.keys(records[0] ?? {}).slice(0, columnsOf(table).length)).toEqual(columnsOf(table));
      const keys = (tables[table] as readonly Readonly<Record<string, unknown>>[]).map((row) =>
        TABLES[table].key.map((column) => String(row[column])),
      );
      expect(records.map((record) => TABLES[table].key.map((column) => record[column]))).toEqual(keys);
    },
  );

  it('point at rows that exist', () => {
    const lost = csvFiles.flatMap(({ path, schema }) =>
      (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const target = resources.find((one) => one.name === reference.resource);
        const known = new Set(recordsOf(target?.path ?? '').map((record) => record[reference.fields]));
        return recordsOf(path)
          .filter((record) => record[fields] !== '' && !known.has(record[fields]))
          .map((record) => `${path}: ${fields} ${record[fields]}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('are typed: positions and values are numbers, flags are booleans, dates have their pattern', () => {
    const typeOf = (name: string, column: string) =>
      resources.find((one) => one.name === name)?.schema?.fields.find((field) => field.name === column);
    expect(typeOf('stations', 'lat')).toMatchObject({ type: 'number', constraints: { minimum: -90, maximum: 90 } });
    expect(typeOf('trade', 'value_usd_million')).toMatchObject({ type: 'number', constraints: { required: true } });
    expect(typeOf('line-stations', 'order')).toMatchObject({ type: 'integer' });
    expect(typeOf('sections', 'gauge_mm')).toMatchObject({
      type: 'integer',
      constraints: { enum: [1520, 1435, 1676] },
    });
    expect(typeOf('sources', 'weak')).toMatchObject({ type: 'boolean' });
    expect(typeOf('events', 'date')?.constraints?.pattern).toBe('\\d{4}(-\\d{2}(-\\d{2})?)?');
    expect(typeOf('projects', 'site')?.constraints?.required).toBeUndefined();
  });

  it('begin with a byte order mark, have one header row, and end each row with CR LF', () => {
    for (const { path } of csvFiles) {
      const text = textOf(path);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    }
  });
});

describe('text that a spreadsheet would run', () => {
  const FORMULAS = ['=1+1', '+7 712', '-5 to 3', '@SUM(A1)', '\tx', "'=quoted", 'a "quoted", word', 'two\nlines'];

  function withNotes(notes: readonly string[]): Tables {
    const [first] = tables.policies;
    const policies = notes.map((summary, i) => ({ ...(first as typeof first & object), id: `a-policy-${i}`, summary }));
    return { ...tables, policies };
  }

  it('stays text, and is given back by taking one apostrophe away', () => {
    const text = Buffer.from(
      downloadsOf(withNotes(FORMULAS)).find((one) => one.file === 'policies.csv')?.content ?? [],
    ).toString('utf8');
    const records: readonly Record_[] = parse(text, { bom: true, columns: true });
    const cells = records.map((record) => record['summary'] ?? '');
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(FORMULAS);
  });

  it('is nowhere in what is published', () => {
    const running = csvFiles.flatMap(({ path, schema }) =>
      recordsOf(path).flatMap((record) =>
        (schema?.fields ?? [])
          .filter((field) => field.type === 'string' && /^[=+\-@\t\r]/.test(record[field.name] ?? ''))
          .map((field) => `${path}: ${field.name} ${record[field.name]}`),
      ),
    );
    expect(running).toEqual([]);
  });
});

describe('the features to download', () => {
  const files = resources.filter((resource) => resource.format === 'geojson').map((resource) => resource.path);
  const [WEST, SOUTH, EAST, NORTH] = [-180, -90, 180, 90];

  it.each(files)('%s is GeoJSON by RFC 7946, a feature for each row', (path) => {
    const collection = JSON.parse(textOf(path)) as GeoJSON.FeatureCollection<GeoJSON.Geometry | null>;
    expect(collection.type).toBe('FeatureCollection');
    expect(collection).not.toHaveProperty('crs');
    for (const feature of collection.features) {
      expect(feature.type).toBe('Feature');
      expect(feature.id).toBe(feature.properties?.['id']);
      if (feature.geometry === null) continue;
      const line =
        feature.geometry.type === 'Point'
          ? [feature.geometry.coordinates]
          : (feature.geometry as GeoJSON.LineString).coordinates;
      if (feature.geometry.type !== 'Point') expect(feature.geometry.type).toBe('LineString');
      expect(line.length).toBeGreaterThanOrEqual(feature.geometry.type === 'Point' ? 1 : 2);
      for (const [lon = NaN, lat = NaN, ...more] of line) {
        expect(more).toEqual([]);
        expect(lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH).toBe(true);
      }
    }
  });

  it('stand where the tables say', () => {
    const sites = JSON.parse(textOf('sites.geojson')) as GeoJSON.FeatureCollection<GeoJSON.Point | null>;
    expect(sites.features).toHaveLength(tables.sites.length);
    expect(sites.features.map((feature) => feature.geometry?.coordinates ?? null)).toEqual(
      tables.sites.map((row) => (row.lat === null || row.lon === null ? null : [row.lon, row.lat])),
    );
    expect(sites.features.find((feature) => feature.id === 'herat')?.properties?.['name']).toBe('Herat');
  });

  it('never show what is announced as built', () => {
    const rail = JSON.parse(textOf('rail.geojson')) as GeoJSON.FeatureCollection;
    const announced = rail.features.find((feature) => feature.id === 'herat-kandahar');
    expect(announced?.properties).toMatchObject({ status: expect.not.stringMatching('operating') as string });
    expect(rail.features.every((feature) => feature.properties?.['status_as_of'] !== '')).toBe(true);
  });
});

describe('the package', () => {
  it('names version, terms and sources', () => {
    expect(head.version).toMatch(/^\d+\.\d+\.\d+(\+[0-9a-f]{12})?$/);
    expect(head.licenses.map((licence) => licence.name)).toEqual(['ODbL-1.0', 'CC-BY-4.0']);
    expect(head.sources.map((source) => source.title)).toContain('OpenStreetMap');
  });

  it('has the size and checksum of each file, and each name once', () => {
    for (const { path, bytes, hash } of resources) {
      expect(bytesOf(path).length).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`);
    }
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
    expect(resources.every((one) => /^[a-z0-9-]+$/.test(one.name))).toBe(true);
  });

  it('is the same bytes for the same data', () => {
    const again = downloadsOf(structuredClone(tables));
    expect(again.map(({ file, sha256 }) => [file, sha256])).toEqual(
      downloads.map(({ file, sha256 }) => [file, sha256]),
    );
  });

  it('is in the archive, with every file whole', () => {
    const entries = unzip(Buffer.from(bytesOf('corridor.zip')));
    expect([...entries.keys()]).toEqual(
      downloads.filter((one) => one.file !== 'corridor.zip').map((one) => `casa-corridor/${one.file}`),
    );
    for (const [name, content] of entries)
      expect(content.equals(bytesOf(name.replace('casa-corridor/', '')))).toBe(true);
  });
});

/** The files of an archive without compression, found by its directory at the end. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < archive.readUInt16LE(end + 10); i += 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [size, nameLength, local] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ];
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    const checksum = crc32(content) >>> 0;
    expect([archive.readUInt32LE(at + 16), archive.readUInt32LE(local + 14)], name).toEqual([checksum, checksum]);
    entries.set(name, content);
    at += 46 + nameLength;
  }
  return entries;
}
