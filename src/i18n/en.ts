/** English: the shape that every other language must have. */
import { common } from './en/common.ts';
import { dataPage, take } from './en/data.ts';
import { flows } from './en/flows.ts';
import { goods } from './en/goods.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { pairPage } from './en/pair.ts';
import { places } from './en/places.ts';
import { projects } from './en/projects.ts';
import { receipt } from './en/receipt.ts';
import { route } from './en/route.ts';
import { search } from './en/search.ts';
import { strip } from './en/strip.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import { trade } from './en/trade.ts';
import { traffic } from './en/traffic.ts';
import { reading } from './en/reading.ts';

export const en = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  ...common,
  flows,
  goods,
  traffic,
  lists,
  map,
  pairPage,
  places,
  projects,
  receipt,
  route,
  time,
  timeline,
  trade,
  reading,
  search,
  strip,
  take,
  dataPage,
} as const;

/** The same keys with any words: what a language file must provide. */
type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widen<T[K]> };
export type Messages = Widen<typeof en>;
