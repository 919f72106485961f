/** The table of projects: looking, sorting, adding up, and setting side by side. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');
const projectsOf = (n: number) => many(n, { other: 'پروژه' });

export const projects: Messages['projects'] = {
  find: 'جستجو در پروژه‌ها',
  findHint: 'نام، شرح، دست‌اندرکار یا محل',
  actor: 'دست‌اندرکار',
  anyActor: 'همه',
  actorOption: (name, n) => `${isolated(name)} (${digits(n)})`,
  actorNote: 'نام‌ها همان است که در منابع آمده: یک دست‌اندرکار ممکن است زیر چند نام باشد.',
  sort: 'ترتیب بر اساس',
  column: {
    name: 'نام',
    sector: 'سکتور',
    status: 'وضعیت',
    report: 'آخرین گزارش',
    country: 'کشورها',
    place: 'محل',
    actors: 'دست‌اندرکاران',
    start: 'آغاز',
    cost: 'هزینه',
  },
  head: {
    name: 'پروژه',
    sector: 'سکتور',
    status: 'وضعیت',
    report: 'آخرین گزارش',
    country: 'کشورها',
    place: 'محل',
    actors: 'دست‌اندرکاران',
    start: 'آغاز',
    cost: 'هزینهٔ معلوم',
  },
  turn: 'برعکس کردن ترتیب',
  costOrder: 'ترتیب بر اساس مبلغ به دالر امریکایی؛ پروژه‌های بدون چنین مبلغی در آخر می‌آید.',
  later: (n, date) => `${projectsOf(n)} که تا ${date}، روز نمایش‌داده‌شده، گزارشی از آن نبوده کنار گذاشته شده است.`,
  wide: 'جدول پهن',
  wideTitle: (shown) => `پروژه‌ها در جدول (${digits(shown)})`,
  caption: (count, date) => `${count}، وضعیت در ${date}`,
  cost: 'هزینه',
  noCost: 'هزینه نشر نشده',
  total: {
    title: 'هزینه‌های معلوم',
    label: (unit) => `هزینه‌های معلوم پروژه‌های نمایش‌داده‌شده که قابل جمع است، به ${unit}`,
    of: (figures) => `جمع ${many(figures, { other: 'رقم' })}`,
    none: 'رقمی که قابل جمع باشد نیست.',
    mostly: (project, share) => `${share} آن هزینهٔ ${isolated(project)} است.`,
    notIn: (names) => `در جمع شامل نیست، هرچند هزینهٔ آن نشر شده است: ${names}.`,
    andMore: (n) => `${digits(n)} پروژهٔ دیگر`,
    unknown: (none, all) =>
      none === 0
        ? `برای هر یک از ${projectsOf(all)} هزینه‌ای نشر شده است.`
        : `برای ${digits(none)} از ${projectsOf(all)} هزینه‌ای نشر نشده است.`,
    how: (left) => (left === 0 ? 'آنچه جمع شده' : `آنچه جمع شده، و ${many(left, { other: 'رقم' })} که جمع نشده`),
    added: 'جمع‌شده',
    left: 'جمع‌نشده',
    caution:
      'قراردادها، تخمین‌ها و ادعاهای سال‌های مختلف، چنان‌که نشر شده؛ بدون تعدیل قیمت‌ها. اسعار هرگز به یکدیگر تبدیل نمی‌شود.',
    formula: (parts, sum, unit) => `${isolated(`${parts} = ${sum}`)} ${unit}`,
    why: {
      same: 'همان مبلغ به اسعار دیگر',
      wider: 'بیش از این پروژه را در بر می‌گیرد',
      yearly: 'مبلغ هر سال',
      deals: 'ارزش معاملات، نه هزینه',
      overlap: 'با ارقام دیگر این جدول تداخل دارد',
      design: 'تنها دیزاین، نه ساخت',
      within: 'شاید در مبلغی که جمع شده شامل باشد؛ هیچ منبعی نمی‌گوید که هست یا نیست',
      rivals: 'مقدارهای رقیب، که تا این تاریخ هیچ‌یک ترجیح داده نشده',
    },
  },
  compare: {
    title: 'کنار هم',
    add: (name) => `مقایسهٔ ${isolated(name)}`,
    short: 'مقایسه',
    remove: (name) => `برداشتن ${isolated(name)} از مقایسه`,
    chosen: (n, most) =>
      n === 1
        ? `۱ پروژه انتخاب شده: برای کنار هم گذاشتن یکی دیگر را انتخاب کنید، حداکثر ${digits(most)}.`
        : `${digits(n)} از حداکثر ${digits(most)} انتخاب شده.`,
    wide: 'نمایش روی نقشه',
    clear: 'پاک کردن مقایسه',
    goTo: 'رفتن به مقایسه',
    caption: (names) => `مقایسه: ${names}`,
    stranger: (id) => `اطلس پروژهٔ «${isolated(id)}» را ندارد.`,
    notYet: (name, date) => `تا ${date} گزارشی از ${isolated(name)} نبود.`,
    row: {
      status: 'وضعیت',
      sector: 'سکتور',
      countries: 'کشورها',
      place: 'محل',
      actors: 'دست‌اندرکاران',
      start: 'آغاز',
      aims: 'اعلام‌شده برای',
      cost: 'هزینه',
      sections: 'قطعه‌ها و طول‌ها',
      report: 'آخرین گزارش',
    },
    rivals: 'مقدارهای دیگر',
    noSections: 'هیچ خط آهن اطلس',
  },
  taken: {
    title: (count, date) => `پروژه‌های دهلیز کاسا: ${count}، وضعیت در ${date}`,
  },
};
