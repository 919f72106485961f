/** What ports, crossings and corridors carry. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, form } = countingIn('ur');

export const traffic: Messages['traffic'] = {
  rail: {
    title: 'افغانستان کو ریل مال برداری',
    lead: 'شمار ریل بندرگاہ کے لحاظ سے ہے، اور دورانیے بہت مختلف لمبائی کے ہیں۔ دورانیوں کا موازنہ صرف یومیہ ٹن سے کریں، جو یہاں حساب سے نکالے گئے ہیں۔',
    month: (days) => `تقریباً ایک ماہ کے تازہ ترین دورانیے میں (${days})`,
    against: (port, other) => `${isolated(port)}، ${isolated(other)} کا فیصد`,
    chart: (ports) => `یومیہ ٹن، دورانیہ وار: ${ports}`,
    unit: 'یومیہ ٹن، حساب سے',
    caption:
      'ہر ستون ایک دورانیہ ہے؛ اس کی لمبائی نیچے درج ہے۔ اونچائی شرح ہے، اس لیے ہفتہ مہینے کی طرح نہیں دکھایا گیا۔ بلا تاریخ دورانیے صرف جدول میں ہیں۔',
    captionAfter: (windows, closed) =>
      `آخری ${form(windows, { one: 'دورانیہ', other: `${digits(windows)} دورانیے` })} ${closed} کو پاکستان کی گزرگاہیں بند ہونے کے بعد شمار ${form(windows, { one: 'ہوا', other: 'ہوئے' })}۔`,
    days: (days, isAbout) => `${isAbout ? 'تقریباً ' : ''}${digits(days)} دن`,
    shortDays: (days, isAbout) => `${isAbout ? '\u200e≈ ' : ''}${digits(days)} دن`,
    word: (window, days, values) => `${window}، ${days}: ${values} ٹن یومیہ`,
    value: (port, value) => `${isolated(port)} ${value}`,
    perDay: (place) => `یومیہ مال برداری، ${isolated(place)}`,
    perDaySum: (freight, days, isAbout, rate) =>
      `${freight} ٹن ÷ ${isAbout ? '\u200e≈ ' : ''}${digits(days)} دن = ${rate} ٹن یومیہ`,
    perDayNote: (window) => `ایک دورانیے کا اوسط (${window}): کسی دن کا شمار نہیں۔`,
    lengthSaid: 'ماخذ نے دورانیہ الفاظ میں بتایا ہے، اس لیے دن بالکل درست نہیں۔',
    tableCaption: 'شمار کے مطابق ٹن، اور ان سے نکالے گئے یومیہ ٹن',
    counted: 'ٹن',
    all: 'چاروں، جیسا شائع ہوا',
    aDay: 'یومیہ',
    undated: 'بلا تاریخ',
    noRate: 'شرح نہیں: دن نہیں بتائے گئے',
    closed: (date) => `${date}: پاکستان نے اپنی گزرگاہیں تجارت کے لیے بند کیں`,
    noCause: 'پہلے اور بعد کے شمار ساتھ ساتھ رکھے گئے ہیں؛ یہ نہیں کہا گیا کہ ایک دوسرے کا نتیجہ ہے۔',
    unit1: 'ٹن یومیہ',
    none: 'ایسا کوئی دورانیہ دکھائے گئے دن سے پہلے ختم نہیں ہوتا جس میں تمام ریل بندرگاہوں کا شمار ہوا ہو۔',
    shareLabel: (place) => `حصہ: ${isolated(place)}`,
    share: (place) => `چاروں سے گزرنے والے مال کا حصہ جو ${isolated(place)} سے گزرا`,
  },
  south: {
    title: (closed) => `جنوبی دروازہ، ${closed} سے پہلے اور بعد`,
    lead: 'مختلف لوگوں نے مختلف اکائیوں میں ناپا: ان میں سے کوئی سطر دوسری سے منہا نہیں کی جا سکتی۔',
    before: 'بندش سے پہلے',
    after: 'بندش کے بعد',
    none: 'کچھ نہیں ملا۔',
  },
  karachi: {
    title: 'بندرگاہ کراچی',
    chart: 'بندرگاہ کراچی سے مال برداری، مالی سال وار، ملین ٹن',
    unit: 'ملین ٹن، مالی سال جولائی تا جون',
    caption: 'ہر ستون اپنے اصل مہینوں پر کھڑا ہے۔ یہ پوری بندرگاہ کا عدد ہے، جس میں راہداری کا مال تھوڑا سا حصہ ہے۔',
    word: (period, value) => `${period}: ${value} ملین ٹن`,
    gap: (period) => `${period}: غیر شائع شدہ`,
  },
  all: {
    title: 'نقل و حمل کا ہر شمار',
    lead: 'جو کچھ ملا، مقام بہ مقام: وہ بھی جو اوپر نہیں دکھایا گیا۔',
    group: {
      'rail-ports': 'افغانستان کی ریل بندرگاہیں',
      crossings: 'بولاشاق، آقینہ اور امداد کے راستے',
      south: 'پاک افغان سرحد',
      capacity: 'گنجائش، منصوبے اور توقعات',
      ports: 'سمندری بندرگاہیں اور آبنائے ہرمز',
      network: 'پورے نیٹ ورک',
      performance: 'CAREC راہداریاں: لاگت، وقت اور رفتار کے اوسط',
      routes: 'پورے راستے: وقت اور فاصلے',
      other: 'دیگر مقامات',
    },
    summary: (group, rows) => `${group} (${digits(rows)})`,
    capacityNote:
      'منصوبے اور توقعات شمار نہیں۔ تورغنڈی، حیرتان، آقینہ یا اسلام قلعہ کی کوئی گنجائش نہیں ملی، اس لیے اس کا کوئی حصہ نہیں نکالا گیا۔',
    place: 'کیا اور کب',
    figure: 'عدد',
    count: (rows) => `${digits(rows)} شمار`,
    later: (rows) => `بعد ${form(rows, { one: 'کا', other: 'کے' })} ${digits(rows)} شمار شامل نہیں۔`,
  },
};
