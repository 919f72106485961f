/** The cost model of routes, parameter by parameter. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ru');

export const routeModel: Messages['route']['model'] = {
  title: 'Из чего складываются часы и стоимость',
  text: 'Каждая цифра выше вычислена по этим диапазонам: нижнее, базовое и верхнее значение. Лучший вариант ищется по базовым. Измените одно, и всё сразу пересчитается; ссылка на эту страницу сохранит изменение.',
  carec: 'Средние ЦАРЭС относятся ко всем её коридорам за 2019–2022 годы, а не к этому.',
  quotation: 'Ничто здесь не является тарифным предложением.',
  changed: (n: number) => (n === 0 ? 'без изменений' : `изменено: ${digits(n)}`),
  resetAll: 'Отменить все изменения',
  reset: (name: string) => `Отменить изменение: ${name}`,
  resetShort: 'Отменить',
  isChanged: 'изменено',
  was: (low: string, central: string, high: string) => `было ${low} – ${central} – ${high}`,
  low: 'нижнее',
  central: 'базовое',
  high: 'верхнее',
  input: (end: string, name: string) => `${name}, ${end} значение`,
  how: (n: number) =>
    n === 0
      ? 'как выбрано'
      : `как найдено, ${many(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}`,
  howOf: (name: string) => `Как найдено и по каким источникам: ${name}`,
  anyCountry: 'страны без собственной строки',
  order: 'Нижнее значение не может быть больше базового, а базовое — больше верхнего.',
  number: 'Число от 0 до 999 999, не более двух знаков после запятой.',
  full: (n: number) => `В ссылку помещается не больше изменений, чем ${digits(n)}. Сначала отмените одно.`,
  group: {
    speed: 'Скорость',
    freight: 'Перевозка',
    'border-hours': 'Время на границе',
    'border-cost': 'Стоимость на границе',
    'transfer-hours': 'Время перевалки',
    'transfer-cost': 'Стоимость перевалки',
    'gauge-hours': 'Время смены колеи',
    'gauge-cost': 'Стоимость смены колеи',
  },
  mode: {
    rail: 'железная дорога',
    road: 'автодорога',
    sea: 'море',
    ferry: 'паром',
    'rail-road': 'железная дорога и автодорога',
    'rail-sea': 'железная дорога и судно',
    'road-sea': 'автодорога и судно',
    'rail-ferry': 'железная дорога и паром',
    'road-ferry': 'автодорога и паром',
  },
  basis: {
    published: 'опубликовано',
    derived: 'вычислено по опубликованным цифрам',
    assumed: 'допущение атласа',
  },
  name: (measure: string, mode: string, country: string) =>
    [measure, mode, country].filter((word) => word !== '').join(', '),
};
