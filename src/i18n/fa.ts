/** Dari: Persian as it is written in Afghanistan. */
import { about } from './fa/about.ts';
import { calendar } from './fa/calendar.ts';
import { common } from './fa/common.ts';
import { dataPage, take } from './fa/data.ts';
import { flows } from './fa/flows.ts';
import { goods } from './fa/goods.ts';
import { language } from './fa/language.ts';
import { lists } from './fa/lists.ts';
import { map } from './fa/map.ts';
import { measures, units } from './fa/measures.ts';
import { pairPage } from './fa/pair.ts';
import { places } from './fa/places.ts';
import { projects } from './fa/projects.ts';
import { reach } from './fa/reach.ts';
import { reading } from './fa/reading.ts';
import { receipt } from './fa/receipt.ts';
import { route } from './fa/route.ts';
import { search } from './fa/search.ts';
import { strip } from './fa/strip.ts';
import { time } from './fa/time.ts';
import { timeline } from './fa/timeline.ts';
import { trade } from './fa/trade.ts';
import { traffic } from './fa/traffic.ts';
import type { Messages } from './messages.ts';

export const fa: Messages = {
  code: 'fa',
  ...common,
  about,
  calendar,
  dataPage,
  flows,
  goods,
  language,
  lists,
  map,
  measures,
  pairPage,
  places,
  projects,
  reach,
  reading,
  receipt,
  route,
  search,
  strip,
  take,
  time,
  timeline,
  trade,
  traffic,
  units,
};
