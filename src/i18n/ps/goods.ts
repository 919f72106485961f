/** Goods that go between two countries, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const statements = (n: number) => many(n, { one: 'بیان', other: 'بیانونه' });

export const goods: Messages['goods'] = {
  title: 'مالونه',
  lead: 'وزن، ارزښت او نسبت بېل ساتل شوي دي: له هغه نسبت څخه چې بنسټ یې نه وي ویل شوی، هېڅ نه دي محاسبه شوي.',
  way: (exporter, importer) => `${exporter} ← ${importer}`,
  none: 'د دې لوري لپاره هېڅ مال نه دی یاد شوی.',
  good: 'مال',
  latest: 'وروستۍ شمېرنه',
  rows: statements,
  named: 'یاد شوی، شمېره یې نه ده خپره شوې',
  ratioOnly: 'یوازې نسبت',
  pick: (good) => `د دې مال ټول بیانونه: ${good}`,
  close: 'بېل مال مه ښیئ',
  picked: (good, rows) => `${good}: ${statements(rows)}`,
  pickedNone: (good) => `${good}: دلته پرې هېڅ نه دي معلوم.`,
  window: 'موده',
  weight: 'وزن',
  value: 'ارزښت',
  ratio: 'نسبت',
  basis: (basis) => `نسبت: ${basis}.`,
  noBasis: 'نسبت: سرچینې یې بنسټ نه دی ویلی.',
  multiples: 'د وزن له مخې، موده په موده',
  chart: (good, exporter, importer) => `${good}: ${exporter} ← ${importer}، زره ټنه، د مودو له مخې`,
  caption:
    'هره ستنه پر خپلو اصلي میاشتو ولاړه ده. د ټولو لپاره یو مقیاس. هغه مودې چې له رسم شوې مودې سره ګډې راځي، اټکلونه او لانجمن ارزښتونه یوازې په جدولونو کې دي.',
  whole: 'دولس میاشتې',
  part: 'لنډه موده: له کال سره دې نه پرتله کېږي',
  ratios: 'یوازې د نسبت په بڼه ویل شوي',
  ratiosLead: 'ټکي ټکي کرښه ۱ ده: بدلون نشته.',
  unstated: 'موده او کچه یې سرچینې نه ده ویلې',
  ratioUnit: 'نسبت',
  values: (period) => `د ارزښت له مخې، ${period}`,
  unit: 'میلیون ډالر',
  all: (rows) => (rows === 1 ? 'یوازینی بیان' : `ټول ${digits(rows)} بیانونه`),
  later: 'د هغو مودو بیانونه چې تر ښودل شوې ورځې وروسته پای ته رسېږي، پرېښودل شوي دي.',
  forecast: 'وړاندوینه یا عادي کال دی، شمېرنه نه ده.',
  hs: (code) => isolated(`HS ${code}`),
};
