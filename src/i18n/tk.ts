/** Turkmen. */
import { first } from './tk/first.ts';
import { later } from './tk/later.ts';
import type { Messages } from './messages.ts';

export const tk: Messages = { ...first, ...later };
