/** Rows of the tables of roads and sea. */
import * as v from 'valibot';
import { MODES } from '../vocabulary.ts';
import { text, note, id, iso2, date, emptyTo, number, ids, flag, latitude, longitude, position } from './cells.ts';

export const leg = v.object({
  id,
  mode: v.picklist(MODES),
  from: id,
  to: id,
  via: note,
  length_km: emptyTo(number),
  length_note: note,
  surface: note,
  hours_min: emptyTo(number),
  hours_max: emptyTo(number),
  /** Whether the hours are of lorries or ships; others are of cars, buses or plans. */
  freight_hours: flag,
  route_name: note,
  /** Overlaps other rows: never add both. */
  whole: flag,
  crossing: emptyTo(id),
  /** Whether a search for routes may use it: it repeats no other legs with a border crossing hidden in its middle. */
  routable: flag,
  sources: ids,
  note,
});

/** Points that a leg is drawn through between its ends, in order: the shape of the drawing, not a survey. */
export const legShape = v.object({ leg: id, order: v.pipe(number, v.integer()), lat: latitude, lon: longitude, note });

/** A town, gate or port that only roads and sea legs use. */
export const roadPlace = v.object({
  id,
  name: text,
  country: iso2,
  /** It is the border itself: what leads to it lies on its own side. */
  at_border: flag,
  ...position,
});

export const routeTime = v.object({
  id,
  route: text,
  mode: text,
  km: note,
  time: note,
  price: note,
  date: emptyTo(date),
  sources: ids,
  note,
});

export const performance = v.object({
  id,
  country: iso2,
  mode: v.picklist(MODES),
  year: date,
  cost_usd: emptyTo(number),
  swod_kmh: emptyTo(number),
  swd_kmh: emptyTo(number),
  sources: ids,
  note,
});

export const handling = v.object({
  id,
  place: text,
  operation: text,
  time: note,
  cost: note,
  period: note,
  sources: ids,
  note,
});
