/** What is on screen, to be taken away: as a table, as features, as a picture, as a citation. */
import type { FeatureCollection } from 'geojson';

/** A value of a cell; null is none. */
export type Cell = string | number | null;

/** The very rows that are shown, in the order in which they are shown. */
export interface Taking {
  /** Stem of the names of its files: `trade-kz-af`. */
  readonly name: string;
  /** In the reader's language, as it heads a picture and a citation. */
  readonly title: string;
  /** Names of the columns, as machines read them: `value_usd_million`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Ids of the sources of what is shown. */
  readonly sources: readonly string[];
  /** The same on the ground, made when it is asked for; it may have to be fetched. */
  readonly features?: () => FeatureCollection | Promise<FeatureCollection>;
}
