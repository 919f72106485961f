/** The day that is shown, how it is chosen, and what changed when, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const changes = (n: number) => many(n, { one: 'بدلون', other: 'بدلونونه' });

export const time: Messages['time'] = {
  label: 'ښودل شوې ورځ',
  slider: 'ښودل شوې ورځ',
  value: (date) => date,
  latestValue: (date) => `${date}، تر ټولو وروستۍ معلومه`,
  field: 'نېټه',
  hint: '«۲۰۲۵» د ۲۰۲۵ کال تر پایه مانا لري.',
  problem: {
    shape: `کال، میاشت یا ورځ ولیکئ: 2025، ${isolated('2025-10')} یا ${isolated('2025-10-12')}.`,
    calendar: (text) => `په جنتري کې داسې نېټه نشته: ${isolated(text)}.`,
    early: (year) => `معلومات له ${year} وروسته پیلېږي.`,
  },
  late: (date) => `تر ${date} وروسته هېڅ نه دي معلوم: همدا ورځ ښودل کېږي.`,
  previous: 'مخکینی بدلون',
  next: 'ورپسې بدلون',
  play: 'بدلونونه چلول',
  pause: 'درول',
  latest: 'وروستی',
  lastChange: 'وروستی بدلون،',
  none: 'په معلوماتو کې دومره زوړ راپور نشته.',
  more: (n) => `او ${digits(n)} نور`,
  happened: {
    opened: (name) => `پرانیستل: ${isolated(name)}`,
    closed: (name) => `د سوداګرۍ پر مخ تړل: ${isolated(name)}`,
    suspended: (name) => `د تګ راتګ درول: ${isolated(name)}`,
    restricted: (name) => `محدودول: ${isolated(name)}`,
    began: (name) => `د کار پیل: ${isolated(name)}`,
    completed: (name) => `بشپړېدل: ${isolated(name)}`,
    announced: (name, status) => `${isolated(name)}: ${status}`,
    unclear: (name) => `حالت یې نه دی معلوم: ${isolated(name)}`,
  },
  reopened: (name) => `بیا پرانیستل: ${isolated(name)}`,
  unrestricted: (name) => `د محدودیتونو لرې کول: ${isolated(name)}`,
  project: (name, status) => `${isolated(name)}: ${status}`,
  reported: (name, status) => `${isolated(name)}، راپور شوی حالت: ${status}`,
  projectReported: (name, status) => `${isolated(name)}، راپور شوی حالت: ${status}`,
  since: {
    title: 'بدلونونه له… راهیسې',
    field: 'له دې نېټې',
    hint: 'تر دې ورځې وروسته بدلونونه، تر ښودل شوې ورځې پورې.',
    choose: 'نېټه ورکړئ، څو ښکاره شي چې تر هغې وروسته څه پرانیستل شوي، پیل شوي، درول شوي یا تړل شوي.',
    count: (n, from, to) => `${changes(n)} تر ${from} وروسته، تر ${to} پورې`,
    none: (from, to) => `تر ${from} وروسته، تر ${to} پورې، هېڅ نه دي بدل شوي.`,
    backwards: (from, to) => `${from} تر ${to} مخکې نه ده، چې ښودل شوې ورځ ده.`,
    clear: 'پاکول',
    group: {
      opened: 'پرانیستل شوي یا بیا فعال',
      closed: 'د سوداګرۍ پر مخ تړل شوي',
      suspended: 'درول شوي',
      restricted: 'محدود شوي',
      began: 'کار یې پیل شوی',
      acted: 'نافذ یا روان',
      completed: 'بشپړ شوي',
      announced: 'اعلان یا پلان شوي',
      unclear: 'حالت یې نور نه دی معلوم',
    },
  },
  banner: {
    shown: (date) => `د دې نېټې حالت: ${date}`,
    latest: 'وروستي ته ستنېدل',
    changes: (n, from, to) => `${changes(n)} تر ${from} وروسته، تر ${to} پورې`,
    forget: 'پخوانۍ نېټه پرېښودل',
    note: (date) => `تشریحات او یادښتونه د دې نېټې دي: ${date}.`,
  },
  notYet: {
    title: 'په دې نېټه لا نشته',
    text: (name, date) => `${isolated(name)}: تر ${date} پورې پرې هېڅ نه وو راپور شوي.`,
    first: (date, status) => `په معلوماتو کې لومړی ځل راځي: ${date}، ${status}.`,
    go: (date) => `ښودل: ${date}`,
    latest: (date) => `وروستی ښودل: ${date}`,
  },
  nothingYet: (date) => `تر ${date} پورې راپور نشته`,
  laterSections: (n, date) =>
    `${many(n, { one: 'برخه یې په لړلیک کې نشته', other: 'برخې یې په لړلیک کې نشته' })}: تر ${date} پورې پرې راپور نه و.`,
  history: {
    after: (date) => `تر ${date} وروسته، چې ښودل شوې نېټه ده`,
    none: (date) => `تر ${date} پورې راپور نشته.`,
  },
  events: {
    later: (n, date) =>
      `تر ښودل شوې نېټې وروسته، ${date}، نو پرېښودل شوي: ${many(n, { one: 'مدخل', other: 'مدخلونه' })}.`,
  },
  figures: {
    later: (n, date) =>
      `تر ښودل شوې نېټې وروسته، ${date}، نو پرېښودل شوې: ${many(n, { one: 'شمېره', other: 'شمېرې' })}.`,
  },
};
