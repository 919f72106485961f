/** Goods that go between two countries. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');
const statements = (n: number) => many(n, { other: 'گفته' });

export const goods: Messages['goods'] = {
  title: 'کالاها',
  lead: 'وزن، ارزش و نسبت جدا از هم نگه داشته شده است: از نسبتی که مبنای آن گفته نشده چیزی محاسبه نمی‌شود.',
  way: (exporter, importer) => `از ${isolated(exporter)} به ${isolated(importer)}`,
  none: 'برای این جهت کالایی نام برده نشده است.',
  good: 'کالا',
  latest: 'آخرین شمارش',
  rows: statements,
  named: 'نام برده شده، رقمی نشر نشده',
  ratioOnly: 'تنها نسبت',
  pick: (good) => `همهٔ گفته‌ها دربارهٔ ${isolated(good)}`,
  close: 'هیچ کالای جداگانه نشان داده نشود',
  picked: (good, rows) => `${isolated(good)}: ${statements(rows)}`,
  pickedNone: (good) => `در اینجا دربارهٔ ${isolated(good)} چیزی معلوم نیست.`,
  window: 'بازهٔ زمانی',
  weight: 'وزن',
  value: 'ارزش',
  ratio: 'نسبت',
  basis: (basis) => `نسبت: ${isolated(basis)}.`,
  noBasis: 'نسبت: منبع مبنای آن را نگفته است.',
  multiples: 'بر اساس وزن، بازه به بازه',
  chart: (good, exporter, importer) =>
    `${isolated(good)} از ${isolated(exporter)} به ${isolated(importer)}، هزار تن، به تفکیک دوره`,
  caption:
    'هر ستون بر ماه‌های واقعی خود ایستاده است. مقیاس همه یکی است. بازه‌هایی که با یک بازهٔ رسم‌شده تداخل دارند، تخمین‌ها و مقدارهای مورد اختلاف تنها در جدول‌ها آمده است.',
  whole: 'دوازده ماه',
  part: 'بازهٔ کوتاه‌تر: با یک سال قابل مقایسه نیست',
  ratios: 'آنچه تنها به شکل نسبت گفته شده',
  ratiosLead: 'خط نقطه‌چین ۱ است: بدون تغییر.',
  unstated: 'منبع بازهٔ زمانی و واحد اندازه‌گیری را نگفته است',
  ratioUnit: 'نسبت',
  values: (period) => `بر اساس ارزش، ${period}`,
  unit: 'میلیون دالر',
  all: (rows) => (rows === 1 ? 'یگانه گفته' : `همهٔ ${digits(rows)} گفته`),
  later: 'گفته‌های مربوط به دوره‌هایی که پس از روز نمایش‌داده‌شده پایان می‌یابد کنار گذاشته شده است.',
  forecast: 'پیش‌بینی یا سال معمول است، نه شمارش.',
  hs: (code) => `HS ${isolated(code)}`,
};
