/** Trade on the map. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, many } = countingIn('ur');
const pairs = { one: 'جوڑا', other: 'جوڑے' };

export const flows: Messages['flows'] = {
  title: 'نقشے پر',
  lead: 'قوسیں ملکوں کے درمیان ہیں: ان کی چوڑائی مالیت ہے، مال کا راستہ نہیں۔ صرف ترجیحی اعداد، اور وہ جن کے مقابل کوئی اور عدد نہیں، دکھائے گئے ہیں۔',
  notDrawn: 'نقشے پر تجارت نہ دکھائی جا سکی۔',
  period: 'مدت',
  latest: (period) => `تازہ ترین: ${period}`,
  groups: { years: 'کیلنڈر سال', twelve: 'دیگر بارہ ماہ', parts: 'سال کے حصے' },
  option: (period, n) => `${period} · ${many(n, pairs)}`,
  flow: 'دکھایا گیا',
  flows: { total: 'دونوں سمتیں', export: 'برآمدات', import: 'درآمدات' },
  countries: 'ممالک',
  only: (countries) => `صرف ${countries}`,
  all: 'تمام ممالک دکھائیں',
  drawn: (n, period) =>
    n === 0
      ? `${period} کے لیے کچھ نہیں دکھایا گیا۔`
      : `${period} کے لیے ${many(n, { one: 'جوڑا دکھایا گیا', other: 'جوڑے دکھائے گئے' })}۔`,
  leftOut: (n) => `منتخب ملکوں کے بغیر مزید ${digits(n)}۔`,
  caption: (value, period, reporter) => `${value}، ${period}، ${reporter} کے مطابق`,
  way: (from, to) => `${from} ← ${to}`,
  bothWays: (a, b) => `${a} ↔ ${b}`,
  together: 'الگ الگ نہیں بتایا گیا',
  mirror: (country) => `${country} کا شمار`,
  printed: 'مجموعہ جیسا شائع ہوا',
  who: (reporter) => `${reporter} کے مطابق`,
  pair: 'جوڑا',
  missing: (period, names) => `${period} کے لیے کوئی تسلیم شدہ عدد نہیں، اس لیے نہیں دکھائے گئے: ${names}۔`,
  world: 'پوری دنیا کے ساتھ تجارت کی نقشے پر کوئی جگہ نہیں؛ اس کے الگ صفحات ہیں۔',
  later: 'جو مدتیں دکھائے گئے دن کے بعد ختم ہوتی ہیں، شامل نہیں۔',
  legend: {
    title: (period) => `تجارت، ${period}`,
    notWay: 'مالیت، راستہ نہیں۔',
    step: (value) => `${value} ملین امریکی ڈالر`,
    thinnest: (value) => `${value} سے کم، جتنی باریک لکیر نظر آ سکے`,
    oneWay: 'ایک سمت',
    both: 'دونوں سمتیں ایک ساتھ',
  },
};
