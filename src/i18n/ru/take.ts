/** What a reader takes away of a view. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('ru');
const ROWS = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };

export const take: Messages['take'] = {
  group: (title: string) => `Сохранить: ${title}`,
  label: 'Скачать',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (format: string, title: string) => `${format}: ${title}`,
  copy: 'Скопировать ссылку на источник',
  copied: 'Ссылка на источник скопирована.',
  saved: (file: string, rows: number) => `${file}, ${many(rows, ROWS)}: файл передан браузеру для сохранения.`,
  failed: {
    csv: 'Не удалось составить таблицу.',
    geojson: 'Не удалось составить объекты карты.',
    svg: 'Не удалось построить рисунок.',
    png: 'Браузер не смог построить рисунок в PNG. Возьмите SVG.',
  },
  cite: {
    source: (publisher: string, title: string, date: string, address: string, accessed: string) =>
      `${publisher}: «${title}», ${date}, ${address} (дата обращения: ${accessed})`,
    view: (title: string, atlas: string, state: string, link: string) => `${title} // ${atlas}. ${state}. ${link}`,
    state: (knownTo: string, version: string) => `Источники прочитаны по ${knownTo}, версия данных ${version}`,
    stateAt: (day: string, knownTo: string, version: string) =>
      `На дату ${day}; источники прочитаны по ${knownTo}, версия данных ${version}`,
    sources: 'Источники:',
    published: (publishers: string) => `Источник: ${publishers}.`,
  },
};
