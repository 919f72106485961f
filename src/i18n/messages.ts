/** What a language file must provide: the keys of English with any words. */
import type { en } from './en.ts';
import type { LanguageCode } from './languages.ts';

type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widen<T[K]> };

export type Messages = Omit<Widen<typeof en>, 'code'> & { readonly code: LanguageCode };
