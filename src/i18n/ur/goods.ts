/** Goods that go between two countries. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('ur');
const statements = { one: 'بیان', other: 'بیانات' };

export const goods: Messages['goods'] = {
  title: 'اشیا',
  lead: 'وزن، مالیت اور تناسب الگ الگ رکھے گئے ہیں: جس تناسب کی بنیاد نہ بتائی گئی ہو، اس سے کچھ اخذ نہیں کیا گیا۔',
  way: (exporter, importer) => `${exporter} سے ${importer} کو`,
  none: 'اس سمت کے لیے کسی جنس کا نام نہیں ملا۔',
  good: 'جنس',
  latest: 'تازہ ترین شمار',
  rows: (rows) => many(rows, statements),
  named: 'نام دیا گیا، کوئی عدد شائع نہیں',
  ratioOnly: 'صرف تناسب',
  pick: (good) => `${good} کے بارے میں ہر بیان`,
  close: 'کوئی ایک جنس نہ دکھائیں',
  picked: (good, rows) => `${good}: ${many(rows, statements)}`,
  pickedNone: (good) => `${good} کے بارے میں یہاں کچھ معلوم نہیں۔`,
  window: 'دورانیہ',
  weight: 'وزن',
  value: 'مالیت',
  ratio: 'تناسب',
  basis: (basis) => `تناسب: ${isolated(basis)}۔`,
  noBasis: 'تناسب: ماخذ نے بنیاد نہیں بتائی۔',
  multiples: 'وزن کے لحاظ سے، دورانیہ بہ دورانیہ',
  chart: (good, exporter, importer) => `${good}، ${exporter} سے ${importer} کو، ہزار ٹن، مدت وار`,
  caption:
    'ہر ستون اپنے اصل مہینوں پر کھڑا ہے۔ سب کا پیمانہ ایک ہے۔ جو دورانیے کسی دکھائے گئے دورانیے سے ٹکراتے ہیں، نیز تخمینے اور متنازع اعداد، صرف جدولوں میں ہیں۔',
  whole: 'بارہ ماہ',
  part: 'مختصر دورانیہ: سال سے اس کا موازنہ نہ کریں',
  ratios: 'صرف تناسب میں بیان کردہ',
  ratiosLead: 'نقطہ دار لکیر 1 ہے: کوئی تبدیلی نہیں۔',
  unstated: 'ماخذ نے دورانیہ اور پیمانہ نہیں بتایا',
  ratioUnit: 'تناسب',
  values: (period) => `مالیت کے لحاظ سے، ${period}`,
  unit: 'ملین امریکی ڈالر',
  all: (rows) => (rows === 1 ? 'واحد بیان' : `تمام ${many(rows, statements)}`),
  later: 'دکھائے گئے دن کے بعد ختم ہونے والی مدتوں کے بیانات شامل نہیں۔',
  forecast: 'پیش گوئی یا عام سال کا اندازہ، شمار نہیں۔',
  hs: (code) => isolated(`HS ${code}`),
};
