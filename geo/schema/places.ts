/** Rows of the tables of places. */
import * as v from 'valibot';
import {
  LANGUAGES,
  MODES,
  NAME_KINDS,
  NAME_ORIGINS,
  SCRIPTS,
  SITE_KINDS,
  WORD_FIELDS,
  WORD_ORIGINS,
} from '../vocabulary.ts';
import { text, id, iso2, reference, emptyTo, list, ids, flag, position } from './cells.ts';

/** A country met in the data; `corridor` marks the members drawn a shade apart. */
export const country = v.object({ iso2, name: text, corridor: flag, capital: emptyTo(id) });

/** A place of the atlas. `station` ties it to the rail network. */
export const site = v.object({
  id,
  kind: v.picklist(SITE_KINDS),
  country: iso2,
  ...position,
  station: emptyTo(id),
  summary: text,
  sources: ids,
});

/** The name of a site, country, capital, station or water in one language. */
export const placeName = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)),
  kind: v.picklist(NAME_KINDS),
  lang: v.picklist(LANGUAGES),
  name: text,
  how: v.picklist(NAME_ORIGINS),
  source: text,
});

/** Another spelling, for search only; never a label. */
export const alias = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)),
  alias: text,
  script: v.picklist(SCRIPTS),
  source: text,
});

/** A name or text of the data in another language; which one the file says. */
export const word = v.object({
  subject: reference,
  field: v.picklist(WORD_FIELDS),
  text,
  how: v.picklist(WORD_ORIGINS),
});

export const crossing = v.object({
  id,
  name: text,
  country_a: iso2,
  country_b: iso2,
  ...position,
  modes: list(v.picklist(MODES)),
  station_a: emptyTo(id),
  station_b: emptyTo(id),
  site: emptyTo(id),
  summary: text,
  sources: ids,
});
