/** Trade on the map. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('fa');
const pairs = (n: number) => many(n, { other: 'جفت کشور' });

export const flows: Messages['flows'] = {
  title: 'روی نقشه',
  lead: 'کمان‌ها میان کشورها رسم شده‌اند: پهنای آن‌ها ارزش را نشان می‌دهد، نه راهی را که کالا می‌پیماید. تنها مقدارهای ترجیحی و مقدارهای بدون رقیب رسم می‌شوند.',
  notDrawn: 'نقشه نتوانست تجارت را رسم کند.',
  period: 'دوره',
  latest: (period) => `تازه‌ترین: ${period}`,
  groups: { years: 'سال‌های میلادی', twelve: 'دوازده‌ماهه‌های دیگر', parts: 'بخش‌هایی از سال' },
  option: (period, n) => `${period} · ${pairs(n)}`,
  flow: 'نمایش',
  flows: { total: 'هر دو جهت', export: 'صادرات', import: 'واردات' },
  countries: 'کشورها',
  only: (countries) => `تنها ${countries}`,
  all: 'نمایش همهٔ کشورها',
  drawn: (n, period) => (n === 0 ? `برای ${period} چیزی رسم نشده است.` : `${pairs(n)} برای ${period} رسم شده است.`),
  leftOut: (n) => `${pairs(n)} دیگر شامل کشورهای انتخاب‌شده نیست.`,
  caption: (value, period, reporter) => `${value}، ${period}، به گزارش ${isolated(reporter)}`,
  way: (from, to) => `${isolated(from)} ← ${isolated(to)}`,
  bothWays: (a, b) => `${isolated(a)} ↔ ${isolated(b)}`,
  together: 'تفکیک نشده',
  mirror: (country) => `آمار ${isolated(country)}`,
  printed: 'مجموع چنان‌که نشر شده',
  who: (reporter) => `به گزارش ${isolated(reporter)}`,
  pair: 'جفت کشور',
  missing: (period, names) => `برای ${period} مقدار پذیرفته‌شده نیست و از همین رو رسم نشده است: ${names}.`,
  world: 'تجارت با مجموع جهان جایی روی نقشه ندارد و در صفحات جداگانه آمده است.',
  later: 'دوره‌هایی که پس از روز نمایش‌داده‌شده پایان می‌یابد کنار گذاشته شده است.',
  legend: {
    title: (period) => `تجارت، ${period}`,
    notWay: 'ارزش است، نه راه.',
    step: (value) => `${value} میلیون دالر`,
    thinnest: (value) => `کمتر از ${value}، نازک‌ترین خط قابل دید`,
    oneWay: 'یک جهت',
    both: 'هر دو جهت با هم',
  },
};
