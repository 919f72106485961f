/** What a reader takes away of a view, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('tk');

export const take: Messages['take'] = {
  group: (title) => `Alyp gitmek: ${title}`,
  label: 'Ýükläp almak',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form, title) => `${form}: ${title}`,
  copy: 'Salgylanmany göçürmek',
  copied: 'Salgylanma göçürildi.',
  saved: (file, rows) => `${file}, ${many(rows, { other: 'setir' })}: ýatda saklamak üçin brauzere berildi.`,
  failed: {
    csv: 'Jedweli taýýarlap bolmady.',
    geojson: 'Obýektleri taýýarlap bolmady.',
    svg: 'Suraty çekip bolmady.',
    png: 'Brauzer suraty PNG görnüşinde çekip bilmedi. Onuň ýerine SVG alyň.',
  },
  cite: {
    source: (publisher, title, date, address, accessed) =>
      `${publisher}: «${title}», ${date}, ${address} (okalan senesi: ${accessed})`,
    view: (title, atlas, state, link) => `${title}. Alnan ýeri: ${atlas}. ${state}. ${link}`,
    state: (knownTo, version) => `Çeşmeler ${knownTo} senesine çenli okaldy, maglumatlaryň wersiýasy: ${version}`,
    stateAt: (day, knownTo, version) =>
      `${day} senesindäki ýagdaý; çeşmeler ${knownTo} senesine çenli okaldy, maglumatlaryň wersiýasy: ${version}`,
    sources: 'Çeşmeler:',
    published: (publishers) => `Çeşme: ${publishers}.`,
  },
};
