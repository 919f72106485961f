/** What a reader takes away of a view. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('ur');

export const take: Messages['take'] = {
  group: (title) => `ڈاؤن لوڈ اور حوالہ: ${title}`,
  label: 'ڈاؤن لوڈ',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form, title) => `${isolated(form)}: ${title}`,
  copy: 'حوالہ کاپی کریں',
  copied: 'حوالہ کاپی ہو گیا۔',
  saved: (file, rows) =>
    `${isolated(file)}، ${many(rows, { one: 'سطر', other: 'سطریں' })}: محفوظ کرنے کے لیے براؤزر کے حوالے۔`,
  failed: {
    csv: 'جدول نہ بن سکا۔',
    geojson: 'نقشے کے عناصر کی فائل نہ بن سکی۔',
    svg: 'تصویر نہ بن سکی۔',
    png: 'براؤزر تصویر کو PNG میں نہ بنا سکا۔ اس کی جگہ SVG لے لیں۔',
  },
  cite: {
    source: (publisher, title, date, address, accessed) =>
      `${isolated(publisher)}: ”${isolated(title)}“، ${date}، ${isolated(address)} (${accessed} کو پڑھا گیا)`,
    view: (title, atlas, state, link) => `${title}۔ مشمولہ: ${atlas}۔ ${state}۔ ${isolated(link)}`,
    state: (knownTo, version) => `مآخذ ${knownTo} تک پڑھے گئے، ڈیٹا کا ورژن ${isolated(version)}`,
    stateAt: (day, knownTo, version) =>
      `${day} کی صورتِ حال؛ مآخذ ${knownTo} تک پڑھے گئے، ڈیٹا کا ورژن ${isolated(version)}`,
    sources: 'مآخذ:',
    published: (publishers) => `ماخذ: ${publishers}۔`,
  },
};
