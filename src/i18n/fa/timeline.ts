/** The timeline of events. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');
const entries = (n: number) => many(n, { other: 'مورد' });

export const timeline: Messages['timeline'] = {
  title: 'روی محور زمان',
  label: (by) => `رویدادها و پالیسی‌ها روی محور زمان، در ردیف‌ها به تفکیک ${by}`,
  lanes: 'ردیف‌ها به تفکیک',
  lane: { country: 'کشور', sector: 'نوع' },
  noCountry: 'بدون کشور واحد',
  hint: 'کلیدهای جهت از نشانه به نشانه و از ردیف به ردیف می‌رود؛ Enter نشانه را باز می‌کند.',
  unit: (from) => `هر ردیف نشانه‌های خود را دارد. سال‌های پیش از ${from} در آغاز فشرده شده است.`,
  unitEven: 'هر ردیف نشانه‌های خود را دارد.',
  early: (from, to) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'آنچه به چند کشور مربوط است در ردیف هر یک آمده است.',
  day: (date) => `روز نمایش‌داده‌شده: ${date}`,
  legend: {
    event: 'رویداد',
    policy: 'پالیسی یا امنیت',
    cluster: 'چند مورد نزدیک به هم',
    span: 'روز نامعلوم: در محدودهٔ خط',
  },
  mark: (lane, date, summary) => `${lane}، ${date}: ${isolated(summary)}`,
  cluster: (lane, n, span) => `${lane}: ${entries(n)}، ${span}`,
  opened: (lane, n, span) => `${lane}، ${span}: ${entries(n)}`,
  onDay: (date) => `آنچه در ${date} رخ داد`,
  within: (date) => `آنچه در جریان ${date} رخ داد`,
  byDay: (date) => `آنچه در ${date} یا در مدتی که در آن روز پایان می‌یابد رخ داد`,
  lastBefore: (date, day) => `آخرین مورد پیش از ${day}: ${date}`,
  none: 'هیچ موردی تاریخی به قدمت این روز ندارد.',
  previous: 'رویداد پیشین',
  next: 'رویداد بعدی',
  more: (n) => `نمایش ${digits(n)} مورد دیگر`,
  close: 'بستن',
  show: (date) => `نمایش اطلس در ${date}`,
  list: 'به شکل فهرست',
  order: 'ترتیب',
  taken: {
    title: (count, date) => `رویدادها و پالیسی‌های دهلیز کاسا: ${count}، تا ${date}`,
  },
};
