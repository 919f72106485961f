/** What ports, crossings and corridors carry. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('ru');
const DAYS = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
const ABOUT_DAYS = { one: 'дня', few: 'дней', many: 'дней', other: 'дня' };

export const traffic: Messages['traffic'] = {
  rail: {
    title: 'Железнодорожные перевозки в Афганистан',
    lead: 'Учёт по железнодорожным погранпереходам за периоды очень разной длины. Сравнивать периоды можно только по тоннам в сутки, которые вычислены здесь.',
    month: (days: string) => `За последний период около месяца (${days})`,
    against: (port: string, other: string) => `${port}, в процентах к показателю ${other}`,
    chart: (ports: string) => `Тонн в сутки по периодам: ${ports}`,
    unit: 'тонн в сутки, вычислено',
    caption:
      'Каждый столбик — один период, его длина указана под ним. Высота показывает темп, поэтому неделя не выглядит как месяц. Периоды без дат есть только в таблице.',
    captionAfter: (windows: number, closed: string) =>
      windows === 1
        ? `Последний учтён после того, как Пакистан закрыл свои погранпереходы ${closed}.`
        : `После того как Пакистан закрыл свои погранпереходы ${closed}, ${form(windows, {
            one: 'учтён',
            few: 'учтены',
            many: 'учтено',
            other: 'учтены',
          })} ${many(windows, {
            one: 'последний период',
            few: 'последних периода',
            many: 'последних периодов',
            other: 'последнего периода',
          })}.`,
    days: (days: number, isAbout: boolean) => (isAbout ? `около ${many(days, ABOUT_DAYS)}` : many(days, DAYS)),
    shortDays: (days: number, isAbout: boolean) => `${isAbout ? '≈ ' : ''}${digits(days)} дн.`,
    word: (window: string, days: string, values: string) => `${window}, ${days}: ${values} тонн в сутки`,
    value: (port: string, value: string) => `${port} ${value}`,
    perDay: (place: string) => `Объём перевозок за сутки, ${place}`,
    perDaySum: (freight: string, days: number, isAbout: boolean, rate: string) =>
      `${freight} т ÷ ${isAbout ? '≈ ' : ''}${many(days, DAYS)} = ${rate} т в сутки`,
    perDayNote: (window: string) => `Среднее за один период (${window}): не учёт за какой-либо день.`,
    lengthSaid: 'Источник называет длину периода словами, поэтому число дней неточное.',
    tableCaption: 'Учтённые тонны и вычисленные по ним тонны в сутки',
    counted: 'тонн',
    all: 'все четыре, как напечатано',
    aDay: 'в сутки',
    undated: 'Без даты',
    noRate: 'темпа нет: число дней не указано',
    closed: (date: string) => `${date}: Пакистан закрывает погранпереходы для торговли`,
    noCause: 'Учтённое до и после стоит рядом; что одно следует из другого, не утверждается.',
    unit1: 'т в сутки',
    none: 'Ни один период, в котором учтены все погранпереходы, не кончается до показанного дня.',
    shareLabel: (place: string) => `Доля: ${place}`,
    share: (place: string) => `от объёма всех четырёх: ${place}`,
  },
  south: {
    title: (closed: string) => `Южные ворота до и после ${closed}`,
    lead: 'Измерено разными людьми в разных единицах: вычитать одну строку из другой нельзя.',
    before: 'До закрытия',
    after: 'После закрытия',
    none: 'Ничего не найдено.',
  },
  karachi: {
    title: 'Порт Карачи',
    chart: 'Грузооборот порта Карачи по финансовым годам, млн т',
    unit: 'млн т, финансовые годы с июля по июнь',
    caption: 'Каждый столбик стоит на своих месяцах. Это весь порт, товары коридора составляют малую его часть.',
    word: (period: string, value: string) => `${period}: ${value} млн т`,
    gap: (period: string) => `${period}: не опубликовано`,
  },
  all: {
    title: 'Весь учёт перевозок',
    lead: 'Всё, что найдено, место за местом, в том числе не показанное выше.',
    group: {
      'rail-ports': 'Железнодорожные погранпереходы Афганистана',
      crossings: 'Болашак, Акина и пути помощи',
      south: 'Граница Пакистана и Афганистана',
      capacity: 'Пропускная способность, планы и ожидания',
      ports: 'Морские порты и Ормузский пролив',
      network: 'Сети в целом',
      performance: 'Коридоры ЦАРЭС: средние стоимость, время и скорость',
      routes: 'Маршруты целиком: время и расстояния',
      other: 'Другие места',
    },
    summary: (group: string, rows: number) => `${group} (${digits(rows)})`,
    capacityNote:
      'Планы и ожидания — не учёт. Пропускной способности погранпереходов Тургунди, Хайратон, Акина и Ислам-Кала не найдено, поэтому их загрузка не вычисляется.',
    place: 'Что и когда',
    figure: 'Цифра',
    count: (rows: number) => many(rows, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
    later: (rows: number) =>
      `${form(rows, { one: 'Опущена', few: 'Опущены', many: 'Опущено', other: 'Опущено' })} ${many(rows, {
        one: 'более поздняя запись',
        few: 'более поздние записи',
        many: 'более поздних записей',
        other: 'более поздней записи',
      })}.`,
  },
};
