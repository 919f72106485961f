/** Rows of the tables of projects and figures, and of those that serve all others: sources, states, conflicts. */
import * as v from 'valibot';
import {
  COST_COVERS,
  EVENT_KINDS,
  OPENNESS,
  SECTORS,
  SOURCE_KINDS,
  STATUSES,
  STATUS_OBJECTS,
  STATUS_ROLES,
} from '../vocabulary.ts';
import { text, note, id, reference, iso2, date, url, emptyTo, number, list, ids, flag, standing } from './cells.ts';

/** A source once: publisher, title, date of publication, address. `weak` marks sources of low confidence. */
export const source = v.object({
  id,
  publisher: text,
  title: text,
  date: emptyTo(date),
  url: emptyTo(url),
  kind: v.picklist(SOURCE_KINDS),
  weak: flag,
  accessed: date,
  note,
});

/** A dated state of a section, crossing, project or leg. */
export const status = v.object({
  kind: v.picklist(STATUS_OBJECTS),
  id,
  date,
  status: v.picklist([...STATUSES, ...OPENNESS]),
  role: v.picklist(STATUS_ROLES),
  sources: ids,
  note,
});

export const project = v.object({
  id,
  name: text,
  site: emptyTo(id),
  countries: list(iso2),
  sector: v.picklist(SECTORS),
  start: emptyTo(date),
  target: emptyTo(date),
  actors: list(text),
  /** Sections of rail this project builds or runs. */
  sections: ids,
  summary: text,
  note,
  sources: ids,
});

export const event = v.object({
  id,
  date,
  date_note: note,
  /** Countries that it is about beside that of its site, or without one those of its projects. */
  countries: list(iso2),
  site: emptyTo(id),
  projects: ids,
  kind: v.picklist(EVENT_KINDS),
  summary: text,
  sources: ids,
});

/**
 * A figure about a project, site, event or the corridor. Figures of one `group` are rivals for the same fact, and
 * exactly one of them is preferred. `value` (with `high` for a range) or `text` must be given.
 */
export const figure = v.object({
  id,
  subject: reference,
  measure: id,
  label: text,
  group: emptyTo(id),
  value: emptyTo(number),
  high: emptyTo(number),
  text: note,
  unit: note,
  as_of: date,
  speaker: note,
  ...standing,
});

/**
 * What a cost of a project covers, so that costs can be added where that is right. Sums of one `package` overlap: the one
 * that covers the whole counts for all, and where there is none they are not added at all.
 */
export const cost = v.object({ figure: id, covers: v.picklist(COST_COVERS), package: emptyTo(id), reason: text });

/** The figures that stand on the overview, in order; `refs` are observation ids. */
export const keyFigure = v.object({ order: v.pipe(number, v.integer()), title: text, refs: ids, comment: note });

/** Sources that disagree, which version the atlas takes, and why. */
export const conflict = v.object({
  id,
  subject: text,
  versions: text,
  choice: text,
  refs: list(reference),
  sources: ids,
});

/** Each statement of the seed article and where the atlas shows it. */
export const articleItem = v.object({
  order: v.pipe(number, v.integer()),
  statement: text,
  figures: ids,
  objects: list(reference),
});
