/** What changed of the view, in words, where nothing else on the page tells it. */
import type { AppState, Page } from '../../state/state.ts';
import { LAYER_IDS } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';

type Filter = 'status' | 'sector' | 'kind' | 'country' | 'gauge';

/** Filters whose outcome a page counts and tells by itself. */
const COUNTED: Readonly<Partial<Record<Page['kind'], readonly Filter[]>>> = {
  sites: ['kind', 'country'],
  projects: ['status', 'sector', 'country'],
  events: ['country'],
  trade: ['country'],
};

/** The words for a change from one state to the next; empty if there is nothing to tell. */
export function changeText(before: AppState, now: AppState, panels: PanelContext): string {
  const { text, format, atlas } = panels;
  const told = [layersText(before, now, panels)];
  if (before.color !== now.color) told.push(`${text.map.colorBy}: ${text.map.color[now.color]}`);
  if (before.base !== now.base) told.push(`${text.map.base.label}: ${text.map.base[now.base]}`);
  for (const filter of ['status', 'sector', 'kind', 'country', 'gauge'] as const) {
    if (before[filter].join() === now[filter].join() || COUNTED[now.page.kind]?.includes(filter) === true) continue;
    told.push(`${nameOf(filter, panels)}: ${filterText(filter, now, panels)}`);
  }
  // The control of the day tells it where it is on the page.
  if (before.date !== now.date && document.querySelector('[data-tells-day]') === null)
    told.push(`${text.time.label}: ${format.date(atlas.day)}`);
  return told.filter((words) => words !== '').join('. ');
}

function layersText(before: AppState, now: AppState, { text }: PanelContext): string {
  const changed = LAYER_IDS.filter((id) => before.layers.includes(id) !== now.layers.includes(id));
  return changed
    .map((id) => (now.layers.includes(id) ? text.reach.shown : text.reach.hidden)(text.map.layer[id]))
    .join('. ');
}

const nameOf = (filter: Filter, { text }: PanelContext): string =>
  filter === 'gauge' ? text.strip.rows.gauge : text.lists.filter[filter];

function filterText(filter: Filter, now: AppState, { text, format, atlas }: PanelContext): string {
  const words: readonly string[] = {
    status: () => now.status.map((one) => text.status[one]),
    sector: () => now.sector.map((one) => text.sector[one]),
    kind: () => now.kind.map((one) => text.kind[one]),
    country: () => now.country.map((one) => atlas.countryName(one)),
    gauge: () => now.gauge.map((one) => text.map.legend.gauge(one)),
  }[filter]();
  return words.length === 0 ? text.lists.all : format.list(words);
}
