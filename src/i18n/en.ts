/** English: the shape that every other language must have. */
import { common } from './en/common.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { places } from './en/places.ts';
import { receipt } from './en/receipt.ts';
import { route } from './en/route.ts';
import { strip } from './en/strip.ts';
import { time } from './en/time.ts';
import { trade } from './en/trade.ts';
import { reading } from './en/reading.ts';

export const en = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  ...common,
  lists,
  map,
  places,
  receipt,
  route,
  time,
  trade,
  reading,
  strip,
} as const;

/** The same keys with any words: what a language file must provide. */
type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widen<T[K]> };
export type Messages = Widen<typeof en>;
