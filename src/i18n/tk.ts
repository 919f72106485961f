/** Turkmen. */
import type { Messages } from './messages.ts';
import { about } from './tk/about.ts';
import { calendar } from './tk/calendar.ts';
import { common } from './tk/common.ts';
import { dataPage, take } from './tk/data.ts';
import { flows } from './tk/flows.ts';
import { goods } from './tk/goods.ts';
import { language } from './tk/language.ts';
import { lists } from './tk/lists.ts';
import { map } from './tk/map.ts';
import { measures, units } from './tk/measures.ts';
import { pairPage } from './tk/pair.ts';
import { places } from './tk/places.ts';
import { projects } from './tk/projects.ts';
import { reach } from './tk/reach.ts';
import { reading } from './tk/reading.ts';
import { receipt } from './tk/receipt.ts';
import { route } from './tk/route.ts';
import { search } from './tk/search.ts';
import { strip } from './tk/strip.ts';
import { time } from './tk/time.ts';
import { timeline } from './tk/timeline.ts';
import { trade } from './tk/trade.ts';
import { traffic } from './tk/traffic.ts';

export const tk: Messages = {
  code: 'tk',
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
