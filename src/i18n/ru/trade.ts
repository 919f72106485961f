/** The trade page. */
import type { Messages } from '../messages.ts';

export const trade: Messages['trade'] = {
  title: 'Торговля вдоль коридора',
  lead: 'Что Казахстан и Афганистан продают друг другу, что известно о товарах и как выглядят на этом фоне соседи. Каждая цифра открывает свой источник.',
  flow: { total: 'товарооборот', export: 'экспорт', import: 'импорт' },
  basis: {
    final: 'полный год',
    preliminary: 'полный год, предварительно',
    'part-year': 'часть года',
    target: 'цель',
  },
  label: {
    total: (reporter: string, partner: string, period: string) =>
      `Товарооборот ${reporter} – ${partner}, ${period}, учёт первой стороны`,
    export: (reporter: string, partner: string, period: string) => `Экспорт ${reporter} → ${partner}, ${period}`,
    import: (reporter: string, partner: string, period: string) => `Импорт ${reporter} ← ${partner}, ${period}`,
  },
  usdMillion: 'млн долл. США',
  kilotonnes: 'тыс. т',
  tonnes: 'т',
  gap: 'н/о',
  readout: (period: string) => `${period}:`,
  hint: 'Клавиши со стрелками ведут по столбикам.',
  pair: { title: (reporter: string, partner: string) => `${reporter} – ${partner}, год за годом` },
  goods: { good: 'Товар' },
  quantities: {
    word: (period: string, value: string) => `${period}: ${value} тыс. т`,
    shorter: 'неполный год',
  },
  times: {
    title: 'Время и стоимость в пути',
    lead: 'Как напечатано в источниках: средние или отдельные сообщения за другие годы и о других грузах. Это не тарифные предложения, и они мало говорят о том, сколько времени или денег заняла бы перевозка сейчас.',
    tables: {
      routeTimes: 'Маршруты целиком: время и цены',
      performance: 'Страны: средняя стоимость и скорость',
      handling: 'Границы и порты: ожидание и обработка',
    },
    route: 'Маршрут',
    time: 'Время',
    price: 'Цена',
    place: 'Место',
    cost: 'Стоимость',
    country: 'Страна',
    km: (km: string) => `${km} км`,
    performanceNote: 'Средние по грузовикам и поездам, обследованным ЦАРЭС, по странам и годам.',
    measure: {
      cost: 'Стоимость',
      'speed-without-delay': 'Скорость без стоянок',
      'speed-with-delay': 'Скорость со стоянками',
    },
    label: (measure: string, country: string, mode: string) => `${measure}: ${country}, ${mode}`,
  },
  notes: {
    title: 'Насколько этому можно верить',
    counts: 'Кто считает',
    countsText: (reporter: string) =>
      `Ряд составлен по данным правительства (${reporter}) в том виде, как их называли министры. Ни одной таблицы статистического ведомства страны не найдено, поэтому первичной статистики здесь нет.`,
    disputed: (year: string) => `Почему спорно значение за ${year}`,
    taken: 'Принято:',
    against: 'Против:',
    closure: 'Южные ворота',
    closureText: (date: string) =>
      `К ${date} Пакистан закрыл для торговли свои погранпереходы с Афганистаном. Ни один найденный источник не сообщает об их открытии для торговли до даты данных; за каждый последующий день это не подтверждено.`,
    closureExports: (from: string, to: string) => `Экспорт Пакистана в Афганистан снизился (${from} → ${to}):`,
    closureBasis: 'Платежи через Государственный банк, с таможенным учётом не сопоставимы.',
    to: '→',
    changeLabel: 'Изменение экспорта Пакистана в Афганистан',
    events: 'Все события по порядку',
  },
};
