/** The timeline of events, in Pashto. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');
const entries = (n: number) => many(n, { one: 'مدخل', other: 'مدخلونه' });

export const timeline: Messages['timeline'] = {
  title: 'پر مهالنۍ کرښه',
  label: (by) => `پر مهالنۍ کرښه پېښې او تګلارې، په کتارونو کې د دې له مخې: ${by}`,
  lanes: 'کتارونه د دې له مخې',
  lane: { country: 'هېواد', sector: 'ډول' },
  noCountry: 'یو هېواد نه لري',
  hint: 'د غشو تڼۍ له نښې نښې ته او له کتاره کتار ته ځي؛ Enter نښه پرانیزي.',
  unit: (from) => `هر کتار خپلې نښې لري. تر ${from} مخکې کلونه په پیل کې سره تنګ شوي دي.`,
  unitEven: 'هر کتار خپلې نښې لري.',
  early: (from, to) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'څه چې پر څو هېوادونو اړه لري، د هر یوه په کتار کې راغلي دي.',
  day: (date) => `ښودل شوې ورځ: ${date}`,
  legend: {
    event: 'پېښه',
    policy: 'تګلاره یا امنیت',
    cluster: 'څو سره نږدې',
    span: 'ورځ نه ده معلومه: د کرښې دننه',
  },
  mark: (lane, date, summary) => `${lane}، ${date}: ${summary}`,
  cluster: (lane, n, span) => `${lane}: ${entries(n)}، ${span}`,
  opened: (lane, n, span) => `${lane}، ${span}: ${entries(n)}`,
  onDay: (date) => `څه وشول: ${date}`,
  within: (date) => `په دې موده کې څه وشول: ${date}`,
  byDay: (date) => `پر دې ورځ، یا په هغه موده کې چې پر دې ورځ پای ته رسېږي، څه وشول: ${date}`,
  lastBefore: (date, day) => `تر ${day} مخکې وروستۍ: ${date}`,
  none: 'هېڅ شی دومره پخوانۍ نېټه نه لري.',
  previous: 'مخکینۍ پېښه',
  next: 'ورپسې پېښه',
  more: (n) => `${digits(n)} نور ښودل`,
  close: 'تړل',
  show: (date) => `اطلس په دې نېټه ښودل: ${date}`,
  list: 'د لړلیک په بڼه',
  order: 'ترتیب',
  taken: {
    title: (count, date) => `د کاسا دهلېز پېښې او تګلارې: ${count}، تر ${date} پورې`,
  },
};
