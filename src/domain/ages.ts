/** How long ago states were last reported. */
import type { StatusAge } from './audit.ts';

/** Bands of age with the most days that each holds, in their order. */
const BANDS = [
  ['quarter', 92],
  ['year', 366],
  ['twoYears', 731],
  ['older', Infinity],
] as const;

export type AgeBand = (typeof BANDS)[number][0] | 'never';
export const AGE_BANDS: readonly AgeBand[] = [...BANDS.map(([band]) => band), 'never'];

/** The band of a state; `never` if no dated report of it was found. */
export const bandOf = ({ days }: Pick<StatusAge, 'days'>): AgeBand =>
  days === null ? 'never' : (BANDS.find(([, most]) => days <= most)?.[0] ?? 'older');
