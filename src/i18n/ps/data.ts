/** The page of all data, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, form, many } = countingIn('ps');

const rowsOf = (n: number) => many(n, { one: 'کتار', other: 'کتارونه' });
const per = (n: string, of: string) => `له ${of} څخه ${n}`;

export const dataPage: Messages['dataPage'] = {
  intro: 'څه چې اطلس پوهېږي، ټول د فایلونو په بڼه، او دا شمېرنه چې پکې څه شته او څه نشته. هر کتار خپلې سرچینې یادوي.',
  anyDay: 'فایلونه او شمېرنې د ټولو معلوماتو دي، که اطلس پر هره ورځ برابر وي.',
  version: (version, knownTo, rows) =>
    `نسخه ${isolated(version)}. سرچینې تر ${knownTo} پورې لوستل شوې دي. ${rowsOf(rows)}.`,
  unsourced: (n) => `هغه کتارونه چې باید سرچینه ولري، خو نه یې لري: ${n}.`,
  files: {
    title: 'فایلونه',
    stay: 'دا پتې نه بدلېږي. جدولونه CSV دي، ځایونه او کرښې GeoJSON.',
    archive: (file, size) => `ټول فایلونه په یوه کې: ${isolated(file)} (${size})`,
    rows: (n, count) => `${count} ${form(n, { one: 'کتار', other: 'کتارونه' })}`,
    more: (n) => many(n, { one: 'بل فایل', other: 'نور فایلونه' }),
    sums: 'د کنټرول شمېرې (SHA-256)',
    describedBy: 'د هر فایل ستنې، ډولونه، شرطونه او سرچینې:',
    standard: `(${isolated('Frictionless Data Package')})`,
    open: 'څنګه پرانیستل کېږي',
    excel: `Excel او LibreOffice د CSV فایلونه همداسې پرانیزي. Excel کېدای شي «${isolated('2025-10')}» په نېټه واړوي: دا ډول ستنې د متن په توګه وارد کړئ.`,
    qgis: 'په QGIS کې د GeoJSON فایلونه په راکشولو پرانیستل کېږي. څه چې موقعیت یې نه وي معلوم، کتار لري خو ټکی نه لري.',
    r: isolated('R: read.csv("stations.csv"). Python: pandas.read_csv("stations.csv").'),
    safe: 'هغه متن چې محاسبوي جدول یې فورمول ګڼي، تر مخه یې اپوستروف لیکل شوی دی. عددونه همداسې پاتې دي.',
    terms: 'شرطونه',
  },
  size: { bytes: (n) => `${n} بایټه`, kilo: (n) => `${n} کیلوبایټه`, mega: (n) => `${n} میګابایټه` },
  coverage: {
    title: 'کتارونه او ډکې خونې',
    text: 'تشه خونه مانا لري چې خپور شوی معلومات ونه موندل شول، یا دا چې ستنه پرې نه پلي کېږي.',
    row: (rows, share) => `${rowsOf(rows)}، ${share} خونې ډکې`,
    sourced: (n, all) => `له ${digits(all)} څخه ${rowsOf(n)} سرچینه لري`,
    weak: (n) => `یوازې پر کمزورو سرچینو ولاړ: ${rowsOf(n)}`,
    caption: (file) => `ډکې خونې د ستنو له مخې: ${isolated(file)}`,
    column: 'ستنه',
    filled: 'ډکې',
    share: 'ونډه',
  },
  ages: {
    title: 'هر حالت څومره زوړ دی',
    text: (knownTo) =>
      `تر ${knownTo} څومره مخکې حالت وروستی ځل راپور شوی و. داسې نه انګېرل کېږي چې تر هغه وروسته یې هم دوام کړی دی.`,
    last: 'وروستی راپور',
    kind: { section: 'برخې', crossing: 'ګذرګاوې', project: 'پروژې', leg: 'پړاوونه' },
    band: {
      quarter: 'په ۳ میاشتو کې دننه',
      year: 'په یوه کال کې دننه',
      twoYears: 'په ۲ کالو کې دننه',
      older: 'تر دې مخکې',
      never: 'نېټه لرونکی راپور نشته',
    },
    all: 'هر حالت',
    find: 'په حالتونو کې لټون',
    hint: 'نوم، ډول یا حالت',
    shown: (n, all) => (n === all ? `ټول ${digits(all)} حالتونه` : `${per(digits(n), digits(all))} حالتونه`),
    none: 'هېڅ حالت ورسره سمون نه خوري.',
    what: 'څه',
    state: 'حالت',
    days: 'ورځې',
    one: { section: 'برخه', crossing: 'ګذرګاه', project: 'پروژه', leg: 'پړاو' },
  },
  quality: {
    title: 'د شمېرو اعتبار',
    text: 'رد شوې شمېرې ناسمې ګڼل شوې او د لیدلو لپاره ساتل شوې دي.',
    standing: 'اعتبار',
    table: {
      'bilateral.csv': 'سوداګري',
      'commodities.csv': 'مالونه',
      'traffic.csv': 'د بار لېږد',
      'figures.csv': 'نورې شمېرې',
    },
  },
  doubt: {
    title: 'توپیرونه او کمزورې سرچینې',
    conflicts: (n) => `د سرچینو ترمنځ ${many(n, { one: 'توپیر', other: 'توپیرونه' })}`,
    conflictsMore: 'له دې سره چې اطلس څه مني او ولې',
    weak: (n, all) => `له ${digits(all)} څخه ${many(n, { one: 'کمزورې سرچینه', other: 'کمزورې سرچینې' })}`,
    noAddress: (n) => `${many(n, { one: 'سرچینه', other: 'سرچینې' })} چې پته یې نه ده معلومه`,
  },
  missing: {
    title: 'څه نشته',
    text: 'نه دي خپاره شوي، یا ونه موندل شول.',
    what: 'څه',
    missing: 'نشته',
    of: 'له ټولو',
    row: {
      sitePosition: 'د ځای موقعیت',
      stationPosition: 'د تمځای موقعیت',
      crossingPosition: 'د ګذرګاه موقعیت',
      placePosition: 'د سړک یا سمندر د پړاو د یوه سر موقعیت',
      sectionLength: 'د پټلۍ د برخې اوږدوالی',
      chainage: 'پر خپله پټلۍ د تمځای کیلومتر',
      legLength: 'د سړک یا سمندر د پړاو اوږدوالی',
      legHours: 'د سړک یا سمندر د پړاو وخت',
      projectCost: 'د پروژې لګښت',
      goodValue: 'د سوداګریز مال ارزښت یا وزن',
    },
  },
  versions: {
    title: 'نسخې',
    changed: (last, before, now) =>
      `معلومات له نسخې ${isolated(last)} راهیسې بدل شوي دي: هغه وخت ${rowsOf(before)}، اوس ${digits(now)}. بدلونونه به له راتلونکې نسخې سره ولیکل شي.`,
    row: (version, date, rows) => `${isolated(version)}، ${date}، ${rowsOf(rows)}`,
    sum: (checksum) => `د ټولو جدولونو د کنټرول شمېره: ${isolated(checksum)}`,
  },
};
