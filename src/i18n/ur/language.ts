/** The languages of the atlas, and what is not in the language that is read. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'زبانیں',
  button: (name) => `زبان: ${isolated(name)}`,
  english: 'اس صفحے کے نوٹ اور مآخذ کے متن انگریزی میں ہیں۔',
  more: 'مزید تفصیل اسکرپٹ چلنے پر، اور \u2068/data/\u2069 کی فائلوں میں۔',
};
