/** The fields of time, and of the strip: which day is shown, and which stretch of which corridor. */
import { isDate } from '../domain/dates.ts';
import { idField, type Field } from './field.ts';
import type { AppState } from './state.ts';

/** Nothing in the data is older than the first railway of the region. */
export const FIRST_YEAR = '1860';

function dateField(example: string, doc: string): Field<string | null> {
  return {
    example,
    doc,
    encode: (value) => value,
    decode(text, report) {
      if (isDate(text) && text >= FIRST_YEAR) return text;
      report('malformed', text);
      return null;
    },
  };
}

const stretch: Field<AppState['stretch']> = {
  example: '1910-2990',
  doc: 'The stretch picked out on the strip, in kilometres from its start.',
  encode: (value) => (value === null ? null : value.join('-')),
  decode(text, report) {
    const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
    const [from, to] = [Number(match?.[1]), Number(match?.[2])];
    if (match !== null && from < to) return [from, to];
    report('malformed', text);
    return null;
  },
};

export const TIME_FIELDS = {
  date: dateField(
    '2025-11',
    'The day at whose end the atlas is shown: a year, month or day. Without it, the latest that the data know.',
  ),
  since: dateField('2020', 'Shows what changed after this day, up to the date shown.'),
  corridor: idField('sarakhs', 'The corridor that the strip shows; without it `casa`.'),
  start: idField('kz-almaty', 'The station that the strip begins at; without it the corridor’s own.'),
  stretch,
} satisfies { readonly [K in 'date' | 'since' | 'corridor' | 'start' | 'stretch']: Field<AppState[K]> };
