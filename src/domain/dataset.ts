/** The files that the compiler makes from `geo/` and the atlas loads: their shapes, in one place. */
import type { Topology } from 'topojson-specification';
import type { Row } from '../../geo/schema.ts';
import type { Audit } from './audit.ts';
import type { LngLat } from './measure.ts';
import type { Observation } from './observations.ts';
import type { PackedNetwork } from './packed.ts';
import type { Precision } from './places.ts';
import type { AnyStatus, DatedState, StatusRow } from './status.ts';

/** A place on the map, or null when its position is not known. */
export interface Spot {
  readonly at: LngLat | null;
  readonly precision: Precision;
}

/** The status at the data's date, or on the day that is shown, and when it was last reported. */
export interface Standing {
  readonly status: AnyStatus;
  readonly asOf: string;
  /** No report is as old as the day shown: taken from the first one, which `asOf` then dates. */
  readonly isPresumed?: true;
}

export type Site = Pick<Row<'sites'>, 'id' | 'kind' | 'country' | 'station'> &
  Spot & { readonly name: string; readonly projects: readonly string[]; readonly lines: readonly string[] };

export type ProjectBrief = Pick<Row<'projects'>, 'id' | 'name' | 'site' | 'countries' | 'sector' | 'sections'> &
  Standing;

export type Station = Pick<Row<'stations'>, 'id' | 'name' | 'country' | 'kind' | 'rank'> & Spot;

/** A stretch of rail with one gauge and status. `stations` are the ids that it joins, in order. */
export type Section = Pick<Row<'sections'>, 'id' | 'line' | 'from' | 'to' | 'gauge_mm' | 'geometry' | 'length_km'> &
  Standing & {
    readonly stations: readonly string[];
    readonly countries: readonly string[];
    readonly drawnKm: number;
    readonly corridors: readonly string[];
  };

export type LineBrief = Pick<Row<'lines'>, 'id' | 'name' | 'countries'> & { readonly sections: readonly string[] };

export type Crossing = Pick<
  Row<'crossings'>,
  'id' | 'name' | 'country_a' | 'country_b' | 'modes' | 'station_a' | 'station_b' | 'site'
> &
  Spot &
  Standing;

export type GaugeBreak = Row<'gaugeBreaks'> & { readonly at: LngLat | null };

/** A corridor as one path: parts in order, each a list of points. */
export type Corridor = Row<'corridors'> & {
  readonly parts: readonly (Row<'corridorParts'> & { readonly path: readonly LngLat[] })[];
};

export interface KeyFigure {
  readonly order: number;
  readonly title: string;
  readonly comment: string;
  readonly observations: readonly Observation[];
}

/** Dated states of everything that has any, oldest first; sources and notes are in the files of their own. */
export type Histories = Readonly<Record<Row<'status'>['kind'], Readonly<Record<string, readonly DatedState[]>>>>;

/** What the first view needs. */
export interface Core {
  readonly version: string;
  /** The day up to which sources were read. */
  readonly knownTo: string;
  readonly countries: readonly Row<'countries'>[];
  readonly sites: readonly Site[];
  readonly projects: readonly ProjectBrief[];
  readonly stations: readonly Station[];
  readonly lines: readonly LineBrief[];
  readonly sections: readonly Section[];
  readonly crossings: readonly Crossing[];
  readonly breaks: readonly GaugeBreak[];
  readonly corridors: readonly Corridor[];
  /** Road and sea legs by name; the rest of them is in a file of its own. */
  readonly legs: readonly { readonly id: string; readonly name: string }[];
  /** Countries between which any trade is told, as `kz-af`: reporters as the data have them first. */
  readonly pairs: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  readonly histories: Histories;
}

/** A place where edges of the network meet: a station, a town, a gate, a port. Ids are those of their tables. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly at: LngLat | null;
  /** 1 main, 2 town or border, 3 the rest. */
  readonly rank: number;
  /** Whether it is a station of a railway with a name of its own: not a border point or a point of a drawing. */
  readonly isStation: boolean;
}

/**
 * How a length is known: published for just this hop; published for a longer stretch and spread over its hops by the
 * drawing; drawn, times the factor measured on stretches that have both; or not at all.
 */
export type LengthBasis = 'published' | 'spread' | 'drawn' | 'unknown';

export type EdgeMode = Row<'legs'>['mode'];

/** A hop between two nodes, passable both ways. */
export interface NetworkEdge {
  /** A section's id with its two nodes (`mary-serhetabat~tm-mary~tm-x`), or the id of a leg. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly mode: EdgeMode;
  /** The section or leg that it is part of: its status is the status of the edge. */
  readonly of: string;
  /** The line of a rail edge; empty for others. */
  readonly line: string;
  readonly gauge: number | null;
  /** Kilometres; null when there is nothing to go by. */
  readonly km: number | null;
  readonly basis: LengthBasis;
  /** Shares of its length by country, in the order from a to b, adding up to 1; an empty code is the sea. */
  readonly countries: readonly (readonly [iso2: string, share: number])[];
  /** The border crossing that it passes, as far as the data name one. */
  readonly crossing: string | null;
  /** Repeats the track of another line: drawn with its own line, but no way of its own. */
  readonly isShared: boolean;
  /** Published hours for a whole leg, least and most. */
  readonly hours: readonly [number, number] | null;
}

/** A way to join a corridor from another start: rail parts in order, and the corridor's station where it joins. */
export interface Approach {
  readonly corridor: string;
  /** The station that it starts from. */
  readonly start: string;
  readonly joins: string;
  readonly parts: readonly Pick<Row<'corridorParts'>, 'mode' | 'via' | 'from' | 'to'>[];
}

/** The parameters that hours and costs of routes are reckoned with. */
export interface CostsFile {
  readonly version: string;
  readonly parameters: readonly Row<'parameters'>[];
}

/** The network in full, as tracks and routes are made of it; it travels packed. */
export interface NetworkFile {
  readonly version: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly approaches: readonly Approach[];
  readonly parameters: readonly Row<'parameters'>[];
  /** Published over drawn length: the middle value, the quartiles, and on how many sections it was measured. */
  readonly factor: { readonly middle: number; readonly low: number; readonly high: number; readonly sections: number };
}

/** What the pages of sites and crossings say of them, which no map and no list shows. */
export interface PlacesFile {
  readonly version: string;
  readonly sites: readonly Pick<Row<'sites'>, 'id' | 'summary' | 'sources' | 'coord_note' | 'coord_sources'>[];
  readonly crossings: readonly Pick<Row<'crossings'>, 'id' | 'summary' | 'sources'>[];
}

export interface RailFile {
  readonly version: string;
  readonly lines: readonly Row<'lines'>[];
  readonly lineStations: readonly Row<'lineStations'>[];
  readonly stationNotes: readonly Pick<Row<'stations'>, 'id' | 'coord_note' | 'coord_sources' | 'check' | 'note'>[];
  readonly sections: readonly (Pick<
    Row<'sections'>,
    'id' | 'length_note' | 'length_sources' | 'track' | 'sources' | 'note'
  > & {
    readonly history: readonly StatusRow[];
  })[];
  readonly crossings: readonly { readonly id: string; readonly history: readonly StatusRow[] }[];
}

export interface ProjectsFile {
  readonly version: string;
  readonly projects: readonly (Row<'projects'> & { readonly history: readonly StatusRow[] })[];
  /** What each known cost covers. */
  readonly costs: readonly Row<'costs'>[];
}

export interface EventsFile {
  readonly version: string;
  readonly events: readonly Row<'events'>[];
  readonly policies: readonly Row<'policies'>[];
}

export interface FiguresFile {
  readonly version: string;
  readonly observations: readonly Observation[];
  readonly conflicts: readonly Row<'conflicts'>[];
  readonly article: readonly Row<'article'>[];
}

export interface TradeFile {
  readonly version: string;
  readonly bilateral: readonly Row<'bilateral'>[];
  readonly commodities: readonly Row<'commodities'>[];
  readonly commodityNames: readonly Row<'commodityNames'>[];
  readonly traffic: readonly Row<'traffic'>[];
  readonly trafficPlaces: readonly Row<'trafficPlaces'>[];
  readonly observations: readonly Observation[];
}

export type Leg = Row<'legs'> &
  Standing & {
    readonly path: readonly LngLat[];
    readonly ends: readonly [string, string];
    /** Countries of its ends, as far as they are known. */
    readonly countries: readonly string[];
    readonly history: readonly StatusRow[];
  };

export interface RoadsFile {
  readonly version: string;
  readonly legs: readonly Leg[];
  readonly routeTimes: readonly Row<'routeTimes'>[];
  readonly performance: readonly Row<'performance'>[];
  readonly handling: readonly Row<'handling'>[];
}

export interface SourcesFile {
  readonly version: string;
  /** The version of the data as it is written down, for citations: `1.1.0`. */
  readonly release: string;
  readonly sources: readonly Row<'sources'>[];
}

export interface NamesFile {
  readonly version: string;
  readonly names: readonly Row<'names'>[];
  readonly aliases: readonly Row<'aliases'>[];
  /** Goods of which anything is told, and the countries between which they go. */
  readonly goods: readonly Good[];
}

export interface Good {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
}

/** The data in one language: names by `kind:id`, other texts by `kind:id#field`, towns by what `townId` makes of their English names. */
export interface WordsFile {
  readonly version: string;
  readonly names: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly towns: Readonly<Record<string, string>>;
}

/** Names as they are written on the spot, where a country writes in a language of the atlas: by `kind:id`. */
export interface LocalNamesFile {
  readonly version: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Towns as `[name, lon, lat, population, country, rank, capital]`. */
export type Town = readonly [string, number, number, number, string, number, 0 | 1];

/** `size` is 3 for the most important names and 1 for the least; `minzoom` is the zoom from which the name shows. */
export interface BaseLabel {
  readonly name: string;
  readonly at: LngLat;
  readonly size: number;
  readonly minzoom: number;
}

export interface BaseFile {
  readonly version: string;
  readonly topology: Topology;
  readonly towns: readonly Town[];
  readonly countryLabels: readonly (BaseLabel & { readonly iso2: string })[];
  /** `angle` is clockwise, as MapLibre's `text-rotate`. */
  readonly waterLabels: readonly (BaseLabel & { readonly id: string; readonly angle: number })[];
}

export interface AuditFile extends Audit {
  readonly version: string;
}

/** Every compiled file by name. */
export interface Files {
  readonly core: Core;
  readonly 'base-low': BaseFile;
  readonly 'base-high': BaseFile;
  readonly places: PlacesFile;
  readonly rail: RailFile;
  readonly projects: ProjectsFile;
  readonly events: EventsFile;
  readonly figures: FiguresFile;
  readonly trade: TradeFile;
  readonly roads: RoadsFile;
  readonly network: PackedNetwork;
  readonly costs: CostsFile;
  readonly sources: SourcesFile;
  readonly names: NamesFile;
  readonly 'words-ru': WordsFile;
  readonly 'words-kk': WordsFile;
  readonly 'words-tk': WordsFile;
  readonly 'words-fa': WordsFile;
  readonly 'words-ps': WordsFile;
  readonly 'words-ur': WordsFile;
  readonly 'local-names': LocalNamesFile;
  readonly audit: AuditFile;
}
export type FileName = keyof Files;
