/** The page of all data. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, form, digits } = countingIn('ru');
const ROWS = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };

export const dataPage: Messages['dataPage'] = {
  intro:
    'Всё, что известно атласу, в виде файлов и подсчёт того, что в них есть и чего нет. В каждой строке названы источники.',
  anyDay: 'Файлы и подсчёты охватывают все данные, какой бы день ни был показан в атласе.',
  version: (version: string, knownTo: string, rows: number) =>
    `Версия ${version}. Источники прочитаны по ${knownTo}. Строк: ${digits(rows)}.`,
  unsourced: (n: string) => `Строк, где источник обязателен, но не назван: ${n}.`,
  files: {
    title: 'Файлы',
    stay: 'Эти адреса постоянны. Таблицы даны в CSV, места и линии в GeoJSON.',
    archive: (file: string, size: string) => `Все файлы в одном: ${file} (${size})`,
    rows: (n: number, count: string) => `${count} ${form(n, ROWS)}`,
    more: (n: number) => `ещё ${many(n, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}`,
    sums: 'Контрольные суммы (SHA-256)',
    describedBy: 'Столбцы, типы, условия и источники каждого файла:',
    standard: '(Frictionless Data Package)',
    open: 'Как их открыть',
    excel:
      'Excel и LibreOffice открывают файлы CSV как есть. Excel может превратить «2025-10» в дату: такие столбцы загружайте как текст.',
    qgis: 'В QGIS файлы GeoJSON можно просто перетащить. У объекта без известного положения есть строка, но нет точки.',
    r: 'В R: read.csv("stations.csv"). В Python: pandas.read_csv("stations.csv").',
    safe: 'Перед текстом, который табличный редактор принял бы за формулу, стоит апостроф. Числа оставлены как есть.',
    terms: 'Условия',
  },
  size: { bytes: (n: string) => `${n} байт`, kilo: (n: string) => `${n} кБ`, mega: (n: string) => `${n} МБ` },
  coverage: {
    title: 'Строки и их заполненность',
    text: 'Пустая ячейка означает, что опубликованных сведений не найдено или что столбец здесь неприменим.',
    row: (rows: number, share: string) => `${many(rows, ROWS)}, заполнено ячеек: ${share}`,
    sourced: (n: number, all: number) => `строк с источником: ${digits(n)} из ${digits(all)}`,
    weak: (n: number) =>
      many(n, {
        one: 'строка опирается только на слабые источники',
        few: 'строки опираются только на слабые источники',
        many: 'строк опираются только на слабые источники',
        other: 'строки опираются только на слабые источники',
      }),
    caption: (file: string) => `Заполненные ячейки по столбцам: ${file}`,
    column: 'Столбец',
    filled: 'Заполнено',
    share: 'Доля',
  },
  ages: {
    title: 'Давность статусов',
    text: (knownTo: string) =>
      `За сколько времени до ${knownTo} о статусе сообщалось в последний раз. Атлас не предполагает, что с тех пор всё осталось по-прежнему.`,
    last: 'Последнее сообщение',
    kind: { section: 'Участки', crossing: 'Погранпереходы', project: 'Проекты', leg: 'Дороги и морские линии' },
    band: {
      quarter: 'за последние 3 месяца',
      year: 'за последний год',
      twoYears: 'за последние 2 года',
      older: 'раньше',
      never: 'датированных сообщений нет',
    },
    all: 'Все статусы',
    find: 'Найти среди статусов',
    hint: 'название, вид или статус',
    shown: (n: number, all: number) =>
      n === all ? `Все статусы: ${digits(all)}` : `Статусы: ${digits(n)} из ${digits(all)}`,
    none: 'Подходящих статусов нет.',
    what: 'Что',
    state: 'Статус',
    days: 'Дней',
    one: { section: 'участок', crossing: 'погранпереход', project: 'проект', leg: 'дорога или линия' },
  },
  quality: {
    title: 'Оценка значений',
    text: 'Отклонённые значения признаны неверными и сохранены, чтобы их было видно.',
    standing: 'Оценка',
    table: {
      'bilateral.csv': 'Торговля',
      'commodities.csv': 'Товары',
      'traffic.csv': 'Перевозки',
      'figures.csv': 'Прочие показатели',
    },
  },
  doubt: {
    title: 'Расхождения и слабые источники',
    conflicts: (n: number) =>
      many(n, {
        one: 'расхождение источников',
        few: 'расхождения источников',
        many: 'расхождений источников',
        other: 'расхождения источников',
      }),
    conflictsMore: 'с тем, что принимает атлас, и почему',
    weak: (n: number, all: number) =>
      `${many(n, {
        one: 'слабый источник',
        few: 'слабых источника',
        many: 'слабых источников',
        other: 'слабого источника',
      })} из ${digits(all)}`,
    noAddress: (n: number) =>
      `${many(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })} без известного адреса`,
  },
  missing: {
    title: 'Чего не хватает',
    text: 'Не опубликовано или не найдено.',
    what: 'Что',
    missing: 'Нет',
    of: 'Из',
    row: {
      sitePosition: 'положение места',
      stationPosition: 'положение станции',
      crossingPosition: 'положение погранперехода',
      placePosition: 'положение конца автодороги или морской линии',
      sectionLength: 'длина железнодорожного участка',
      chainage: 'километраж станции на линии',
      legLength: 'длина автодороги или морской линии',
      legHours: 'время в пути по автодороге или морской линии',
      projectCost: 'стоимость проекта',
      goodValue: 'стоимость или масса товара в торговле',
    },
  },
  versions: {
    title: 'Версии',
    changed: (last: string, before: number, now: number) =>
      `После версии ${last} данные изменились: строк было ${digits(before)}, стало ${digits(now)}. Изменения будут описаны в следующей версии.`,
    row: (version: string, date: string, rows: number) => `${version}, ${date}, ${many(rows, ROWS)}`,
    sum: (checksum: string) => `Контрольная сумма всех таблиц: ${checksum}`,
  },
};
