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

/** The words of an observation: a value without a number is its text, and nothing at all is "not published". */
export function figureWords(observation: Observation, format: Format, text: Messages): FigureWords {
  const { value, high, unit, qualifier } = observation;
  const before = text.qualifier[qualifier];
  if (value === null)
    return { before: '', number: observation.text === '' ? text.notPublished : observation.text, unit: '' };
  const number = high === null ? format.number(value) : `${format.number(value)}–${format.number(high)}`;
  return unit === '×' ? { before, number: `×${number}`, unit: '' } : { before, number, unit };
}

/** The words as one string. */
export function figureText(observation: Observation, format: Format, text: Messages): string {
  const { before, number, unit } = figureWords(observation, format, text);
  return [before, number, unit].filter((part) => part !== '').join(' ');
}
