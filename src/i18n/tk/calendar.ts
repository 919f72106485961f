/** How dates are written in Turkmen. */
import type { Messages } from '../messages.ts';

export const calendar: Messages['calendar'] = {
  months: [
    'ýanwar',
    'fewral',
    'mart',
    'aprel',
    'maý',
    'iýun',
    'iýul',
    'awgust',
    'sentýabr',
    'oktýabr',
    'noýabr',
    'dekabr',
  ],
  short: ['ýan', 'few', 'mart', 'apr', 'maý', 'iýun', 'iýul', 'awg', 'sen', 'okt', 'noý', 'dek'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => year,
  span: (from, to) => `${from} – ${to}`,
  solarMonths: [],
  both: (gregorian, solar) => `${gregorian} (${solar})`,
  list: { between: ', ', last: ' we ', apart: '; ', stop: '.' },
};
