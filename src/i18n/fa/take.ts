/** What a reader takes away of a view. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('fa');

export const take: Messages['take'] = {
  group: (title) => `برداشت: ${isolated(title)}`,
  label: 'دانلود',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form, title) => `${isolated(form)}: ${isolated(title)}`,
  copy: 'کاپی ارجاع',
  copied: 'ارجاع کاپی شد.',
  saved: (file, rows) => `${isolated(file)}، ${many(rows, { other: 'سطر' })}: برای ذخیره به مرورگر داده شد.`,
  failed: {
    csv: 'جدول ساخته نشد.',
    geojson: 'عوارض نقشه ساخته نشد.',
    svg: 'تصویر رسم نشد.',
    png: 'مرورگر نتوانست تصویر را به شکل PNG رسم کند. به جای آن SVG را بگیرید.',
  },
  cite: {
    source: (publisher, title, date, address, accessed) =>
      `${isolated(publisher)}: «${isolated(title)}»، ${date}، ${isolated(address)}، خوانده‌شده در ${accessed}`,
    view: (title, atlas, state, link) => `${isolated(title)}. در: ${atlas}. ${state}. ${isolated(link)}`,
    state: (knownTo, version) => `منابع تا ${knownTo} خوانده شده‌اند، نسخهٔ داده‌ها ${isolated(version)}`,
    stateAt: (day, knownTo, version) =>
      `وضعیت در ${day}؛ منابع تا ${knownTo} خوانده شده‌اند، نسخهٔ داده‌ها ${isolated(version)}`,
    sources: 'منابع:',
    published: (publishers) => `منبع: ${publishers}.`,
  },
};
