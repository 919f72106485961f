/** Road and sea legs: their figures, and what countries say of the way. */
import type { Row } from '../../geo/schema.ts';
import type { Leg } from './dataset.ts';
import type { Observation } from './observations.ts';

const bare = (leg: Leg): Omit<Observation, 'id' | 'label' | 'measure' | 'value' | 'high' | 'unit' | 'note'> => ({
  text: '',
  qualifier: 'exact',
  period: '',
  quality: 'single',
  reason: '',
  derived: '',
  speaker: '',
  sources: leg.sources,
  subject: `leg:${leg.id}`,
  group: '',
});

/** The published length of a leg; null if none is published. */
export function legLength(leg: Leg, label: string): Observation | null {
  if (leg.length_km === null) return null;
  return {
    ...bare(leg),
    id: `length-${leg.id}`,
    label,
    measure: 'length',
    value: leg.length_km,
    high: null,
    unit: 'km',
    note: leg.length_note,
  };
}

/** The hours that a leg is said to take; null if none are published. */
export function legHours(leg: Leg, label: string): Observation | null {
  const hours = [leg.hours_min, leg.hours_max].filter((value) => value !== null);
  const [value, high = null] = hours;
  if (value === undefined) return null;
  return {
    ...bare(leg),
    id: `hours-${leg.id}`,
    label,
    measure: 'time',
    value,
    high: high === value ? null : high,
    unit: 'h',
    note: leg.note,
  };
}

const PERFORMANCE = [
  { measure: 'cost', unit: 'USD', column: 'cost_usd' },
  { measure: 'speed-without-delay', unit: 'km/h', column: 'swod_kmh' },
  { measure: 'speed-with-delay', unit: 'km/h', column: 'swd_kmh' },
] as const;
export type PerformanceMeasure = (typeof PERFORMANCE)[number]['measure'];

/** The means of a country in a year, always in the order cost, speed without stops, speed with them; null if unknown. */
export const performanceFigures = (
  row: Row<'performance'>,
  labelOf: (measure: PerformanceMeasure) => string,
): readonly Observation[] =>
  PERFORMANCE.map(({ measure, unit, column }) => ({
    id: `${row.id}-${measure}`,
    label: labelOf(measure),
    measure,
    value: row[column],
    high: null,
    text: '',
    unit,
    qualifier: 'exact',
    period: row.year,
    quality: 'single',
    reason: '',
    derived: '',
    note: row.note,
    speaker: '',
    sources: row.sources,
    subject: `country:${row.country}`,
    group: '',
  }));
