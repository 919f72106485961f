/** The table of projects: looking, sorting, adding up, and setting side by side. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('kk');
const projectsOf = (n: number) => many(n, { other: 'жоба' });

export const projects: Messages['projects'] = {
  find: 'Жобалардан іздеу',
  findHint: 'атауы, сипаттамасы, қатысушысы не орны',
  actor: 'Қатысушы',
  anyActor: 'барлығы',
  actorOption: (name, n) => `${name} (${digits(n)})`,
  actorNote: 'Атаулар дереккөздерде басылғандай берілген: бір қатысушы бірнеше атаумен кездесуі мүмкін.',
  sort: 'Сұрыптау',
  column: {
    name: 'атауы',
    sector: 'сала',
    status: 'жай-күйі',
    report: 'соңғы хабар',
    country: 'елдер',
    place: 'орны',
    actors: 'қатысушылар',
    start: 'басталуы',
    cost: 'құны',
  },
  head: {
    name: 'Жоба',
    sector: 'Сала',
    status: 'Жай-күйі',
    report: 'Соңғы хабар',
    country: 'Елдер',
    place: 'Орны',
    actors: 'Қатысушылар',
    start: 'Басталуы',
    cost: 'Белгілі құны',
  },
  turn: 'Ретін кері айналдыру',
  costOrder: 'АҚШ долларындағы сома бойынша сұрыпталған; мұндай сомасы жоқ жобалар соңында.',
  later: (n, date) => `Көрсетілген күнге (${date}) дейін хабар болмаған ${projectsOf(n)} қосылмаған.`,
  wide: 'Кең кесте',
  wideTitle: (shown) => `Жобалар кесте түрінде (${digits(shown)})`,
  caption: (count, date) => `${count}, ${date} күнгі жай-күй`,
  cost: 'Құны',
  noCost: 'құны жарияланбаған',
  total: {
    title: 'Белгілі құндар',
    label: (unit) => `Көрсетілген жобалардың қосуға болатын белгілі құндары, ${unit}`,
    of: (figures) => `${many(figures, { other: 'көрсеткіш' })} қосылған`,
    none: 'Қосуға болатын көрсеткіш жоқ.',
    mostly: (project, share) => `Бұл соманың ${share} бөлігі мына жобаға тиесілі: ${project}.`,
    notIn: (names) => `Құны жарияланғанымен, сомаға кірмеген: ${names}.`,
    andMore: (n) => `тағы ${digits(n)}`,
    unknown: (none, all) =>
      none === 0
        ? `Барлық ${digits(all)} жобаның әрқайсысының құны жарияланған.`
        : `${projectsOf(all)} ішінен ${digits(none)} жобаның құны жарияланбаған.`,
    how: (left) => (left === 0 ? 'Не қосылған' : `Не қосылған және қосылмаған ${digits(left)} көрсеткіш`),
    added: 'Қосылған',
    left: 'Қосылмаған',
    caution:
      'Әр жылғы келісімшарттар, бағалаулар мен мәлімдемелер, жарияланған күйінде; баға өзгерісіне түзетілмеген. Валюталар бір-біріне ешқашан айналдырылмайды.',
    formula: (parts, sum, unit) => `${parts} = ${sum} ${unit}`,
    why: {
      same: 'басқа валютадағы сол сома',
      wider: 'жобадан кеңірек ауқымды қамтиды',
      yearly: 'әр жылға арналған сома',
      deals: 'мәмілелер сомасы, шығын емес',
      overlap: 'мұндағы басқа сомалармен қабаттасады',
      design: 'тек жобалау, құрылыссыз',
      within: 'қосылған соманың ішінде болуы мүмкін; солай ма, жоқ па, оны ешбір дереккөз айтпайды',
      rivals: 'балама мәндер, бұл күнге дейін біреуі де таңдалмаған',
    },
  },
  compare: {
    title: 'Қатар салыстыру',
    add: (name) => `Салыстыруға қосу: ${name}`,
    short: 'Салыстыру',
    remove: (name) => `Салыстырудан алып тастау: ${name}`,
    chosen: (n, most) =>
      n === 1
        ? `1 жоба таңдалды: қатар қою үшін тағы біреуін таңдаңыз, ең көбі ${digits(most)}.`
        : `${projectsOf(n)} таңдалды, ең көбі ${digits(most)}.`,
    wide: 'Карта үстінен көрсету',
    clear: 'Салыстыруды тазарту',
    goTo: 'Салыстыруға өту',
    caption: (names) => `Салыстырылған: ${names}`,
    stranger: (id) => `Атласта мұндай жоба жоқ: «${id}».`,
    notYet: (name, date) => `${name} туралы ${date} күніне дейін хабар жоқ.`,
    row: {
      status: 'Жай-күйі',
      sector: 'Сала',
      countries: 'Елдер',
      place: 'Орны',
      actors: 'Қатысушылар',
      start: 'Басталуы',
      aims: 'Мәлімделген мерзімі',
      cost: 'Құны',
      sections: 'Учаскелері мен ұзындығы',
      report: 'Соңғы хабар',
    },
    rivals: 'Басқа мәндер',
    noSections: 'атластағы теміржолы жоқ',
  },
  taken: {
    title: (count, date) => `CASA дәлізінің жобалары: ${count}, ${date} күнгі жай-күй`,
  },
};
