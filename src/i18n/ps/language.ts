/** The languages of the atlas, and what is not in the language that is read, in Pashto. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'ژبې',
  button: (name) => `ژبه: ${isolated(name)}`,
  english: 'په دې مخ کې یادښتونه او د سرچینو متنونه په انګلیسي دي.',
  more: 'نور یې د سکریپټونو په چالانېدو او د \u2068/data/\u2069 په فایلونو کې.',
};
