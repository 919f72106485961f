/** The trade page. */
import type { Messages } from '../messages.ts';

export const trade: Messages['trade'] = {
  title: 'راہداری پر تجارت',
  lead: 'قزاخستان اور افغانستان ایک دوسرے کو کیا فروخت کرتے ہیں، اشیا کے بارے میں کیا معلوم ہے، اور ہمسایوں سے موازنہ۔ ہر عدد اپنا ماخذ کھولتا ہے۔',
  flow: { total: 'مجموعہ', export: 'برآمدات', import: 'درآمدات' },
  basis: {
    final: 'پورا سال',
    preliminary: 'پورا سال، ابتدائی شمار',
    'part-year': 'سال کا حصہ',
    target: 'ہدف',
  },
  label: {
    total: (reporter, partner, period) => `${reporter} کی ${partner} کے ساتھ تجارت، ${period}`,
    export: (reporter, partner, period) => `${reporter} کی ${partner} کو برآمدات، ${period}`,
    import: (reporter, partner, period) => `${reporter} کی ${partner} سے درآمدات، ${period}`,
  },
  usdMillion: 'ملین امریکی ڈالر',
  kilotonnes: 'ہزار ٹن',
  tonnes: 'ٹن',
  gap: 'غ۔ش۔',
  readout: (period) => `${period}:`,
  hint: 'تیر کی کلیدوں سے ستونوں پر چلیں۔',
  pair: { title: (reporter, partner) => `${reporter} اور ${partner}، سال بہ سال` },
  goods: { good: 'جنس' },
  quantities: {
    word: (period, value) => `${period}: ${value} ہزار ٹن`,
    shorter: 'پورا سال نہیں',
  },
  times: {
    title: 'راستے میں وقت اور لاگت',
    lead: 'جیسا مآخذ میں چھپا: اوسط، یا اکا دکا اطلاعات، دوسرے سالوں اور دوسرے مال کی۔ یہ نرخ کی پیشکش نہیں، اور ان سے کم ہی پتا چلتا ہے کہ آج مال پہنچانے میں کتنا وقت یا کتنی لاگت لگے گی۔',
    tables: {
      routeTimes: 'پورے راستے: وقت اور قیمت',
      performance: 'ممالک: اوسط لاگت اور رفتار',
      handling: 'سرحدیں اور بندرگاہیں: انتظار اور مال کی لدائی اترائی',
    },
    route: 'راستہ',
    time: 'وقت',
    price: 'قیمت',
    place: 'مقام',
    cost: 'لاگت',
    country: 'ملک',
    km: (km) => `${km} کلومیٹر`,
    performanceNote: 'CAREC کے سروے میں شامل ٹرکوں اور ٹرینوں کے اوسط، ملک اور سال کے لحاظ سے۔',
    measure: {
      cost: 'لاگت',
      'speed-without-delay': 'رفتار، توقف کے بغیر',
      'speed-with-delay': 'رفتار، توقف سمیت',
    },
    label: (measure, country, mode) => `${measure}، ${country}، بذریعہ ${mode}`,
  },
  notes: {
    title: 'اس پر کہاں تک بھروسا کریں',
    counts: 'کون شمار کرتا ہے',
    countsText: (reporter) =>
      `یہ سلسلہ ${reporter} کی حکومت کے مطابق ہے، جیسا اس کے وزرا نے بتایا۔ اس کے ادارۂ شماریات کا کوئی جدول نہیں ملا، اس لیے یہاں کچھ بھی بنیادی شماریاتی ریکارڈ نہیں۔`,
    disputed: (year) => `${year} کیوں متنازع ہے`,
    taken: 'اختیار کردہ:',
    against: 'اس کے مقابل:',
    closure: 'جنوبی دروازہ',
    closureText: (date) =>
      `پاکستان ${date} تک افغانستان کے ساتھ اپنی گزرگاہیں تجارت کے لیے بند کر چکا تھا۔ ڈیٹا کی تاریخ تک کسی ماخذ میں تجارت کے لیے دوبارہ کھلنے کی اطلاع نہیں ملی؛ تاہم اس کے بعد کے ہر دن کے لیے اس کی تصدیق نہیں۔`,
    closureExports: (from, to) => `افغانستان کو پاکستانی برآمدات میں ${from} اور ${to} کے درمیان کمی ہوئی:`,
    closureBasis: 'اسٹیٹ بینک کے ذریعے ادائیگیاں، کسٹمز کے شمار سے قابلِ موازنہ نہیں۔',
    to: 'سے کم ہو کر',
    changeLabel: 'افغانستان کو پاکستانی برآمدات میں تبدیلی',
    events: 'تمام واقعات ترتیب وار',
  },
};
