/** The receipt of a figure. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'منبع',
  signs:
    'عددی که زیر آن خط نقطه‌چین است برگهٔ منبع خود را باز می‌کند؛ نشانهٔ کنار عدد، مانند «منبع»، نیز همین کار را می‌کند.',
  open: (label) => `منبع: ${isolated(label)}`,
  title: 'این رقم از کجا آمده است',
  publishedBy: 'ناشر',
  accessed: (date) => `خوانده‌شده در ${date}`,
  later: 'نشرشده پس از روز نمایش‌داده‌شده',
  undated: 'بدون تاریخ',
  noAddress: 'نشانی نامعلوم',
  weak: 'منبع ضعیف',
  period: 'برای',
  quality: 'جایگاه',
  reason: 'چرا این مقدار',
  speaker: 'گوینده',
  derived: 'محاسبه‌شده',
  inputs: 'برگرفته از',
  note: 'یادداشت',
  rivals: 'مقدارهای دیگر برای همان چیز',
  noRivals: 'مقدار دیگری یافت نشد.',
  cite: 'کاپی ارجاع',
  citation: (figure, source, link) => `${figure}. ${isolated(source)}. در: اطلس دهلیز کاسا، ${isolated(link)}`,
};
