/** Rows of the table that the cost model of routes is made of. */
import * as v from 'valibot';
import { PARAMETER_BASES, PARAMETER_MEASURES, PARAMETER_MODES } from '../vocabulary.ts';
import { id, ids, iso2, note, number, text } from './cells.ts';

/** A range that hours and costs are worked out from. No mode means any, no country means all without a row of their own. */
export const parameter = v.object({
  id,
  measure: v.picklist(PARAMETER_MEASURES),
  mode: v.picklist(['', ...PARAMETER_MODES]),
  country: v.union([v.literal(''), iso2]),
  low: number,
  central: number,
  high: number,
  unit: text,
  basis: v.picklist(PARAMETER_BASES),
  sources: ids,
  note,
});
