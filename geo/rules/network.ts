/** What tracks and routes are made of hangs together: published spans, approaches, gates of legs, parameters. */
import { pathKm } from '../../src/domain/measure.ts';
import { groupBy, railIndex } from '../rail-index.ts';
import { TABLES, type Row, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';
import { withExceptions, type Breach } from './rail.ts';

/** A span is published, lies on its line and is no shorter than the straight hops (2 % for rounding). */
export function spansFit(tables: Tables): Problem[] {
  const { file } = TABLES.spans;
  const breaches: Breach[] = [];
  const faults = tables.spans.flatMap(({ line, from, to, km, sources }) => {
    const report = (value: string): Problem[] => [{ file, row: `${line} ${from}–${to}`, rule: 'spans-fit', value }];
    if (sources.length === 0) return report('no source');
    const path = railIndex(tables).path(line, from, to);
    if (path === null) return report('is not on its line');
    const drawn = pathKm(path);
    if (drawn > km * 1.02) breaches.push({ line, from, to, value: `${drawn.toFixed(1)} km drawn, ${km} published` });
    return [];
  });
  return [...faults, ...withExceptions(tables, 'spans-fit', breaches, file)];
}

/** An approach leads from its start, part by part, to a station of its corridor. */
export function approachesJoin(tables: Tables): Problem[] {
  const groups = groupBy(tables.approaches, (row) => `${row.corridor}/${row.start}`);
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((row, i) => {
      const report = (value: string): Problem[] => [
        {
          file: TABLES.approaches.file,
          row: `${row.corridor}/${row.start}/${row.order}`,
          rule: 'approaches-join',
          value,
        },
      ];
      const before = i === 0 ? row.start : rows[i - 1]?.to;
      if (before !== row.from) return report(`${row.from} does not follow ${before}`);
      if (row.mode === 'rail' && railIndex(tables).between(row.via, row.from, row.to) === null)
        return report(`${row.from}–${row.to} is not on ${row.via}`);
      if (i < rows.length - 1) return [];
      if (row.to !== row.joins) return report(`ends at ${row.to}, not ${row.joins}`);
      return isOnCorridor(tables, row.corridor, row.joins) ? [] : report(`${row.joins} is not on ${row.corridor}`);
    }),
  );
}

const isOnCorridor = (tables: Tables, corridor: string, station: string): boolean =>
  tables.corridorParts.some(
    (part) =>
      part.corridor === corridor &&
      (railIndex(tables).between(part.via, part.from, part.to) ?? []).some(({ id }) => id === station),
  );

/** A road that routes may use from one country to another names the crossing that it passes. */
export function gatesNamed(tables: Tables): Problem[] {
  const places = [...tables.stations, ...tables.sites, ...tables.roadPlaces];
  const countries = new Map(places.map((row) => [row.id, row.country]));
  return tables.legs
    .filter((leg) => leg.routable && leg.mode === 'road' && leg.crossing === null)
    .filter((leg) => countries.get(leg.from) !== countries.get(leg.to))
    .map((leg) => ({
      file: TABLES.legs.file,
      row: leg.id,
      rule: 'gates-named',
      value: `from ${countries.get(leg.from)} to ${countries.get(leg.to)} by no crossing`,
    }));
}

type Parameter = Row<'parameters'>;

/** Ranges run upward, only assumptions lack a source and say so, none is given twice, and each has its default. */
export function parametersSound(tables: Tables): Problem[] {
  const report = (row: string, value: string): Problem => ({
    file: TABLES.parameters.file,
    row,
    rule: 'parameters-sound',
    value,
  });
  const each = tables.parameters.flatMap((row) => faultsOf(row).map((value) => report(row.id, value)));
  const keyOf = ({ measure, mode, country }: Parameter) => `${measure} ${mode} ${country}`;
  const twice = [...groupBy(tables.parameters, keyOf).values()].flatMap(([, ...others]) =>
    others.map((row) => report(row.id, 'is given twice')),
  );
  const defaults = tables.parameters
    .filter((row) => row.country !== '' && !tables.parameters.some((other) => isDefaultOf(other, row)))
    .map((row) => report(row.id, 'has no default for other countries'));
  return [...each, ...twice, ...defaults];
}

const isDefaultOf = (one: Parameter, row: Parameter) =>
  one.country === '' && one.measure === row.measure && (one.mode === row.mode || one.mode === '');

function faultsOf({ low, central, high, basis, sources, note }: Parameter): string[] {
  return [
    ...(low <= central && central <= high ? [] : [`${low}, ${central}, ${high} do not rise`]),
    ...(sources.length > 0 || basis === 'assumed' ? [] : ['no source, and not marked as assumed']),
    ...(note !== '' || basis === 'published' ? [] : [`${basis}, and no note that says how`]),
  ];
}
