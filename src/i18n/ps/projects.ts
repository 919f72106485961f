/** The table of projects, in Pashto: looking, sorting, adding up, and setting side by side. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const projectsOf = (n: number) => many(n, { one: 'پروژه', other: 'پروژې' });

export const projects: Messages['projects'] = {
  find: 'په پروژو کې لټون',
  findHint: 'نوم، تشریح، ښکېل لوری یا ځای',
  actor: 'ښکېل لوری',
  anyActor: 'ټول',
  actorOption: (name, n) => `${isolated(name)} (${digits(n)})`,
  actorNote: 'نومونه هماغه دي چې سرچینو چاپ کړي: یو لوری کېدای شي په څو نومونو راغلی وي.',
  sort: 'ترتیب د',
  column: {
    name: 'نوم',
    sector: 'سکتور',
    status: 'حالت',
    report: 'وروستی راپور',
    country: 'هېوادونه',
    place: 'ځای',
    actors: 'ښکېل لوري',
    start: 'پیل',
    cost: 'لګښت',
  },
  head: {
    name: 'پروژه',
    sector: 'سکتور',
    status: 'حالت',
    report: 'وروستی راپور',
    country: 'هېوادونه',
    place: 'ځای',
    actors: 'ښکېل لوري',
    start: 'پیل',
    cost: 'معلوم لګښت',
  },
  turn: 'ترتیب سرچپه کول',
  costOrder: 'په امریکايي ډالرو د مبلغ له مخې ترتیب شوې؛ هغه پروژې چې مبلغ نه لري، په پای کې راځي.',
  later: (n, date) => `تر ښودل شوې نېټې پورې، ${date}، بې راپوره، نو پرېښودل شوې: ${projectsOf(n)}.`,
  wide: 'پراخ جدول',
  wideTitle: (shown) => `پروژې د جدول په بڼه (${digits(shown)})`,
  caption: (count, date) => `${count}، د دې نېټې حالت: ${date}`,
  cost: 'لګښت',
  noCost: 'لګښت نه دی خپور شوی',
  total: {
    title: 'معلوم لګښتونه',
    label: (unit) => `د ښودل شوو پروژو معلوم لګښتونه چې جمع کېدای شي، په دې واحد: ${unit}`,
    of: (figures) => `جمع شوې: ${many(figures, { one: 'شمېره', other: 'شمېرې' })}`,
    none: 'د جمع کېدو وړ شمېره نشته.',
    mostly: (project, share) => `${share} یې د دې پروژې دي: ${isolated(project)}.`,
    notIn: (names) => `په مجموعه کې نشته، که څه هم لګښت یې خپور شوی: ${names}.`,
    andMore: (n) => many(n, { one: 'بله پروژه', other: 'نورې پروژې' }),
    unknown: (none, all) =>
      none === 0
        ? `د ټولو لپاره لګښت خپور شوی دی: ${projectsOf(all)}.`
        : `له ${digits(all)} پروژو څخه د ${digits(none)} لګښت نه دی خپور شوی.`,
    how: (left) => (left === 0 ? 'څه جمع شوي' : `څه جمع شوي، او څه نه دي جمع شوي (${digits(left)})`),
    added: 'جمع شوي',
    left: 'نه دي جمع شوي',
    caution:
      'د بېلابېلو کلونو قراردادونه، اټکلونه او ادعاوې، لکه څنګه چې خپرې شوې؛ د بیو له مخې نه دي سم شوي. اسعار هېڅکله یو پر بل نه اړول کېږي.',
    formula: (parts, sum, unit) => `${isolated(`${parts} = ${sum}`)} ${unit}`,
    why: {
      same: 'هماغه مبلغ په بل اسعار',
      wider: 'تر پروژې زیات څه رانغاړي',
      yearly: 'د هر کال لپاره مبلغ',
      deals: 'د معاملو ارزښت، لګښت نه دی',
      overlap: 'دلته له نورو سره ګډ راځي',
      design: 'یوازې ډیزاین، جوړول نه',
      within: 'ښايي په جمع شوي مبلغ کې شامل وي؛ هېڅ سرچینه نه وايي چې شته که نشته',
      rivals: 'سیال ارزښتونه، تر دې نېټې یو یې هم غوره شوی نه دی',
    },
  },
  compare: {
    title: 'څنګ په څنګ',
    add: (name) => `پرتلې ته زیاتول: ${isolated(name)}`,
    short: 'پرتله کول',
    remove: (name) => `له پرتلې لرې کول: ${isolated(name)}`,
    chosen: (n, most) =>
      n === 1
        ? `یوه پروژه ټاکل شوې: د پرتلې لپاره بله هم وټاکئ، تر ${digits(most)} پورې.`
        : `له ${digits(most)} څخه ${digits(n)} ټاکل شوې.`,
    wide: 'پر نقشه باندې ښودل',
    clear: 'پرتله پاکول',
    goTo: 'پرتلې ته ورتلل',
    caption: (names) => `پرتله شوې: ${isolated(names)}`,
    stranger: (id) => `اطلس داسې پروژه نه لري: «${isolated(id)}».`,
    notYet: (name, date) => `${isolated(name)}: تر ${date} پورې پرې هېڅ نه وو راپور شوي.`,
    row: {
      status: 'حالت',
      sector: 'سکتور',
      countries: 'هېوادونه',
      place: 'ځای',
      actors: 'ښکېل لوري',
      start: 'پیل',
      aims: 'د دې لپاره اعلان شوي',
      cost: 'لګښت',
      sections: 'برخې او اوږدوالي',
      report: 'وروستی راپور',
    },
    rivals: 'نور ارزښتونه',
    noSections: 'د اطلس هېڅ پټلۍ نه',
  },
  taken: {
    title: (count, date) => `د کاسا دهلېز پروژې: ${count}، د دې نېټې حالت: ${date}`,
  },
};
