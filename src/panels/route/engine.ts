/** What answers questions for routes: the priced network, the places on it, and a worker. Fetched with the first question. */
import type { DataStore } from '../../data/load.ts';
import { loadPricedNetwork } from '../../data/network.ts';
import type { Core } from '../../domain/dataset.ts';
import { placesOf, type Place } from '../../domain/route/places.ts';
import type { Network } from '../../domain/track.ts';
import { createAnswering, type Answering } from './answering.ts';

export interface Engine {
  readonly network: Network;
  /** Places that a route can begin or end at, by name. */
  readonly places: readonly Place[];
  readonly answering: Answering;
}

export type MakeAnswering = typeof createAnswering;

/** Makes the engine from the compiled files. Throws `DataError` when one of them can't be had. */
export async function makeEngine(
  store: DataStore,
  core: Core,
  make: MakeAnswering | undefined = createAnswering,
): Promise<Engine> {
  const network = await loadPricedNetwork(store, core);
  return { network, places: placesOf(core, network), answering: make(network, core) };
}
