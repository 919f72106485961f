/** Every layer by its id. A layer without an entry does not compile. */
import type { LayerId } from '../state/state.ts';
import { corridor } from './layers/corridor.ts';
import { countries } from './layers/countries.ts';
import { breaks, crossings } from './layers/crossings.ts';
import type { LayerGroup } from './layers/group.ts';
import { stations } from './layers/points.ts';
import { rail } from './layers/rail.ts';
import { roads, sea } from './layers/roads.ts';
import { ports, sites } from './layers/sites.ts';

export const REGISTRY = {
  countries,
  sea,
  roads,
  rail,
  corridor,
  stations,
  breaks,
  crossings,
  ports,
  sites,
} satisfies Record<LayerId, LayerGroup>;
