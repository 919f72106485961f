/** The page of routes, in Pashto: the question, the ways found, what keeps them shut, and how they compare. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';
import { routeModel } from './route-model.ts';

const { many, digits } = countingIn('ps');
const obstacles = (n: number) => many(n, { one: 'خنډ', other: 'خنډونه' });
const borders = (n: number) => many(n, { one: 'پوله', other: 'پولې' });

export const route: Messages['route'] = {
  model: routeModel,
  title: 'مسیرونه',
  lead: 'د دهلېز پر اوږدو او شاوخوا لارې، په ښودل شوې نېټه: پر څه تلل کېدای شي، څه نشته، او څومره وخت او لګښت غواړي.',
  form: {
    label: 'له کومه تر کومه',
    from: 'له',
    to: 'تر',
    placeholder: 'د ځای نوم',
    swap: 'د پیل او پای بدلول',
    by: 'غوره د دې له مخې',
    aim: { hours: 'ساعتونه', cost: 'لګښت', km: 'کیلومترونه', crossings: 'پولې' },
    more: 'تېرېدل، ډډه کول',
    via: 'پر دې تېر شي، په همدې ترتیب',
    addVia: 'د تېرېدو لپاره ځای یا ګذرګاه زیاتول',
    avoid: 'ډډه کول',
    addAvoid: 'د ډډې لپاره هېواد، ګذرګاه، پټلۍ یا ځای زیاتول',
    remove: (name) => `لرې کول: ${isolated(name)}`,
    full: (n) => `په لینک کې تر ${digits(n)} زیات نه ځایېږي.`,
  },
  find: {
    none: 'هېڅ سمون نه خوري',
    count: (n) => `موندل شوي: ${digits(n)}`,
    more: (n) => `او ${digits(n)} نور: لیکلو ته دوام ورکړئ`,
  },
  pick: {
    from: 'پیل پر نقشه ټاکل',
    to: 'پای پر نقشه ټاکل',
    notice: {
      from: 'هلته کلیک وکړئ چې مسیرونه پیلېږي: ځای، تمځای یا ګذرګاه. د پرېښودو لپاره Escape یا بیا همدا تڼۍ کېکاږئ.',
      to: 'هلته کلیک وکړئ چې مسیرونه پای ته رسېږي: ځای، تمځای یا ګذرګاه. د پرېښودو لپاره Escape یا بیا همدا تڼۍ کېکاږئ.',
    },
  },
  placeKind: { station: 'تمځای', other: 'د سړک ځای یا بندر' },
  avoidKind: {
    country: 'هېواد',
    crossing: 'سرحدي ګذرګاه',
    line: 'د اورګاډي پټلۍ',
    leg: 'د سړک یا سمندر پړاو',
    place: 'ځای',
  },
  presets: 'د پیل لپاره مسیرونه',
  choose: 'پیل او پای وټاکئ، یا له دې یو.',
  chooseTo: (from) => `پیل: ${isolated(from)}. اوس پای وټاکئ.`,
  chooseFrom: (to) => `پای: ${isolated(to)}. اوس پیل وټاکئ.`,
  answer: {
    title: 'موندل شوې لارې',
    looking: 'د لارو لټون…',
    found: (n, from, to, day) =>
      `${isolated(from)} ← ${isolated(to)}: ${many(n, { one: 'لار وموندل شوه', other: 'لارې وموندل شوې' })}، ${day}.`,
    usable: (n, all) =>
      n === 0
        ? 'پر هېڅ یوه یې تلل نه شي کېدای.'
        : n === all
          ? 'د راپورونو له مخې پر ټولو تلل کېدای شي.'
          : `د راپورونو له مخې د تلو وړ پکې: ${digits(n)}.`,
    reading: 'دا څنګه ولولو',
    order: (aim) =>
      `لومړی هغه راځي چې پرې تلل کېدای شي، بیا هغه چې تړلو ګذرګاوو بندې کړې دي، بیا هغه چې برخې یې نشته؛ له هرې ډلې تر ټولو لږ دا لري: ${aim}.`,
    onMap:
      'پر نقشه A پیل او B پای دی؛ پلنه کرښه ښودل شوې لار ده، نرۍ کرښې نورې لارې دي، او چېرته چې فعالې نه وي، پرې شوې ښکاري.',
    failed: 'مسیرونه محاسبه نه شول.',
    stranger: (field, word) =>
      `د لینک په «${isolated(field)}» کې «${isolated(word)}» راغلی، چې اطلس یې نه پېژني: پرېښودل شو.`,
    otherWay: 'هغه لار چې لینک یې یادوي، په موندل شوو کې نشته. لومړۍ ښودل شوې ده.',
    noQuotation:
      'دلته هېڅ شی د بیې وړاندیز نه دی: ساعتونه او امریکايي ډالر له لاندې جدول څخه د حدونو په بڼه محاسبه شوي دي.',
  },
  allShut: {
    text: (day) => `په دې نېټه هېڅ لار له پیله تر پایه پرانیستې نه ده: ${day}.`,
    nearest: (name) => `پرانیستلو ته تر ټولو نږدې لار: ${name}.`,
    assume: (n) => `${digits(n)} کړۍ، چې نه یې لري، پرانیستې وګڼئ`,
  },
  names: {
    by: (places, modes) => `${isolated(places)} (${modes})`,
    through: (name, place) => `${name}، پر لار: ${isolated(place)}`,
    only: (modes) => `یوازې ${modes}`,
    border: (a, b) => `پوله ${a} – ${b}`,
    water: 'بېړۍ',
    leg: (name, mode) => `${isolated(name)} (${mode})`,
  },
  card: {
    chosen: 'پر نقشه ښودل شوې',
    can: {
      open: 'د راپورونو له مخې پرې تلل کېدای شي',
      unsure: 'تړلې نه ده راپور شوې، خو د ټولې لپاره راپور نشته',
      assumed: 'پرې تلل کېدای شي، که هغه څه پرانیستي وي چې تاسو پرانیستي ګڼلي',
    },
    uncertain: (km, gates) => {
      const things = [km, gates === 0 ? '' : borders(gates)].filter((thing) => thing !== '');
      return `هېڅ راپور یې تړلې نه بولي، خو پرې د دې حالت نه دی معلوم: ${things.join(' او ')}.`;
    },
    presumed: (n) =>
      `حالت یې له داسې راپوره اخیستل شوی چې تر دې ورځې وروسته دی: ${many(n, { one: 'برخه یا ګذرګاه', other: 'برخې یا ګذرګاوې' })}.`,
    shut: (day, n) => `په ${day} ممکنه نه ده: ${obstacles(n)}`,
    missing: 'نشته:',
    suspended: 'جوړه شوې، خو نافعاله:',
    restricted: 'محدود شوي:',
    partOf: (name) => `د دې برخه: ${isolated(name)}`,
    closed: 'تړل شوي، یا لا نشته:',
    borders,
    breaks: (n) => `د پلنوالي ${many(n, { one: 'بدلون', other: 'بدلونونه' })}`,
    transfers: (n) => `د بار بدلول: ${many(n, { one: 'ځل', other: 'ځله' })}`,
    why: 'څه یې تړلې ساتي',
  },
  figure: {
    km: (km) => `${km} کیلومتره`,
    about: (km) => `شاوخوا ${km}`,
    published: (km) => `${km} کیلومتره یې خپاره شوي`,
    nonePublished: 'هېڅ یې نه دي خپاره شوي',
    hours: (span) => `${span} ساعته`,
    cost: (span) => `${span} ډالر`,
    central: (value) => `منځنی ${value}`,
    hoursCentral: (value) => `${value} ساعته`,
    costCentral: (value) => `${value} ډالر`,
    per20t: 'د ۲۰ ټنو لپاره',
    unmeasured: (n) =>
      `${many(n, { one: 'ټوټه اوږدوالی نه لري او ۰ کیلومتره شمېرل کېږي', other: 'ټوټې اوږدوالی نه لري او ۰ کیلومتره شمېرل کېږي' })}: لار تر دې اوږده ده.`,
    days: (span) => `${span} ورځې`,
  },
  state: {
    later: 'تر دې نېټې وروسته پیل شوی',
    unknown: 'پرې راپور ونه موندل شو',
    noCrossing: 'اطلس دلته ګذرګاه نه لري',
    assumed: 'پرانیستی ګڼل شوی',
    since: (date) => `له ${date} راهیسې`,
    sources: 'سرچینې',
    sourcesOf: (name) => `د حالت سرچینې: ${isolated(name)}`,
    noReport: 'تر دې نېټې پورې راپور ونه موندل شو.',
    firstReport: 'لومړی راپور، تر دې نېټې وروسته',
  },
  details: {
    title: 'ښودل شوې لار، برخه په برخه',
    of: (name) => `لار: ${name}.`,
    part: 'برخه',
    length: 'کیلومتر',
    hours: 'ساعتونه',
    cost: 'ډالر، ۲۰ ټنه',
    running: 'د برخو ساعتونه او ډالر یوازې د تګ لپاره دي؛ پولې، د بار بدلول او د پلنوالي بدلونونه لاندې زیاتېږي.',
    between: 'پولې، د پلنوالي بدلونونه، د بار بدلول',
    total: 'ټول',
    stretch: (from, to) => `${isolated(from)} – ${isolated(to)}`,
    rail: (mm) => `اورګاډی، ${digits(mm)} ملي متره`,
    borders: 'پولې',
    noBorders: 'له هېڅ پولې نه تېرېږي.',
    breaks: 'د پلنوالي بدلونونه',
    noBreaks: 'د پټلۍ پلنوالی پرې نه بدلېږي.',
    transfers: 'د بار بدلول',
    noTransfers: 'مالونه په یوه ډول وسیله پاتې کېږي.',
    at: (km, isAbout) => `${isAbout ? 'شاوخوا ' : ''}کیلومتر ${km}`,
    crossing: (from, to) => `${from} ← ${to}`,
    change: (from, to) => `${from} ← ${to}`,
    gauges: (from, to) => `${digits(from)} ← ${digits(to)} ملي متره`,
  },
  assume: {
    title: 'که پرانیستی وای؟',
    text: 'د دې لارو هغه کړۍ چې فعالې نه دي. یوه پرانیستې وګڼئ، نو ټولې شمېرې ورسره بدلېږي؛ د دې مخ لینک یې ساتي.',
    none: 'پر دې لارو هېڅ شی تړلی یا ورک نه دی.',
    full: (n) => `په یوه وخت کې تر ${digits(n)} زیات نه شي پرانیستي ګڼل کېدای.`,
    clear: 'هېڅ پرانیستی مه ګڼئ',
    ofAll: (n, all) => `له ${digits(all)} برخو څخه ${digits(n)} فعالې نه دي`,
  },
  compare: {
    title: 'شمېره په شمېره',
    caption: 'د ټولو لارو پرتله',
    hint: 'جدول یو اړخ ته ښویېږي.',
    figure: 'شمېره',
    usable: 'پرې تلل کېدای شي',
    can: { open: 'هو', unsure: 'تړلې نه ده راپور شوې، خو د ټولې لپاره راپور نشته', assumed: 'که پرانیستې وګڼل شي' },
    no: (n) => `نه، ${obstacles(n)}`,
    km: 'کیلومترونه',
    publishedKm: 'خپاره شوي پکې',
    missingKm: 'نافعال، کیلومتر',
    mode: 'کیلومتر د لېږد د ډول له مخې',
    status: 'کیلومتر د حالت له مخې',
    gauge: 'د پټلۍ کیلومتر د پلنوالي له مخې',
    country: 'کیلومتر د هېواد له مخې',
    sea: 'په سمندر کې',
    later: 'نه دی پیل شوی',
    unknown: 'نه دی راپور شوی',
    crossings: 'سرحدي ګذرګاوې',
    closed: 'تړلې پکې',
    breaks: 'د پلنوالي بدلونونه',
    transfers: 'د بار بدلول',
    hours: 'ساعتونه، ټیټ–لوړ',
    hoursCentral: 'ساعتونه، منځنی',
    cost: 'ډالر د ۲۰ ټنو لپاره، ټیټ–لوړ',
    costCentral: 'ډالر د ۲۰ ټنو لپاره، منځنی',
    least: 'تر ټولو لږ',
    nothing: '–',
    mm: (mm) => `${mm} ملي متره`,
    totals: 'ټولې مجموعې',
  },
  strips: {
    title: 'څنګ په څنګ، په یوه مقیاس',
  },
  none: {
    title: 'مسیر نشته',
    unknown: (id) => `اطلس په شبکه کې په دې نوم ځای نه پېژني: «${isolated(id)}».`,
    unknownVia: (id) => `اطلس د تېرېدو لپاره په دې نوم هېڅ نه پېژني: «${isolated(id)}».`,
    unserved: (name) => `${isolated(name)}: د اطلس د شبکې هېڅ پټلۍ، سړک یا بېړۍ دلته یا نږدې نه رسېږي.`,
    nearest: 'شاید ستاسو موخه دا وي',
    dropVia: (name) => `پرې مه تېرېږئ: ${isolated(name)}`,
    same: (name) => `پیل او پای یو ځای دی: ${isolated(name)}.`,
    sameOffer: 'له دې ځایه هغه مسیرونه چې ډېر کتل کېږي',
    notJoined: (from, to) =>
      `${isolated(from)} – ${isolated(to)}: د اطلس هېڅ پټلۍ، سړک یا بېړۍ یې نه نښلوي، که هر څه پرانیستي هم وای.`,
    notJoinedNearest: 'تر ټولو نږدې د رسېدو وړ ځای',
    excluded: 'د تېرېدو او ډډې له شرطونو سره هېڅ لار نه پاتې کېږي، که هر څه پرانیستي هم وای.',
    allow: (name) => `بیا اجازه ورکول: ${isolated(name)}`,
    dropAll: 'د تېرېدو او ډډې ټول شرطونه لرې کول',
    presets: 'یا له دې یو',
  },
};
