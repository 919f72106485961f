/** Goods that go between two countries. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ru');
const STATEMENTS = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' };

export const goods: Messages['goods'] = {
  title: 'Товары',
  lead: 'Масса, стоимость и соотношения даны раздельно: из соотношения с неуказанной базой ничего не выводится.',
  way: (exporter: string, importer: string) => `${exporter} → ${importer}`,
  none: 'Для этого направления товары не названы.',
  good: 'Товар',
  latest: 'Последний учёт',
  rows: (rows: number) => many(rows, STATEMENTS),
  named: 'назван, цифра не опубликована',
  ratioOnly: 'только соотношение',
  pick: (good: string) => `Все записи о товаре: ${good}`,
  close: 'Снять выбор товара',
  picked: (good: string, rows: number) => `${good}: ${many(rows, STATEMENTS)}`,
  pickedNone: (good: string) => `О товаре «${good}» здесь ничего не известно.`,
  window: 'Период',
  weight: 'Масса',
  value: 'Стоимость',
  ratio: 'Соотношение',
  basis: (basis: string) => `Соотношение: ${basis}.`,
  noBasis: 'Соотношение: база в источнике не указана.',
  multiples: 'По массе, период за периодом',
  chart: (good: string, exporter: string, importer: string) =>
    `${good}: ${exporter} → ${importer}, тыс. т, по периодам`,
  caption:
    'Каждый столбик стоит на своих месяцах. Масштаб общий. Периоды, которые пересекаются с показанными, оценки и спорные значения есть только в таблицах.',
  whole: 'двенадцать месяцев',
  part: 'более короткий период: с годом не сравнивать',
  ratios: 'Только в виде соотношений',
  ratiosLead: 'Пунктирная линия — 1: без изменений.',
  unstated: 'Период и показатель в источнике не указаны',
  ratioUnit: 'Соотношение',
  values: (period: string) => `По стоимости, ${period}`,
  unit: 'млн долл. США',
  all: (rows: number) => (rows === 1 ? 'Единственная запись' : `Все записи: ${digits(rows)}`),
  later: 'Записи о периодах, которые заканчиваются после показанного дня, опущены.',
  forecast: 'Прогноз или типичный год, а не учёт.',
  hs: (code: string) => `HS ${code}`,
};
