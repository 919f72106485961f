/** The receipt of a figure. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'ماخذ',
  signs: 'جس عدد کے نیچے نقطہ دار لکیر ہو وہ اپنی سند کھولتا ہے؛ عدد کے ساتھ کا بٹن بھی، جیسے ”ماخذ“۔',
  open: (label) => `ماخذ: ${label}`,
  title: 'یہ عدد کہاں سے آیا',
  publishedBy: 'ناشر',
  accessed: (date) => `${date} کو پڑھا گیا`,
  later: 'دکھائے گئے دن کے بعد شائع ہوا',
  undated: 'بلا تاریخ',
  noAddress: 'پتا معلوم نہیں',
  weak: 'کمزور ماخذ',
  period: 'مدت',
  quality: 'درجہ',
  reason: 'یہ عدد کیوں',
  speaker: 'بقول',
  derived: 'حساب سے اخذ کردہ',
  inputs: 'کن اعداد سے',
  note: 'نوٹ',
  rivals: 'اسی چیز کے دوسرے اعداد',
  noRivals: 'کوئی دوسرا عدد نہیں ملا۔',
  cite: 'حوالہ کاپی کریں',
  citation: (figure, source, link) => `${figure}۔ ${source}۔ مشمولہ: کاسا راہداری اٹلس، ${isolated(link)}`,
};
