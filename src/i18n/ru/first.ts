/** What the first view says, and what is said everywhere. */
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { flows } from './flows.ts';
import { language } from './language.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { measures, units } from './measures.ts';
import { offline } from './offline.ts';
import { places } from './places.ts';
import { reach } from './reach.ts';
import { reading } from './reading.ts';
import { receipt } from './receipt.ts';
import { search } from './search.ts';
import { strip } from './strip.ts';
import { take } from './take.ts';
import { time } from './time.ts';
import { trade } from './trade.ts';

export const first = {
  code: 'ru',
  ...common,
  calendar,
  flows,
  language,
  lists,
  map,
  measures,
  offline,
  places,
  reach,
  reading,
  receipt,
  search,
  strip,
  take,
  time,
  trade,
  units,
} as const;
