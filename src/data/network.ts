/** The network of hops and legs, made once from what travels of it. */
import { unpackNetwork } from '../domain/packed.ts';
import type { Core } from '../domain/dataset.ts';
import { Network } from '../domain/track.ts';
import { DataError, type DataStore } from './load.ts';

const networks = new WeakMap<DataStore, Promise<Network>>();

/** The network without the parameters of the cost model, for strips. Rejects with a `DataError`. */
export function loadNetwork(store: DataStore, core: Core): Promise<Network> {
  const known = networks.get(store);
  if (known !== undefined) return known;
  const loading = store.load('network').then((packed) => {
    try {
      return new Network(unpackNetwork(packed, core, []));
    } catch (error) {
      throw new DataError('network', 'broken', error);
    }
  });
  networks.set(store, loading);
  loading.catch(() => networks.delete(store)); // asked for again the next time
  return loading;
}

/** The network with the parameters of the cost model, for routes. Rejects with a `DataError`. */
export async function loadPricedNetwork(store: DataStore, core: Core): Promise<Network> {
  const [{ file }, { parameters }] = await Promise.all([loadNetwork(store, core), store.load('costs')]);
  return new Network({ ...file, parameters });
}
