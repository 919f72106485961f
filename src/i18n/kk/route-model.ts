/** The cost model of routes, parameter by parameter. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('kk');

export const routeModel: Messages['route']['model'] = {
  title: 'Сағат пен құн неден есептеледі',
  text: 'Жоғарыдағы әр көрсеткіш мына аралық мәндерден есептелген: төменгі, орталық, жоғарғы. Ең тиімді маршрут орталық мәндермен табылады. Біреуін өзгертсеңіз, бәрі бірден қайта есептеледі; өзгерісті осы беттің сілтемесі сақтайды.',
  carec: 'CAREC орташа мәндері тек осы дәліздікі емес, 2019–2022 жылдардағы барлық CAREC дәлізінікі.',
  quotation: 'Мұндағы сандар – баға ұсынысы емес.',
  changed: (n) => (n === 0 ? 'өзгеріс жоқ' : many(n, { other: 'өзгеріс' })),
  resetAll: 'Барлық өзгерісті қайтару',
  reset: (name) => `Өзгерісті қайтару: ${name}`,
  resetShort: 'Қайтару',
  isChanged: 'өзгертілген',
  was: (low, central, high) => `бастапқысы: ${low} – ${central} – ${high}`,
  low: 'төменгі',
  central: 'орталық',
  high: 'жоғарғы',
  input: (end, name) => `${name}, ${end}`,
  how: (n) => (n === 0 ? 'қалай таңдалған' : `қалай табылған, ${many(n, { other: 'дереккөз' })}`),
  howOf: (name) => `Қалай табылған және дереккөздері: ${name}`,
  anyCountry: 'өз қатары жоқ елдер',
  order: 'Төменгі мән орталықтан, орталық мән жоғарғыдан артық болмауы керек.',
  number: '0 мен 999 999 аралығындағы сан, үтірден кейін ең көбі екі таңба.',
  full: (n) => `Сілтемеге ${digits(n)} өзгерістен артық сыймайды. Алдымен біреуін қайтарыңыз.`,
  group: {
    speed: 'Жылдамдық',
    freight: 'Жүк тасымалы',
    'border-hours': 'Шекарадағы уақыт',
    'border-cost': 'Шекарадағы шығын',
    'transfer-hours': 'Қайта тиеу уақыты',
    'transfer-cost': 'Қайта тиеу құны',
    'gauge-hours': 'Табан енін ауыстыру уақыты',
    'gauge-cost': 'Табан енін ауыстыру құны',
  },
  mode: {
    rail: 'теміржол',
    road: 'автожол',
    sea: 'теңіз',
    ferry: 'паром',
    'rail-road': 'теміржол және автожол',
    'rail-sea': 'теміржол және кеме',
    'road-sea': 'автожол және кеме',
    'rail-ferry': 'теміржол және паром',
    'road-ferry': 'автожол және паром',
  },
  basis: {
    published: 'жарияланған',
    derived: 'жарияланған көрсеткіштерден есептелген',
    assumed: 'атлас шартты түрде алған',
  },
  name: (measure, mode, country) => [measure, mode, country].filter((word) => word !== '').join(', '),
};
