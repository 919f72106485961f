/** Қазақша: the atlas in Kazakh, in Cyrillic script. */
import type { Messages } from './messages.ts';
import { about } from './kk/about.ts';
import { calendar } from './kk/calendar.ts';
import { common } from './kk/common.ts';
import { dataPage, take } from './kk/data.ts';
import { flows } from './kk/flows.ts';
import { goods } from './kk/goods.ts';
import { language } from './kk/language.ts';
import { lists } from './kk/lists.ts';
import { map } from './kk/map.ts';
import { measures, units } from './kk/measures.ts';
import { pairPage } from './kk/pair.ts';
import { places } from './kk/places.ts';
import { projects } from './kk/projects.ts';
import { reach } from './kk/reach.ts';
import { reading } from './kk/reading.ts';
import { receipt } from './kk/receipt.ts';
import { route } from './kk/route.ts';
import { search } from './kk/search.ts';
import { strip } from './kk/strip.ts';
import { time } from './kk/time.ts';
import { timeline } from './kk/timeline.ts';
import { trade } from './kk/trade.ts';
import { traffic } from './kk/traffic.ts';

export const kk: Messages = {
  code: 'kk',
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
