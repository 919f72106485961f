/** How dates are written: a day asks for the genitive of the months that are not shortened. */
import type { Messages } from '../messages.ts';

const GENITIVE: Readonly<Record<string, string>> = { март: 'марта', май: 'мая', июнь: 'июня', июль: 'июля' };

export const calendar: Messages['calendar'] = {
  months: [
    'Январь',
    'Февраль',
    'Март',
    'Апрель',
    'Май',
    'Июнь',
    'Июль',
    'Август',
    'Сентябрь',
    'Октябрь',
    'Ноябрь',
    'Декабрь',
  ],
  short: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  day: (day: string, month: string, year: string) => `${day} ${GENITIVE[month] ?? month} ${year}`,
  dayOfYear: (day: string, month: string) => `${day} ${GENITIVE[month] ?? month}`,
  month: (month: string, year: string) => `${month} ${year}`,
  year: (year: string) => year,
  span: (from: string, to: string) => `${from} – ${to}`,
  solarMonths: [],
  both: (gregorian: string, solar: string) => `${gregorian} (${solar})`,
  list: { between: ', ', last: ' и ', apart: '; ', stop: '.' },
};
