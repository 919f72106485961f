/** Rows of the tables of trade and traffic. */
import * as v from 'valibot';
import { BASES, CLOSURE_SIDES, FLOWS, MODES } from '../vocabulary.ts';
import { text, note, id, iso2, partner, date, emptyTo, flag, list, number, ids, period, standing } from './cells.ts';

/** Trade of one pair in one period, in million US dollars, as seen from the reporter. */
export const bilateral = v.object({
  id,
  reporter: iso2,
  partner,
  period,
  flow: v.picklist(FLOWS),
  value_usd_million: number,
  basis: v.picklist(BASES),
  ...standing,
});

/** One commodity, direction and period. A ratio keeps the basis as the source states it. */
export const commodity = v.object({
  id,
  exporter: partner,
  importer: partner,
  period,
  commodity: id,
  hs_code: note,
  value_usd_million: emptyTo(number),
  quantity_kt: emptyTo(number),
  change_ratio: emptyTo(number),
  change_basis: note,
  /** A forecast, a demand or a typical year: told, but not counted. */
  no_count: flag,
  ...standing,
});

/** Names of the commodities used in `commodities.csv`. */
export const commodityName = v.object({ id, name: text });

/** A place or group of places at which traffic is measured. */
export const trafficPlace = v.object({ id, name: text, sites: ids, crossing: emptyTo(id) });

export const traffic = v.object({
  id,
  place: id,
  mode: v.picklist([...MODES, 'all', 'port']),
  period,
  measure: id,
  value: number,
  /** The upper end of a range. */
  high: emptyTo(number),
  unit: text,
  /** How many days were counted, as the source says it in words, where the period does not tell. */
  days: emptyTo(number),
  /** On which side of the closing of the Pakistani crossings it was counted, where the period does not tell. */
  closure: emptyTo(v.picklist(CLOSURE_SIDES)),
  ...standing,
});

/**
 * A dated act. `countries` are those that it is about, whoever acts; `same_as` is the event that tells of the same, so that
 * it counts once.
 */
export const policy = v.object({
  id,
  date,
  actors: text,
  countries: list(iso2),
  summary: text,
  sites: ids,
  same_as: emptyTo(id),
  sources: ids,
});
