/** The timeline of events. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, many } = countingIn('ur');
const entries = { one: 'اندراج', other: 'اندراجات' };

export const timeline: Messages['timeline'] = {
  title: 'وقت کے محور پر',
  label: (by) => `واقعات اور پالیسیاں وقت کے محور پر، پٹیاں بلحاظ ${by}`,
  lanes: 'پٹیاں بلحاظ',
  lane: { country: 'ملک', sector: 'قسم' },
  noCountry: 'کوئی ایک ملک نہیں',
  hint: 'تیر کی کلیدوں سے نشان بہ نشان اور پٹی بہ پٹی چلیں؛ Enter نشان کھولتا ہے۔',
  unit: (from) => `ہر پٹی کے اپنے نشان ہیں۔ ${from} سے پہلے کے سال شروع میں سمیٹ دیے گئے ہیں۔`,
  unitEven: 'ہر پٹی کے اپنے نشان ہیں۔',
  early: (from, to) => (from === to ? from : `${from} تا ${to}`),
  repeated: 'جس کا تعلق کئی ملکوں سے ہے وہ ہر ایک کی پٹی میں ہے۔',
  day: (date) => `دکھایا گیا دن: ${date}`,
  legend: {
    event: 'واقعہ',
    policy: 'پالیسی یا سلامتی',
    cluster: 'کئی قریب قریب',
    span: 'دن معلوم نہیں: لکیر کے اندر',
  },
  mark: (lane, date, summary) => `${lane}، ${date}: ${summary}`,
  cluster: (lane, n, span) => `${lane}: ${many(n, entries)}، ${span}`,
  opened: (lane, n, span) => `${lane}، ${span}: ${many(n, entries)}`,
  onDay: (date) => `${date} کو کیا ہوا`,
  within: (date) => `${date} میں کیا ہوا`,
  byDay: (date) => `${date} کو، یا اس دن ختم ہونے والی مدت میں کیا ہوا`,
  lastBefore: (date, day) => `${day} سے پہلے آخری: ${date}`,
  none: 'اس دن جتنی پرانی تاریخ کا کوئی اندراج نہیں۔',
  previous: 'پچھلا واقعہ',
  next: 'اگلا واقعہ',
  more: (n) => `مزید ${digits(n)} دکھائیں`,
  close: 'بند کریں',
  show: (date) => `اٹلس ${date} پر دکھائیں`,
  list: 'بطور فہرست',
  order: 'ترتیب',
  taken: {
    title: (count, date) => `کاسا راہداری کے واقعات اور پالیسیاں: ${count}، ${date} تک`,
  },
};
