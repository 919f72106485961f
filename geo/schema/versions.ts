/** Rows of the record of versions. */
import * as v from 'valibot';
import { date, number, text } from './cells.ts';

/** A version of the data: what it knows up to, how many rows it has, their checksum, and what changed. */
export const version = v.object({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version (1.2.3)')),
  date,
  known_to: date,
  rows: v.pipe(number, v.integer()),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'is not a checksum')),
  changes: text,
});
