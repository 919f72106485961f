/** Dates exist in the calendar, none lies after the data's own date, and spans run forward. */
import { compareDates, firstDay, isDate, lastDay, parsePeriod } from '../../src/domain/dates.ts';
import { KNOWN_TO } from '../known.ts';
import { TABLES, type TableName, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';

interface Dated {
  readonly table: TableName;
  readonly row: string;
  readonly date: string;
  /** Whether the date may lie in the future: announced aims may. */
  readonly aim: boolean;
  /** Whether a state rests on the date: it counts from the last day that the date can mean, so that day must be over. */
  readonly standing: boolean;
}

function allDates(tables: Tables): Dated[] {
  const of = (table: TableName, row: string, date: string | null, aim = false): Dated[] =>
    date === null ? [] : [{ table, row, date, aim, standing: table === 'status' && !aim }];
  return [
    ...tables.sources.flatMap((row) => [...of('sources', row.id, row.date), ...of('sources', row.id, row.accessed)]),
    ...tables.status.flatMap((row) => of('status', `${row.kind}:${row.id}`, row.date, row.role === 'target')),
    ...tables.projects.flatMap((row) => [
      ...of('projects', row.id, row.start, true),
      ...of('projects', row.id, row.target, true),
    ]),
    ...tables.events.flatMap((row) => of('events', row.id, row.date)),
    ...tables.policies.flatMap((row) => of('policies', row.id, row.date)),
    ...tables.figures.flatMap((row) => of('figures', row.id, row.as_of)),
    ...tables.routeTimes.flatMap((row) => of('routeTimes', row.id, row.date)),
  ];
}

export function datesExist(tables: Tables): Problem[] {
  const single = allDates(tables).flatMap(({ table, row, date, aim, standing }) => {
    const report = (value: string) => [{ file: TABLES[table].file, row, rule: 'dates-exist', value }];
    if (!isDate(date)) return report(`${date} is not in the calendar`);
    if (aim) return [];
    if (firstDay(date) > KNOWN_TO) return report(`${date} lies after ${KNOWN_TO}`);
    return standing && lastDay(date) > KNOWN_TO ? report(`${date} is not over by ${KNOWN_TO}`) : [];
  });
  const spans = (['bilateral', 'commodities', 'traffic'] as const).flatMap((table) =>
    tables[table]
      .filter((row) => row.period !== 'undated' && parsePeriod(row.period) === null)
      .map((row) => ({
        file: TABLES[table].file,
        row: row.id,
        rule: 'dates-exist',
        value: `${row.period} is not in the calendar`,
      })),
  );
  return [...single, ...spans];
}

/** Periods and project spans end after they begin; events and policies are in order of date. */
export function datesOrdered(tables: Tables): Problem[] {
  const report = (table: TableName, row: string, value: string): Problem => ({
    file: TABLES[table].file,
    row,
    rule: 'dates-ordered',
    value,
  });
  const periods = (['bilateral', 'commodities', 'traffic'] as const).flatMap((table) =>
    tables[table].flatMap((row) => {
      const span = parsePeriod(row.period);
      return span !== null && compareDates(span.from, span.to) > 0 ? [report(table, row.id, row.period)] : [];
    }),
  );
  const projects = tables.projects
    .filter((row) => row.start !== null && row.target !== null && firstDay(row.start) > firstDay(row.target))
    .map((row) => report('projects', row.id, `${row.start} to ${row.target}`));
  const sequences = (['events', 'policies'] as const).flatMap((table) =>
    tables[table].flatMap((row, i) => {
      const before = tables[table][i - 1];
      return before !== undefined && firstDay(before.date) > firstDay(row.date)
        ? [report(table, row.id, `${row.date} after ${before.date}`)]
        : [];
    }),
  );
  return [...periods, ...projects, ...sequences];
}
