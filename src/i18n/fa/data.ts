/** The page of all data. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('fa');

export const dataPage: Messages['dataPage'] = {
  intro: 'همهٔ آنچه اطلس می‌داند، به شکل فایل، و شمار آنچه در آن‌ها هست و نیست. هر سطر منابع خود را نام می‌برد.',
  anyDay: 'فایل‌ها و شمارش‌ها از همهٔ داده‌هاست، صرف‌نظر از روزی که اطلس بر آن تنظیم شده است.',
  version: (version, knownTo, rows) =>
    `نسخهٔ ${isolated(version)}. منابع تا ${knownTo} خوانده شده‌اند. ${many(rows, { other: 'سطر' })}.`,
  unsourced: (n) => `سطرهایی که باید منبع داشته باشند و ندارند: ${n}.`,
  files: {
    title: 'فایل‌ها',
    stay: 'این نشانی‌ها پایدار است. جدول‌ها CSV و محل‌ها و خطوط GeoJSON است.',
    archive: (file, size) => `همهٔ فایل‌ها در یکی: ${isolated(file)} (${size})`,
    rows: (n, count) => `${count} ${form(n, { other: 'سطر' })}`,
    more: (n) => many(n, { other: 'فایل دیگر' }),
    sums: 'مجموع‌های کنترولی (SHA-256)',
    describedBy: 'ستون‌ها، نوع‌ها، شرایط و منابع هر فایل:',
    standard: `(${isolated('Frictionless Data Package')})`,
    open: 'چگونه باز می‌شوند',
    excel:
      'فایل‌های CSV را Excel و LibreOffice همان‌گونه که هست باز می‌کنند. ممکن است Excel متن «2025-10» را به تاریخ بدل کند: چنین ستون‌هایی را به عنوان متن وارد کنید.',
    qgis: 'در QGIS فایل‌های GeoJSON را با کشیدن و رها کردن باز کنید. آنچه موقعیت معلوم ندارد، سطری بدون نقطه دارد.',
    r: isolated('R: read.csv("stations.csv"). Python: pandas.read_csv("stations.csv").'),
    safe: 'پیش از متنی که صفحهٔ گسترده آن را فورمول می‌پندارد یک آپوستروف آمده است. اعداد دست‌نخورده است.',
    terms: 'شرایط',
  },
  size: { bytes: (n) => `${n} بایت`, kilo: (n) => `${n} کیلوبایت`, mega: (n) => `${n} میگابایت` },
  coverage: {
    title: 'سطرها و آنچه پر است',
    text: 'خانهٔ خالی یعنی چیزی که نشر شده باشد یافت نشد، یا ستون در آن مورد مطرح نیست.',
    row: (rows, share) => `${many(rows, { other: 'سطر' })}، ${share} خانه‌ها پر`,
    sourced: (n, all) => `${digits(n)} از ${many(all, { other: 'سطر' })} منبعی را نام می‌برد`,
    weak: (n) => `${many(n, { other: 'سطر' })} تنها بر منابع ضعیف تکیه دارد`,
    caption: (file) => `خانه‌های پر در ${isolated(file)} به تفکیک ستون`,
    column: 'ستون',
    filled: 'پر',
    share: 'سهم',
  },
  ages: {
    title: 'قدمت هر وضعیت',
    text: (knownTo) =>
      `وضعیت چه مدت پیش از ${knownTo} آخرین بار گزارش شده است. فرض نمی‌شود که از آن پس چیزی ادامه یافته باشد.`,
    last: 'آخرین گزارش',
    kind: { section: 'قطعه‌ها', crossing: 'گذرگاه‌ها', project: 'پروژه‌ها', leg: 'بخش‌های راه' },
    band: {
      quarter: 'در ۳ ماه اخیر',
      year: 'در یک سال اخیر',
      twoYears: 'در ۲ سال اخیر',
      older: 'پیشتر از آن',
      never: 'بدون گزارش تاریخ‌دار',
    },
    all: 'همهٔ وضعیت‌ها',
    find: 'جستجو در وضعیت‌ها',
    hint: 'نام، نوع یا وضعیت',
    shown: (n, all) => (n === all ? `همهٔ ${digits(all)} وضعیت` : `${digits(n)} از ${digits(all)} وضعیت`),
    none: 'هیچ وضعیتی مطابقت ندارد.',
    what: 'چه چیز',
    state: 'وضعیت',
    days: 'روز',
    one: { section: 'قطعه', crossing: 'گذرگاه', project: 'پروژه', leg: 'بخش راه' },
  },
  quality: {
    title: 'جایگاه ارقام',
    text: 'ارقام ردشده نادرست دانسته شده‌اند و برای دیده شدن نگه داشته می‌شوند.',
    standing: 'جایگاه',
    table: {
      'bilateral.csv': 'تجارت',
      'commodities.csv': 'کالاها',
      'traffic.csv': 'ترافیک',
      'figures.csv': 'ارقام دیگر',
    },
  },
  doubt: {
    title: 'اختلاف‌ها و منابع ضعیف',
    conflicts: (n) => many(n, { other: 'مورد اختلاف میان منابع' }),
    conflictsMore: 'با آنچه اطلس می‌پذیرد و دلیل آن',
    weak: (n, all) => `${many(n, { other: 'منبع ضعیف' })} از ${digits(all)}`,
    noAddress: (n) => `${many(n, { other: 'منبع' })} بدون نشانی معلوم`,
  },
  missing: {
    title: 'آنچه کم است',
    text: 'نشر نشده یا یافت نشده.',
    what: 'چه چیز',
    missing: 'کمبود',
    of: 'از',
    row: {
      sitePosition: 'موقعیت محل',
      stationPosition: 'موقعیت ایستگاه',
      crossingPosition: 'موقعیت گذرگاه',
      placePosition: 'موقعیت یک سر بخش راه زمینی یا بحری',
      sectionLength: 'طول قطعهٔ خط آهن',
      chainage: 'کیلومتراژ ایستگاه در خط آن',
      legLength: 'طول بخش راه زمینی یا بحری',
      legHours: 'زمان پیمودن بخش راه زمینی یا بحری',
      projectCost: 'هزینهٔ پروژه',
      goodValue: 'ارزش یا وزن کالای تجارت‌شده',
    },
  },
  versions: {
    title: 'نسخه‌ها',
    changed: (last, before, now) =>
      `داده‌ها پس از نسخهٔ ${isolated(last)} تغییر کرده است: در آن وقت ${many(before, { other: 'سطر' })}، اکنون ${digits(now)}. تغییرات با نسخهٔ بعدی نوشته می‌شود.`,
    row: (version, date, rows) => `${isolated(version)}، ${date}، ${many(rows, { other: 'سطر' })}`,
    sum: (checksum) => `مجموع کنترولی همهٔ جدول‌ها: ${isolated(checksum)}`,
  },
};
