/** Bands along kilometres: runs that follow one another and have one value. */
import { mergeStandings } from '../status.ts';
import type { StripState } from '../strip.ts';

/** From and to in kilometres from the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Band<T> extends Span {
  readonly value: T;
}

/** Runs of one value in a row as one band. What has no length takes no room. */
export function bandsOf<R extends Span, T>(runs: readonly R[], valueOf: (run: R) => T): readonly Band<T>[] {
  return fold(runs, valueOf, (a, b) => (a === b ? a : null));
}

/** Runs of one status in a row as one band, dated by the oldest of the reports that it rests on. */
export const mergeStates = (runs: readonly (Span & StripState)[]): readonly Band<StripState>[] =>
  fold(runs, stateOf, (a, b) => (a.status === b.status ? joinStates(a, b) : null));

/** A state alone, without what it is the state of. */
export const stateOf = ({ status, asOf, isPresumed }: StripState): StripState => ({
  status,
  asOf,
  ...(isPresumed === true ? { isPresumed } : {}),
});

/** Two stretches of one status told as one. */
export function joinStates(a: StripState, b: StripState): StripState {
  const [first, second] = [a, b].map(({ status, asOf, isPresumed }) =>
    status === null || asOf === null ? null : { status, asOf, ...(isPresumed === true ? { isPresumed } : {}) },
  );
  return first && second ? mergeStandings(first, second) : stateOf(first ?? second ?? a);
}

/** Joins neighbours as long as `join` gives a value for both. */
function fold<R extends Span, T>(
  runs: readonly R[],
  valueOf: (run: R) => T,
  join: (a: T, b: T) => T | null,
): readonly Band<T>[] {
  const bands: Band<T>[] = [];
  for (const run of runs) {
    if (run.to <= run.from) continue;
    const value = valueOf(run);
    const last = bands.at(-1);
    const joined = last === undefined ? undefined : joinedOf(last, value, join);
    if (last !== undefined && joined !== undefined) {
      bands[bands.length - 1] = { from: last.from, to: run.to, value: joined.value };
    } else bands.push({ from: run.from, to: run.to, value });
  }
  return bands;
}

/** A value may itself be null, so what was joined comes in a box. */
function joinedOf<T>(last: Band<T>, value: T, join: (a: T, b: T) => T | null): { readonly value: T } | undefined {
  if (last.value === value) return { value };
  const both = join(last.value, value);
  return both === null ? undefined : { value: both };
}

/** The bands between two points, cut off at them. */
export const clip = <T>(bands: readonly Band<T>[], { from, to }: Span): readonly Band<T>[] =>
  bands
    .filter((band) => band.from < to && band.to > from)
    .map((band) => ({ ...band, from: Math.max(band.from, from), to: Math.min(band.to, to) }));

/** The band at a point: the one that begins there, at a border between two. */
export const bandAt = <T>(bands: readonly Band<T>[], km: number): Band<T> | undefined =>
  bands.find((band) => band.from <= km && km < band.to) ?? bands.at(-1);
