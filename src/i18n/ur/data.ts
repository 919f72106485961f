/** The page of all data. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, form, many } = countingIn('ur');

export const dataPage: Messages['dataPage'] = {
  intro:
    'اٹلس کو جو کچھ معلوم ہے وہ سب فائلوں کی صورت میں، اور یہ گنتی کہ ان میں کیا ہے اور کیا نہیں۔ ہر سطر اپنے مآخذ کا نام دیتی ہے۔',
  anyDay: 'فائلیں اور گنتیاں تمام ڈیٹا کی ہیں، خواہ اٹلس کسی بھی دن پر ہو۔',
  version: (version, knownTo, rows) =>
    `ورژن ${isolated(version)}۔ مآخذ ${knownTo} تک پڑھے گئے۔ کل سطریں: ${digits(rows)}۔`,
  unsourced: (n) => `وہ سطریں جن میں ماخذ لازم ہے مگر درج نہیں: ${n}۔`,
  files: {
    title: 'فائلیں',
    stay: 'یہ پتے مستقل ہیں۔ جدول CSV میں ہیں، مقامات اور لائنیں GeoJSON میں۔',
    archive: (file, size) => `تمام فائلیں ایک ساتھ: ${isolated(file)} (${size})`,
    rows: (n, count) => `${count} ${form(n, { one: 'سطر', other: 'سطریں' })}`,
    more: (n) => `مزید ${many(n, { one: 'فائل', other: 'فائلیں' })}`,
    sums: 'چیک سم (SHA-256)',
    describedBy: 'ہر فائل کے کالم، اقسام، شرائط اور مآخذ:',
    standard: `(${isolated('Frictionless Data Package')})`,
    open: 'انہیں کیسے کھولیں',
    excel:
      'Excel اور LibreOffice میں CSV فائلیں جوں کی توں کھلتی ہیں۔ Excel ممکن ہے ”2025-10“ کو تاریخ بنا دے: ایسے کالم متن کے طور پر درآمد کریں۔',
    qgis: 'QGIS میں GeoJSON فائلیں کھینچ کر ڈالی جا سکتی ہیں۔ جس چیز کا محلِ وقوع نہیں، اس کی سطر نقطے کے بغیر ہے۔',
    r: `${isolated('R: read.csv("stations.csv")')}۔ ${isolated('Python: pandas.read_csv("stations.csv")')}۔`,
    safe: 'جو متن اسپریڈ شیٹ میں فارمولے کے طور پر چل سکتا ہے، اس سے پہلے ایک اپاسٹروفی لگا دی گئی ہے۔ اعداد جوں کے توں ہیں۔',
    terms: 'شرائط',
  },
  size: { bytes: (n) => `${n} بائٹ`, kilo: (n) => `${n} کلو بائٹ`, mega: (n) => `${n} میگا بائٹ` },
  coverage: {
    title: 'سطریں اور ان میں کتنا بھرا ہے',
    text: 'خالی خانے کا مطلب ہے کہ شائع شدہ کچھ نہیں ملا، یا کالم کا اطلاق نہیں ہوتا۔',
    row: (rows, share) => `سطریں: ${digits(rows)}؛ بھرے ہوئے خانے: ${share}`,
    sourced: (n, all) => `${digits(all)} میں سے ${many(n, { one: 'سطر', other: 'سطروں' })} میں ماخذ درج ہے`,
    weak: (n) => many(n, { one: 'سطر صرف کمزور مآخذ پر مبنی ہے', other: 'سطریں صرف کمزور مآخذ پر مبنی ہیں' }),
    caption: (file) => `فائل ${isolated(file)} کے بھرے ہوئے خانے، کالم وار`,
    column: 'کالم',
    filled: 'بھرے ہوئے',
    share: 'حصہ',
  },
  ages: {
    title: 'ہر حالت کتنی پرانی ہے',
    text: (knownTo) =>
      `حالت کی آخری اطلاع ${knownTo} سے کتنا عرصہ پہلے کی ہے۔ یہ فرض نہیں کیا جاتا کہ اس کے بعد بھی وہی حالت رہی۔`,
    last: 'آخری اطلاع',
    kind: { section: 'حصے', crossing: 'گزرگاہیں', project: 'منصوبے', leg: 'راہیں' },
    band: {
      quarter: '3 ماہ کے اندر',
      year: 'ایک سال کے اندر',
      twoYears: '2 سال کے اندر',
      older: 'اس سے پرانی',
      never: 'تاریخ والی کوئی اطلاع نہیں',
    },
    all: 'ہر حالت',
    find: 'حالتوں میں تلاش',
    hint: 'نام، قسم یا حالت',
    shown: (n, all) => (n === all ? `تمام ${digits(all)} حالتیں` : `${digits(all)} میں سے ${digits(n)} حالتیں`),
    none: 'کوئی حالت مطابق نہیں۔',
    what: 'کیا',
    state: 'حالت',
    days: 'دن',
    one: { section: 'حصہ', crossing: 'گزرگاہ', project: 'منصوبہ', leg: 'راہ' },
  },
  quality: {
    title: 'اعداد کا درجہ',
    text: 'مسترد اعداد غلط قرار پائے ہیں اور صرف دکھانے کے لیے رکھے گئے ہیں۔',
    standing: 'درجہ',
    table: {
      'bilateral.csv': 'تجارت',
      'commodities.csv': 'اشیا',
      'traffic.csv': 'نقل و حمل',
      'figures.csv': 'دوسرے اعداد',
    },
  },
  doubt: {
    title: 'تضادات اور کمزور مآخذ',
    conflicts: (n) => `مآخذ کے درمیان ${many(n, { one: 'تضاد', other: 'تضادات' })}`,
    conflictsMore: 'اٹلس نے کیا اختیار کیا، اور کیوں',
    weak: (n, all) => `${digits(all)} میں سے ${many(n, { one: 'کمزور ماخذ', other: 'کمزور مآخذ' })}`,
    noAddress: (n) => many(n, { one: 'ماخذ جس کا پتا معلوم نہیں', other: 'مآخذ جن کا پتا معلوم نہیں' }),
  },
  missing: {
    title: 'کیا موجود نہیں',
    text: 'شائع نہیں ہوا، یا نہیں ملا۔',
    what: 'کیا',
    missing: 'غیر موجود',
    of: 'کل',
    row: {
      sitePosition: 'مقام کا محلِ وقوع',
      stationPosition: 'اسٹیشن کا محلِ وقوع',
      crossingPosition: 'گزرگاہ کا محلِ وقوع',
      placePosition: 'سڑک یا بحری راہ کے سرے کا محلِ وقوع',
      sectionLength: 'ریلوے کے حصے کی لمبائی',
      chainage: 'لائن پر اسٹیشن کا کلومیٹر',
      legLength: 'سڑک یا بحری راہ کی لمبائی',
      legHours: 'سڑک یا بحری راہ کا وقت',
      projectCost: 'منصوبے کی لاگت',
      goodValue: 'تجارتی مال کی مالیت یا وزن',
    },
  },
  versions: {
    title: 'ورژن',
    changed: (last, before, now) =>
      `ورژن ${isolated(last)} کے بعد ڈیٹا بدل چکا ہے: تب ${many(before, { one: 'سطر تھی', other: 'سطریں تھیں' })}، اب ${many(now, { one: 'ہے', other: 'ہیں' })}۔ کیا بدلا، یہ اگلے ورژن کے ساتھ درج ہو گا۔`,
    row: (version, date, rows) => `${isolated(version)}، ${date}، سطریں: ${digits(rows)}`,
    sum: (checksum) => `تمام جدولوں کا چیک سم: ${isolated(checksum)}`,
  },
};
