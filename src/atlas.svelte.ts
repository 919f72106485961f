/** The atlas on the day that the link asks for: the members of an atlas, each as of that day. */
import { createAtlas, type Atlas, type AtlasAtDay } from './data/atlas.ts';
import type { Core, Site } from './domain/dataset.ts';
import { coreAt, dayOf } from './domain/dated.ts';
import type { AppShell } from './state/app.svelte.ts';

export class DatedAtlas implements AtlasAtDay {
  readonly whole: Atlas;
  readonly #shell: AppShell;
  /** Days between two changes share one. */
  readonly #snapshots = new WeakMap<Core, Atlas>();
  readonly #day = $derived.by(() => dayOf(this.#shell.state.date, this.whole.core.knownTo));
  readonly #now = $derived.by(() => this.#at(this.#day));

  constructor(core: Core, shell: AppShell) {
    this.whole = createAtlas(core);
    this.#shell = shell;
    this.#snapshots.set(core, this.whole);
  }

  get day(): string {
    return this.#day;
  }

  get isLatest(): boolean {
    return this.day === this.whole.core.knownTo;
  }

  get core() {
    return this.#now.core;
  }

  get sites() {
    return this.#now.sites;
  }

  get projects() {
    return this.#now.projects;
  }

  get lines() {
    return this.#now.lines;
  }

  get sections() {
    return this.#now.sections;
  }

  get stations() {
    return this.#now.stations;
  }

  get crossings() {
    return this.#now.crossings;
  }

  get legs() {
    return this.#now.legs;
  }

  get countries() {
    return this.#now.countries;
  }

  countryName(iso2: string): string {
    return this.whole.countryName(iso2);
  }

  siteOfStation(station: string): Site | undefined {
    return this.whole.siteOfStation(station);
  }

  #at(day: string): Atlas {
    const core = coreAt(this.whole.core, day);
    const known = this.#snapshots.get(core) ?? createAtlas(core, this.whole);
    this.#snapshots.set(core, known);
    return known;
  }
}
