/** A figure in words and digits. */
import type { Format } from '../domain/format.ts';
import type { Observation } from '../domain/observations.ts';
import type { Messages } from '../i18n/index.ts';

export interface FigureWords {
  /** "about", "more than" or nothing. */
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** Units that read better a size larger once a number is long: 9,600 thousand t is 9.6 million t. */
const LARGER: Readonly<Record<string, readonly [string, number]>> = {
  'USD million': ['USD billion', 1e3],
  'KZT million': ['KZT billion', 1e3],
  'thousand t': ['million t', 1e3],
  t: ['million t', 1e6],
  tonnes: ['million t', 1e6],
  't per year': ['million t per year', 1e6],
  'tonnes per year': ['million t per year', 1e6],
};

/** Whether a number keeps all its digits with the two decimals that are shown. */
const isShort = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** The same figure in the larger unit, where that makes it a short number and takes no digit from an exact one. */
function readable(observation: Observation): Observation {
  const [unit, factor] = LARGER[observation.unit] ?? [observation.unit, 1];
  const { value, high } = observation;
  if (value === null || Math.abs(value) < factor || factor === 1) return observation;
  const isKept = isShort(value / factor) && (high === null || isShort(high / factor));
  if (!isKept && observation.qualifier !== 'about') return observation;
  return { ...observation, unit, value: value / factor, high: high === null ? null : high / factor };
}

/** A unit in the words of the language; one that it has no words for stays as the data write it. */
export const unitName = (unit: string, { units }: Messages): string =>
  (units as Readonly<Record<string, string>>)[unit] ?? unit;

/**
 * The words of an observation: a value without a number is its text, and nothing at all is "not published". In a column
 * whose heading names the unit the unit must stay as it is.
 */
export function figureWords(given: Observation, format: Format, text: Messages, isUnitFixed = false): FigureWords {
  const observation = isUnitFixed ? given : readable(given);
  const { value, high, unit, qualifier } = observation;
  const before = text.qualifier[qualifier];
  if (value === null)
    return { before: '', number: observation.text === '' ? text.notPublished : observation.text, unit: '' };
  const number = high === null ? format.number(value) : `${format.number(value)}–${format.number(high)}`;
  if (unit === '×') return { before, number: `×${number}`, unit: '' };
  const name = unitName(unit, text);
  const [, currency, scale] = /^([A-Z]{3})(?: (.+))?$/.exec(name) ?? [];
  if (currency === undefined || isUnitFixed) return { before, number, unit: name };
  // The code of a currency stands before its number, in the languages that write codes.
  return { before: before === '' ? currency : `${before} ${currency}`, number, unit: scale ?? '' };
}

/** The words as one string. */
export function figureText(observation: Observation, format: Format, text: Messages): string {
  const { before, number, unit } = figureWords(observation, format, text);
  return [before, number, unit].filter((part) => part !== '').join(' ');
}
