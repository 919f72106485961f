/** How dates are written in Pashto. */
import type { Messages } from '../messages.ts';

const months = [
  'جنوري',
  'فبروري',
  'مارچ',
  'اپریل',
  'مۍ',
  'جون',
  'جولای',
  'اګست',
  'سپتمبر',
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
  span: (from, to) => `${from} – ${to}`,
  solarMonths: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'],
  both: (gregorian, solar) => `${gregorian} (${solar})`,
  list: { between: '، ', last: ' او ', apart: '؛ ', stop: '.' },
};
