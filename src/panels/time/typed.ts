/** Dates as a person types them. */
import type { Format } from '../../domain/format.ts';
import { isDate, type PartialDate } from '../../domain/dates.ts';
import { FIRST_YEAR } from '../../state/time-fields.ts';
import type { Messages } from '../../i18n/index.ts';

/** A date, or what is wrong with it. Nothing typed is no date, and no fault. */
export type Typed =
  | { readonly date: PartialDate | null; readonly problem: null }
  | { readonly date: null; readonly problem: 'shape' | 'calendar' | 'early' };

/** A date as the link writes it, in the digits of the language. */
export const inDigits = (date: string, format: Format): string =>
  date.replaceAll(/\d/g, (digit) => format.digits(Number(digit)));

/** Arabic and Persian digits as Latin ones: each script's ten stand in a row, from a code that ends in 0. */
const latinDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Reads a year, a month or a day. Dots, slashes and missing zeros are forgiven as long as the year comes first. */
export function readTyped(text: string): Typed {
  const bare = latinDigits(text.trim());
  if (bare === '') return { date: null, problem: null };
  const match = /^(\d{4})(?:[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?)?$/.exec(bare);
  if (match === null) return { date: null, problem: 'shape' };
  const parts: readonly (string | undefined)[] = match.slice(1);
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  if (!isDate(date)) return { date: null, problem: 'calendar' };
  return date < FIRST_YEAR ? { date: null, problem: 'early' } : { date, problem: null };
}

/** What is wrong, in words; empty if nothing is. */
export function problemWords(typed: string, { problem }: Typed, text: Messages): string {
  if (problem === null) return '';
  const words = text.time.problem;
  if (problem === 'shape') return words.shape;
  return problem === 'calendar' ? words.calendar(typed.trim()) : words.early(FIRST_YEAR);
}
