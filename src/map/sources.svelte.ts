/** The features on the map: what the first view needs, and what is fetched when it is asked for. Each file once. */
import type { Atlas } from '../data/atlas.ts';
import type { DataStore } from '../data/load.ts';
import type { Leg } from '../domain/dataset.ts';
import { groundSources, roadSources, subjectSources } from './data.ts';
import type { SourceData } from './style.ts';

export class MapSources {
  readonly #store: DataStore;
  readonly #atlas: Atlas;
  #data: SourceData = $state.raw({});
  #legs: readonly Leg[] = $state.raw([]);
  #isDetailWanted = false;
  #areLegsWanted = false;

  constructor(store: DataStore, atlas: Atlas) {
    this.#store = store;
    this.#atlas = atlas;
  }

  get data(): SourceData {
    return this.#data;
  }

  get legs(): readonly Leg[] {
    return this.#legs;
  }

  /** The subject and the light ground. Rejects with a `DataError`. */
  async loadFirst(): Promise<void> {
    const ground = await this.#store.load('base-low');
    // Others may have come first.
    this.#data = { ...this.#data, ...groundSources('low', ground, this.#atlas), ...subjectSources(this.#atlas) };
  }

  /** The detailed ground; without it the light one stays. */
  loadDetail(): void {
    if (this.#isDetailWanted) return;
    this.#isDetailWanted = true;
    this.#store.load('base-high').then(
      (ground) => (this.#data = { ...this.#data, ...groundSources('high', ground, this.#atlas) }),
      () => (this.#isDetailWanted = false), // asked for again the next time
    );
  }

  /** Roads and sea legs; the panel that needs them says why they are missing. */
  loadLegs(): void {
    if (this.#areLegsWanted) return;
    this.#areLegsWanted = true;
    this.#store.load('roads').then(
      (file) => {
        this.#data = { ...this.#data, ...roadSources(file) };
        this.#legs = file.legs;
      },
      () => (this.#areLegsWanted = false),
    );
  }
}
