/** How dates are written: Gregorian months, which Urdu does not shorten. */
import type { Messages } from '../messages.ts';

const months = [
  'جنوری',
  'فروری',
  'مارچ',
  'اپریل',
  'مئی',
  'جون',
  'جولائی',
  'اگست',
  'ستمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
] as const;

export const calendar: Messages['calendar'] = {
  months,
  short: months,
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => year,
  span: (from, to) => `${from} تا ${to}`,
  solarMonths: [],
  both: (gregorian, solar) => `${gregorian} (${solar})`,
  list: { between: '، ', last: ' اور ', apart: '؛ ', stop: '۔' },
};
