/** The languages of the atlas, and what is not in the language that is read. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'زبان‌ها',
  button: (name) => `زبان: ${isolated(name)}`,
  english: 'یادداشت‌ها و متن‌های منابع در این صفحه به زبان انگلیسی است.',
  more: 'بیشتر از این با روشن بودن اسکریپت‌ها و در فایل‌های زیر \u2068/data/\u2069.',
};
