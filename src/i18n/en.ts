/** English: the shape that every other language must have. */
import { first } from './en/first.ts';
import { later } from './en/later.ts';

export const en = { ...first, ...later } as const;
