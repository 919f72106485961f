/** What every panel needs, handed down once. */
import { getContext, setContext } from 'svelte';
import type { AtlasAtDay } from '../data/atlas.ts';
import type { DataStore } from '../data/load.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { AppShell } from '../state/app.svelte.ts';
import type { RouteFinder } from './route/finder.svelte.ts';
import type { FlowFinder } from './trade/finder.svelte.ts';

export interface PanelContext {
  readonly shell: AppShell;
  readonly store: DataStore;
  /** As it stood on the day that the link asks for. */
  readonly atlas: AtlasAtDay;
  readonly text: Messages;
  readonly format: Format;
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
