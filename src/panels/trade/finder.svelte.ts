/** The trade that the map draws on the pages of trade: made by code and data that are fetched when such a page is shown. */
import { untrack } from 'svelte';
import { fetchPart } from '../../data/parts.ts';
import type { FlowsOnMap } from '../../map/features/flows.ts';
import type { PanelContext } from '../context.ts';
import type { FlowQuestion } from './mapping.ts';

type Context = Pick<PanelContext, 'shell' | 'atlas' | 'store' | 'text' | 'format'>;
type Make = (question: FlowQuestion) => FlowsOnMap;

export class FlowFinder {
  readonly #context: Context;
  #make: Make | null = $state.raw(null);
  #isAsked = false;
  #problem: unknown = $state.raw(null);

  constructor(context: Context) {
    this.#context = context;
  }

  /** What is asked, as text: the same text is no reason to draw anew. Empty on other pages. */
  readonly #question: string = $derived.by(() => {
    const { shell, atlas } = this.#context;
    const { page, period, flow, country } = shell.state;
    if (page.kind !== 'trade' && page.kind !== 'pair') return '';
    const pair = page.kind === 'pair' ? page.id : null;
    const { day, isLatest } = atlas;
    return JSON.stringify({ pair, period, flow, countries: country, day, isLatest } satisfies FlowQuestion);
  });

  /** What the map draws, or null. */
  readonly flows: FlowsOnMap | null = $derived.by(() =>
    this.#question === '' || this.#make === null ? null : this.#make(JSON.parse(this.#question) as FlowQuestion),
  );

  /** What kept the map from drawing trade; null while nothing did. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Asks once more after a failure. */
  retry(): void {
    this.#problem = null;
    void this.#load();
  }

  /** Fetches what is needed once a page of trade is shown. Called by the app's own effect. */
  follow(): void {
    if (this.#question !== '') untrack(() => void this.#load());
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { flowMaker } = await fetchPart(() => import('./mapping.ts'));
      this.#make = await flowMaker(this.#context);
      this.#problem = null;
    } catch (error) {
      this.#isAsked = false;
      this.#problem = error; // told on the page beside the table of flows, with a way to retry
    }
  }
}
