/** What every panel needs, handed down once. */
import { getContext, setContext } from 'svelte';
import type { Atlas } from '../data/atlas.ts';
import type { DataStore } from '../data/load.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { AppShell } from '../state/app.svelte.ts';

export interface PanelContext {
  readonly shell: AppShell;
  readonly store: DataStore;
  readonly atlas: Atlas;
  readonly text: Messages;
  readonly format: Format;
}

const KEY = Symbol('panels');
export const providePanels = (context: PanelContext): PanelContext => setContext(KEY, context);
export const usePanels = (): PanelContext => getContext<PanelContext>(KEY);
