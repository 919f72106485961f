/** Trade on the map. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ru');
const PAIRS = { one: 'пара', few: 'пары', many: 'пар', other: 'пары' };

export const flows: Messages['flows'] = {
  title: 'На карте',
  lead: 'Дуги соединяют страны: их толщина показывает стоимость, а не путь товаров. Показаны только предпочтительные и единственные значения.',
  notDrawn: 'Показать торговлю на карте не удалось.',
  period: 'Период',
  latest: (period: string) => `Последний: ${period}`,
  groups: { years: 'Календарные годы', twelve: 'Другие двенадцать месяцев', parts: 'Части года' },
  option: (period: string, pairs: number) => `${period} · ${many(pairs, PAIRS)}`,
  flow: 'Показать',
  flows: { total: 'Товарооборот', export: 'Экспорт', import: 'Импорт' },
  countries: 'Страны',
  only: (countries: string) => `Только ${countries}`,
  all: 'Показать все страны',
  drawn: (pairs: number, period: string) =>
    pairs === 0 ? `За период ${period} ничего не показано.` : `Показано за период ${period}: ${many(pairs, PAIRS)}.`,
  leftOut: (pairs: number) => `Ещё ${digits(pairs)} — без выбранных стран.`,
  caption: (value: string, period: string, reporter: string) => `${value}, ${period}, данные: ${reporter}`,
  way: (from: string, to: string) => `${from} → ${to}`,
  bothWays: (a: string, b: string) => `${a} ↔ ${b}`,
  together: 'без разделения',
  mirror: (country: string) => `учёт: ${country}`,
  printed: 'итог, как напечатано',
  who: (reporter: string) => `данные: ${reporter}`,
  pair: 'Пара',
  missing: (period: string, pairs: string) =>
    `За период ${period} принятого значения нет, поэтому не показано: ${pairs}.`,
  world: 'Для торговли со всем миром на карте места нет, о ней рассказано на отдельных страницах.',
  later: 'Периоды, которые заканчиваются после показанного дня, опущены.',
  legend: {
    title: (period: string) => `Торговля, ${period}`,
    notWay: 'Стоимость, а не путь.',
    step: (value: string) => `${value} млн долл. США`,
    thinnest: (value: string) => `менее ${value}, самая тонкая видимая линия`,
    oneWay: 'в одну сторону',
    both: 'в обе стороны вместе',
  },
};
