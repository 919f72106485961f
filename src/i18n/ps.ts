/** Pashto, as written in Afghanistan. */
import type { Messages } from './messages.ts';
import { about } from './ps/about.ts';
import { calendar } from './ps/calendar.ts';
import { common } from './ps/common.ts';
import { dataPage, take } from './ps/data.ts';
import { flows } from './ps/flows.ts';
import { goods } from './ps/goods.ts';
import { language } from './ps/language.ts';
import { lists } from './ps/lists.ts';
import { map } from './ps/map.ts';
import { measures, units } from './ps/measures.ts';
import { pairPage } from './ps/pair.ts';
import { places } from './ps/places.ts';
import { projects } from './ps/projects.ts';
import { reach } from './ps/reach.ts';
import { reading } from './ps/reading.ts';
import { receipt } from './ps/receipt.ts';
import { route } from './ps/route.ts';
import { search } from './ps/search.ts';
import { strip } from './ps/strip.ts';
import { time } from './ps/time.ts';
import { timeline } from './ps/timeline.ts';
import { trade } from './ps/trade.ts';
import { traffic } from './ps/traffic.ts';

export const ps: Messages = {
  code: 'ps',
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
