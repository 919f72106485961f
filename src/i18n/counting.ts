/** Counts in the words and digits of a language. */
import { LANGUAGES, type LanguageCode } from './languages.ts';

/** The forms that a noun takes after a number; a form that a language does not know may be left out. */
export type Forms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

export interface Counting {
  /** A whole number in the digits of the language. */
  readonly digits: (n: number) => string;
  /** The form for this many, without the number. */
  readonly form: (n: number, forms: Forms) => string;
  /** The number and the noun in the form for it. */
  readonly many: (n: number, forms: Forms) => string;
}

/** Keeps a name in another script, or a number with its unit, from turning the sentence around it: FSI … PDI. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** How a language counts. */
export function countingIn(code: LanguageCode): Counting {
  const { locale, numbers } = LANGUAGES[code];
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(numbers, { useGrouping: 'min2' }); // a gauge of 1520 mm is no 1,520
  const digits = (n: number) => format.format(n);
  const form = (n: number, forms: Forms) => forms[rules.select(n)] ?? forms.other;
  return { digits, form, many: (n, forms) => `${digits(n)} ${form(n, forms)}` };
}
