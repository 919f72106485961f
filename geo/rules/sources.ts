/** Every figure, status, event, length and coordinate rests on a source. */
import { TABLES, type TableName, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';

/** An address once; a source without an address says so. */
export function sourcesUnique(tables: Tables): Problem[] {
  const seen = new Map<string, string>();
  const normal = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return tables.sources.flatMap((row) => {
    const problem = (value: string): Problem[] => [
      { file: TABLES.sources.file, row: row.id, rule: 'sources-unique', value },
    ];
    if (row.url === null)
      return row.note.includes('not known') ? [] : problem('no address, and no note that it is not known');
    const other = seen.get(normal(row.url));
    seen.set(normal(row.url), row.id);
    return other === undefined ? [] : problem(`same address as ${other}`);
  });
}

/** Tables of which each row must name a source. */
export const SOURCED = [
  'sites', 'lines', 'sections', 'status', 'crossings', 'gaugeBreaks', 'corridors', 'legs', 'routeTimes', 'performance',
  'handling', 'bilateral', 'commodities', 'traffic', 'policies', 'projects', 'events', 'figures', 'conflicts',
] as const satisfies readonly TableName[]; // prettier-ignore

const POSITIONED = ['sites', 'stations', 'crossings', 'roadPlaces'] as const satisfies readonly TableName[];

export function everythingSourced(tables: Tables): Problem[] {
  const report = (name: TableName, row: string, value: string): Problem => ({
    file: TABLES[name].file,
    row,
    rule: 'everything-sourced',
    value,
  });
  const rows = SOURCED.flatMap((name) =>
    tables[name].filter((row) => row.sources.length === 0).map((row) => report(name, row.id, 'no source')),
  );
  const positions = POSITIONED.flatMap((name) =>
    tables[name].flatMap((row) => {
      const placed = row.lat !== null && row.lon !== null;
      if (placed && row.coord_sources.length === 0) return [report(name, row.id, 'coordinate without a source')];
      if (placed === (row.precision === 'unknown'))
        return [report(name, row.id, `precision ${row.precision} does not fit`)];
      return [];
    }),
  );
  const lengths = tables.sections
    .filter((row) => row.length_km !== null && row.length_sources.length === 0)
    .map((row) => report('sections', row.id, 'length without a source'));
  const chainages = tables.lineStations
    .filter((row) => row.km !== null && row.km_sources.length === 0)
    .map((row) => report('lineStations', `${row.line}/${row.order}`, 'chainage without a source'));
  return [...rows, ...positions, ...lengths, ...chainages];
}

const BUILT = ['operating', 'under-construction', 'planned', 'announced', 'suspended', 'completed'];
const PASSABLE = ['open', 'restricted', 'closed', 'unknown'];

/** Every section, crossing, project and leg has a dated report of its state, in the words of its kind. */
export function statusKnown(tables: Tables): Problem[] {
  const reported = new Set(tables.status.filter((row) => row.role !== 'target').map((row) => `${row.kind}:${row.id}`));
  const objects = [
    ...tables.sections.map((row) => `section:${row.id}`),
    ...tables.crossings.map((row) => `crossing:${row.id}`),
    ...tables.projects.map((row) => `project:${row.id}`),
    ...tables.legs.map((row) => `leg:${row.id}`),
  ];
  const file = TABLES.status.file;
  const missing = objects
    .filter((object) => !reported.has(object))
    .map((object) => ({ file, row: object, rule: 'status-known', value: 'no dated status' }));
  const misworded = tables.status
    .filter((row) => !(row.kind === 'section' || row.kind === 'project' ? BUILT : PASSABLE).includes(row.status))
    .map((row) => ({
      file,
      row: `${row.kind}:${row.id}`,
      rule: 'status-known',
      value: `${row.status} is no state of a ${row.kind}`,
    }));
  return [...missing, ...misworded];
}
