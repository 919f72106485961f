/** What can be found, and by which names. */
import type { LngLat } from '../domain/measure.ts';

/** Kinds of results, in the order in which equals are told. */
export const GROUPS = [
  'point',
  'site',
  'country',
  'station',
  'line',
  'crossing',
  'project',
  'leg',
  'pair',
  'water',
  'actor',
  'good',
  'event',
  'publisher',
  'source',
  'page',
  'command',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What a name is to its thing: its title, its name in a language, another or old spelling, the name of a capital, or a
 * text that tells of it.
 */
export type NameRole = 'title' | 'language' | 'alias' | 'capital' | 'text';

export interface Name {
  readonly text: string;
  readonly role: NameRole;
  /** The language of a name in one. */
  readonly lang?: string;
}

/** Where a result leads, as far as it is no page of its own name. */
export interface Whereabouts {
  readonly line?: string;
  readonly stop?: string;
  readonly at?: LngLat | null;
  /** When it happened, as exactly as it is known. */
  readonly date?: string;
}

export interface Entry {
  /** Group and id: of one result unlike any other. */
  readonly key: string;
  readonly group: Group;
  readonly id: string;
  readonly title: string;
  /** What tells it from others of the same name. */
  readonly note: string;
  readonly names: readonly Name[];
  /** Added to the score of every match: 0 for what is most often meant. */
  readonly weight: number;
  readonly whereabouts?: Whereabouts;
}
