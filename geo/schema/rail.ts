/** Rows of the tables of rail and corridors. */
import * as v from 'valibot';
import { GEOMETRIES, MODES, POSITION_CHECKS, STATION_KINDS } from '../vocabulary.ts';
import { text, note, id, iso2, emptyTo, number, list, ids, flag, gauge, position } from './cells.ts';

export const station = v.object({
  id,
  name: text,
  country: iso2,
  kind: v.picklist(STATION_KINDS),
  ...position,
  check: v.picklist(POSITION_CHECKS),
  /** 1 main junction or terminus, 2 town or border station, 3 the rest: decides from which zoom it shows. */
  rank: v.pipe(v.picklist(['1', '2', '3']), v.transform(Number)),
  note,
});

export const line = v.object({ id, name: text, countries: list(iso2), operator: note, summary: text, sources: ids });

/** The stations of a line in order; `km` is the published chainage. */
export const lineStation = v.object({
  line: id,
  order: v.pipe(number, v.integer()),
  station: id,
  km: emptyTo(number),
  km_note: note,
  km_sources: ids,
});

/** A stretch of a line with one gauge and one status history. `length_km` is the published length. */
export const section = v.object({
  id,
  line: id,
  from: id,
  to: id,
  gauge_mm: gauge,
  length_km: emptyTo(number),
  length_note: note,
  length_sources: ids,
  geometry: v.picklist(GEOMETRIES),
  track: note,
  sources: ids,
  note,
});

/** A published length between two stations of a line that is no section's: of several sections, or of a part of one. */
export const span = v.object({ line: id, from: id, to: id, km: number, sources: ids, note });

/** A stretch whose drawn length is allowed to fall outside the rule, and why. */
export const lengthException = v.object({ line: id, from: id, to: id, rule: id, reason: text });

/** A place where two gauges meet, now or (if `future`) once a planned line is built. */
export const gaugeBreak = v.object({
  id,
  name: text,
  station: id,
  gauge_a: gauge,
  gauge_b: gauge,
  future: flag,
  method: note,
  sources: ids,
});

export const corridor = v.object({ id, name: text, summary: text, sources: ids });

/** One stretch of a corridor: a line (rail) or leg (road, sea) from one place to another. */
export const corridorPart = v.object({
  corridor: id,
  order: v.pipe(number, v.integer()),
  mode: v.picklist(MODES),
  via: id,
  from: id,
  to: id,
  note,
});

/** One stretch of a way that joins a corridor from a start of its own; `joins` is the station of the corridor. */
export const approach = v.object({
  corridor: id,
  start: id,
  joins: id,
  order: v.pipe(number, v.integer()),
  mode: v.picklist(MODES),
  via: id,
  from: id,
  to: id,
});
