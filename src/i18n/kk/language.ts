/** The languages of the atlas, and what is not in the language that is read. */
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'Тілдер',
  button: (name) => `Тіл: ${name}`,
  english: 'Бұл беттегі ескертпелер мен дереккөз мәтіндері ағылшын тілінде.',
  more: 'Қалғаны — скрипттер қосылғанда және /data/ бөліміндегі файлдарда.',
};
