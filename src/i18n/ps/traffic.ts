/** What ports, crossings and corridors carry, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const daysOf = (n: number) => many(n, { one: 'ورځ', other: 'ورځې' });

export const traffic: Messages['traffic'] = {
  rail: {
    title: 'افغانستان ته د اورګاډي بار',
    lead: 'د اورګاډي د بندرونو له مخې شمېرل شوی، په ډېرو بېلابېلو مودو کې. مودې یوازې په ورځ کې د ټنو له مخې سره پرتله کړئ، چې دلته محاسبه شوي دي.',
    month: (days) => `د شاوخوا یوې میاشتې په وروستۍ موده کې (${days})`,
    against: (port, other) => `${isolated(port)}، سلنه د دې په پرتله: ${isolated(other)}`,
    chart: (ports) => `په ورځ کې ټنه، د مودې له مخې: ${ports}`,
    unit: 'ټنه په ورځ کې، محاسبه شوي',
    caption:
      'هره ستنه یوه موده ده؛ اوږدوالی یې لاندې لیکل شوی. لوړوالی کچه ښيي، نو اونۍ د میاشتې په څېر نه ده رسم شوې. بې نېټې مودې یوازې په جدول کې دي.',
    captionAfter: (windows, closed) =>
      windows === 1
        ? `وروستۍ یې تر هغه وروسته شمېرل شوې چې پاکستان په ${closed} خپلې ګذرګاوې وتړلې.`
        : `وروستۍ ${digits(windows)} تر هغه وروسته شمېرل شوې چې پاکستان په ${closed} خپلې ګذرګاوې وتړلې.`,
    days: (days, isAbout) => `${isAbout ? 'شاوخوا ' : ''}${daysOf(days)}`,
    shortDays: (days, isAbout) => `${isAbout ? '≈ ' : ''}${daysOf(days)}`,
    word: (window, days, values) => `${window}، ${days}: ${values} ټنه په ورځ کې`,
    value: (port, value) => `${isolated(port)} ${value}`,
    perDay: (place) => `ورځنی بار، ${isolated(place)}`,
    perDaySum: (freight, days, isAbout, rate) =>
      `${freight} ټنه ÷ ${isAbout ? '≈ ' : ''}${daysOf(days)} = ${rate} ټنه په ورځ کې`,
    perDayNote: (window) => `د یوې مودې اوسط (${window}): د هېڅ ورځې شمېرنه نه ده.`,
    lengthSaid: 'سرچینه موده په کلمو بیانوي، نو ورځې دقیقې نه دي.',
    tableCaption: 'ټنه لکه څنګه چې شمېرل شوي، او ورځني ټنه چې ترې محاسبه شوي',
    counted: 'ټنه',
    all: 'ټول څلور، لکه څنګه چې چاپ شوي',
    aDay: 'په ورځ کې',
    undated: 'بې نېټې',
    noRate: 'کچه نشته: ورځې نه دي ویل شوې',
    closed: (date) => `${date}: پاکستان خپلې ګذرګاوې د سوداګرۍ پر مخ تړي`,
    noCause: 'د مخکې او وروسته شمېرنې څنګ په څنګ دي؛ دا نه ویل کېږي چې یوه له بلې راپیدا شوې.',
    unit1: 'ټنه په ورځ کې',
    none: 'هېڅ داسې موده چې ټول بندرونه پکې شمېرل شوي وي، تر ښودل شوې ورځې مخکې نه پای ته رسېږي.',
    shareLabel: (place) => `ونډه: ${isolated(place)}`,
    share: (place) => `له هغه باره چې له ټولو څلورو تېر شو، پر دې ځای تېر شو: ${isolated(place)}`,
  },
  south: {
    title: (closed) => `جنوبي دروازه، تر ${closed} مخکې او وروسته`,
    lead: 'بېلابېلو خلکو په بېلابېلو واحدونو اندازه کړې دي: هېڅ کتار یې له بل څخه نه شي منفي کېدای.',
    before: 'تر تړلو مخکې',
    after: 'تر تړلو وروسته',
    none: 'هېڅ ونه موندل شول.',
  },
  karachi: {
    title: 'د کراچۍ بندر',
    chart: 'د کراچۍ پر بندر تېر شوی بار د مالي کال له مخې، میلیون ټنه',
    unit: 'میلیون ټنه، مالي کلونه له جولای تر جون',
    caption: 'هره ستنه پر خپلو اصلي میاشتو ولاړه ده. ټول بندر، چې د دهلېز مالونه یې وړه برخه دي.',
    word: (period, value) => `${period}: ${value} میلیون ټنه`,
    gap: (period) => `${period}: نه دی خپور شوی`,
  },
  all: {
    title: 'د بار د لېږد ټولې شمېرنې',
    lead: 'هر څه چې وموندل شول، ځای په ځای: هغه هم چې پورته نه دي رسم شوي.',
    group: {
      'rail-ports': 'د افغانستان د اورګاډي بندرونه',
      crossings: 'بولاشاق، اقینه او د مرستو لارې',
      south: 'د پاکستان او افغانستان پوله',
      capacity: 'ظرفیت، پلانونه او هیلې',
      ports: 'سمندري بندرونه او د هرمز تنګی',
      network: 'بشپړې شبکې',
      performance: 'د CAREC دهلېزونه: د لګښت، وخت او سرعت اوسطونه',
      routes: 'بشپړ مسیرونه: وختونه او واټنونه',
      other: 'نور ځایونه',
    },
    summary: (group, rows) => `${group} (${digits(rows)})`,
    capacityNote:
      'پلانونه او هیلې شمېرنې نه دي. د تورغونډۍ، حیرتان، اقینې یا اسلام قلعې ظرفیت ونه موندل شو، نو د هغه هېڅ ونډه نه ده محاسبه شوې.',
    place: 'څه او کله',
    figure: 'شمېره',
    count: (rows) => many(rows, { one: 'شمېرنه', other: 'شمېرنې' }),
    later: (rows) => `تر دې وروسته شمېرنې، پرېښودل شوې: ${digits(rows)}.`,
  },
};
