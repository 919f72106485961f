/** How a language writes numbers, dates and lists. */
import { LANGUAGES } from './languages.ts';
import type { Messages } from './messages.ts';

/** What the formats of a language are made of. */
export const formatSettings = ({ code, calendar }: Pick<Messages, 'code' | 'calendar'>) => ({
  numbers: LANGUAGES[code].numbers,
  letters: LANGUAGES[code].letters,
  calendar,
});
