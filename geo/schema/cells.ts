/** Kinds of cells, and groups of columns that several tables share. */
import * as v from 'valibot';
import { GAUGES, PRECISIONS, QUALIFIERS, QUALITIES } from '../vocabulary.ts';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

export const note = v.pipe(v.string(), v.trim());

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, digits, single hyphens)'),
);

/** A reference of the form `kind:id`, e.g. `project:casa-rail`. */
export const reference = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*:[A-Za-z0-9-]+$/, 'is not a reference kind:id'));

export const iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'));

/** A country, or `WLD` for the world. */
export const partner = v.pipe(v.string(), v.regex(/^([A-Z]{2}|WLD)$/, 'is not a country code or WLD'));

export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);

export const url = v.pipe(v.string(), v.url('is not a URL'), v.regex(/^https?:/, 'is not http(s)'));

export const emptyTo = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);

export const number = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'is not a number'), v.transform(Number));

export const list = <T extends v.GenericSchema<string, string>>(item: T) =>
  v.pipe(
    v.string(),
    v.transform((cell) => (cell === '' ? [] : cell.split(';').map((part) => part.trim()))),
    v.array(item),
  );

export const ids = list(id);

export const flag = v.pipe(
  v.picklist(['yes', ''], 'is neither "yes" nor empty'),
  v.transform((cell) => cell === 'yes'),
);

export const gauge = v.pipe(v.string(), v.transform(Number), v.picklist(GAUGES, 'is not a gauge of the corridor'));

export const latitude = v.pipe(number, v.minValue(-90), v.maxValue(90));

export const longitude = v.pipe(number, v.minValue(-180), v.maxValue(180));

/** Where something is, and how well that is known. */
export const position = {
  lat: emptyTo(latitude),
  lon: emptyTo(longitude),
  precision: v.picklist(PRECISIONS),
  coord_note: note,
  coord_sources: ids,
};

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a span of two of them with `/`, or `undated`. */
export const period = v.pipe(
  v.string(),
  v.regex(/^(undated|\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?)$/, 'is not a period'),
);

/** How a value stands: its quality, why, and whether it was computed from printed numbers. */
export const standing = {
  qualifier: v.picklist(QUALIFIERS),
  quality: v.picklist(QUALITIES),
  reason: note,
  /** The arithmetic, when the number was worked out from printed ones; else empty. */
  derived: note,
  sources: ids,
  note,
};
