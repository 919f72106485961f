/** The cost model of routes, parameter by parameter. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');

export const routeModel: Messages['route']['model'] = {
  title: 'ساعت‌ها و هزینه‌ها از چه ساخته شده است',
  text: 'همهٔ ارقام بالا از این دامنه‌ها محاسبه می‌شود: پایین، میانه، بالا. بهترین راه با مقدارهای میانه یافت می‌شود. یکی را تغییر دهید تا همه هم‌زمان تغییر کند؛ لینک این صفحه آن را نگه می‌دارد.',
  carec: 'اوسط‌های کارک (CAREC) از همهٔ دهلیزهای آن در ۲۰۱۹–۲۰۲۲ است، نه از این دهلیز.',
  quotation: 'هیچ چیز در اینجا نرخ پیشنهادی نیست.',
  changed: (n) => (n === 0 ? 'بدون تغییر' : many(n, { other: 'تغییر' })),
  resetAll: 'برگرداندن همهٔ تغییرات',
  reset: (name) => `برگرداندن تغییر: ${isolated(name)}`,
  resetShort: 'برگرداندن',
  isChanged: 'تغییر یافته',
  was: (low, central, high) => `قبلاً ${low} – ${central} – ${high}`,
  low: 'پایین',
  central: 'میانه',
  high: 'بالا',
  input: (end, name) => `${name}، ${end}`,
  how: (n) => (n === 0 ? 'چگونه انتخاب شده' : `چگونه یافت شده، ${many(n, { other: 'منبع' })}`),
  howOf: (name) => `چگونگی یافتن و منابع: ${name}`,
  anyCountry: 'کشورهای بدون سطر جداگانه',
  order: 'مقدار پایین نباید از میانه و میانه نباید از بالا بیشتر باشد.',
  number: 'عددی از ۰ تا ۹۹۹٬۹۹۹ با حداکثر دو رقم اعشار.',
  full: (n) => `یک لینک بیش از ${digits(n)} تغییر را نمی‌گیرد. نخست یکی را برگردانید.`,
  group: {
    speed: 'سرعت',
    freight: 'کرایهٔ بار',
    'border-hours': 'زمان در سرحد',
    'border-cost': 'هزینه در سرحد',
    'transfer-hours': 'زمان انتقال بار',
    'transfer-cost': 'هزینهٔ انتقال بار',
    'gauge-hours': 'زمان تغییر عرض خط',
    'gauge-cost': 'هزینهٔ تغییر عرض خط',
  },
  mode: {
    rail: 'خط آهن',
    road: 'سرک',
    sea: 'بحر',
    ferry: 'فیری',
    'rail-road': 'خط آهن و سرک',
    'rail-sea': 'خط آهن و کشتی',
    'road-sea': 'سرک و کشتی',
    'rail-ferry': 'خط آهن و فیری',
    'road-ferry': 'سرک و فیری',
  },
  basis: { published: 'نشرشده', derived: 'محاسبه‌شده از ارقام نشرشده', assumed: 'فرض اطلس' },
  name: (measure, mode, country) => [measure, mode, country].filter((word) => word !== '').join('، '),
};
