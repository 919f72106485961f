/** What ports, crossings and corridors carry. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');
const daysOf = (n: number) => many(n, { other: 'روز' });

export const traffic: Messages['traffic'] = {
  rail: {
    title: 'حمل بار با خط آهن به افغانستان',
    lead: 'به تفکیک بندر ریلی و در بازه‌هایی با درازای بسیار متفاوت شمرده شده است. بازه‌ها را تنها بر اساس تن در روز، که در اینجا محاسبه شده، با هم مقایسه کنید.',
    month: (days) => `در آخرین بازهٔ حدوداً یک‌ماهه: ${days}`,
    against: (port, other) => `${isolated(port)}، به فیصد نسبت به ${isolated(other)}`,
    chart: (ports) => `تن در روز به تفکیک بازه: ${ports}`,
    unit: 'تن در روز، محاسبه‌شده',
    caption:
      'هر ستون یک بازه است؛ درازای آن در زیر آمده است. بلندی ستون میزان روزانه است، پس یک هفته همچون یک ماه رسم نمی‌شود. بازه‌های بدون تاریخ تنها در جدول است.',
    captionAfter: (windows, closed) =>
      windows === 1
        ? `آخرین ستون پس از آن شمرده شده که پاکستان در ${closed} گذرگاه‌های خود را بست.`
        : `${digits(windows)} ستون آخر پس از آن شمرده شده که پاکستان در ${closed} گذرگاه‌های خود را بست.`,
    days: (days, isAbout) => `${isAbout ? 'حدود ' : ''}${daysOf(days)}`,
    shortDays: (days, isAbout) => `${isAbout ? '≈ ' : ''}${daysOf(days)}`,
    word: (window, days, values) => `${window}، ${days}: ${values} تن در روز`,
    value: (port, value) => `${isolated(port)} ${value}`,
    perDay: (place) => `بار در روز، ${isolated(place)}`,
    perDaySum: (freight, days, isAbout, rate) =>
      `${freight} تن ÷ ${isAbout ? '≈ ' : ''}${daysOf(days)} = ${rate} تن در روز`,
    perDayNote: (window) => `اوسط یک بازه است، نه شمارش یک روز: ${window}.`,
    lengthSaid: 'منبع درازای بازه را به کلمات گفته است، پس شمار روزها دقیق نیست.',
    tableCaption: 'تن‌ها چنان‌که شمرده شده، و تن در روز که از آن محاسبه شده',
    counted: 'تن',
    all: 'هر چهار بندر، چنان‌که نشر شده',
    aDay: 'در روز',
    undated: 'بدون تاریخ',
    noRate: 'میزان روزانه ندارد: شمار روزها گفته نشده',
    closed: (date) => `${date}: پاکستان گذرگاه‌های خود را به روی تجارت می‌بندد`,
    noCause: 'آنچه پیش و پس از آن شمرده شده کنار هم آمده است؛ گفته نمی‌شود که یکی نتیجهٔ دیگری است.',
    unit1: 'تن در روز',
    none: 'هیچ بازه‌ای که در آن همهٔ بنادر شمرده شده باشد پیش از روز نمایش‌داده‌شده پایان نمی‌یابد.',
    shareLabel: (place) => `سهم ${isolated(place)}`,
    share: (place) => `از بار گذشته از هر چهار بندر، از این بندر گذشته است: ${isolated(place)}`,
  },
  south: {
    title: (closed) => `دروازهٔ جنوبی، پیش و پس از ${closed}`,
    lead: 'از سوی افراد مختلف و با واحدهای مختلف اندازه‌گیری شده است: هیچ سطری را نمی‌توان از سطر دیگر کم کرد.',
    before: 'پیش از بسته شدن',
    after: 'پس از بسته شدن',
    none: 'چیزی یافت نشد.',
  },
  karachi: {
    title: 'بندر کراچی',
    chart: 'بار بندر کراچی به تفکیک سال مالی، میلیون تن',
    unit: 'میلیون تن، سال‌های مالی از جولای تا جون',
    caption: 'هر ستون بر ماه‌های واقعی خود ایستاده است. رقم از تمام بندر است که کالای دهلیز بخش کوچکی از آن است.',
    word: (period, value) => `${period}: ${value} میلیون تن`,
    gap: (period) => `${period}: نشر نشده`,
  },
  all: {
    title: 'همهٔ شمارش‌های ترافیک',
    lead: 'همهٔ آنچه یافت شده، محل به محل: آنچه در بالا رسم نشده نیز.',
    group: {
      'rail-ports': 'بنادر ریلی افغانستان',
      crossings: 'بولاشاق، آقینه و راه‌های کمک‌رسانی',
      south: 'سرحد پاکستان و افغانستان',
      capacity: 'ظرفیت، پلان‌ها و امیدها',
      ports: 'بنادر بحری و تنگهٔ هرمز',
      network: 'شبکه‌های کامل',
      performance: 'دهلیزهای کارک (CAREC): اوسط هزینه، زمان و سرعت',
      routes: 'مسیرهای کامل: زمان و فاصله',
      other: 'محل‌های دیگر',
    },
    summary: (group, rows) => `${group} (${digits(rows)})`,
    capacityNote:
      'پلان‌ها و امیدها شمارش نیست. ظرفیتی برای تورغندی، حیرتان، آقینه یا اسلام‌قلعه یافت نشد، پس سهمی از آن محاسبه نشده است.',
    place: 'چه چیز و چه وقت',
    figure: 'رقم',
    count: (rows) => many(rows, { other: 'شمارش' }),
    later: (rows) => `${many(rows, { other: 'شمارش' })} بعدی کنار گذاشته شده است.`,
  },
};
