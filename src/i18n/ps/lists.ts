/** The overview, the lists of sites and projects, and their filters, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const projectsOf = (n: number) => many(n, { one: 'پروژه', other: 'پروژې' });
const of = (n: number, all: number) => `له ${digits(all)} څخه ${digits(n)}`;

export const lists: Messages['lists'] = {
  overview: {
    title: 'د کاسا دهلېز',
    what: [
      'کاسا هغه نوم دی چې د قزاقستان حکومت یې له قزاقستان څخه د ترکمنستان او افغانستان له لارې پاکستان ته د ټرانزیټي دهلېز لپاره کاروي؛ موخه دا ده چې له کراچۍ څخه د فارس خلیج او هند ته لارې پرانیستل شي.',
      'دواړه سرونه یې پر شته پټلیو ولاړ دي؛ منځ یې، چې له افغانستانه تېرېږي، لا نشته.',
      'له کاسا-۱۰۰۰ سره، چې د برېښنا لیکه ده، هېڅ تړاو نه لري.',
    ],
    stands: 'اوسنی حالت یې',
    statements: {
      railhead: {
        before: 'هغه پټلۍ چې ۱۵۲۰ ملي متره پلنوالی لري، له قزاقستان څخه پرله پسې تر ',
        link: 'تورغونډۍ',
        after: (asOf) => ` پورې رسېږي، چې د افغانستان لومړی تمځای دی؛ ${asOf}.`,
      },
      missing: {
        before: 'ورپسې کړۍ، ',
        link: 'له تورغونډۍ تر هرات',
        after: (asOf) => `، نشته: پلان شوې ده، او کار یې یوازې د تورغونډۍ په سر کې راپور شوی دی؛ ${asOf}.`,
      },
      design: {
        before: 'له هرات ها خوا، ',
        link: 'تر کندهار پټلۍ',
        after: (asOf) => ` او ورپسې تر سپین بولدک پورې یوازې سروې او طرحه ده؛ هېڅ نه دي جوړ شوي؛ ${asOf}.`,
      },
      shut: {
        before: 'د ',
        link: 'چمن',
        after: (asOf) =>
          ` ګذرګاه، چې دهلېز پرې پاکستان ته ننوځي، د ۲۰۲۵ کال له اکتوبر راهیسې د سوداګرۍ پر مخ تړلې ده. د بیا پرانیستلو راپور یې ونه موندل شو؛ ${asOf}.`,
      },
    },
    known: (date) => `سرچینې تر دې نېټې لوستل شوې دي: ${date}. تر هغې وروسته معلومات په اطلس کې نشته.`,
    stretchesOther: (name) => `له سره تر پایه: ${isolated(name)}`,
    stretches: 'له سره تر پایه',
    stretchesOf: (from, to) => `${isolated(from)} – ${isolated(to)} په اورګاډي، برخه په برخه`,
    figures: 'په شمېرو کې',
    routes: 'لارې پرتله کول',
    rail: 'پټلۍ د حالت له مخې',
    railHint: 'د اطلس ټولې پټلۍ، نه یوازې د دې دهلېز. د برخو او اوږدوالي لیدلو لپاره یو حالت پرانیزئ.',
    stretchCount: (n) => many(n, { one: 'برخه', other: 'برخې' }),
    crossings: 'سرحدي ګذرګاوې د حالت له مخې',
    crossingCount: (n) => many(n, { one: 'ګذرګاه', other: 'ګذرګاوې' }),
    corridors: 'د اطلس دهلېزونه',
    more: 'ورپسې',
    entries: {
      sites: (n) => many(n, { one: 'ځای', other: 'ځایونه' }),
      projects: projectsOf,
      trade: 'سوداګري او د بار لېږد',
      events: 'پېښې په ترتیب',
    },
  },
  between: (from, to) => `${isolated(from)} – ${isolated(to)}`,
  by: 'پر لار:',
  gauge: (mm) => `${mm} ملي متره`,
  filters: 'فلټرونه',
  all: 'ټول',
  filter: { kind: 'ډول', country: 'هېواد', sector: 'سکتور', status: 'حالت' },
  clear: 'فلټرونه پاکول',
  sites: {
    intro: 'هغه ځایونه چې دهلېز پکې جوړېږي، ترې تېرېږي، بار پکې بارېږي یا پرې خبرې کېږي.',
    shown: (shown, all) => (shown === all ? `ټول ${digits(all)} ځایونه` : `${of(shown, all)} ځایونه`),
    none: 'هېڅ ځای له دې فلټرونو سره سمون نه خوري.',
    taken: (n) => `د کاسا دهلېز ځایونه: ${digits(n)}`,
    noMarker: 'موقعیت نه دی خپور شوی: پر نقشه نښه نه لري',
  },
  projects: {
    intro: 'څه جوړېږي، څه پلان شوي یا پرې خبرې کېږي، هر یو د وروستي راپور له نېټې سره.',
    shown: (shown, all) => (shown === all ? `ټولې ${projectsOf(all)}` : `${of(shown, all)} پروژې`),
    none: 'هېڅ پروژه له دې فلټرونو سره سمون نه خوري.',
    sort: 'ترتیب د',
    sortBy: { name: 'نوم', status: 'حالت' },
    noPlace: 'یو ځای نه لري',
  },
  sources: (n) => many(n, { one: 'سرچینه', other: 'سرچینې' }),
};
