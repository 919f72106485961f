/** How dates are written: Gregorian months as named in Afghanistan, with the Solar Hijri date beside them. */
import type { Messages } from '../messages.ts';

const months = [
  'جنوری',
  'فبروری',
  'مارچ',
  'اپریل',
  'می',
  'جون',
  'جولای',
  'اگست',
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
  span: (from, to) => `${from} تا ${to}`,
  solarMonths: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
  both: (gregorian, solar) => `${gregorian} (${solar})`,
  list: { between: '، ', last: ' و ', apart: '؛ ', stop: '.' },
};
