/** Urdu, as written in Pakistan. */
import { about } from './ur/about.ts';
import { calendar } from './ur/calendar.ts';
import { common } from './ur/common.ts';
import { dataPage, take } from './ur/data.ts';
import { flows } from './ur/flows.ts';
import { goods } from './ur/goods.ts';
import { language } from './ur/language.ts';
import { lists } from './ur/lists.ts';
import { map } from './ur/map.ts';
import { measures, units } from './ur/measures.ts';
import { pairPage } from './ur/pair.ts';
import { places } from './ur/places.ts';
import { projects } from './ur/projects.ts';
import { reach } from './ur/reach.ts';
import { reading } from './ur/reading.ts';
import { receipt } from './ur/receipt.ts';
import { route } from './ur/route.ts';
import { search } from './ur/search.ts';
import { strip } from './ur/strip.ts';
import { time } from './ur/time.ts';
import { timeline } from './ur/timeline.ts';
import { trade } from './ur/trade.ts';
import { traffic } from './ur/traffic.ts';
import type { Messages } from './messages.ts';

export const ur: Messages = {
  code: 'ur',
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
