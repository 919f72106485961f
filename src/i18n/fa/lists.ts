/** The overview, the lists of sites and projects, and their filters. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('fa');

export const lists: Messages['lists'] = {
  overview: {
    title: 'دهلیز کاسا',
    what: [
      'کاسا (CASA) نامی است که حکومت قزاقستان بر یک دهلیز ترانزیتی از قزاقستان از راه ترکمنستان و افغانستان تا پاکستان گذاشته است و هدف آن گشودن راه از کراچی به خلیج فارس و هند است.',
      'دو سر آن بر خطوط آهن موجود می‌گذرد؛ میانهٔ آن، در سراسر افغانستان، وجود ندارد.',
      'این دهلیز با کاسا ۱۰۰۰ که یک لین انتقال برق است ارتباطی ندارد.',
    ],
    stands: 'در چه مرحله است',
    statements: {
      railhead: {
        before: 'خط آهن با عرض ۱۵۲۰ میلی‌متر بدون گسست از قزاقستان تا ',
        link: 'تورغندی',
        after: (asOf) => `، نخستین ایستگاه در خاک افغانستان، می‌رسد؛ ${asOf}.`,
      },
      missing: {
        before: 'حلقهٔ بعدی، ',
        link: 'از تورغندی تا هرات',
        after: (asOf) => `، وجود ندارد: پلان شده است و کار تنها در سمت تورغندی گزارش شده است؛ ${asOf}.`,
      },
      design: {
        before: 'فراتر از هرات، ',
        link: 'خط تا قندهار',
        after: (asOf) => ` و از آنجا تا سپین بولدک در مرحلهٔ سروی و دیزاین است؛ چیزی ساخته نشده است؛ ${asOf}.`,
      },
      shut: {
        before: 'گذرگاه ',
        link: 'چمن',
        after: (asOf) =>
          `، جایی که دهلیز وارد پاکستان می‌شود، از اکتوبر ۲۰۲۵ به روی تجارت بسته است. گزارشی از بازگشایی یافت نشد؛ ${asOf}.`,
      },
    },
    known: (date) => `منابع تا ${date} خوانده شده‌اند. آنچه پس از آن آمده در اطلس نیست.`,
    stretchesOther: (name) => `از سر تا سر: ${isolated(name)}`,
    stretches: 'از سر تا سر',
    stretchesOf: (from, to) => `از ${isolated(from)} تا ${isolated(to)} با خط آهن، قطعه به قطعه`,
    figures: 'به ارقام',
    routes: 'مقایسهٔ راه‌ها',
    rail: 'خطوط آهن به تفکیک وضعیت',
    railHint: 'همهٔ خطوط آهن اطلس، نه تنها از این دهلیز. یک وضعیت را باز کنید تا قطعه‌های آن و طول آن‌ها را ببینید.',
    stretchCount: (n) => many(n, { other: 'قطعه' }),
    crossings: 'گذرگاه‌های سرحدی به تفکیک وضعیت',
    crossingCount: (n) => many(n, { other: 'گذرگاه' }),
    corridors: 'دهلیزهای اطلس',
    more: 'ادامه در',
    entries: {
      sites: (n) => many(n, { other: 'محل' }),
      projects: (n) => many(n, { other: 'پروژه' }),
      trade: 'تجارت و ترافیک',
      events: 'رویدادها به ترتیب',
    },
  },
  between: (from, to) => `${isolated(from)} – ${isolated(to)}`,
  by: 'از طریق',
  gauge: (mm) => `${mm} میلی‌متر`,
  filters: 'فیلترها',
  all: 'همه',
  filter: { kind: 'نوع', country: 'کشور', sector: 'سکتور', status: 'وضعیت' },
  clear: 'پاک کردن فیلترها',
  sites: {
    intro: 'محل‌هایی که دهلیز در آن‌ها ساخته می‌شود، از سرحد می‌گذرد، بار می‌گیرد یا مورد مذاکره است.',
    shown: (shown, all) => (shown === all ? `همهٔ ${digits(all)} محل` : `${digits(shown)} از ${digits(all)} محل`),
    none: 'هیچ محلی با این فیلترها مطابقت ندارد.',
    taken: (n) => `محل‌های دهلیز کاسا: ${digits(n)}`,
    noMarker: 'موقعیت نشر نشده: بدون نشانه روی نقشه',
  },
  projects: {
    intro: 'آنچه ساخته شده، پلان شده یا از آن سخن رفته است، هر یک با تاریخ آخرین گزارش آن.',
    shown: (shown, all) => (shown === all ? `همهٔ ${digits(all)} پروژه` : `${digits(shown)} از ${digits(all)} پروژه`),
    none: 'هیچ پروژه‌ای با این فیلترها مطابقت ندارد.',
    sort: 'ترتیب بر اساس',
    sortBy: { name: 'نام', status: 'وضعیت' },
    noPlace: 'بدون محل واحد',
  },
  sources: (n) => many(n, { other: 'منبع' }),
};
