/** What every panel needs, handed down once. */
import { getContext, setContext } from 'svelte';
import type { AtlasAtDay } from '../data/atlas.ts';
import type { DataStore } from '../data/load.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { AppShell } from '../state/app.svelte.ts';
import type { Told } from './told.ts';
import type { Waits } from '../ui/waits.ts';
import type { RouteFinder } from './route/finder.svelte.ts';
import type { FlowFinder } from './trade/finder.svelte.ts';

export interface PanelContext {
  readonly shell: AppShell;
  readonly store: DataStore;
  /** As it stood on the day that the link asks for. */
  readonly atlas: AtlasAtDay;
  readonly text: Messages;
  /** Fetches the messages of pages that are opened later; they join `text`. */
  readonly rest: () => Promise<void>;
  readonly format: Format;
  /** How a text of the data is marked that is not in the language of the page. */
  readonly told: Told;
  /**
   * Notes sources that the page made at the build must list, and gives the address of their place in the list. Null in a
   * browser, where each figure opens its receipt.
   */
  readonly cite: ((sources: readonly string[]) => string) | null;
  /** Gathers what the page waits for; null where nobody asks. */
  readonly waits: Waits | null;
  /** The routes of the page that is shown. */
  readonly routes: RouteFinder;
  /** The trade that the map draws. */
  readonly flows: FlowFinder;
  /** Resolves once the map is drawn or has failed: what can wait until then leaves it the line and the processor. */
  readonly settled: Promise<void>;
}

const KEY = Symbol('panels');
export const providePanels = (context: PanelContext): PanelContext => setContext(KEY, context);
export const usePanels = (): PanelContext => getContext<PanelContext>(KEY);
