/** The timeline of events, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');
const entries = (n: number) => many(n, { other: 'ýazgy' });

export const timeline: Messages['timeline'] = {
  title: 'Wagt okunda',
  label: (by) => `Wakalar we çözgütler wagt okunda, zolaklar: ${by}`,
  lanes: 'Zolaklar',
  lane: { country: 'ýurt boýunça', sector: 'görnüşi boýunça' },
  noCountry: 'belli bir ýurdy ýok',
  hint: 'Ugur düwmeleri belgiden belgä we zolakdan zolaga geçirýär; Enter belgini açýar.',
  unit: (from) =>
    `Her zolagyň öz belgileri bar. Doly masştab şu ýyldan başlanýar: ${from}; öňki ýyllar başda gysylyp görkezilýär.`,
  unitEven: 'Her zolagyň öz belgileri bar.',
  early: (from, to) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'Birnäçe ýurda degişli zat olaryň hersiniň zolagynda durýar.',
  day: (date) => `Görkezilýän gün: ${date}`,
  legend: {
    event: 'waka',
    policy: 'syýasat ýa-da howpsuzlyk',
    cluster: 'biri-birine ýakyn birnäçesi',
    span: 'güni belli däl: çyzygyň çäginde',
  },
  mark: (lane, date, summary) => `${lane}, ${date}: ${summary}`,
  cluster: (lane, n, span) => `${lane}: ${entries(n)}, ${span}`,
  opened: (lane, n, span) => `${lane}, ${span}: ${entries(n)}`,
  onDay: (date) => `${date} senesinde bolan wakalar`,
  within: (date) => `${date} döwründe bolan wakalar`,
  byDay: (date) => `${date} senesinde ýa-da şol gün gutarýan döwürde bolan wakalar`,
  lastBefore: (date, day) => `${day} senesinden öňki iň soňkusy: ${date}`,
  none: 'Şu güne çenli seneli ýazgy ýok.',
  previous: 'Öňki waka',
  next: 'Indiki waka',
  more: (n) => `Ýene ${digits(n)} sanysyny görkezmek`,
  close: 'Ýapmak',
  show: (date) => `Atlasy şu senede görkezmek: ${date}`,
  list: 'Sanaw görnüşinde',
  order: 'Tertip',
  taken: {
    title: (count, date) => `CASA geçelgesiniň wakalary we çözgütleri: ${count}, ${date} senesine çenli`,
  },
};
