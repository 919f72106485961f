/** The trade page. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const trade: Messages['trade'] = {
  title: 'تجارت در امتداد دهلیز',
  lead: 'قزاقستان و افغانستان به یکدیگر چه می‌فروشند، دربارهٔ کالاها چه معلوم است و همسایگان در مقایسه چگونه‌اند. هر عدد منبع خود را باز می‌کند.',
  flow: { total: 'مجموع', export: 'صادرات', import: 'واردات' },
  basis: { final: 'سال کامل', preliminary: 'سال کامل، شمارش مقدماتی', 'part-year': 'بخشی از سال', target: 'هدف' },
  label: {
    total: (reporter, partner, period) => `تجارت ${isolated(reporter)} با ${isolated(partner)}، ${period}`,
    export: (reporter, partner, period) => `صادرات ${isolated(reporter)} به ${isolated(partner)}، ${period}`,
    import: (reporter, partner, period) => `واردات ${isolated(reporter)} از ${isolated(partner)}، ${period}`,
  },
  usdMillion: 'میلیون دالر',
  kilotonnes: 'هزار تن',
  tonnes: 'تن',
  gap: 'ن.ن.',
  readout: (period) => `${period}:`,
  hint: 'کلیدهای جهت میان ستون‌ها حرکت می‌کند.',
  pair: { title: (reporter, partner) => `${isolated(reporter)} و ${isolated(partner)}، سال به سال` },
  goods: { good: 'کالا' },
  quantities: {
    word: (period, value) => `${period}: ${value} هزار تن`,
    shorter: 'سال کامل نیست',
  },
  times: {
    title: 'زمان و هزینه در راه',
    lead: 'چنان‌که در منابع نشر شده است: اوسط‌ها یا گزارش‌های جداگانه از سال‌ها و محموله‌های دیگر. نرخ پیشنهادی نیست و دربارهٔ زمان یا هزینهٔ کنونی یک محموله چیز زیادی نمی‌گوید.',
    tables: {
      routeTimes: 'مسیرهای کامل: زمان و قیمت',
      performance: 'کشورها: اوسط هزینه و سرعت',
      handling: 'سرحدات و بنادر: انتظار و پروسس بار',
    },
    route: 'مسیر',
    time: 'زمان',
    price: 'قیمت',
    place: 'محل',
    cost: 'هزینه',
    country: 'کشور',
    km: (km) => `${km} کیلومتر`,
    performanceNote: 'اوسط موترهای باربری و قطارهایی که کارک (CAREC) سروی کرده است، به تفکیک کشور و سال.',
    measure: {
      cost: 'هزینه',
      'speed-without-delay': 'سرعت بدون توقف‌ها',
      'speed-with-delay': 'سرعت با توقف‌ها',
    },
    label: (measure, country, mode) => `${measure} در ${isolated(country)}، ${mode}`,
  },
  notes: {
    title: 'تا چه حد می‌توان به این اعتماد کرد',
    counts: 'کی می‌شمارد',
    countsText: (reporter) =>
      `این سلسله بر اساس ارقام حکومت ${isolated(reporter)} است، چنان‌که وزیران آن گفته‌اند. جدولی از ادارهٔ احصائیهٔ آن یافت نشد، پس هیچ چیز در اینجا سند احصائیوی دست اول نیست.`,
    disputed: (year) => `چرا ${year} مورد اختلاف است`,
    taken: 'پذیرفته:',
    against: 'در برابر:',
    closure: 'دروازهٔ جنوبی',
    closureText: (date) =>
      `پاکستان تا ${date} گذرگاه‌های خود با افغانستان را به روی تجارت بست. هیچ منبع یافت‌شده تا تاریخ داده‌ها از بازگشایی به روی تجارت گزارش نمی‌دهد؛ این امر برای هر روز پس از آن تأیید نشده است.`,
    closureExports: (from, to) => `صادرات پاکستان به افغانستان میان ${from} و ${to} کاهش یافت:`,
    closureBasis: 'پرداخت‌ها از طریق بانک دولتی پاکستان، که با شمارش گمرک قابل مقایسه نیست.',
    to: 'به',
    changeLabel: 'تغییر صادرات پاکستان به افغانستان',
    events: 'همهٔ رویدادها به ترتیب',
  },
};
