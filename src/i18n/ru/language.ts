/** The languages of the atlas, and what is not in the language that is read. */
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'Языки',
  button: (name: string) => `Язык: ${name}`,
  english: 'Примечания и тексты источников на этой странице — на английском языке.',
  more: 'Остальное — при включённых скриптах и в файлах раздела /data/.',
};
