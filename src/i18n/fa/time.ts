/** The day that is shown, how it is chosen, and what changed when. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');
const changes = (n: number, from: string, to: string) => `${many(n, { other: 'تغییر' })} پس از ${from} و تا ${to}`;

export const time: Messages['time'] = {
  label: 'روز نمایش‌داده‌شده',
  slider: 'روز نمایش‌داده‌شده',
  value: (date) => date,
  latestValue: (date) => `${date}، آخرین تاریخ معلوم`,
  field: 'تاریخ',
  hint: '«۲۰۲۵» یعنی تا پایان سال ۲۰۲۵.',
  problem: {
    shape: 'سال، ماه یا روز را بنویسید: 2025 یا 2025-10 یا 2025-10-12.',
    calendar: (text) => `تقویم ${isolated(text)} ندارد.`,
    early: (year) => `داده‌ها پس از ${year} آغاز می‌شود.`,
  },
  late: (date) => `پس از ${date} چیزی معلوم نیست: همان روز نشان داده شده است.`,
  previous: 'تغییر پیشین',
  next: 'تغییر بعدی',
  play: 'پخش تغییرات',
  pause: 'مکث',
  latest: 'تازه‌ترین',
  lastChange: 'آخرین تغییر،',
  none: 'هیچ گزارشی در داده‌ها به این قدمت نیست.',
  more: (n) => `و ${digits(n)} مورد دیگر`,
  happened: {
    opened: (name) => `${isolated(name)}: باز شد`,
    closed: (name) => `${isolated(name)}: به روی تجارت بسته شد`,
    suspended: (name) => `${isolated(name)}: رفت‌وآمد به حالت تعلیق درآمد`,
    restricted: (name) => `${isolated(name)}: محدود شد`,
    began: (name) => `${isolated(name)}: کار ساختمانی آغاز شد`,
    completed: (name) => `${isolated(name)}: تکمیل شد`,
    announced: (name, status) => `${isolated(name)}: ${status}`,
    unclear: (name) => `${isolated(name)}: وضعیت معلوم نیست`,
  },
  reopened: (name) => `${isolated(name)}: دوباره باز شد`,
  unrestricted: (name) => `${isolated(name)}: محدودیت‌ها برداشته شد`,
  project: (name, status) => `${isolated(name)}: ${status}`,
  reported: (name, status) => `${isolated(name)}: گزارش شد: ${status}`,
  projectReported: (name, status) => `${isolated(name)}: گزارش شد: ${status}`,
  since: {
    title: 'تغییرات از…',
    field: 'از',
    hint: 'آنچه پس از این روز و تا روز نمایش‌داده‌شده تغییر کرده است.',
    choose: 'تاریخی بدهید تا آنچه پس از آن باز، آغاز، تعلیق یا بسته شده فهرست شود.',
    count: changes,
    none: (from, to) => `پس از ${from} و تا ${to} چیزی تغییر نکرده است.`,
    backwards: (from, to) => `${from} پیش از روز نمایش‌داده‌شده نیست: ${to}.`,
    clear: 'پاک کردن',
    group: {
      opened: 'بازشده یا دوباره فعال',
      closed: 'بسته‌شده به روی تجارت',
      suspended: 'تعلیق‌شده',
      restricted: 'محدودشده',
      began: 'آغاز کار ساختمانی',
      acted: 'نافذ یا در جریان',
      completed: 'تکمیل‌شده',
      announced: 'اعلام‌شده یا پلان‌شده',
      unclear: 'وضعیت دیگر معلوم نیست',
    },
  },
  banner: {
    shown: (date) => `وضعیت در ${date}`,
    latest: 'بازگشت به تازه‌ترین',
    changes,
    forget: 'فراموش کردن تاریخ پیشین',
    note: (date) => `شرح‌ها و یادداشت‌ها از ${date} است.`,
  },
  notYet: {
    title: 'در این تاریخ هنوز نیست',
    text: (name, date) => `تا ${date} گزارشی از ${isolated(name)} نبود.`,
    first: (date, status) => `نخستین بار در ${date} در داده‌ها می‌آید: ${status}.`,
    go: (date) => `نمایش ${date}`,
    latest: (date) => `نمایش تازه‌ترین، ${date}`,
  },
  nothingYet: (date) => `تا ${date} گزارشی نبود`,
  laterSections: (n, date) => `${many(n, { other: 'قطعهٔ' })} آن در فهرست نیامده است: تا ${date} گزارشی از آن نبود.`,
  history: {
    after: (date) => `پس از ${date}، روز نمایش‌داده‌شده`,
    none: (date) => `تا ${date} گزارشی نیست.`,
  },
  events: {
    later: (n, date) => `${many(n, { other: 'مورد' })} پس از ${date}، روز نمایش‌داده‌شده، کنار گذاشته شده است.`,
  },
  figures: {
    later: (n, date) => `${many(n, { other: 'رقم' })} پس از ${date}، روز نمایش‌داده‌شده، کنار گذاشته شده است.`,
  },
};
