/** The cost model of routes, parameter by parameter, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');

export const routeModel: Messages['route']['model'] = {
  title: 'Wagt we çykdajy nämeden hasaplanýar',
  text: 'Ýokardaky her görkeziji şu aralyklardan hasaplanýar: aşaky, orta, ýokary. Iň oňaýly ýol orta bahalar bilen tapylýar. Birini üýtgetseňiz, hemmesi derrew täzeden hasaplanýar; bu sahypanyň baglanyşygy ony saklaýar.',
  carec:
    'CAREC-iň ortaça görkezijileri 2019–2022-nji ýyllar üçin onuň ähli geçelgelerine degişli, bu geçelgäniň özüne däl.',
  quotation: 'Bu ýerdäki hiç bir san nyrh teklibi däldir.',
  changed: (n) => (n === 0 ? 'üýtgedilen ýok' : `üýtgedilen: ${digits(n)}`),
  resetAll: 'Ähli üýtgetmeleri yzyna almak',
  reset: (name) => `Üýtgetmäni yzyna almak: ${name}`,
  resetShort: 'Yzyna almak',
  isChanged: 'üýtgedilen',
  was: (low, central, high) => `öňki: ${low} – ${central} – ${high}`,
  low: 'aşaky',
  central: 'orta',
  high: 'ýokary',
  input: (end, name) => `${name}, ${end}`,
  how: (n) => (n === 0 ? 'nähili saýlandy' : `nähili tapyldy, ${many(n, { other: 'çeşme' })}`),
  howOf: (name) => `Nähili tapyldy we çeşmeleri: ${name}`,
  anyCountry: 'aýratyn setiri ýok ýurtlar',
  order: 'Aşaky baha ortadan, orta baha hem ýokarydan uly bolup bilmez.',
  number: '0-dan 999 999-a çenli san, oturdan soň iň köp iki belgi.',
  full: (n) => `Baglanyşyga iň köp ${many(n, { other: 'üýtgetme' })} ýerleşýär. Ilki birini yzyna alyň.`,
  group: {
    speed: 'Tizlik',
    freight: 'Daşamanyň tölegi',
    'border-hours': 'Serhetdäki wagt',
    'border-cost': 'Serhetdäki çykdajy',
    'transfer-hours': 'Aşyryp ýüklemegiň wagty',
    'transfer-cost': 'Aşyryp ýüklemegiň çykdajysy',
    'gauge-hours': 'Ýol ininiň çalşylmagynyň wagty',
    'gauge-cost': 'Ýol ininiň çalşylmagynyň çykdajysy',
  },
  mode: {
    rail: 'demir ýol',
    road: 'awtoýol',
    sea: 'deňiz ýoly',
    ferry: 'parom',
    'rail-road': 'demir ýol we awtoýol',
    'rail-sea': 'demir ýol we gämi',
    'road-sea': 'awtoýol we gämi',
    'rail-ferry': 'demir ýol we parom',
    'road-ferry': 'awtoýol we parom',
  },
  basis: {
    published: 'çap edilen',
    derived: 'çap edilen görkezijilerden hasaplanan',
    assumed: 'atlas tarapyndan çak edilen',
  },
  name: (measure, mode, country) => [measure, mode, country].filter((word) => word !== '').join(', '),
};
