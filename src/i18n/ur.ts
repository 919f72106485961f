/** Urdu, as written in Pakistan. */
import { first } from './ur/first.ts';
import { later } from './ur/later.ts';
import type { Messages } from './messages.ts';

export const ur: Messages = { ...first, ...later };
