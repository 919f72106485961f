/** English: the shape that every other language must have. */
import { about } from './en/about.ts';
import { calendar } from './en/calendar.ts';
import { common } from './en/common.ts';
import { dataPage, take } from './en/data.ts';
import { flows } from './en/flows.ts';
import { goods } from './en/goods.ts';
import { language } from './en/language.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { measures, units } from './en/measures.ts';
import { pairPage } from './en/pair.ts';
import { places } from './en/places.ts';
import { projects } from './en/projects.ts';
import { reach } from './en/reach.ts';
import { reading } from './en/reading.ts';
import { receipt } from './en/receipt.ts';
import { route } from './en/route.ts';
import { search } from './en/search.ts';
import { strip } from './en/strip.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import { trade } from './en/trade.ts';
import { traffic } from './en/traffic.ts';

export const en = {
  code: 'en',
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
} as const;
