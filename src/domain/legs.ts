/** Road and sea legs: their figures, and the countries that they touch. */
import type { Core, Leg } from './dataset.ts';
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

/** The countries at the two ends of a leg. Ids of towns and gates that only legs use start with their country's code. */
export function legCountries(leg: Leg, core: Pick<Core, 'sites' | 'stations'>): readonly string[] {
  const countryAt = (id: string) =>
    [...core.sites, ...core.stations].find((place) => place.id === id)?.country ?? id.slice(0, 2).toUpperCase();
  return [...new Set([countryAt(leg.from), countryAt(leg.to)])];
}
