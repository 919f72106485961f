/** The table of projects: looking, sorting, adding up, and setting side by side. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('ru');

export const projects: Messages['projects'] = {
  find: 'Найти среди проектов',
  findHint: 'название, описание, участник или место',
  actor: 'Участник',
  anyActor: 'все',
  actorOption: (name: string, n: number) => `${name} (${digits(n)})`,
  actorNote: 'Имена даны так, как их печатают источники: один участник может стоять под несколькими.',
  sort: 'Сортировка',
  column: {
    name: 'название',
    sector: 'отрасль',
    status: 'статус',
    report: 'последнее сообщение',
    country: 'страны',
    place: 'место',
    actors: 'участники',
    start: 'начало',
    cost: 'стоимость',
  },
  head: {
    name: 'Проект',
    sector: 'Отрасль',
    status: 'Статус',
    report: 'Последнее сообщение',
    country: 'Страны',
    place: 'Место',
    actors: 'Участники',
    start: 'Начало',
    cost: 'Известная стоимость',
  },
  turn: 'Обратный порядок',
  costOrder: 'Сортировка по суммам в долларах США; проекты без такой суммы идут последними.',
  later: (n: number, date: string) =>
    `${form(n, { one: 'Опущен', few: 'Опущены', many: 'Опущено', other: 'Опущено' })} ${many(n, {
      one: 'проект, о котором',
      few: 'проекта, о которых',
      many: 'проектов, о которых',
      other: 'проекта, о которых',
    })} до показанной даты, ${date}, не сообщалось.`,
  wide: 'Широкая таблица',
  wideTitle: (shown: number) => `Проекты в виде таблицы (${digits(shown)})`,
  caption: (count: string, date: string) => `${count}, на ${date}`,
  cost: 'Стоимость',
  noCost: 'стоимость не опубликована',
  total: {
    title: 'Известная стоимость',
    label: (unit: string) => `Известная стоимость показанных проектов, которую можно сложить, ${unit}`,
    of: (figures: number) =>
      many(figures, {
        one: 'слагаемое',
        few: 'слагаемых',
        many: 'слагаемых',
        other: 'слагаемого',
      }),
    none: 'Цифр, которые можно сложить, нет.',
    mostly: (project: string, share: string) => `Из этой суммы ${share} приходится на проект: ${project}.`,
    notIn: (projects: string) => `В сумму не вошли, хотя стоимость опубликована: ${projects}.`,
    andMore: (n: number) => `ещё ${digits(n)}`,
    unknown: (none: number, all: number) =>
      none === 0
        ? `Стоимость опубликована для каждого (всего ${digits(all)}).`
        : `Стоимость не опубликована: ${digits(none)} из ${many(all, {
            one: 'проекта',
            few: 'проектов',
            many: 'проектов',
            other: 'проекта',
          })}.`,
    how: (left: number) => (left === 0 ? 'Что сложено' : `Что сложено и что не сложено (${digits(left)})`),
    added: 'Сложено',
    left: 'Не сложено',
    caution:
      'Контракты, оценки и заявления разных лет, как опубликовано; без поправки на цены. Валюты никогда не пересчитываются друг в друга.',
    formula: (parts: string, sum: string, unit: string) => `${parts} = ${sum} ${unit}`,
    why: {
      same: 'та же сумма в другой валюте',
      wider: 'охватывает больше, чем проект',
      yearly: 'сумма на каждый год',
      deals: 'сумма сделок, а не стоимость',
      overlap: 'пересекается с другими здесь',
      design: 'только проектирование, без строительства',
      within: 'возможно, входит в сложенную сумму; ни один источник не сообщает, так ли это',
      rivals: 'расходящиеся значения, к этой дате ни одно не предпочтено',
    },
  },
  compare: {
    title: 'Сравнение',
    add: (name: string) => `Добавить к сравнению: ${name}`,
    short: 'Сравнить',
    remove: (name: string) => `Убрать из сравнения: ${name}`,
    chosen: (n: number, most: number) =>
      n === 1
        ? `Выбран 1 проект: выберите ещё один, чтобы сравнить их; не более ${digits(most)}.`
        : `Выбрано: ${digits(n)}, не более ${digits(most)}.`,
    wide: 'Показать поверх карты',
    clear: 'Очистить сравнение',
    goTo: 'Перейти к сравнению',
    caption: (names: string) => `Сравнение: ${names}`,
    stranger: (id: string) => `Проекта «${id}» в атласе нет.`,
    notYet: (name: string, date: string) => `До ${date} сообщений о проекте не было: ${name}.`,
    row: {
      status: 'Статус',
      sector: 'Отрасль',
      countries: 'Страны',
      place: 'Место',
      actors: 'Участники',
      start: 'Начало',
      aims: 'Объявлено на',
      cost: 'Стоимость',
      sections: 'Участки и длины',
      report: 'Последнее сообщение',
    },
    rivals: 'Другие значения',
    noSections: 'без железных дорог атласа',
  },
  taken: {
    title: (count: string, date: string) => `Проекты коридора CASA: ${count}, на ${date}`,
  },
};
