/** Trade on the map, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('tk');
const pairsOf = (n: number) => many(n, { other: 'jübüt' });

export const flows: Messages['flows'] = {
  title: 'Kartada',
  lead: 'Egri çyzyklar ýurtlary birleşdirýär: olaryň galyňlygy harytlaryň ýoluny däl-de, gymmatyny görkezýär. Diňe ileri tutulan we ýeke-täk görkezijiler çekilýär.',
  notDrawn: 'Söwdany kartada çekip bolmady.',
  period: 'Döwür',
  latest: (period) => `Iň soňky: ${period}`,
  groups: { years: 'Senenama ýyllary', twelve: 'Beýleki on iki aýlyk döwürler', parts: 'Ýylyň bölekleri' },
  option: (period, pairs) => `${period} · ${pairsOf(pairs)}`,
  flow: 'Görkezilýän',
  flows: { total: 'Iki ugra', export: 'Eksport', import: 'Import' },
  countries: 'Ýurtlar',
  only: (countries) => `Diňe ${countries}`,
  all: 'Ähli ýurtlary görkezmek',
  drawn: (pairs, period) =>
    pairs === 0 ? `${period} üçin hiç zat çekilmedi.` : `${period} üçin ${pairsOf(pairs)} çekildi.`,
  leftOut: (pairs) => `Saýlanan ýurtlar gatnaşmaýan ýene ${pairsOf(pairs)} bar.`,
  caption: (value, period, reporter) => `${value}, ${period}, maglumat beren: ${reporter}`,
  way: (from, to) => `${from} → ${to}`,
  bothWays: (a, b) => `${a} ↔ ${b}`,
  together: 'ugurlar aýrylmadyk',
  mirror: (country) => `hasaplan: ${country}`,
  printed: 'çap edilen jem',
  who: (reporter) => `maglumat beren: ${reporter}`,
  pair: 'Jübüt',
  missing: (period, pairs) => `${period} üçin kabul edilen görkeziji ýok, şonuň üçin çekilmedi: ${pairs}.`,
  world: 'Tutuş dünýä bilen söwdanyň kartada ýeri ýok, ol aýratyn sahypalarda beýan edilýär.',
  later: 'Görkezilýän günden soň gutarýan döwürler görkezilmeýär.',
  legend: {
    title: (period) => `Söwda, ${period}`,
    notWay: 'Ýol däl, gymmat.',
    step: (value) => `${value} mln ABŞ dollary`,
    thinnest: (value) => `< ${value}, görner derejede iň inçe`,
    oneWay: 'bir ugra',
    both: 'iki ugur bilelikde',
  },
};
