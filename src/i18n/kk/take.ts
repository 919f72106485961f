/** What a reader takes away of a view. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('kk');

export const take: Messages['take'] = {
  group: (title) => `Жүктеп алу: ${title}`,
  label: 'Жүктеп алу',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form, title) => `${form}: ${title}`,
  copy: 'Дәйексөзді көшіру',
  copied: 'Дәйексөз көшірілді.',
  saved: (file, rows) => `${file}, ${many(rows, { other: 'қатар' })}: сақтау үшін браузерге берілді.`,
  failed: {
    csv: 'Кесте жасалмады.',
    geojson: 'Геонысандар жасалмады.',
    svg: 'Сурет салынбады.',
    png: 'Браузер суретті PNG түрінде сала алмады. Орнына SVG алыңыз.',
  },
  cite: {
    source: (publisher, title, date, address, accessed) =>
      `${publisher}: «${title}», ${date}, ${address} (оқылған күні: ${accessed})`,
    view: (title, atlas, state, link) => `${title}. ${atlas}. ${state}. ${link}`,
    state: (knownTo, version) => `Дереккөздер ${knownTo} күніне дейін оқылған, деректер нұсқасы: ${version}`,
    stateAt: (day, knownTo, version) =>
      `${day} күнгі жай-күй; дереккөздер ${knownTo} күніне дейін оқылған, деректер нұсқасы: ${version}`,
    sources: 'Дереккөздер:',
    published: (publishers) => `Дереккөз: ${publishers}.`,
  },
};
