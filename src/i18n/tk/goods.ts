/** Goods that go between two countries, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');
const statements = (n: number) => many(n, { other: 'maglumat' });

export const goods: Messages['goods'] = {
  title: 'Harytlar',
  lead: 'Agram, gymmat we gatnaşyk aýratyn berilýär: esasy görkezilmedik gatnaşykdan hiç zat hasaplanyp çykarylmaýar.',
  way: (exporter, importer) => `${exporter} → ${importer}`,
  none: 'Bu ugur boýunça haryt görkezilmedik.',
  good: 'Haryt',
  latest: 'Iň soňky hasap',
  rows: (rows) => statements(rows),
  named: 'agzalýar, görkezijisi çap edilmedik',
  ratioOnly: 'diňe gatnaşyk',
  pick: (good) => `Ähli maglumatlar: ${good}`,
  close: 'Aýratyn harydy görkezmezlik',
  picked: (good, rows) => `${good}: ${statements(rows)}`,
  pickedNone: (good) => `${good}: bu ýerde maglumat ýok.`,
  window: 'Döwür',
  weight: 'Agramy',
  value: 'Gymmaty',
  ratio: 'Gatnaşyk',
  basis: (basis) => `Gatnaşyk: ${basis}.`,
  noBasis: 'Gatnaşyk: çeşmede esasy görkezilmedik.',
  multiples: 'Agramy boýunça, döwürler',
  chart: (good, exporter, importer) => `${good}, ${exporter} → ${importer}, müň tonna, döwürler boýunça`,
  caption:
    'Her sütün öz hakyky aýlarynda durýar. Ählisi üçin masştab bir. Çekilen döwür bilen kesişýän döwürler, takmyny hasaplar we jedelli görkezijiler diňe jedwellerde bar.',
  whole: 'on iki aý',
  part: 'has gysga döwür: ýyl bilen deňeşdirip bolmaýar',
  ratios: 'Diňe gatnaşyk görnüşinde berlenler',
  ratiosLead: 'Nokatly çyzyk 1-e deň: üýtgeşme ýok.',
  unstated: 'Çeşmede döwür we ölçeg görkezilmedik',
  ratioUnit: 'Gatnaşyk',
  values: (period) => `Gymmaty boýunça, ${period}`,
  unit: 'mln ABŞ dollary',
  all: (rows) => (rows === 1 ? 'Ýeke-täk maglumat' : `Ähli ${digits(rows)} maglumat`),
  later: 'Görkezilýän günden soň gutarýan döwürler baradaky maglumatlar görkezilmeýär.',
  forecast: 'Hasap däl-de, çaklama ýa-da adaty ýyl.',
  hs: (code) => `HS ${code}`,
};
