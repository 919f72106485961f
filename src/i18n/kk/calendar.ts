/** How dates are written in Kazakh: 28 қаз. 2025. */
import type { Messages } from '../messages.ts';

export const calendar: Messages['calendar'] = {
  months: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  short: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => year,
  span: (from, to) => `${from} – ${to}`,
  solarMonths: [],
  both: (gregorian, solar) => `${gregorian} (${solar})`,
  list: { between: ', ', last: ' және ', apart: '; ', stop: '.' },
};
