/** The day that is shown, how it is chosen, and what changed when. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('ru');
const CHANGES = { one: 'изменение', few: 'изменения', many: 'изменений', other: 'изменения' };
const LEFT_OUT = { one: 'Опущена', few: 'Опущены', many: 'Опущено', other: 'Опущено' };

export const time: Messages['time'] = {
  label: 'Показанный день',
  slider: 'Показанный день',
  value: (date: string) => date,
  latestValue: (date: string) => `${date}, последний известный`,
  field: 'Дата',
  hint: '«2025» означает «к концу 2025 года».',
  problem: {
    shape: 'Введите год, месяц или день: 2025, 2025-10 или 2025-10-12.',
    calendar: (text: string) => `Такой даты в календаре нет: ${text}.`,
    early: (year: string) => `Данные начинаются после ${year} года.`,
  },
  late: (date: string) => `После ${date} ничего не известно: показан этот день.`,
  previous: 'Предыдущее изменение',
  next: 'Следующее изменение',
  play: 'Показать изменения подряд',
  pause: 'Пауза',
  latest: 'Последний день',
  lastChange: 'Последнее изменение:',
  none: 'Столь старых сообщений в данных нет.',
  more: (n: number) => `и ещё ${digits(n)}`,
  happened: {
    opened: (name: string) => `${name}: открыто`,
    closed: (name: string) => `${name}: закрыто для торговли`,
    suspended: (name: string) => `${name}: движение приостановлено`,
    restricted: (name: string) => `${name}: введены ограничения`,
    began: (name: string) => `${name}: начаты работы`,
    completed: (name: string) => `${name}: завершено`,
    announced: (name: string, status: string) => `${name}: ${status}`,
    unclear: (name: string) => `${name}: статус неизвестен`,
  },
  reopened: (name: string) => `${name}: вновь открыто`,
  unrestricted: (name: string) => `${name}: ограничения сняты`,
  project: (name: string, status: string) => `${name}: ${status}`,
  reported: (name: string, status: string) => `${name}: по сообщению, ${status}`,
  projectReported: (name: string, status: string) => `${name}: по сообщению, ${status}`,
  since: {
    title: 'Что изменилось с…',
    field: 'С даты',
    hint: 'Что изменилось после этого дня и по показанный день.',
    choose: 'Укажите дату, чтобы увидеть, что после неё открылось, началось, приостановлено или закрыто.',
    count: (n: number, from: string, to: string) => `${many(n, CHANGES)} после ${from} и по ${to}`,
    none: (from: string, to: string) => `После ${from} и по ${to} ничего не изменилось.`,
    backwards: (from: string, to: string) => `${from} не раньше показанного дня, ${to}.`,
    clear: 'Сбросить',
    group: {
      opened: 'Открыто или вновь действует',
      closed: 'Закрыто для торговли',
      suspended: 'Приостановлено',
      restricted: 'Введены ограничения',
      began: 'Начаты работы',
      acted: 'В силе или выполняется',
      completed: 'Завершено',
      announced: 'Объявлено или запланировано',
      unclear: 'Статус больше не известен',
    },
  },
  banner: {
    shown: (date: string) => `Показано на ${date}`,
    latest: 'к последнему дню',
    changes: (n: number, from: string, to: string) => `${many(n, CHANGES)} после ${from} и по ${to}`,
    forget: 'забыть прежнюю дату',
    note: (date: string) => `Описания и примечания относятся к ${date}.`,
  },
  notYet: {
    title: 'На эту дату ещё нет',
    text: (name: string, date: string) => `${name}: до ${date} сообщений не было.`,
    first: (date: string, status: string) => `Первое появление в данных: ${date}, ${status}.`,
    go: (date: string) => `Показать ${date}`,
    latest: (date: string) => `Показать последний день, ${date}`,
  },
  nothingYet: (date: string) => `до ${date} сообщений нет`,
  laterSections: (n: number, date: string) =>
    `${form(n, { one: 'Не показан', few: 'Не показаны', many: 'Не показано', other: 'Не показано' })} ${many(n, {
      one: 'участок: до этой даты о нём не сообщалось',
      few: 'участка: до этой даты о них не сообщалось',
      many: 'участков: до этой даты о них не сообщалось',
      other: 'участка: до этой даты о них не сообщалось',
    })} (${date}).`,
  history: {
    after: (date: string) => `После показанной даты, ${date}`,
    none: (date: string) => `Сообщений до ${date} нет.`,
  },
  events: {
    later: (n: number, date: string) =>
      `${form(n, LEFT_OUT)} ${many(n, {
        one: 'запись',
        few: 'записи',
        many: 'записей',
        other: 'записи',
      })} после показанной даты, ${date}.`,
  },
  figures: {
    later: (n: number, date: string) =>
      `${form(n, LEFT_OUT)} ${many(n, {
        one: 'цифра',
        few: 'цифры',
        many: 'цифр',
        other: 'цифры',
      })} позднее показанной даты, ${date}.`,
  },
};
