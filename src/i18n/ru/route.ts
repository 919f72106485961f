/** The page of routes: the question, the ways found, what keeps them shut, how they compare, and the cost model. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';
import { routeModel } from './route-model.ts';

const { many, form, digits } = countingIn('ru');
const WAYS = { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' };
const OBSTACLES = { one: 'препятствие', few: 'препятствия', many: 'препятствий', other: 'препятствия' };
const BORDERS = { one: 'граница', few: 'границы', many: 'границ', other: 'границы' };

export const route: Messages['route'] = {
  model: routeModel,
  title: 'Маршруты',
  lead: 'Варианты пути по коридору и в обход него на показанную дату: чем можно пользоваться, чего нет и сколько это занимает времени и денег.',
  form: {
    label: 'Откуда и куда',
    from: 'Откуда',
    to: 'Куда',
    placeholder: 'Название места',
    swap: 'Поменять начало и конец местами',
    by: 'Критерий',
    aim: { hours: 'часы', cost: 'стоимость', km: 'километры', crossings: 'границы' },
    more: 'Через что, в обход чего',
    via: 'Через, в этом порядке',
    addVia: 'Добавить место или погранпереход по пути',
    avoid: 'В обход',
    addAvoid: 'Добавить страну, погранпереход, линию или место для обхода',
    remove: (name: string) => `Убрать: ${name}`,
    full: (n: number) => `Больше в ссылку не помещается: предел — ${digits(n)}.`,
  },
  find: {
    none: 'Ничего не подходит',
    count: (n: number) => `подходит: ${digits(n)}`,
    more: (n: number) => `и ещё ${digits(n)}: продолжайте ввод`,
  },
  pick: {
    from: 'Выбрать начало на карте',
    to: 'Выбрать конец на карте',
    notice: {
      from: 'Нажмите там, где маршруты начинаются: на место, станцию или погранпереход. Escape или та же кнопка отменяет выбор.',
      to: 'Нажмите там, где маршруты заканчиваются: на место, станцию или погранпереход. Escape или та же кнопка отменяет выбор.',
    },
  },
  placeKind: { station: 'станция', other: 'место на дороге или порт' },
  avoidKind: {
    country: 'страна',
    crossing: 'погранпереход',
    line: 'железнодорожная линия',
    leg: 'автодорога или морская линия',
    place: 'место',
  },
  presets: 'Маршруты для начала',
  choose: 'Выберите начало и конец или один из этих маршрутов.',
  chooseTo: (from: string) => `Начало: ${from}. Выберите, куда.`,
  chooseFrom: (to: string) => `Конец: ${to}. Выберите, откуда.`,
  answer: {
    title: 'Найденные варианты',
    looking: 'Поиск вариантов…',
    found: (n: number, from: string, to: string, day: string) =>
      `${form(n, { one: 'Найден', few: 'Найдены', many: 'Найдено', other: 'Найдено' })} ${many(n, WAYS)} на ${day}: ${from} – ${to}.`,
    usable: (n: number, all: number) =>
      n === 0
        ? 'Ни одним из них пользоваться нельзя.'
        : n === all
          ? `Судя по сообщениям, ${all === 1 ? 'им' : 'всеми ими'} можно пользоваться.`
          : `Судя по сообщениям, можно пользоваться: ${digits(n)} из ${digits(all)}.`,
    reading: 'Как это читать',
    order: (aim: string) =>
      `Сначала идут варианты, которыми можно пользоваться, затем те, которым мешают закрытые погранпереходы, затем те, где чего-то нет; в каждой группе первым стоит лучший по критерию «${aim}».`,
    onMap:
      'На карте A — начало, B — конец; широкая линия — показанный вариант, тонкие — остальные, прерывистые там, где они не используются.',
    failed: 'Рассчитать маршруты не удалось.',
    stranger: (field: string, word: string) =>
      `В ссылке («${field}») названо «${word}»; атласу оно неизвестно и опущено.`,
    otherWay: 'Варианта, названного в ссылке, среди найденных нет. Показан первый.',
    noQuotation:
      'Ничто здесь не является тарифным предложением: часы и доллары США вычислены по таблице ниже в виде диапазонов.',
  },
  allShut: {
    text: (day: string) => `На ${day} ни один вариант не открыт от начала до конца.`,
    nearest: (name: string) => `Ближе всего к открытому: ${name}.`,
    assume: (n: number) =>
      `Считать ${form(n, { one: 'открытым', few: 'открытыми', many: 'открытыми', other: 'открытыми' })} ${many(n, {
        one: 'недостающее звено',
        few: 'недостающих звена',
        many: 'недостающих звеньев',
        other: 'недостающих звена',
      })}`,
  },
  names: {
    by: (places: string, modes: string) => `${places} (${modes})`,
    through: (name: string, place: string) => `${name}, через: ${place}`,
    only: (modes: string) => modes,
    border: (a: string, b: string) => `граница ${a} – ${b}`,
    water: 'судно',
    leg: (name: string, mode: string) => `${name} (${mode})`,
  },
  card: {
    chosen: 'показан на карте',
    can: {
      open: 'судя по сообщениям, можно пользоваться',
      unsure: 'о закрытии не сообщалось, но сообщения есть не обо всём пути',
      assumed: 'можно было бы пользоваться, будь открыто то, что принято за открытое',
    },
    uncertain: (km: string, gates: number) => {
      const things = [km, gates === 0 ? '' : many(gates, BORDERS)].filter((thing) => thing !== '');
      return `О закрытии не сообщалось, но статус части пути неизвестен: ${things.join(', ')}.`;
    },
    presumed: (n: number) =>
      `По сообщениям позднее этого дня взят статус ${many(n, {
        one: 'элемента пути',
        few: 'элементов пути',
        many: 'элементов пути',
        other: 'элемента пути',
      })}.`,
    shut: (day: string, n: number) => `на ${day} невозможно: ${many(n, OBSTACLES)}`,
    missing: 'Отсутствует:',
    suspended: 'Построено, но не используется:',
    restricted: 'С ограничениями:',
    partOf: (name: string) => `часть линии ${name}`,
    closed: 'Закрыто или ещё не существует:',
    borders: (n: number) => many(n, BORDERS),
    breaks: (n: number) =>
      many(n, { one: 'стык колеи', few: 'стыка колеи', many: 'стыков колеи', other: 'стыка колеи' }),
    transfers: (n: number) => many(n, { one: 'перевалка', few: 'перевалки', many: 'перевалок', other: 'перевалки' }),
    why: 'Что не даёт проехать',
  },
  figure: {
    km: (km: string) => `${km} км`,
    about: (km: string) => `около ${km}`,
    published: (km: string) => `из них опубликовано ${km} км`,
    nonePublished: 'длина не опубликована',
    hours: (span: string) => `${span} ч`,
    cost: (span: string) => `${span} долл. США`,
    central: (value: string) => `базовое ${value}`,
    hoursCentral: (value: string) => `${value} ч`,
    costCentral: (value: string) => `${value} долл. США`,
    per20t: 'за 20 т',
    unmeasured: (n: number) =>
      `${many(n, {
        one: 'перегон не имеет известной длины и считается',
        few: 'перегона не имеют известной длины и считаются',
        many: 'перегонов не имеют известной длины и считаются',
        other: 'перегона не имеют известной длины и считаются',
      })} за 0 км: на деле путь длиннее.`,
    days: (span: string) => `${span} сут.`,
  },
  state: {
    later: 'начато после этой даты',
    unknown: 'сообщений не найдено',
    noCrossing: 'погранперехода здесь в атласе нет',
    assumed: 'принято за открытое',
    since: (date: string) => `с ${date}`,
    sources: 'источники',
    sourcesOf: (name: string) => `Источники о статусе: ${name}`,
    noReport: 'Сообщений до этой даты не найдено.',
    firstReport: 'Первое сообщение, после этой даты',
  },
  details: {
    title: 'Показанный вариант по частям',
    of: (name: string) => `Вариант: ${name}.`,
    part: 'Часть',
    length: 'км',
    hours: 'Часы',
    cost: 'Долл. США, 20 т',
    running: 'Часы и доллары частей относятся только к движению; границы, перевалки и стыки колеи прибавлены ниже.',
    between: 'Границы, стыки колеи, перевалки',
    total: 'Итого',
    stretch: (from: string, to: string) => `${from} – ${to}`,
    rail: (mm: number) => `железная дорога, ${mm} мм`,
    borders: 'Границы',
    noBorders: 'Границ на пути нет.',
    breaks: 'Стыки колеи',
    noBreaks: 'Колея на пути не меняется.',
    transfers: 'Перевалки',
    noTransfers: 'Груз остаётся на одном виде транспорта.',
    at: (km: string, isAbout: boolean) => (isAbout ? `примерно на км ${km}` : `на км ${km}`),
    crossing: (from: string, to: string) => `${from} → ${to}`,
    change: (from: string, to: string) => `${from} → ${to}`,
    gauges: (from: number, to: number) => `${from} → ${to} мм`,
  },
  assume: {
    title: 'А если бы было открыто?',
    text: 'Звенья этих вариантов, которые не используются. Примите звено за открытое, и все цифры пересчитаются; ссылка на эту страницу сохранит выбор.',
    none: 'На этих вариантах нет ни закрытых, ни недостающих звеньев.',
    full: (n: number) => `Одновременно принять за открытые можно не больше, чем ${digits(n)}.`,
    clear: 'Ничего не считать открытым',
    ofAll: (n: number, all: number) => `не используется участков: ${digits(n)} из ${digits(all)}`,
  },
  compare: {
    title: 'Цифра за цифрой',
    caption: 'Сравнение всех вариантов',
    hint: 'Таблица прокручивается вбок.',
    figure: 'Показатель',
    usable: 'Можно пользоваться',
    can: {
      open: 'да',
      unsure: 'о закрытии не сообщалось, но сообщения есть не обо всём пути',
      assumed: 'если принять за открытое',
    },
    no: (n: number) => `нет, ${many(n, OBSTACLES)}`,
    km: 'Километры',
    publishedKm: 'из них опубликовано',
    missingKm: 'не используется, км',
    mode: 'км по виду транспорта',
    status: 'км по статусу',
    gauge: 'км железной дороги по колее',
    country: 'км по странам',
    sea: 'в море',
    later: 'не начато',
    unknown: 'не сообщается',
    crossings: 'Погранпереходы',
    closed: 'из них закрыто',
    breaks: 'Стыки колеи',
    transfers: 'Перевалки',
    hours: 'Часы, от и до',
    hoursCentral: 'Часы, базовое',
    cost: 'Долл. США за 20 т, от и до',
    costCentral: 'Долл. США за 20 т, базовое',
    least: 'меньше всех',
    nothing: '–',
    mm: (mm: string) => `${mm} мм`,
    totals: 'Итоги',
  },
  strips: {
    title: 'Рядом, в одном масштабе',
  },
  none: {
    title: 'Маршрутов нет',
    unknown: (id: string) => `Места «${id}» в сети атласа нет.`,
    unknownVia: (id: string) => `Пункта «${id}», через который можно проехать, в атласе нет.`,
    unserved: (name: string) => `${name}: ни железных дорог, ни автодорог, ни судов сети атласа здесь и рядом нет.`,
    nearest: 'Возможно, вы имели в виду',
    dropVia: (name: string) => `Не проезжать: ${name}`,
    same: (name: string) => `Начало и конец — одно и то же место: ${name}.`,
    sameOffer: 'Маршруты отсюда, которые часто смотрят',
    notJoined: (from: string, to: string) =>
      `${from} – ${to}: в атласе их не соединяет ни железная дорога, ни автодорога, ни судно, даже если бы всё было открыто.`,
    notJoinedNearest: 'Ближайшее достижимое место',
    excluded: 'С такими пунктами и обходами пути не остаётся, даже если бы всё было открыто.',
    allow: (name: string) => `Снова разрешить: ${name}`,
    dropAll: 'Убрать все пункты и обходы',
    presets: 'Или один из этих',
  },
};
