/** What pages say that are opened later: fetched when the first view stands. */
import { about } from './about.ts';
import { dataPage } from './data.ts';
import { goods } from './goods.ts';
import { pairPage } from './pair.ts';
import { projects } from './projects.ts';
import { route } from './route.ts';
import { timeline } from './timeline.ts';
import { traffic } from './traffic.ts';

export const later = {
  about,
  dataPage,
  goods,
  pairPage,
  projects,
  route,
  timeline,
  traffic,
} as const;
