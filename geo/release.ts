/** Which version the tables are, and whether they have changed since it was written down. */
import { createHash } from 'node:crypto';
import type { Row, Tables } from './schema.ts';

/** A checksum of all that the tables say, but for the record of versions itself. */
export function checksumOf(tables: Tables): string {
  const { versions: _, ...facts } = tables;
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
}

/** Rows of all tables, but for the record of versions itself. */
export const rowsOf = (tables: Tables): number =>
  Object.entries(tables).reduce((sum, [name, rows]) => (name === 'versions' ? sum : sum + rows.length), 0);

export interface Release {
  /** As Semantic Versioning has it: `1.1.0`, or `1.1.0+3f2a…` for tables that changed after that version. */
  readonly version: string;
  readonly isChanged: boolean;
  /** The version that was written down last. */
  readonly last: Row<'versions'> | undefined;
}

/** `checked` are the tables as they stand in the files, before anything is worked out from them. */
export function releaseOf(checked: Tables): Release {
  const last = checked.versions.at(-1);
  const checksum = checksumOf(checked);
  const isChanged = last?.checksum !== checksum;
  return { version: `${last?.version ?? '0.0.0'}${isChanged ? `+${checksum}` : ''}`, isChanged, last };
}
