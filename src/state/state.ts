/** What a person can share: one plain value, owned by the link. */
import type { Aim, Range } from '../domain/route/query.ts';
import type { EntryKind } from '../domain/stream.ts';
import { OPENNESS, STATUSES, type GAUGES, type SECTORS, type SITE_KINDS } from '../../geo/vocabulary.ts';

/** Map layers, in draw order within their slot. The registry must hold an entry for each. */
export const LAYER_IDS = [
  'countries',
  'sea',
  'roads',
  'rail',
  'corridor',
  'stations',
  'breaks',
  'crossings',
  'ports',
  'sites',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export type Status = (typeof STATUSES)[number];
export type Sector = (typeof SECTORS)[number];
export type SiteKind = (typeof SITE_KINDS)[number];
export type Gauge = (typeof GAUGES)[number];

/** Words of the status filter: states of what is built, and of what can be passed. */
export const FILTER_STATUSES = [...STATUSES, ...OPENNESS] as const;
export type FilterStatus = (typeof FILTER_STATUSES)[number];

export const COLOR_MODES = ['status', 'gauge', 'country'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** Directions of trade between two countries, seen from the first. */
export const FLOWS = ['total', 'export', 'import'] as const;
export type Flow = (typeof FLOWS)[number];

export const LANES = ['country', 'sector'] as const;
export type Lanes = (typeof LANES)[number];

export const BASES = ['atlas', 'osm'] as const;
export type Base = (typeof BASES)[number];

/** Pages that stand alone, and pages that show one object by its id. */
export const PLAIN_PAGES = ['overview', 'sites', 'projects', 'trade', 'events', 'data', 'sources', 'about'] as const;
/** A pair is two countries that trade, `kz-af`: seen from the first. Its path is `/trade/kz-af/`. */
export const OBJECT_PAGES = ['site', 'project', 'line', 'country', 'crossing', 'leg', 'pair'] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];
export type ObjectPage = (typeof OBJECT_PAGES)[number];

export type Page =
  | { readonly kind: PlainPage }
  | { readonly kind: ObjectPage; readonly id: string }
  /** Routes between two places; null is an end not chosen yet. */
  | { readonly kind: 'route'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'missing'; readonly path: string };

/** Where the map looks from. Angles in degrees. Always rounded as the link writes it. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
  readonly bearing: number;
  readonly pitch: number;
}

export interface AppState {
  readonly page: Page;
  /** A station of the shown line, or null. */
  readonly stop: string | null;
  /** Null frames the selection, or the whole corridor. */
  readonly at: Camera | null;
  readonly layers: readonly LayerId[];
  /** Filters: an empty list lets everything through. */
  /** Each kind of thing heeds the words that it knows: railways and projects the first six, crossings and roads the rest. */
  readonly status: readonly FilterStatus[];
  readonly sector: readonly Sector[];
  readonly kind: readonly SiteKind[];
  readonly country: readonly string[];
  readonly gauge: readonly Gauge[];
  readonly color: ColorMode;
  readonly base: Base;
  /** The day at whose end the atlas is shown, of any precision; null is the latest that the data know. */
  readonly date: string | null;
  /** What changed after this day is shown, or null. */
  readonly since: string | null;
  /** The corridor of the strip, and the station that it begins at; null is CASA, and the corridor's own start. */
  readonly corridor: string | null;
  readonly start: string | null;
  /** Kilometres from the start of the strip, or null. */
  readonly stretch: readonly [from: number, to: number] | null;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly assume: readonly string[];
  readonly by: Aim;
  readonly model: Readonly<Record<string, Range>>;
  /** The key of the route picked out among the alternatives, or null for the first. */
  readonly way: string | null;
  /** The period of trade that is shown, as the data write it (`2024`, `2024-07/2025-06`); null is the latest whole year. */
  readonly period: string | null;
  readonly flow: Flow;
  /** A commodity by its id, or null. */
  readonly good: string | null;
  /** The column that a table is sorted by; a hyphen before it turns the order round. Null is the table's own. */
  readonly sort: string | null;
  /** Words that what is listed must hold. */
  readonly q: string;
  /** Projects that are set side by side. */
  readonly compare: readonly string[];
  /** Someone who acts in projects, by the id made of the name. */
  readonly actor: string | null;
  readonly lanes: Lanes;
  /** Kinds of events that are shown; empty for all. */
  readonly what: readonly EntryKind[];
}

export const DEFAULT_LAYERS: readonly LayerId[] = LAYER_IDS.filter((id) => id !== 'roads' && id !== 'sea');

export const DEFAULT_STATE: AppState = {
  page: { kind: 'overview' },
  stop: null,
  at: null,
  layers: DEFAULT_LAYERS,
  status: [],
  sector: [],
  kind: [],
  country: [],
  gauge: [],
  color: 'status',
  base: 'atlas',
  date: null,
  since: null,
  corridor: null,
  start: null,
  stretch: null,
  via: [],
  avoid: [],
  assume: [],
  by: 'hours',
  model: {},
  way: null,
  period: null,
  flow: 'total',
  good: null,
  sort: null,
  q: '',
  compare: [],
  actor: null,
  lanes: 'country',
  what: [],
};

/** What a view loses on the way to another page: all that is about the page that is left. */
export function leaving(state: AppState, page: Page): Partial<AppState> {
  const { via, avoid, way, stop, stretch, assume, by, model } = DEFAULT_STATE;
  const ofPage = { via, avoid, way, stop, stretch };
  const { period, flow, good, sort, q, compare, actor, lanes, what } = DEFAULT_STATE;
  const ofLists = { sort, q, compare, actor, lanes, what };
  const isStillRoute = state.page.kind === 'route' && page.kind === 'route';
  const isStillTrade = isTrade(state.page) && isTrade(page);
  return {
    ...ofPage,
    ...ofLists,
    ...(isStillRoute ? {} : { assume, by, model }),
    ...(isStillTrade ? {} : { period, flow, good }),
  };
}

const isTrade = (page: Page): boolean => page.kind === 'trade' || page.kind === 'pair';

/** Whether two pages are the same page. */
export function isSamePage(a: Page, b: Page): boolean {
  return pageKey(a) === pageKey(b);
}

/** A key that names a page, for remembering what belongs to it. */
export function pageKey(page: Page): string {
  if ('id' in page) return `${page.kind}/${page.id}`;
  if (page.kind === 'route') return `route/${page.from ?? '-'}/${page.to ?? '-'}`;
  return page.kind === 'missing' ? `missing/${page.path}` : page.kind;
}
