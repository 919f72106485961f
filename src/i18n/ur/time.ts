/** The day that is shown, how it is chosen, and what changed when. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, form, many } = countingIn('ur');
const changes = { one: 'تبدیلی', other: 'تبدیلیاں' };

export const time: Messages['time'] = {
  label: 'دکھایا گیا دن',
  slider: 'دکھایا گیا دن',
  value: (date) => date,
  latestValue: (date) => `${date}، تازہ ترین معلوم`,
  field: 'تاریخ',
  hint: '”2025“ سے مراد 2025 کے اختتام تک ہے۔',
  problem: {
    shape: `سال، مہینہ یا دن لکھیں: ${isolated('2025')}، ${isolated('2025-10')} یا ${isolated('2025-10-12')}۔`,
    calendar: (text) => `کیلنڈر میں ${isolated(text)} نہیں۔`,
    early: (year) => `ڈیٹا ${year} کے بعد شروع ہوتا ہے۔`,
  },
  late: (date) => `${date} کے بعد کچھ معلوم نہیں: وہی دن دکھایا گیا ہے۔`,
  previous: 'پچھلی تبدیلی',
  next: 'اگلی تبدیلی',
  play: 'تبدیلیاں چلائیں',
  pause: 'روکیں',
  latest: 'تازہ ترین',
  lastChange: 'آخری تبدیلی،',
  none: 'ڈیٹا میں کوئی اطلاع اتنی پرانی نہیں۔',
  more: (n) => `اور مزید ${digits(n)}`,
  happened: {
    opened: (name) => `${isolated(name)}: آمدورفت کا آغاز`,
    closed: (name) => `${isolated(name)}: تجارت کے لیے بند`,
    suspended: (name) => `${isolated(name)}: آمدورفت معطل`,
    restricted: (name) => `${isolated(name)}: آمدورفت محدود`,
    began: (name) => `${isolated(name)}: تعمیراتی کام کا آغاز`,
    completed: (name) => `${isolated(name)}: مکمل`,
    announced: (name, status) => `${isolated(name)}: ${status}`,
    unclear: (name) => `${isolated(name)}: حالت نامعلوم`,
  },
  reopened: (name) => `${isolated(name)}: دوبارہ کھل گئی`,
  unrestricted: (name) => `${isolated(name)}: پابندیاں ختم`,
  project: (name, status) => `${isolated(name)}: ${status}`,
  reported: (name, status) => `${isolated(name)}: اطلاع کے مطابق ${status}`,
  projectReported: (name, status) => `${isolated(name)}: اطلاع کے مطابق ${status}`,
  since: {
    title: 'تبدیلیاں، اس دن سے…',
    field: 'اس دن سے',
    hint: 'اس دن کے بعد دکھائے گئے دن تک کیا بدلا۔',
    choose: 'تاریخ دیں تاکہ فہرست بنے کہ اس کے بعد کیا کھلا، شروع ہوا، معطل ہوا یا بند ہوا۔',
    count: (n, from, to) => `${from} کے بعد ${to} تک ${many(n, changes)}`,
    none: (from, to) => `${from} کے بعد ${to} تک کچھ نہیں بدلا۔`,
    backwards: (from, to) => `${from} دکھائے گئے دن ${to} سے پہلے نہیں۔`,
    clear: 'ہٹائیں',
    group: {
      opened: 'آمدورفت کا آغاز یا بحالی',
      closed: 'تجارت کے لیے بند',
      suspended: 'معطل',
      restricted: 'محدود',
      began: 'تعمیراتی کام کا آغاز',
      acted: 'نافذ یا جاری',
      completed: 'مکمل',
      announced: 'اعلان شدہ یا زیرِ منصوبہ بندی',
      unclear: 'حالت اب معلوم نہیں',
    },
  },
  banner: {
    shown: (date) => `${date} کی صورتِ حال`,
    latest: 'تازہ ترین پر واپس',
    changes: (n, from, to) => `${from} کے بعد ${to} تک ${many(n, changes)}`,
    forget: 'پہلی تاریخ ہٹا دیں',
    note: (date) => `تفصیلات اور نوٹ ${date} کے ہیں۔`,
  },
  notYet: {
    title: 'اس تاریخ پر ابھی موجود نہیں',
    text: (name, date) => `${date} تک کوئی اطلاع نہ تھی: ${isolated(name)}۔`,
    first: (date, status) => `ڈیٹا میں پہلی بار ${date} کو: ${status}۔`,
    go: (date) => `${date} دکھائیں`,
    latest: (date) => `تازہ ترین دکھائیں، ${date}`,
  },
  nothingYet: (date) => `${date} تک کوئی اطلاع نہیں`,
  laterSections: (n, date) =>
    `${many(n, { one: 'حصہ فہرست میں نہیں جس', other: 'حصے فہرست میں نہیں جن' })} کی ${date} تک کوئی اطلاع نہ تھی۔`,
  history: {
    after: (date) => `${date} کے بعد (دکھایا گیا دن)`,
    none: (date) => `${date} تک کوئی اطلاع نہیں۔`,
  },
  events: {
    later: (n, date) =>
      `دکھائے گئے دن ${date} کے بعد ${form(n, { one: 'کا', other: 'کے' })} ${many(n, { one: 'اندراج شامل نہیں', other: 'اندراجات شامل نہیں' })}۔`,
  },
  figures: {
    later: (n, date) =>
      `دکھائے گئے دن ${date} کے بعد ${form(n, { one: 'کا', other: 'کے' })} ${many(n, { one: 'عدد شامل نہیں', other: 'اعداد شامل نہیں' })}۔`,
  },
};
