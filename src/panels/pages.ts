/** The panels of the pages. All but the overview are fetched when they are asked for. */
import type { Component } from 'svelte';
import { fetchPart } from '../data/parts.ts';
import type { ObjectPage, Page, PlainPage } from '../state/state.ts';

type Fetch<Props extends object> = () => Promise<{ readonly default: Component<Props> }>;

/** Pages of one object. */
const OBJECTS: Readonly<Record<ObjectPage, Fetch<{ id: string }>>> = {
  site: () => import('./SitePanel.svelte'),
  project: () => import('./ProjectPanel.svelte'),
  line: () => import('./LinePanel.svelte'),
  country: () => import('./CountryPanel.svelte'),
  crossing: () => import('./CrossingPanel.svelte'),
  leg: () => import('./LegPanel.svelte'),
  pair: () => import('./PairPanel.svelte'),
};

/** Pages that stand alone; the overview is always at hand. */
const PLAIN: Readonly<Record<Exclude<PlainPage, 'overview'>, Fetch<Record<string, never>>>> = {
  sites: () => import('./SitesPanel.svelte'),
  projects: () => import('./ProjectsPanel.svelte'),
  trade: () => import('./TradePanel.svelte'),
  events: () => import('./EventsPanel.svelte'),
  data: () => import('./DataPanel.svelte'),
  sources: () => import('./SourcesPanel.svelte'),
  about: () => import('./AboutPanel.svelte'),
};

const ROUTE: Fetch<{ from: string | null; to: string | null }> = () => import('./RoutePanel.svelte');

/** The same, asked for by the reader: with a second attempt. */
const wanted = <K extends string, P extends object>(table: Readonly<Record<K, Fetch<P>>>) =>
  Object.fromEntries(
    Object.entries<Fetch<P>>(table).map(([kind, fetch]) => [kind, () => fetchPart(fetch)]),
  ) as unknown as Readonly<Record<K, Fetch<P>>>;

export const OBJECT_PANELS = wanted(OBJECTS);
export const PLAIN_PANELS = wanted(PLAIN);
export const ROUTE_PANEL: typeof ROUTE = () => fetchPart(ROUTE);

/** Sets the panel of a page on its way, beside the data that it will show. A failure is told where it is needed. */
export function fetchPanel(page: Page): void {
  const fetch: (() => Promise<unknown>) | null =
    'id' in page
      ? OBJECTS[page.kind]
      : page.kind === 'route'
        ? ROUTE
        : page.kind === 'missing' || page.kind === 'overview'
          ? null
          : PLAIN[page.kind];
  fetch?.().catch(() => undefined);
}

/** Pages that a reader of the map is likely to open next, so that a click need not wait for them. */
export function fetchLikelyPanels(): void {
  for (const kind of ['site', 'crossing', 'line', 'project'] as const) fetchPanel({ kind, id: '' });
  for (const kind of ['sites', 'projects', 'trade'] as const) fetchPanel({ kind });
}
