/** Trade on the map. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('kk');
const pairsOf = (n: number) => many(n, { other: 'жұп' });

export const flows: Messages['flows'] = {
  title: 'Картада',
  lead: 'Доғалар елдерді жалғайды: олардың ені – сауда құны, тауардың жүретін жолы емес. Тек таңдалған мәндер мен баламасы жоқ мәндер салынады.',
  notDrawn: 'Сауданы картаға салу мүмкін болмады.',
  period: 'Кезең',
  latest: (period) => `Соңғысы: ${period}`,
  groups: { years: 'Күнтізбелік жылдар', twelve: 'Басқа он екі ай', parts: 'Жылдың бөліктері' },
  option: (period, pairs) => `${period} · ${pairsOf(pairs)}`,
  flow: 'Көрсетілуі',
  flows: { total: 'Екі бағытта', export: 'Экспорт', import: 'Импорт' },
  countries: 'Елдер',
  only: (countries) => `Тек ${countries}`,
  all: 'Барлық елді көрсету',
  drawn: (pairs, period) =>
    pairs === 0
      ? `${period} кезеңі бойынша ештеңе салынбаған.`
      : `${period} кезеңі бойынша ${pairsOf(pairs)} салынған.`,
  leftOut: (pairs) => `Таңдалған елдер қатыспайтын тағы ${pairsOf(pairs)} бар.`,
  caption: (value, period, reporter) => `${value}, ${period}, деректі берген ел: ${reporter}`,
  way: (from, to) => `${from} → ${to}`,
  bothWays: (a, b) => `${a} ↔ ${b}`,
  together: 'бағыттары бөлінбеген',
  mirror: (country) => `${country} есебі`,
  printed: 'жарияланған жалпы мән',
  who: (reporter) => `деректі берген ел: ${reporter}`,
  pair: 'Жұп',
  missing: (period, pairs) => `${period} кезеңі бойынша қабылданған мәні жоқ, сондықтан салынбаған: ${pairs}.`,
  world: 'Бүкіл әлеммен сауданың картада орны жоқ, ол жеке беттерде баяндалады.',
  later: 'Көрсетілген күннен кейін аяқталатын кезеңдер қосылмаған.',
  legend: {
    title: (period) => `Сауда, ${period}`,
    notWay: 'Құны, жүретін жолы емес.',
    step: (value) => `${value} млн АҚШ доллары`,
    thinnest: (value) => `< ${value}, көзге көрінетін ең жіңішке сызық`,
    oneWay: 'бір бағыт',
    both: 'екі бағыт бірге',
  },
};
