/** What is asked of the search for routes, and what it answers: plain values, so that a worker can pass them on. */
import type { NetworkEdge } from '../dataset.ts';
import type { AnyStatus, DatedState } from '../status.ts';

/** What the best route has least of. */
export const AIMS = ['km', 'hours', 'cost', 'crossings'] as const;
export type Aim = (typeof AIMS)[number];

/** Low, central and high. The search goes by the central value. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What something on the way takes: it adds to the hours and the cost of the parts. */
export interface Charge {
  readonly hours: Range;
  /** US dollars for 20 t. */
  readonly cost: Range;
}

export interface RouteQuery {
  /** Ids of places: sites, stations, road places. */
  readonly from: string;
  readonly to: string;
  /** Places or crossings to pass, in order. */
  readonly via: readonly string[];
  /** Places, crossings, sections, lines, legs or countries (ISO 3166-1 alpha-2) not to pass. */
  readonly avoid: readonly string[];
  /** Sections, lines, legs and crossings to take as open. */
  readonly assume: readonly string[];
  /** The day at whose end the network is taken. */
  readonly day: string;
  readonly by: Aim;
  /** Parameters of the cost model that the reader has changed. */
  readonly model: Readonly<Record<string, Range>>;
}

export interface Step {
  readonly edge: NetworkEdge;
  /** From b to a. */
  readonly isReversed: boolean;
}

/** Why a step can't be passed at the date: its section or leg is in this state, or the crossing on it is. */
export interface Blocker {
  readonly kind: 'section' | 'leg' | 'crossing';
  readonly id: string;
  /** Null when the thing began later or nothing is known of it. */
  readonly status: AnyStatus | null;
  /** The report that it rests on, or the later one that it is presumed from; null when there is none. */
  readonly report: DatedState | null;
}

/** A border passed, with the state of its crossing; `id` is null where the data name no crossing, and at sea. */
export interface Border extends Charge {
  readonly km: number;
  readonly from: string;
  readonly to: string;
  readonly mode: NetworkEdge['mode'];
  readonly id: string | null;
  readonly status: AnyStatus | null;
  readonly asOf: string | null;
  /** Whether the reader took it as open although it is not known to be. */
  readonly isAssumed: boolean;
}

/** A change between rail, road and ship at a node, or from one ship to another. */
export interface Transfer extends Charge {
  readonly km: number;
  readonly node: string;
  readonly from: NetworkEdge['mode'];
  readonly to: NetworkEdge['mode'];
}

/** A change of gauge at a node, rail to rail. */
export interface Break extends Charge {
  readonly km: number;
  readonly node: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A run of steps with one mode, one state and one gauge; what does not run is parted by line too. Hours and cost are of
 * running only.
 */
export interface Part extends Charge {
  readonly mode: NetworkEdge['mode'];
  readonly from: string;
  readonly to: string;
  /** Sections or legs, in order. */
  readonly of: readonly string[];
  /** Lines of a rail part, in order. */
  readonly lines: readonly string[];
  readonly gauge: number | null;
  readonly status: AnyStatus | null;
  /** The oldest of the reports that it rests on. */
  readonly asOf: string | null;
  readonly isAssumed: boolean;
  readonly km: number;
  /** Of which kilometres that are published, or spread over hops from a published length. */
  readonly publishedKm: number;
}

/** Kilometres by a word, the most first. Words of what has no length stand with 0. */
export type Sums = readonly { readonly word: string; readonly km: number; readonly publishedKm: number }[];

/** One way from start to end with all that is known of it. Hours and cost are those of parts, borders, breaks and transfers. */
export interface Route extends Charge {
  /** Names it among the alternatives, and in a link: the same way has the same key. */
  readonly key: string;
  readonly steps: readonly Step[];
  readonly km: number;
  /** Kilometres that rest on published lengths. */
  readonly publishedKm: number;
  /** Hops without any length: they count as 0 km, and the route is that much longer. */
  readonly unmeasured: readonly string[];
  readonly byMode: Sums;
  /** `later` is what began after the date, `unknown` what no report tells of. */
  readonly byStatus: Sums;
  /** In millimetres; rail only. */
  readonly byGauge: Sums;
  /** An empty word is the sea. */
  readonly byCountry: Sums;
  readonly parts: readonly Part[];
  readonly borders: readonly Border[];
  readonly breaks: readonly Break[];
  readonly transfers: readonly Transfer[];
  /** Sections on the way that do not operate at the date, and are not assumed to. */
  readonly missing: readonly Blocker[];
  /** All that keeps the way shut at the date. Empty: it can be used, as far as reports tell. */
  readonly blockers: readonly Blocker[];
}

/** Why there is no route, and what would work instead. */
export type NoRoute =
  | { readonly kind: 'unknown-place'; readonly place: string }
  | { readonly kind: 'same-place' }
  /** Nothing joins the two places, even if everything were open; the nearest place that can be reached. */
  | { readonly kind: 'not-joined'; readonly end: 'from' | 'to'; readonly nearest: string | null }
  /** What was to be passed or avoided leaves no way. */
  | { readonly kind: 'excluded' };

export type RouteAnswer = { readonly kind: 'routes'; readonly routes: readonly Route[] } | NoRoute;
