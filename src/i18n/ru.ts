/** Russian. */
import type { Messages } from './messages.ts';
import { about } from './ru/about.ts';
import { calendar } from './ru/calendar.ts';
import { common } from './ru/common.ts';
import { dataPage, take } from './ru/data.ts';
import { flows } from './ru/flows.ts';
import { goods } from './ru/goods.ts';
import { language } from './ru/language.ts';
import { lists } from './ru/lists.ts';
import { map } from './ru/map.ts';
import { measures, units } from './ru/measures.ts';
import { pairPage } from './ru/pair.ts';
import { places } from './ru/places.ts';
import { projects } from './ru/projects.ts';
import { reach } from './ru/reach.ts';
import { reading } from './ru/reading.ts';
import { receipt } from './ru/receipt.ts';
import { route } from './ru/route.ts';
import { search } from './ru/search.ts';
import { strip } from './ru/strip.ts';
import { time } from './ru/time.ts';
import { timeline } from './ru/timeline.ts';
import { trade } from './ru/trade.ts';
import { traffic } from './ru/traffic.ts';

export const ru: Messages = {
  code: 'ru',
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
