/** What is in the data and what is not, counted at the build. */
import type { AnyStatus, StatusRow } from './status.ts';
import type { Observation } from './observations.ts';

/** A file that can be downloaded from `data/`. */
export interface DownloadFact {
  readonly file: string;
  readonly title: string;
  readonly kind: 'table' | 'features' | 'package' | 'archive';
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly isMain: boolean;
}

/** A table: its rows, how many of them name a source, and how many cells of each column are filled. */
export interface Coverage {
  readonly file: string;
  readonly rows: number;
  /** Null if rows of its kind need no source of their own. */
  readonly sourced: number | null;
  /** Rows of which every source is weak. */
  readonly onlyWeak: number;
  readonly columns: readonly { readonly name: string; readonly filled: number }[];
}

/** When the state of one thing was last reported. */
export interface StatusAge {
  readonly kind: 'section' | 'crossing' | 'project' | 'leg';
  readonly id: string;
  readonly status: AnyStatus;
  readonly asOf: StatusRow['date'];
  /** From the last day that the report's date can mean to the day up to which sources were read; null if none was found. */
  readonly days: number | null;
}

/** What is missing of one kind of thing. */
export interface Missing {
  readonly what:
    | 'sitePosition'
    | 'stationPosition'
    | 'crossingPosition'
    | 'placePosition'
    | 'sectionLength'
    | 'legLength'
    | 'legHours'
    | 'chainage'
    | 'projectCost'
    | 'goodValue';
  readonly missing: number;
  readonly of: number;
}

export interface Audit {
  readonly knownTo: string;
  /** `1.1.0`, or `1.1.0+3f2a…` for data that changed after that version was written down. */
  readonly release: string;
  readonly isChanged: boolean;
  readonly rows: number;
  readonly checksum: string;
  readonly versions: readonly {
    readonly version: string;
    readonly date: string;
    readonly rows: number;
    readonly changes: string;
  }[];
  readonly downloads: readonly DownloadFact[];
  readonly coverage: readonly Coverage[];
  readonly ages: readonly StatusAge[];
  /** Figures of each table by their standing. */
  readonly quality: readonly {
    readonly file: string;
    readonly counts: Readonly<Record<Observation['quality'], number>>;
  }[];
  readonly conflicts: number;
  readonly sources: { readonly all: number; readonly weak: number; readonly noAddress: number };
  readonly missing: readonly Missing[];
  /** Rows that must name a source and don't: the rules see to it that there is none. */
  readonly unsourced: number;
}
