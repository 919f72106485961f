/** The day that is shown, how it is chosen, and what changed when. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('kk');
const changesOf = (n: number) => many(n, { other: 'өзгеріс' });

export const time: Messages['time'] = {
  label: 'Көрсетілген күн',
  slider: 'Көрсетілген күн',
  value: (date) => date,
  latestValue: (date) => `${date}, деректердегі соңғы күн`,
  field: 'Күні',
  hint: '«2025» – 2025 жылдың соңына дейін дегенді білдіреді.',
  problem: {
    shape: 'Жылды, айды не күнді жазыңыз: 2025, 2025-10 не 2025-10-12.',
    calendar: (text) => `Күнтізбеде мұндай күн жоқ: ${text}.`,
    early: (year) => `Деректер ${year} жылдан кейін басталады.`,
  },
  late: (date) => `${date} күнінен кейін ештеңе белгісіз: сол күн көрсетілген.`,
  previous: 'Алдыңғы өзгеріс',
  next: 'Келесі өзгеріс',
  play: 'Өзгерістерді ойнату',
  pause: 'Тоқтату',
  latest: 'Соңғысы',
  lastChange: 'Соңғы өзгеріс,',
  none: 'Деректерде мұндай ескі хабар жоқ.',
  more: (n) => `тағы ${digits(n)}`,
  happened: {
    opened: (name) => `${name} ашылды`,
    closed: (name) => `${name} саудаға жабылды`,
    suspended: (name) => `${name} бойынша қозғалыс тоқтатыла тұрды`,
    restricted: (name) => `${name} бойынша шектеу енгізілді`,
    began: (name) => `${name} бойынша құрылыс жұмыстары басталды`,
    completed: (name) => `${name} аяқталды`,
    announced: (name, status) => `${name}: ${status}`,
    unclear: (name) => `${name}: жай-күйі белгісіз`,
  },
  reopened: (name) => `${name} қайта ашылды`,
  unrestricted: (name) => `${name} бойынша шектеу алынды`,
  project: (name, status) => `${name}: ${status}`,
  reported: (name, status) => `${name}: хабарланған жай-күйі – ${status}`,
  projectReported: (name, status) => `${name}: хабарланған жай-күйі – ${status}`,
  since: {
    title: 'Содан бергі өзгерістер…',
    field: 'Қай күннен бері',
    hint: 'Осы күннен кейін көрсетілген күнге дейін не өзгерді.',
    choose: 'Одан кейін не ашылғанын, басталғанын, тоқтатыла тұрғанын не жабылғанын көру үшін күнді көрсетіңіз.',
    count: (n, from, to) => `${from} мерзімінен кейін ${to} күніне дейін ${changesOf(n)}`,
    none: (from, to) => `${from} мерзімінен кейін ${to} күніне дейін ештеңе өзгермеген.`,
    backwards: (from, to) => `${from} көрсетілген күннен (${to}) бұрын емес.`,
    clear: 'Тазарту',
    group: {
      opened: 'Ашылды не қайта іске қосылды',
      closed: 'Саудаға жабылды',
      suspended: 'Тоқтатыла тұрды',
      restricted: 'Шектелді',
      began: 'Құрылыс жұмыстары басталды',
      acted: 'Күшінде не жүріп жатыр',
      completed: 'Аяқталды',
      announced: 'Мәлімделді не жоспарланды',
      unclear: 'Жай-күйі белгісіз болды',
    },
  },
  banner: {
    shown: (date) => `${date} күнгі жай-күй көрсетілген`,
    latest: 'соңғысына қайту',
    changes: (n, from, to) => `${from} мерзімінен кейін ${to} күніне дейін ${changesOf(n)}`,
    forget: 'бұрынғы күнді алып тастау',
    note: (date) => `Сипаттамалар мен ескертпелер ${date} күнгі.`,
  },
  notYet: {
    title: 'Бұл күні әлі жоқ',
    text: (name, date) => `${name} туралы ${date} күніне дейін хабар жоқ.`,
    first: (date, status) => `Деректерде алғаш рет мына күні пайда болады – ${date}: ${status}.`,
    go: (date) => `Көрсету: ${date}`,
    latest: (date) => `Соңғысын көрсету: ${date}`,
  },
  nothingYet: (date) => `${date} күніне дейін хабар жоқ`,
  laterSections: (n, date) =>
    `Оның ${many(n, { other: 'учаскесі' })} тізімде жоқ: ${date} күніне дейін хабар болмаған.`,
  history: {
    after: (date) => `Көрсетілген күннен (${date}) кейін`,
    none: (date) => `${date} күніне дейін хабар жоқ.`,
  },
  events: {
    later: (n, date) => `Көрсетілген күннен (${date}) кейінгі ${many(n, { other: 'жазба' })} қосылмаған.`,
  },
  figures: {
    later: (n, date) => `Көрсетілген күннен (${date}) кейінгі ${many(n, { other: 'көрсеткіш' })} қосылмаған.`,
  },
};
