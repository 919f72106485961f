/** The page of a pair of countries, and the list of all pairs. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('ru');
const VALUES = { one: 'значение', few: 'значения', many: 'значений', other: 'значения' };
const LEFT_OUT = { one: 'Опущено', few: 'Опущены', many: 'Опущено', other: 'Опущено' };
const MONTHS = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' };

export const pairPage: Messages['pairPage'] = {
  lead: (a: string, b: string) =>
    `Взаимная торговля ${a} – ${b} со стороны первой страны: кто что учёл и в чём данные расходятся.`,
  fromOther: (b: string, a: string) => `То же с другой стороны: ${b} – ${a}`,
  whole: (a: string, b: string) => `Всё о паре ${a} – ${b}`,
  leftOut: (count: number, day: string) =>
    `${form(count, LEFT_OUT)} ${many(count, {
      one: 'значение, опубликованное',
      few: 'значения, опубликованных',
      many: 'значений, опубликованных',
      other: 'значения, опубликованного',
    })} после ${day}.`,
  none: (a: string, b: string) =>
    `Данные о торговле ${a} – ${b} не опубликованы: ни с одной стороны значений не найдено. Ничем другим они не заменены.`,
  noneYet: (day: string) => `До ${day} ничего не опубликовано.`,
  others: 'Пары с опубликованными значениями',
  chart: {
    title: 'По времени',
    label: (a: string, b: string, from: string, to: string) =>
      `Торговля ${a} – ${b}, млн долларов США, ${from} – ${to}`,
    flow: 'Показать',
    flows: {
      total: 'Товарооборот',
      export: (a: string, b: string) => `${a} → ${b}`,
      import: (a: string, b: string) => `${b} → ${a}`,
    },
    shown: (flow: string, lanes: string) => `Показано: ${flow}. Учёт: ${lanes}.`,
    shownNone: (flow: string) => `Показано: ${flow}. Не опубликовано.`,
    hint: 'Клавиши со стрелками ведут по периодам дорожки и по точкам; щелчок сохраняет период в ссылке.',
    lane: {
      whole: (country: string) => `Учёт: ${country}, полные годы`,
      parts: (country: string) => `Учёт: ${country}, части года`,
      calendar: (country: string) => `Учёт: ${country}, календарные годы`,
      fiscal: (country: string) => `Учёт: ${country}, годы с июля`,
      solar: (country: string) => `Учёт: ${country}, годы с марта`,
    },
    marks: 'Решения и события обеих стран',
    sign: { exact: '', about: '≈', over: '>', under: '<', 'up-to': '≤', range: '' },
    sum: 'Σ',
    aim: (value: string) => `цель ${value}`,
    caption:
      'Каждый период стоит на своих месяцах; масштаб у всех дорожек один. н/о: не опубликовано. Части года нельзя сравнивать с полными годами. Цель показана линией от года, в котором она заявлена.',
    closing: (date: string, crossings: string) => `${date}: закрыто для торговли — ${crossings} (красный пунктир).`,
    legend: {
      rest: 'товарооборот или его остаток без разделения',
      part: 'часть года',
      disputed: 'спорное',
      rival: 'другое значение за то же время, названо ниже',
      aim: 'заявленная цель',
      aimBeyond: 'заявленная цель; за разрывом оси масштаб не соблюдён',
      gap: 'не опубликовано',
      closing: 'погранпереходы закрыты для торговли',
      signs: '≈ около · > более · Σ сумма двух потоков, товарооборот не опубликован · ? спорное',
    },
    key: 'Другие значения, по буквам',
    aims: 'Заявленные цели',
    rejected: 'Отклонено и не показано',
    words: {
      gap: (when: string) => `${when}: не опубликовано`,
      onlyRejected: (when: string) => `${when}: принятого значения нет`,
      value: (when: string, value: string) => `${when}: ${value} млн долларов США`,
      exported: (country: string, value: string) => `экспорт (${country}) ${value}`,
      imported: (country: string, value: string) => `импорт (${country}) ${value}`,
      part: 'часть года',
      sum: 'сумма двух потоков, товарооборот не опубликован',
      disputed: 'спорное',
      rivals: (values: string) => `другие значения: ${values}`,
    },
    readout: {
      counts: (country: string) => `учёт: ${country}`,
      sum: 'товарооборот не опубликован; два потока дают',
      sumLabel: (country: string, period: string) => `Оба потока вместе, учёт: ${country}, ${period}`,
      noAccepted: 'принятого значения нет; сообщалось:',
      event: 'Решение или событие',
      allEvents: 'Все события двух стран',
    },
    events: (count: number) =>
      count === 1 ? 'Единственное решение или событие' : `Все решения и события: ${digits(count)}`,
    earlier: (count: number) =>
      `Из них ${digits(count)} — до первого учёта, поэтому без ${form(count, {
        one: 'точки',
        few: 'точек',
        many: 'точек',
        other: 'точек',
      })}.`,
  },
  indicators: {
    title: 'Основные показатели',
    latest: 'Последний полный год',
    saidBy: (country: string, publisher: string) => `учёт: ${country}, источник: ${publisher}`,
    noTotal: 'Принятого товарооборота за полный год не опубликовано.',
    change: (year: string) => `Изменение к ${year}`,
    changeDisputed: (year: string) => `Изменение к ${year}, спорному году`,
    peak: (year: string) => `Изменение к пику, ${year}`,
    notWorkedOut: 'не вычислено',
    openSign: (later: string, earlier: string) =>
      `Из сравнения (${later} против ${earlier}) не ясно, выросла торговля или снизилась.`,
    disputedNote: 'Значение прежнего года спорное, поэтому спорно и изменение.',
    exportShare: (country: string) => `Доля экспорта: ${country}`,
    ratio: (country: string) => `Экспорт к импорту: ${country}`,
    aim: (value: string) => `Доля от цели ${value}`,
    aimStated: (year: string, note: string) => `Год заявления: ${year}. ${note}`,
    short: 'Остаётся до цели',
    times: (year: string) => `Цель к торговле за ${year}`,
    otherAim: 'Другая цель, здесь ни с чем не сопоставлена',
    part: (period: string) => `Последняя часть года, ${period}`,
    partOf: (period: string) => `От всего за ${period}`,
    partNote: 'Часть года к полному году: это доля, а не изменение.',
    even: (months: number) => `${digits(months)} из двенадцати равных месяцев`,
    evenNote: 'Торговля в течение года неравномерна, поэтому о полном годе это ничего твёрдого не говорит.',
    evenGrain: 'Зерно нового урожая отгружают с сентября, поэтому о полном годе это ничего твёрдого не говорит.',
  },
  closing: {
    title: 'После закрытия границы',
    text: (date: string, crossings: string) => `${date} для торговли закрыто: ${crossings}.`,
    table: 'Те же месяцы до и после',
    flow: 'Что учтено',
    before: 'Годом ранее',
    after: 'При закрытии',
    change: 'Изменение',
    overlap: (months: number, window: string) =>
      `В периоде ${window} на время до закрытия приходится ${many(Math.round(months * 10) / 10, MONTHS)}, поэтому цифра охватывает и то и другое.`,
    changeLabel: (flow: string) => `Изменение, ${flow}`,
  },
  disagreements: {
    title: 'Расхождения',
    lead: 'Случаи, когда один поток за один период сообщают два издателя или обе страны. Разница считается от значения, которое принимает атлас.',
    none: 'Ни один поток ни за один период не сообщался больше одного раза, сопоставить нечего.',
    heading: (period: string, flow: string) => `${period}, ${flow}`,
    who: 'Кто сообщает',
    value: 'млн долл. США',
    gap: 'Разница',
    taken: 'принято',
    noneTaken: 'Ни одно значение не принято.',
    rule: 'Почему это',
    reason: 'Почему не это',
    noGap: 'не вычислена: значение известно лишь как предел',
    counts: (country: string) => `учёт: ${country}`,
    gapLabel: (publisher: string) => `Разница с принятым значением: ${publisher}`,
    percentLabel: (publisher: string) => `Разница с принятым значением в процентах: ${publisher}`,
    bothSides: 'Учёт ведут обе страны; атлас показывает каждый как отдельный и ни один не ставит поверх другого.',
    alike: (count: number) =>
      `Ещё ${many(count, {
        one: 'значение сообщается одинаково',
        few: 'значения сообщаются одинаково',
        many: 'значений сообщаются одинаково',
        other: 'значения сообщаются одинаково',
      })}`,
    shiftedTitle: 'Обе стороны, за несовпадающие годы',
    shiftedLead: (a: string, b: string) =>
      `${a} и ${b} считают не одни и те же двенадцать месяцев, поэтому это разница уровней, а не одного периода. Считать они могут и разное: таможенные декларации или платежи через банк.`,
    shared: (months: number) => `общих месяцев: ${digits(months)} из 12`,
    sumNote: 'сумма двух потоков; товарооборот не опубликован',
    more: (count: number) =>
      count === 1
        ? 'Одно более раннее сравнение'
        : many(count, {
            one: 'более раннее сравнение',
            few: 'более ранних сравнения',
            many: 'более ранних сравнений',
            other: 'более раннего сравнения',
          }),
    times: (value: string) => `×${value}`,
  },
  table: {
    title: 'Все значения',
    lead: (count: number) =>
      `${count === 1 ? 'Единственная строка' : `Все строки (${digits(count)})`} об этой паре с обеих сторон. Отклонённые оставлены и помечены.`,
    period: 'Период',
    what: 'Что и кто сообщает',
    value: 'млн долл. США',
    by: (flow: string, country: string) => `${flow}: ${country}`,
    total: (country: string) => `товарооборот, учёт: ${country}`,
    aim: (country: string) => `цель по товарообороту: ${country}`,
  },
  list: {
    title: 'Все пары',
    lead: 'Последний полный год с принятым значением, по каждой стороне, которая ведёт учёт. Страны считают по-разному: не складывайте эти цифры. Где товарооборот не опубликован, он не вычисляется.',
    pair: 'Пара',
    latest: 'Последний полный год, млн долл. США',
    values: (count: number) => many(count, VALUES),
    differ: (count: number) =>
      many(count, { one: 'расхождение', few: 'расхождения', many: 'расхождений', other: 'расхождения' }),
    counted: (country: string, period: string, basis: string) => `${period}, ${basis}, учёт: ${country}`,
    toldBy: (publisher: string) => `источник: ${publisher}`,
    noYear: 'Принятого значения за полный год нет.',
    noValue: 'Сообщается только о товарах; стоимость не опубликована.',
    basisNote:
      'Пакистанские значения — это таможенный учёт или платежи через Государственный банк; иранский и афганский год может начинаться в марте. Что именно, сказано в справке.',
  },
};
