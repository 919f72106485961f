/** The cost model of routes, parameter by parameter. */
import { countingIn, isolated } from '../counting.ts';

const { digits, many } = countingIn('ur');

export const routeModel = {
  title: 'گھنٹے اور لاگت کن اعداد سے بنتے ہیں',
  text: 'اوپر کا ہر عدد ان حدود سے نکالا گیا ہے: کم، درمیانی، زیادہ۔ بہترین راستہ درمیانی اعداد سے تلاش کیا جاتا ہے۔ کسی ایک کو بدلیں تو سب فوراً بدل جاتا ہے؛ اس صفحے کا لنک تبدیلی محفوظ رکھتا ہے۔',
  carec: `${isolated('CAREC')} کے اوسط اس کی تمام راہداریوں کے ہیں، 2019 تا 2022، اس راہداری کے نہیں۔`,
  quotation: 'یہاں کوئی عدد نرخ کی پیشکش نہیں۔',
  changed: (n: number) => (n === 0 ? 'کوئی تبدیلی نہیں' : many(n, { one: 'تبدیلی', other: 'تبدیلیاں' })),
  resetAll: 'تمام تبدیلیاں واپس لیں',
  reset: (name: string) => `تبدیلی واپس لیں: ${name}`,
  resetShort: 'واپس لیں',
  isChanged: 'تبدیل شدہ',
  was: (low: string, central: string, high: string) => `پہلے ${low} – ${central} – ${high}`,
  low: 'کم',
  central: 'درمیانی',
  high: 'زیادہ',
  input: (end: string, name: string) => `${name}، ${end}`,
  how: (n: number) => (n === 0 ? 'انتخاب کیسے ہوا' : `کیسے معلوم ہوا، ${many(n, { one: 'ماخذ', other: 'مآخذ' })}`),
  howOf: (name: string) => `کیسے معلوم ہوا، اور مآخذ: ${name}`,
  anyCountry: 'وہ ممالک جن کی اپنی سطر نہیں',
  order: 'کم عدد درمیانی سے، اور درمیانی عدد زیادہ سے بڑا نہیں ہو سکتا۔',
  number: '0 سے 999,999 تک کا عدد، زیادہ سے زیادہ دو اعشاری ہندسوں کے ساتھ۔',
  full: (n: number) => `لنک میں ${digits(n)} سے زیادہ تبدیلیاں نہیں سما سکتیں۔ پہلے کوئی ایک واپس لیں۔`,
  group: {
    speed: 'رفتار',
    freight: 'مال برداری',
    'border-hours': 'سرحد پر وقت',
    'border-cost': 'سرحد پر لاگت',
    'transfer-hours': 'مال کی منتقلی کا وقت',
    'transfer-cost': 'مال کی منتقلی کی لاگت',
    'gauge-hours': 'گیج کی تبدیلی کا وقت',
    'gauge-cost': 'گیج کی تبدیلی کی لاگت',
  },
  mode: {
    rail: 'ریل',
    road: 'سڑک',
    sea: 'سمندر',
    ferry: 'فیری',
    'rail-road': 'ریل اور سڑک',
    'rail-sea': 'ریل اور بحری جہاز',
    'road-sea': 'سڑک اور بحری جہاز',
    'rail-ferry': 'ریل اور فیری',
    'road-ferry': 'سڑک اور فیری',
  },
  basis: { published: 'شائع شدہ', derived: 'شائع شدہ اعداد سے اخذ کردہ', assumed: 'اٹلس کا مفروضہ' },
  name: (measure: string, mode: string, country: string) =>
    [measure, mode, country].filter((word) => word !== '').join('، '),
};
