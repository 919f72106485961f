/** What the data hold and what they lack, counted from the checked tables. */
import type { Audit, Coverage, Missing, StatusAge } from '../src/domain/audit.ts';
import { lastDay } from '../src/domain/dates.ts';
import { downloadsOf } from './downloads/downloads.ts';
import { publishedFields, publishedRows } from './downloads/rows.ts';
import { PUBLISHED } from './downloads/tables.ts';
import { standingOf } from './histories.ts';
import { KNOWN_TO } from './known.ts';
import { checksumOf, releaseOf, rowsOf } from './release.ts';
import { everythingSourced, SOURCED } from './rules/sources.ts';
import type { TableName, Tables } from './schema.ts';
import { placeByChainage } from './interpolate.ts';
import { QUALITIES } from './vocabulary.ts';

/** `checked` are the tables as they stand in the files. */
export function compileAudit(checked: Tables): Audit {
  const { version, isChanged } = releaseOf(checked);
  const placed = placeByChainage(checked);
  return {
    knownTo: KNOWN_TO,
    release: version,
    isChanged,
    rows: rowsOf(checked),
    checksum: checksumOf(checked),
    versions: checked.versions.map(({ version, date, rows, changes }) => ({ version, date, rows, changes })),
    downloads: downloadsOf(checked).map(({ content, ...fact }) => ({ ...fact, bytes: content.length })),
    coverage: PUBLISHED.map(({ name, table }) => coverageOf(placed, table, `${name}.csv`)),
    ages: agesOf(checked),
    quality: QUALITY_TABLES.map((table) => ({ file: fileOf(table), counts: qualitiesOf(checked, table) })),
    conflicts: checked.conflicts.length,
    sources: {
      all: checked.sources.length,
      weak: checked.sources.filter((row) => row.weak).length,
      noAddress: checked.sources.filter((row) => row.url === null).length,
    },
    missing: missingOf(placed),
    unsourced: everythingSourced(checked).length,
  };
}

const QUALITY_TABLES = ['bilateral', 'commodities', 'traffic', 'figures'] as const;

const fileOf = (table: TableName): string => `${PUBLISHED.find((one) => one.table === table)?.name ?? table}.csv`;

/** Of a table as it is published: stations placed by their kilometre count as placed, and what is added counts too. */
function coverageOf(tables: Tables, table: TableName, file: string): Coverage {
  const fields = publishedFields(table);
  const rows = publishedRows(tables, table);
  const weak = new Set(tables.sources.filter((row) => row.weak).map((row) => row.id));
  const named = (tables[table] as readonly { readonly sources?: readonly string[] }[]).map((row) => row.sources ?? []);
  const mustBeSourced = (SOURCED as readonly TableName[]).includes(table);
  return {
    file,
    rows: rows.length,
    sourced: mustBeSourced ? named.filter((ids) => ids.length > 0).length : null,
    onlyWeak: named.filter((ids) => ids.length > 0 && ids.every((id) => weak.has(id))).length,
    columns: fields.map(({ name }, column) => ({ name, filled: rows.filter((row) => row[column] !== null).length })),
  };
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Every state at the date of the data, the longest without a report first. */
function agesOf(tables: Tables): StatusAge[] {
  const objects = [
    ...tables.sections.map(({ id }) => ({ kind: 'section' as const, id })),
    ...tables.crossings.map(({ id }) => ({ kind: 'crossing' as const, id })),
    ...tables.projects.map(({ id }) => ({ kind: 'project' as const, id })),
    ...tables.legs.map(({ id }) => ({ kind: 'leg' as const, id })),
  ];
  const ages = objects.map(({ kind, id }): StatusAge => {
    const { status, asOf } = standingOf(tables, kind, id);
    // "unknown" is dated by the day of the search: it says that no dated report was found
    return { kind, id, status, asOf, days: status === 'unknown' ? null : daysBetween(lastDay(asOf), KNOWN_TO) };
  });
  return ages.toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function qualitiesOf(tables: Tables, table: (typeof QUALITY_TABLES)[number]) {
  const counts = QUALITIES.map((quality) => {
    const rows: readonly { readonly quality: string }[] = tables[table];
    return [quality, rows.filter((row) => row.quality === quality).length] as const;
  });
  return Object.fromEntries(counts) as Record<(typeof QUALITIES)[number], number>;
}

/** What a reader would look for and not find. */
function missingOf(tables: Tables): Missing[] {
  const count = <T>(what: Missing['what'], rows: readonly T[], isMissing: (row: T) => boolean): Missing => ({
    what,
    missing: rows.filter(isMissing).length,
    of: rows.length,
  });
  const hasNoPlace = (row: { readonly lat: number | null }) => row.lat === null;
  const costs = tables.figures.filter(({ measure, value }) => value !== null && COSTS.includes(measure));
  const costed = new Set(costs.map((row) => row.subject));
  return [
    count('sitePosition', tables.sites, hasNoPlace),
    count('stationPosition', tables.stations, hasNoPlace),
    count('crossingPosition', tables.crossings, hasNoPlace),
    count('placePosition', tables.roadPlaces, hasNoPlace),
    count('sectionLength', tables.sections, (row) => row.length_km === null),
    count('chainage', tables.lineStations, (row) => row.km === null),
    count('legLength', tables.legs, (row) => row.length_km === null),
    count('legHours', tables.legs, (row) => row.hours_min === null && row.hours_max === null),
    count('projectCost', tables.projects, (row) => !costed.has(`project:${row.id}`)),
    count('goodValue', tables.commodities, (row) => row.value_usd_million === null && row.quantity_kt === null),
  ];
}

const COSTS: readonly string[] = ['cost', 'investment'];
