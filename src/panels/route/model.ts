/** Changes of the cost model as a reader types them. */
import type { NetworkFile } from '../../domain/dataset.ts';
import type { Range } from '../../domain/route/query.ts';
import type { AppState } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';

export type Parameter = NetworkFile['parameters'][number];
export type Model = AppState['model'];

/** What a link can hold: up to six digits, and two decimals. */
const NUMBER = /^\d{1,6}(\.\d{1,2})?$/;

export const ENDS = ['low', 'central', 'high'] as const satisfies readonly (keyof Range)[];

/** What was typed as a range, or why it is none. */
export function readRange(typed: Readonly<Record<keyof Range, string>>): Range | 'number' | 'order' {
  const texts = ENDS.map((end) => typed[end].trim().replace(',', '.'));
  if (!texts.every((text) => NUMBER.test(text))) return 'number';
  const [low = 0, central = 0, high = 0] = texts.map(Number);
  return low <= central && central <= high ? { low, central, high } : 'order';
}

const isSame = (a: Range, b: Range): boolean => ENDS.every((end) => a[end] === b[end]);

/** The model with one parameter changed; a change back to what the table has is none. */
export function withChange(model: Model, parameter: Parameter, range: Range): Model {
  const others = Object.entries(model).filter(([id]) => id !== parameter.id);
  return Object.fromEntries(isSame(range, parameter) ? others : [...others, [parameter.id, range]]);
}

/** A parameter in words: what is measured, for which mode, in which country. */
export function parameterName(
  { measure, mode, country }: Parameter,
  { atlas, text }: Pick<PanelContext, 'atlas' | 'text'>,
): string {
  const words = text.route.model;
  const where = country === '' ? words.anyCountry : atlas.countryName(country);
  return words.name(words.group[measure], mode === '' ? '' : words.mode[mode], where);
}
