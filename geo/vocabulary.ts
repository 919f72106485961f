/** The closed vocabularies of the data: every free-text kind in a source becomes one of these words. */

/** Rail gauges met in the corridor, in millimetres. */
export const GAUGES = [1520, 1435, 1676] as const;

/** State of a built thing, in the order a thing goes through them. `completed` is for projects that have an end. */
export const STATUSES = ['operating', 'under-construction', 'planned', 'announced', 'suspended', 'completed'] as const;

/** State of a border crossing or of a road or sea leg. */
export const OPENNESS = ['open', 'restricted', 'closed', 'unknown'] as const;

export const STATUS_OBJECTS = ['section', 'crossing', 'project', 'leg'] as const;

/** What a dated status row is: a change that took effect, a report that confirms a state, or an announced aim. */
export const STATUS_ROLES = ['change', 'report', 'target'] as const;

export const SITE_KINDS = [
  'capital',
  'city',
  'forum',
  'region',
  'port',
  'crossing',
  'dry-port',
  'rail',
  'grain',
  'industry',
  'greenhouse',
  'mine',
  'energy',
  'aid',
] as const;

/** How well a position is known. `interpolated` means placed along the line at a published chainage. */
export const PRECISIONS = ['exact', 'town', 'district', 'province', 'approximate', 'interpolated', 'unknown'] as const;

export const SECTORS = [
  'rail',
  'logistics',
  'port',
  'industry',
  'agriculture',
  'mining',
  'energy',
  'humanitarian',
  'diplomacy',
] as const;

export const EVENT_KINDS = [...SECTORS, 'forum', 'border', 'disaster'] as const;

export const STATION_KINDS = [
  'junction',
  'station',
  'border',
  'port',
  'terminal',
  'planned-stop',
  'shape-point',
] as const;

/** The verdict of comparing a station's position with the published chainages. */
export const POSITION_CHECKS = ['ok', 'marginal', 'conditional', 'unchecked'] as const;

export const GEOMETRIES = ['station-to-station', 'schematic'] as const;

export const MODES = ['rail', 'road', 'sea', 'ferry'] as const;

/** What a parameter of the cost model measures; its unit is in the row. */
export const PARAMETER_MEASURES = [
  'speed',
  'freight',
  'border-hours',
  'border-cost',
  'transfer-hours',
  'transfer-cost',
  'gauge-hours',
  'gauge-cost',
] as const;

/** The mode that a parameter holds for; of a transfer, the two modes that it joins. */
export const PARAMETER_MODES = [...MODES, 'rail-road', 'rail-sea', 'road-sea', 'rail-ferry', 'road-ferry'] as const;

/** Printed as it is; worked out from printed numbers; or taken by the atlas, because nothing is printed. */
export const PARAMETER_BASES = ['published', 'derived', 'assumed'] as const;

export const FLOWS = ['total', 'export', 'import'] as const;

/** What period a trade value covers: a full year, an early full-year count, part of a year, or an aim. */
export const BASES = ['final', 'preliminary', 'part-year', 'target'] as const;

/**
 * Standing of a value among its rivals. `single` has no rival; `supporting` repeats or rounds the preferred one;
 * `conflict` disagrees and is kept; `rejected` is judged wrong and is kept to be seen.
 */
export const QUALITIES = ['preferred', 'single', 'supporting', 'conflict', 'rejected'] as const;

/**
 * What a cost covers: the whole project; a stage or part of it; the same sum in another currency; more than the project;
 * one year; or it is the value of trade deals. Only the first two are added up.
 */
export const COST_COVERS = ['whole', 'part', 'design', 'same', 'wider', 'yearly', 'deals'] as const;

/** Before or after a border was closed. */
export const CLOSURE_SIDES = ['before', 'after'] as const;

/** How exactly the source states a number. */
export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'up-to', 'range'] as const;

export const SOURCE_KINDS = [
  'news',
  'trade-press',
  'official',
  'report',
  'analysis',
  'encyclopedia',
  'dataset',
  'reference',
] as const;

export const LANGUAGES = ['en', 'ru', 'kk', 'tk', 'fa', 'ps', 'ur'] as const;

export const NAME_KINDS = ['site', 'country', 'capital', 'station', 'water'] as const;

/** `found` was seen in the named source, `standard` is the established form, `transliterated` follows the rules. */
export const NAME_ORIGINS = ['found', 'standard', 'transliterated'] as const;

export const SCRIPTS = ['Latn', 'Cyrl', 'Arab'] as const;
