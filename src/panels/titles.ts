/** Title and description of every page: for the tab, for search engines and for a shared link. */
import type { Atlas } from '../data/atlas.ts';
import type { Standing } from '../domain/dataset.ts';
import type { Format } from '../domain/format.ts';
import type { Messages } from '../i18n/index.ts';
import { PRESETS } from '../domain/route/presets.ts';
import { OBJECT_PAGES, PLAIN_PAGES, type ObjectPage, type Page } from '../state/state.ts';
import type { Told } from './told.ts';

export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** Whether the atlas has what a page shows. */
export function isKnown(page: Page, atlas: Atlas): boolean {
  if (page.kind === 'missing') return false;
  if (!('id' in page)) return true;
  const tables: Record<Exclude<ObjectPage, 'pair'>, ReadonlyMap<string, unknown>> = {
    site: atlas.sites,
    project: atlas.projects,
    line: atlas.lines,
    country: atlas.countries,
    crossing: atlas.crossings,
    leg: atlas.legs,
  };
  return page.kind === 'pair' ? isPair(page.id, atlas) : tables[page.kind].has(page.id);
}

/** The code of the world, which some sources name as the partner. */
const WORLD = 'wld';

/** Whether an id names two that could trade: countries, or a country and the world. */
function isPair(id: string, { core }: Atlas): boolean {
  const [from, to, ...rest] = id.split('-');
  const isSide = (code = '') => code === WORLD || core.countries.some(({ iso2 }) => iso2.toLowerCase() === code);
  return rest.length === 0 && from !== to && isSide(from) && isSide(to);
}

/** The two sides of a pair, in words. */
export function pairName(id: string, atlas: Atlas, text: Messages): string {
  const [a = '', b = ''] = id
    .split('-')
    .map((code) => (code === WORLD ? text.world : atlas.countryName(code.toUpperCase())));
  return text.pair(a, b);
}

/** The name of a place of a route: a site, a station, or any other node, whose name is read from its id. */
export const placeName = (id: string, atlas: Atlas, told?: Told): string =>
  atlas.sites.get(id)?.name ?? atlas.stations.get(id)?.name ?? told?.nameOf('place', id) ?? nameFromId(id);

/** `ae-jebel-ali` is Jebel Ali: ids are made of names, behind the code of the country. */
const nameFromId = (id: string): string =>
  id
    .replace(/^[a-z]{2}-/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

function routeName({ from, to }: Extract<Page, { kind: 'route' }>, atlas: Atlas, text: Messages): string {
  if (from === null || to === null) return text.pages.route;
  return text.routeBetween(placeName(from, atlas), placeName(to, atlas));
}

/** The name of what a page shows. */
export function pageName(page: Page, atlas: Atlas, text: Messages): string {
  if (page.kind === 'missing') return text.missing.title;
  if (page.kind === 'route') return routeName(page, atlas, text);
  if (!('id' in page)) return text.pages[page.kind];
  const { id } = page;
  const named = {
    site: () => atlas.sites.get(id)?.name,
    project: () => atlas.projects.get(id)?.name,
    line: () => atlas.lines.get(id)?.name,
    country: () => atlas.countries.get(id)?.name,
    crossing: () => atlas.crossings.get(id)?.name,
    leg: () => atlas.legs.get(id)?.name,
    pair: () => (isKnown(page, atlas) ? pairName(id, atlas, text) : undefined),
  }[page.kind]();
  return named ?? text.missing.title;
}

/** Title and description; `summary` is what the data say of a site in a sentence or two. */
export function pageHead(page: Page, atlas: Atlas, text: Messages, format: Format, summary = ''): PageHead {
  const name = pageName(page, atlas, text);
  const what = 'id' in page && isKnown(page, atlas) ? format.beside(name, text.objectKind[page.kind]) : name;
  const title = page.kind === 'overview' ? `${text.title}: ${text.tagline}` : `${what} · ${text.title}`;
  return { title, description: describe(page, atlas, text, format, summary) };
}

function describe(page: Page, atlas: Atlas, text: Messages, format: Format, summary: string): string {
  const standing = ({ status, asOf, isPresumed }: Standing) =>
    format.beside(text.status[status], text.asOf(format.date(asOf), isPresumed, status));
  if (!('id' in page)) return page.kind === 'missing' ? text.missing.title : text.descriptions[page.kind];
  if (summary !== '') return summary;
  switch (page.kind) {
    case 'project': {
      const project = atlas.projects.get(page.id);
      return project === undefined ? text.missing.title : `${project.name}: ${standing(project)}.`;
    }
    case 'crossing': {
      const crossing = atlas.crossings.get(page.id);
      return crossing === undefined ? text.missing.title : `${crossing.name}: ${standing(crossing)}.`;
    }
    default:
      return `${pageName(page, atlas, text)}. ${text.descriptions.object}`;
  }
}

/** Every page that the data has. */
export function allPages(atlas: Atlas): readonly Page[] {
  const ids: Record<ObjectPage, readonly string[]> = {
    site: [...atlas.sites.keys()],
    project: [...atlas.projects.keys()],
    line: [...atlas.lines.keys()],
    country: [...atlas.countries.keys()],
    crossing: [...atlas.crossings.keys()],
    leg: [...atlas.legs.keys()],
    pair: atlas.core.pairs.flatMap((id) => [id, id.split('-').reverse().join('-')]),
  };
  return [
    ...PLAIN_PAGES.map((kind) => ({ kind })),
    { kind: 'route', from: null, to: null },
    ...PRESETS.map(([from, to]) => ({ kind: 'route' as const, from, to })),
    ...OBJECT_PAGES.flatMap((kind) => ids[kind].map((id) => ({ kind, id }))),
  ];
}
