/** Figures worked out of others: each keeps its arithmetic in words and the figures that it is made of. */
import type { Format } from '../format.ts';
import type { Observation } from '../observations.ts';

/** What a worked-out figure is called, and what must be known to read it. */
export interface DerivedWords {
  readonly label: string;
  readonly note?: string;
}

/** Which way a bound points: the true value lies above it, below it, or about there. */
type Way = 'up' | 'down' | null;

const wayOf = ({ qualifier }: Observation): Way =>
  qualifier === 'over' ? 'up' : qualifier === 'under' || qualifier === 'up-to' ? 'down' : null;

/** One of the figures that another is worked out of, and whether that one falls as it grows. */
export interface Part {
  readonly figure: Observation;
  readonly falls?: boolean;
}

/**
 * What a result may be called when some of what it is made of are bounds: a bound itself that points the right way. Null
 * when they point opposite ways, so that the result could be anything.
 */
export function boundOf(parts: readonly Part[]): Observation['qualifier'] | null {
  const ways = parts.map(({ figure, falls = false }) => {
    const way = wayOf(figure);
    return way !== null && falls ? (way === 'up' ? 'down' : 'up') : way;
  });
  if (ways.includes('up') && ways.includes('down')) return null;
  if (ways.includes('up')) return 'over';
  if (ways.includes('down')) return parts.some(({ figure }) => figure.qualifier === 'up-to') ? 'up-to' : 'under';
  return parts.every(({ figure }) => figure.qualifier === 'exact') ? 'exact' : 'about';
}

interface Working {
  readonly value: number;
  readonly unit: string;
  readonly arithmetic: string;
}

/** A figure made of others; about as exact as the least exact of them, unless it is known to be a bound. */
export function derived(
  kind: string,
  inputs: readonly [Observation, ...Observation[]],
  { value, unit, arithmetic }: Working,
  words: DerivedWords,
  bound: Observation['qualifier'] | null = null,
): Observation {
  const [first] = inputs;
  return {
    id: [kind, ...inputs.map((input) => input.id)].join('-'),
    label: words.label,
    measure: kind,
    value,
    high: null,
    text: '',
    unit,
    qualifier: bound ?? (inputs.every((input) => input.qualifier === 'exact') ? 'exact' : 'about'),
    period: first.period,
    quality: 'single',
    reason: '',
    derived: arithmetic,
    note: words.note ?? '',
    speaker: '',
    sources: [...new Set(inputs.flatMap((input) => input.sources))],
    subject: first.subject,
    group: '',
    inputs,
  };
}

/** A number to one decimal, or to two significant places where that would leave nothing. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 0.1 || value === 0 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2));

/** Whether one can be set against the other: the same unit, both known, and no division by nothing. */
export const areComparable = (a: Observation, b: Observation): boolean =>
  a.unit === b.unit && a.value !== null && b.value !== null && b.value !== 0;

/** How many times one value is another, with its arithmetic; null when it can't be worked out. */
export function ratio(top: Observation, bottom: Observation, words: DerivedWords, format: Format): Observation | null {
  const bound = boundOf([{ figure: top }, { figure: bottom, falls: true }]);
  if (!areComparable(top, bottom) || top.value === null || bottom.value === null || bound === null) return null;
  const value = rounded(top.value / bottom.value);
  const arithmetic = `${format.number(top.value)} ÷ ${format.number(bottom.value)} = ${format.number(value)}`;
  return derived('times', [top, bottom], { value, unit: '×', arithmetic }, words, bound);
}

/** One value less another, with its arithmetic; null when it can't be worked out. */
export function difference(a: Observation, b: Observation, words: DerivedWords, format: Format): Observation | null {
  const bound = boundOf([{ figure: a }, { figure: b, falls: true }]);
  if (a.unit !== b.unit || a.value === null || b.value === null || bound === null) return null;
  const value = Number((a.value - b.value).toFixed(3));
  const arithmetic = `${format.number(a.value, 3)} − ${format.number(b.value, 3)} = ${format.number(value, 3)}`;
  return derived('difference', [a, b], { value, unit: a.unit, arithmetic }, words, bound);
}

/** Two values together, with the arithmetic; null when one is not known. */
export function sum(a: Observation, b: Observation, words: DerivedWords, format: Format): Observation | null {
  const bound = boundOf([{ figure: a }, { figure: b }]);
  if (a.unit !== b.unit || a.value === null || b.value === null || bound === null) return null;
  const value = Number((a.value + b.value).toFixed(3));
  const arithmetic = `${format.number(a.value, 3)} + ${format.number(b.value, 3)} = ${format.number(value, 3)}`;
  return derived('sum', [a, b], { value, unit: a.unit, arithmetic }, words, bound);
}
