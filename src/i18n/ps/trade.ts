/** The trade page, in Pashto. */
import type { Messages } from '../messages.ts';

export const trade: Messages['trade'] = {
  title: 'د دهلېز پر اوږدو سوداګري',
  lead: 'قزاقستان او افغانستان یو بل ته څه پلوري، د مالونو په اړه څه معلوم دي، او د ګاونډیانو پرتله. هر عدد خپله سرچینه پرانیزي.',
  flow: { total: 'ټول', export: 'صادرات', import: 'واردات' },
  basis: { final: 'بشپړ کال', preliminary: 'بشپړ کال، لومړنۍ شمېرنه', 'part-year': 'د کال برخه', target: 'موخه' },
  label: {
    total: (reporter, partner, period) => `سوداګري، ${reporter} – ${partner}، ${period} (شمېرونکی: ${reporter})`,
    export: (reporter, partner, period) => `صادرات، ${reporter} ← ${partner}، ${period}`,
    import: (reporter, partner, period) => `واردات، ${partner} ← ${reporter}، ${period}`,
  },
  usdMillion: 'میلیون ډالر',
  kilotonnes: 'زره ټنه',
  tonnes: 'ټنه',
  gap: 'ن.خ.',
  readout: (period) => `${period}:`,
  hint: 'د غشو تڼۍ پر ستنو ګرځي.',
  pair: { title: (reporter, partner) => `${reporter} او ${partner}، کال په کال` },
  goods: { good: 'مال' },
  quantities: {
    word: (period, value) => `${period}: ${value} زره ټنه`,
    shorter: 'بشپړ کال نه دی',
  },
  times: {
    title: 'د لارې وختونه او لګښتونه',
    lead: 'لکه څنګه چې په سرچینو کې چاپ شوي: د نورو کلونو او نورو بارونو اوسطونه یا یوازیني راپورونه. دا د بیې وړاندیز نه دی، او لږ څه وايي چې نن به یو بار څومره وخت واخلي یا لګښت ولري.',
    tables: {
      routeTimes: 'بشپړ مسیرونه: وختونه او بیې',
      performance: 'هېوادونه: اوسط لګښت او سرعت',
      handling: 'پولې او بندرونه: انتظار او د بار چارې',
    },
    route: 'مسیر',
    time: 'وخت',
    price: 'بیه',
    place: 'ځای',
    cost: 'لګښت',
    country: 'هېواد',
    km: (km) => `${km} کیلومتره`,
    performanceNote: 'د هغو لاریو او اورګاډو اوسطونه چې CAREC سروې کړي، د هېواد او کال له مخې.',
    measure: { cost: 'لګښت', 'speed-without-delay': 'سرعت، بې درېدو', 'speed-with-delay': 'سرعت، له درېدو سره' },
    label: (measure, country, mode) => `${measure}، ${country}، ${mode}`,
  },
  notes: {
    title: 'تر کومه پرې باور وکړو',
    counts: 'څوک شمېري',
    countsText: (reporter) =>
      `لړۍ د دې هېواد د حکومت شمېرې دي: ${reporter}، لکه څنګه چې وزارتونو یې ویلي. د احصایې د ادارې هېڅ جدول یې ونه موندل شو، نو دلته هېڅ شی لومړنی احصایوي سند نه دی.`,
    disputed: (year) => `ولې ${year} لانجمن دی`,
    taken: 'منل شوی:',
    against: 'پر خلاف یې:',
    closure: 'جنوبي دروازه',
    closureText: (date) =>
      `پاکستان تر ${date} پورې له افغانستان سره خپلې ګذرګاوې د سوداګرۍ پر مخ وتړلې. هېڅ موندل شوې سرچینه د معلوماتو تر نېټې پورې د سوداګرۍ پر مخ بیا پرانیستل نه راپوروي؛ خو دا تر هغې وروسته د هرې ورځې لپاره نه دي تایید شوي.`,
    closureExports: (from, to) => `افغانستان ته د پاکستان صادرات کم شول، له ${from} تر ${to}:`,
    closureBasis: 'د دولتي بانک له لارې تادیات، چې له ګمرکي شمېرنو سره د پرتلې وړ نه دي.',
    to: 'تر',
    changeLabel: 'افغانستان ته د پاکستان د صادراتو بدلون',
    events: 'ټولې پېښې په ترتیب',
  },
};
