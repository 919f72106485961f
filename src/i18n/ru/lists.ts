/** The overview, the lists of sites and projects, and their filters. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ru');
const PROJECTS = { one: 'проект', few: 'проекта', many: 'проектов', other: 'проекта' };

export const lists: Messages['lists'] = {
  overview: {
    title: 'Коридор CASA',
    what: [
      'CASA — так правительство Казахстана называет транзитный коридор из Казахстана через Туркменистан и Афганистан в Пакистан, который должен открыть пути из Карачи к Персидскому заливу и в Индию.',
      'На обоих концах он опирается на существующие железные дороги; середины, через Афганистан, нет.',
      'С линией электропередачи CASA-1000 он не связан.',
    ],
    stands: 'Нынешнее состояние',
    statements: {
      railhead: {
        before: 'Колея 1520 мм без разрыва идёт из Казахстана до станции ',
        link: 'Тургунди',
        after: (asOf: string) => `, первой в Афганистане (${asOf}).`,
      },
      missing: {
        before: 'Следующее звено, ',
        link: 'Тургунди – Герат',
        after: (asOf: string) =>
          `, отсутствует: строительство планируется, а о работах сообщалось только у Тургунди (${asOf}).`,
      },
      design: {
        before: 'За Гератом ',
        link: 'линия на Кандагар',
        after: (asOf: string) =>
          ` и далее на Спин-Болдак — это изыскания и проектирование; ничего не построено (${asOf}).`,
      },
      shut: {
        before: 'Погранпереход ',
        link: 'Чаман',
        after: (asOf: string) =>
          `, где коридор входит в Пакистан, закрыт для торговли с октября 2025 года. Сообщений об открытии не найдено (${asOf}).`,
      },
    },
    known: (date: string) => `Источники прочитаны по состоянию на ${date}. Более позднего в атласе нет.`,
    stretchesOther: (name: string) => `Из конца в конец: ${name}`,
    stretches: 'Из конца в конец',
    stretchesOf: (from: string, to: string) => `${from} – ${to} по железной дороге, участок за участком`,
    figures: 'В цифрах',
    routes: 'Сравнить маршруты',
    rail: 'Железные дороги по статусу',
    railHint:
      'Все железные дороги атласа, не только этого коридора. Раскройте статус, чтобы увидеть участки и их длину.',
    stretchCount: (n: number) => many(n, { one: 'участок', few: 'участка', many: 'участков', other: 'участка' }),
    crossings: 'Погранпереходы по статусу',
    crossingCount: (n: number) =>
      many(n, { one: 'погранпереход', few: 'погранперехода', many: 'погранпереходов', other: 'погранперехода' }),
    corridors: 'Коридоры в атласе',
    more: 'Далее',
    entries: {
      sites: (n: number) => many(n, { one: 'место', few: 'места', many: 'мест', other: 'места' }),
      projects: (n: number) => many(n, PROJECTS),
      trade: 'Торговля и перевозки',
      events: 'События по порядку',
    },
  },
  between: (from: string, to: string) => `${from} – ${to}`,
  by: 'путь:',
  gauge: (mm: string) => `${mm} мм`,
  filters: 'Фильтры',
  all: 'все',
  filter: { kind: 'Вид', country: 'Страна', sector: 'Отрасль', status: 'Статус' },
  clear: 'Сбросить фильтры',
  sites: {
    intro: 'Места, где коридор строят, пересекают, загружают или обсуждают.',
    shown: (shown: number, all: number) =>
      shown === all ? `Все места: ${digits(all)}` : `Места: ${digits(shown)} из ${digits(all)}`,
    none: 'Этим фильтрам не отвечает ни одно место.',
    taken: (n: number) => `Места коридора CASA: ${digits(n)}`,
    noMarker: 'положение не опубликовано: на карте отметки нет',
  },
  projects: {
    intro: 'Что строится, планируется или обсуждается; у каждого проекта дата последнего сообщения.',
    shown: (shown: number, all: number) =>
      shown === all ? `Все проекты: ${digits(all)}` : `Проекты: ${digits(shown)} из ${digits(all)}`,
    none: 'Этим фильтрам не отвечает ни один проект.',
    sort: 'Сортировка',
    sortBy: { name: 'по названию', status: 'по статусу' },
    noPlace: 'без привязки к месту',
  },
  sources: (n: number) => many(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }),
};
