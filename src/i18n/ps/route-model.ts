/** The cost model of routes, parameter by parameter, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ps');

export const routeModel: Messages['route']['model'] = {
  title: 'ساعتونه او لګښتونه له څه جوړ دي',
  text: 'پورته هره شمېره له دې حدونو محاسبه شوې: ټیټ، منځنی، لوړ. غوره لار د منځنیو له مخې موندل کېږي. یو بدل کړئ، نور ټول سملاسي ورسره بدلېږي؛ د دې مخ لینک یې ساتي.',
  carec: 'د CAREC اوسطونه د هغه د ټولو دهلېزونو دي، ۲۰۱۹–۲۰۲۲، نه د دې دهلېز.',
  quotation: 'دلته هېڅ شی د بیې وړاندیز نه دی.',
  changed: (n) => (n === 0 ? 'هېڅ نه دی بدل شوی' : `بدل شوي: ${digits(n)}`),
  resetAll: 'ټول بدلونونه بېرته اړول',
  reset: (name) => `بدلون بېرته اړول: ${name}`,
  resetShort: 'بېرته اړول',
  isChanged: 'بدل شوی',
  was: (low, central, high) => `پخوا: ${low} – ${central} – ${high}`,
  low: 'ټیټ',
  central: 'منځنی',
  high: 'لوړ',
  input: (end, name) => `${name}، ${end}`,
  how: (n) => (n === 0 ? 'څنګه وټاکل شو' : `څنګه وموندل شو، ${many(n, { one: 'سرچینه', other: 'سرچینې' })}`),
  howOf: (name) => `څنګه وموندل شو، او سرچینې یې: ${isolated(name)}`,
  anyCountry: 'هغه هېوادونه چې خپل کتار نه لري',
  order: 'ټیټ باید له منځني لوړ نه وي، او نه منځنی له لوړ څخه.',
  number: 'له ۰ تر ۹۹۹٬۹۹۹ پورې عدد، تر دوو اعشاري رقمونو.',
  full: (n) => `لینک تر ${digits(n)} زیات بدلونونه نه ځایوي. لومړی یو بېرته واړوئ.`,
  group: {
    speed: 'سرعت',
    freight: 'کرایه',
    'border-hours': 'د پولې وخت',
    'border-cost': 'د پولې لګښت',
    'transfer-hours': 'د بار بدلولو وخت',
    'transfer-cost': 'د بار بدلولو لګښت',
    'gauge-hours': 'د پلنوالي د بدلون وخت',
    'gauge-cost': 'د پلنوالي د بدلون لګښت',
  },
  mode: {
    rail: 'اورګاډی',
    road: 'سړک',
    sea: 'سمندر',
    ferry: 'فېري',
    'rail-road': 'اورګاډی او سړک',
    'rail-sea': 'اورګاډی او بېړۍ',
    'road-sea': 'سړک او بېړۍ',
    'rail-ferry': 'اورګاډی او فېري',
    'road-ferry': 'سړک او فېري',
  },
  basis: { published: 'خپور شوی', derived: 'له خپرو شوو شمېرو محاسبه شوی', assumed: 'د اطلس فرضیه' },
  name: (measure, mode, country) => [measure, mode, country].filter((word) => word !== '').join('، '),
};
