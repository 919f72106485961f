/** Russian. */
import { first } from './ru/first.ts';
import { later } from './ru/later.ts';
import type { Messages } from './messages.ts';

export const ru: Messages = { ...first, ...later };
