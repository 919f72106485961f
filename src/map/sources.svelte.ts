/** The features on the map: what the first view needs, and what is fetched when it is asked for. Each file once. */
import type { AtlasAtDay } from '../data/atlas.ts';
import type { DataStore } from '../data/load.ts';
import type { BaseFile, Leg } from '../domain/dataset.ts';
import { legAt } from '../domain/dated.ts';
import { groundSources, roadSources, subjectSources } from './data.ts';
import type { LocalNames } from './features/places.ts';
import { keepSame } from './keep.ts';
import type { SourceData } from './style.ts';

/** Always the same, so that legs that have not come are not taken for new ones. */
const NO_LEGS: readonly Leg[] = [];

export class MapSources {
  readonly #store: DataStore;
  readonly #atlas: AtlasAtDay;
  #ground: SourceData = $state.raw({});
  #legs: readonly Leg[] | null = $state.raw(null);
  /** Names as they are written on the spot; they come with the detail. */
  #local: LocalNames = $state.raw({});
  #isDetailWanted = false;
  #areLegsWanted = false;
  /** What was given last: collections stay the same objects until something in them changes. */
  #given: SourceData = {};
  readonly #legsNow = $derived.by(() => this.#legs?.flatMap((leg) => legAt(leg, this.#atlas.day) ?? []) ?? []);
  readonly #data = $derived.by(() => {
    const legs = this.#legs === null ? {} : roadSources({ legs: this.#legsNow });
    const subject = keepSame(this.#given, { ...subjectSources(this.#atlas, this.#atlas.whole, this.#local), ...legs });
    this.#given = subject;
    return { ...this.#ground, ...subject };
  });

  constructor(store: DataStore, atlas: AtlasAtDay) {
    this.#store = store;
    this.#atlas = atlas;
  }

  get data(): SourceData {
    return this.#data;
  }

  /** Every leg that has come, whatever the day: for where it runs. */
  get legs(): readonly Leg[] {
    return this.#legs ?? NO_LEGS;
  }

  /** The legs that are there on the day shown, in the states of that day. */
  get legsNow(): readonly Leg[] {
    return this.#legsNow;
  }

  /** The light ground, without which there is no map. Rejects with a `DataError`. */
  async loadFirst(): Promise<void> {
    this.#add('low', await this.#store.load('base-low'));
  }

  /** The detailed ground; without it the light one stays. */
  loadDetail(): void {
    if (this.#isDetailWanted) return;
    this.#isDetailWanted = true;
    this.#store.load('local-names').then(
      ({ names }) => (this.#local = names),
      () => undefined, // the names of the reader's language stand alone
    );
    this.#store.load('base-high').then(
      (ground) => this.#add('high', ground),
      () => (this.#isDetailWanted = false), // asked for again the next time
    );
  }

  /** Roads and sea legs; the panel that needs them says why they are missing. */
  loadLegs(): void {
    if (this.#areLegsWanted) return;
    this.#areLegsWanted = true;
    this.#store.load('roads').then(
      ({ legs }) => (this.#legs = legs),
      () => (this.#areLegsWanted = false),
    );
  }

  #add(level: 'low' | 'high', ground: BaseFile): void {
    this.#ground = { ...this.#ground, ...groundSources(level, ground, this.#atlas.whole) };
  }
}
