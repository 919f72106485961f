/** The overview, the lists of sites and projects, and their filters. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, many } = countingIn('ur');

export const lists: Messages['lists'] = {
  overview: {
    title: 'کاسا راہداری',
    what: [
      'کاسا (CASA) قزاخستان کی حکومت کا دیا ہوا نام ہے: قزاخستان سے ترکمانستان اور افغانستان ہوتے ہوئے پاکستان تک ایک ٹرانزٹ راہداری، جس کا مقصد کراچی سے خلیج فارس اور بھارت تک راستے کھولنا ہے۔',
      'اس کے دونوں سرے موجودہ ریلوے لائنوں پر ہیں؛ درمیان کا حصہ، جو افغانستان سے گزرتا ہے، ابھی موجود نہیں۔',
      'اس کا بجلی کی ترسیلی لائن کاسا 1000 (CASA-1000) سے کوئی تعلق نہیں۔',
    ],
    stands: 'موجودہ صورتِ حال',
    statements: {
      railhead: {
        before: '1520 ملی میٹر گیج کی پٹڑی قزاخستان سے بلا تعطل افغانستان کے پہلے اسٹیشن ',
        link: 'تورغنڈی',
        after: (asOf) => ` تک جاتی ہے (${asOf})۔`,
      },
      missing: {
        before: 'اگلی کڑی، یعنی ',
        link: 'تورغنڈی سے ہرات تک',
        after: (asOf) =>
          ` لائن، موجود نہیں: یہ زیرِ منصوبہ بندی ہے، اور کام کی اطلاع صرف تورغنڈی کے سرے سے ملی (${asOf})۔`,
      },
      design: {
        before: 'ہرات سے آگے ',
        link: 'قندھار تک لائن',
        after: (asOf) => ` اور وہاں سے سپین بولدک تک صرف سروے اور ڈیزائن ہے؛ کچھ تعمیر نہیں ہوا (${asOf})۔`,
      },
      shut: {
        before: 'سرحدی گزرگاہ ',
        link: 'چمن',
        after: (asOf) =>
          `، جہاں سے راہداری پاکستان میں داخل ہوتی ہے، اکتوبر 2025 سے تجارت کے لیے بند ہے۔ دوبارہ کھلنے کی کوئی اطلاع نہیں ملی (${asOf})۔`,
      },
    },
    known: (date) => `مآخذ ${date} تک پڑھے گئے۔ اس کے بعد کی کوئی بات اٹلس میں نہیں۔`,
    stretchesOther: (name) => `سرے سے سرے تک: ${isolated(name)}`,
    stretches: 'سرے سے سرے تک',
    stretchesOf: (from, to) => `${isolated(from)} سے ${isolated(to)} تک بذریعہ ریل، حصہ بہ حصہ`,
    figures: 'اعداد میں',
    routes: 'راستوں کا موازنہ',
    rail: 'ریلوے، حالت کے لحاظ سے',
    railHint:
      'اٹلس کی ہر ریلوے لائن، صرف اس راہداری کی نہیں۔ کسی حالت کے حصے اور ان کی لمبائیاں دیکھنے کے لیے اسے کھولیں۔',
    stretchCount: (n) => many(n, { one: 'حصہ', other: 'حصے' }),
    crossings: 'سرحدی گزرگاہیں، حالت کے لحاظ سے',
    crossingCount: (n) => many(n, { one: 'گزرگاہ', other: 'گزرگاہیں' }),
    corridors: 'اٹلس میں شامل راہداریاں',
    more: 'آگے دیکھیں',
    entries: {
      sites: (n) => many(n, { one: 'مقام', other: 'مقامات' }),
      projects: (n) => many(n, { one: 'منصوبہ', other: 'منصوبے' }),
      trade: 'تجارت اور نقل و حمل',
      events: 'واقعات ترتیب وار',
    },
  },
  between: (from, to) => `${isolated(from)} – ${isolated(to)}`,
  by: 'بذریعہ',
  gauge: (mm) => `${mm} ملی میٹر`,
  filters: 'فلٹر',
  all: 'سب',
  filter: { kind: 'قسم', country: 'ملک', sector: 'شعبہ', status: 'حالت' },
  clear: 'فلٹر ہٹائیں',
  sites: {
    intro: 'وہ مقامات جہاں راہداری کی تعمیر، سرحد پار آمدورفت، مال کی لدائی یا مذاکرات ہوتے ہیں۔',
    shown: (shown, all) =>
      shown === all ? `تمام ${digits(all)} مقامات` : `${digits(all)} میں سے ${digits(shown)} مقامات`,
    none: 'کوئی مقام ان فلٹروں کے مطابق نہیں۔',
    taken: (n) => `کاسا راہداری کے مقامات: ${digits(n)}`,
    noMarker: 'محلِ وقوع شائع نہیں ہوا: نقشے پر کوئی نشان نہیں',
  },
  projects: {
    intro: 'جو تعمیر ہو رہا ہے، زیرِ منصوبہ بندی ہے یا زیرِ بحث ہے، ہر ایک اپنی آخری اطلاع کی تاریخ کے ساتھ۔',
    shown: (shown, all) =>
      shown === all ? `تمام ${digits(all)} منصوبے` : `${digits(all)} میں سے ${digits(shown)} منصوبے`,
    none: 'کوئی منصوبہ ان فلٹروں کے مطابق نہیں۔',
    sort: 'ترتیب بلحاظ',
    sortBy: { name: 'نام', status: 'حالت' },
    noPlace: 'کوئی ایک مقام نہیں',
  },
  sources: (n) => many(n, { one: 'ماخذ', other: 'مآخذ' }),
};
