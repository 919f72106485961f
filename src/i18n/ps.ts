/** Pashto, as written in Afghanistan. */
import { first } from './ps/first.ts';
import { later } from './ps/later.ts';
import type { Messages } from './messages.ts';

export const ps: Messages = { ...first, ...later };
