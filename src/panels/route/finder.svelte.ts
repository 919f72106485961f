/** The routes of the page that is shown: asks for them when the question changes, and keeps the last answer meanwhile. */
import { untrack } from 'svelte';
import type { AtlasAtDay } from '../../data/atlas.ts';
import type { DataStore } from '../../data/load.ts';
import { fetchPart } from '../../data/parts.ts';
import type { Place } from '../../domain/route/places.ts';
import type { Route, RouteAnswer, RouteQuery } from '../../domain/route/query.ts';
import type { Network } from '../../domain/track.ts';
import type { WaysOnMap } from '../../map/features/ways.ts';
import type { AppShell } from '../../state/app.svelte.ts';
import type { Engine, MakeAnswering } from './engine.ts';
import { questionKey, questionOf } from './question.ts';

interface Settled {
  readonly key: string;
  readonly query: RouteQuery;
  readonly answer: RouteAnswer;
}

export class RouteFinder {
  readonly #shell: AppShell;
  readonly #atlas: Pick<AtlasAtDay, 'day' | 'whole'>;
  readonly #store: DataStore;
  readonly #make: MakeAnswering | undefined;
  #engine: Engine | null = $state.raw(null);
  #settled: Settled | null = $state.raw(null);
  #failure: { readonly key: string; readonly error: unknown } | null = $state.raw(null);
  /** Counts questions: only the answer to the last one is taken. */
  #turn = 0;

  constructor(shell: AppShell, atlas: Pick<AtlasAtDay, 'day' | 'whole'>, store: DataStore, make?: MakeAnswering) {
    this.#shell = shell;
    this.#atlas = atlas;
    this.#store = store;
    this.#make = make;
  }

  readonly #query = $derived.by(() => questionOf(this.#shell.state, this.#atlas.day));
  /** Names the question that is open; the empty question only needs the network. */
  readonly #key = $derived(this.#query === null ? '' : questionKey(this.#query));

  /** The network once it has been loaded. */
  get network(): Network | null {
    return this.#engine?.network ?? null;
  }

  /** Places that a route can begin or end at, by name. */
  get places(): readonly Place[] {
    return this.#engine?.places ?? [];
  }

  /** Whether the answer to what is asked now is still on its way. */
  readonly isPending: boolean = $derived.by(
    () => this.#query !== null && this.#settled?.key !== this.#key && this.#failure?.key !== this.#key,
  );

  /** What went wrong with what is asked now, or null. */
  readonly error: unknown = $derived.by(() => (this.#failure?.key === this.#key ? this.#failure.error : null));

  /** The last answer for these two ends; while another is on its way it is the one before. */
  readonly answer: RouteAnswer | null = $derived.by(() => {
    const isSame = this.#settled?.query.from === this.#query?.from && this.#settled?.query.to === this.#query?.to;
    return isSame && this.#query !== null ? (this.#settled?.answer ?? null) : null;
  });

  /** The day that the answer is for. */
  readonly day: string = $derived.by(() => (this.answer === null ? null : this.#settled?.query.day) ?? this.#atlas.day);

  /** The ways found, the best first. */
  readonly routes: readonly Route[] = $derived.by(() => (this.answer?.kind === 'routes' ? this.answer.routes : []));

  /** The way that is picked out: the one that the link names, or the first. */
  readonly chosen: Route | null = $derived.by(
    () => this.routes.find(({ key }) => key === this.#shell.state.way) ?? this.routes[0] ?? null,
  );

  /** What the map draws, or null. */
  readonly ways: WaysOnMap | null = $derived.by(() =>
    this.chosen === null || this.network === null
      ? null
      : { routes: this.routes, chosen: this.chosen.key, network: this.network },
  );

  /** Asks what the page asks now. Called by the page's own effect: it depends on the question alone. */
  follow(): void {
    const [query, key] = [this.#query, this.#key];
    untrack(() => void this.#ask(query, key));
  }

  /** Asks what the page asks, and ends when the answer has come or failed. */
  settle(): Promise<void> {
    return this.#ask(this.#query, this.#key);
  }

  /** Asks once more after a failure. */
  retry(): void {
    this.#failure = null;
    void this.#ask(this.#query, this.#key);
  }

  async #ask(query: RouteQuery | null, key: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (query !== null && this.#settled?.key === key) return;
    try {
      const { answering } = await this.#ready();
      const answer = query === null ? null : await answering(query);
      if (turn !== this.#turn) return;
      if (query !== null && answer !== null) this.#settled = { key, query, answer };
      this.#failure = null;
    } catch (error) {
      if (turn === this.#turn) this.#failure = { key, error };
    }
  }

  async #ready(): Promise<Engine> {
    if (this.#engine !== null) return this.#engine;
    const { makeEngine } = await fetchPart(() => import('./engine.ts'));
    const engine = await makeEngine(this.#store, this.#atlas.whole.core, this.#make);
    return (this.#engine ??= engine);
  }
}
