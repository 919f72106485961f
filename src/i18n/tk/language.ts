/** The languages of the atlas, and what is not in the language that is read, in Turkmen. */
import type { Messages } from '../messages.ts';

export const language: Messages['language'] = {
  label: 'Diller',
  button: (name) => `Dil: ${name}`,
  english: 'Bu sahypadaky bellikler we çeşmeleriň tekstleri iňlis dilinde.',
  more: 'Galany — skriptler işlände we /data/ bölümindäki faýllarda.',
};
