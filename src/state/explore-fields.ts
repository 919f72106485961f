/** The fields of what is explored: trade, tables, the timeline. */
import { parsePeriod } from '../domain/dates.ts';
import { ENTRY_KINDS } from '../domain/stream.ts';
import { idField, idsField, oneOf, someOf, type Field } from './field.ts';
import { FLOWS, LANES, type AppState } from './state.ts';

/** How many projects can be set side by side. */
export const MAX_COMPARED = 4;
export const MAX_QUERY_LENGTH = 60;

const period: Field<AppState['period']> = {
  example: '2024-07/2025-06',
  doc: 'The period of trade that is shown: a year, or first and last month; without it the latest whole year.',
  encode: (value) => value,
  decode(text, report) {
    if (parsePeriod(text) !== null && text.split('/').length <= 2) return text;
    report('malformed', text);
    return null;
  },
};

const sort: Field<AppState['sort']> = {
  example: '-cost',
  doc: 'The column that a table is sorted by; with a hyphen before it from the other end.',
  encode: (value) => value,
  decode(text, report) {
    if (/^-?[a-z]{1,20}$/.test(text)) return text;
    report('malformed', text);
    return null;
  },
};

/** Text as it is looked for: no control characters, single spaces, cut at a length, whole characters. */
export const cleanQuery = (text: string): string =>
  [
    ...text
      .normalize('NFC')
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, MAX_QUERY_LENGTH)
    .join('')
    .trim();

const q: Field<AppState['q']> = {
  example: 'dry%20port',
  doc: 'Words that what is listed must hold.',
  encode: (value) => (value === '' ? null : encodeURIComponent(value).replaceAll(/[!'()*]/g, escapeMark)),
  decode(text, report) {
    const clean = cleanQuery(text);
    if ([...text].length > MAX_QUERY_LENGTH) report('too-long', text);
    return clean;
  },
};

const escapeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

export const EXPLORE_FIELDS = {
  period,
  flow: oneOf(FLOWS, 'total', 'export', `What is shown of trade, seen from the first country: ${FLOWS.join(', ')}.`),
  good: idField('wheat-flour', 'The commodity that is picked out.'),
  sort,
  q,
  compare: idsField(
    { max: MAX_COMPARED, isOrdered: true },
    'torghundi-herat,herat-hub',
    `Projects set side by side, at most ${MAX_COMPARED}.`,
  ),
  actor: idField('afghan-ministry-of-public-works', 'Projects in which this actor has a part.'),
  lanes: oneOf(LANES, 'country', 'sector', 'How the timeline of events is parted: `country` or `sector`.'),
  what: someOf(ENTRY_KINDS, 'rail,policy', `Events of these kinds only: ${ENTRY_KINDS.join(', ')}.`),
} satisfies {
  readonly [K in 'period' | 'flow' | 'good' | 'sort' | 'q' | 'compare' | 'actor' | 'lanes' | 'what']: Field<
    AppState[K]
  >;
};
