/** Қазақша: the atlas in Kazakh, in Cyrillic script. */
import { first } from './kk/first.ts';
import { later } from './kk/later.ts';
import type { Messages } from './messages.ts';

export const kk: Messages = { ...first, ...later };
