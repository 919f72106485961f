/** Dari: Persian as it is written in Afghanistan. */
import { first } from './fa/first.ts';
import { later } from './fa/later.ts';
import type { Messages } from './messages.ts';

export const fa: Messages = { ...first, ...later };
