/** Trade on the map, in Pashto. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, many } = countingIn('ps');
const pairsOf = (n: number) => many(n, { one: 'جوړه', other: 'جوړې' });

export const flows: Messages['flows'] = {
  title: 'پر نقشه',
  lead: 'لیندۍ د هېوادونو ترمنځ رسم شوې دي: پلنوالی یې ارزښت ښيي، نه د مالونو لار. یوازې غوره شوي او بې سیاله ارزښتونه رسم شوي دي.',
  notDrawn: 'نقشه ونه توانېده چې سوداګري رسم کړي.',
  period: 'موده',
  latest: (period) => `وروستۍ: ${period}`,
  groups: { years: 'میلادي کلونه', twelve: 'نورې دولس میاشتې', parts: 'د کال برخې' },
  option: (period, pairs) => `${period} · ${pairsOf(pairs)}`,
  flow: 'ښودل شوی',
  flows: { total: 'دواړه لوري', export: 'صادرات', import: 'واردات' },
  countries: 'هېوادونه',
  only: (countries) => `یوازې ${countries}`,
  all: 'ټول هېوادونه ښودل',
  drawn: (pairs, period) =>
    pairs === 0 ? `د دې مودې لپاره هېڅ نه دي رسم شوي: ${period}.` : `رسم شوې: ${pairsOf(pairs)}، ${period}.`,
  leftOut: (pairs) => `${digits(pairs)} نورې د ټاکل شوو هېوادونو نه دي.`,
  caption: (value, period, reporter) => `${value}، ${period}، شمېرونکی: ${reporter}`,
  way: (from, to) => `${from} ← ${to}`,
  bothWays: (a, b) => `${a} ↔ ${b}`,
  together: 'نه دي بېل شوي',
  mirror: (country) => `شمېرونکی: ${country}`,
  printed: 'ټول، لکه څنګه چې چاپ شوي',
  who: (reporter) => `شمېرونکی: ${reporter}`,
  pair: 'جوړه',
  missing: (period, pairs) => `د دې مودې لپاره منل شوی ارزښت نشته (${period})، نو رسم نه شول: ${pairs}.`,
  world: 'له ټولې نړۍ سره سوداګري پر نقشه ځای نه لري او پر خپلو مخونو بیان شوې ده.',
  later: 'هغه مودې چې تر ښودل شوې ورځې وروسته پای ته رسېږي، پرېښودل شوې دي.',
  legend: {
    title: (period) => `سوداګري، ${period}`,
    notWay: 'ارزښت دی، لار نه ده.',
    step: (value) => `${value} میلیون ډالر`,
    thinnest: (value) => `کم له ${value}، تر هغې نرۍ چې لیدل کېدای شي`,
    oneWay: 'یو لوری',
    both: 'دواړه لوري یو ځای',
  },
};
