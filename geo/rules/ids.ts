/** Ids that were published once stay: links and other people's tables rest on them. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../read.ts';
import type { Tables } from '../schema.ts';
import { OBSERVATION_TABLES } from './references.ts';

export const PUBLISHED_FILE = 'published-ids.txt';

/** Every id that a link or a table of others can hold, as `kind:id`, sorted. */
export function idsOf(tables: Tables): readonly string[] {
  const of = (kind: string, rows: readonly { readonly id: string }[]) => rows.map(({ id }) => `${kind}:${id}`);
  return [
    ...of('site', tables.sites),
    ...of('project', tables.projects),
    ...of('line', tables.lines),
    ...of('section', tables.sections),
    ...of('station', tables.stations),
    ...of('crossing', tables.crossings),
    ...of('leg', tables.legs),
    ...of('parameter', tables.parameters),
    ...tables.countries.map((row) => `country:${row.iso2}`),
    ...OBSERVATION_TABLES.flatMap((name) => of('figure', tables[name])),
  ].toSorted();
}

/** The ids that were ever published, one a line. */
export const readPublished = (): readonly string[] =>
  readFileSync(new URL(`../${PUBLISHED_FILE}`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

/** A published id that no row bears any more breaks kept links. New ids are listed when they are released. */
export function idsStable(tables: Tables): Problem[] {
  const known = new Set(idsOf(tables));
  return readPublished()
    .filter((id) => !known.has(id))
    .map((id) => ({ file: PUBLISHED_FILE, row: id, rule: 'ids-stable', value: 'was published and is gone' }));
}
