/** The timeline of events. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('kk');
const entriesOf = (n: number) => many(n, { other: 'жазба' });

export const timeline: Messages['timeline'] = {
  title: 'Уақыт осінде',
  label: (by) => `Уақыт осіндегі оқиғалар мен саясат шаралары, жолақтар бойынша: ${by}`,
  lanes: 'Жолақтар',
  lane: { country: 'ел', sector: 'түрі' },
  noCountry: 'нақты бір елге қатысты емес',
  hint: 'Бағыттауыш пернелер белгіден белгіге, жолақтан жолаққа өтеді; Enter белгіні ашады.',
  unit: (from) => `Әр жолақтың өз белгілері бар. ${from} жылға дейінгі жылдар басында қысып берілген.`,
  unitEven: 'Әр жолақтың өз белгілері бар.',
  early: (from, to) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'Бірнеше елге қатысты жазба солардың әрқайсысының жолағында тұр.',
  day: (date) => `Көрсетілген күн: ${date}`,
  legend: {
    event: 'оқиға',
    policy: 'саясат не қауіпсіздік',
    cluster: 'бір-біріне жақын бірнешеуі',
    span: 'күні белгісіз: сызық аралығында',
  },
  mark: (lane, date, summary) => `${lane}, ${date}: ${summary}`,
  cluster: (lane, n, span) => `${lane}: ${entriesOf(n)}, ${span}`,
  opened: (lane, n, span) => `${lane}, ${span}: ${entriesOf(n)}`,
  onDay: (date) => `Не болды: ${date}`,
  within: (date) => `Осы кезеңде не болды: ${date}`,
  byDay: (date) => `${date} күні не сол күні аяқталатын кезеңде не болды`,
  lastBefore: (date, day) => `${day} күніне дейінгі соңғысы: ${date}`,
  none: 'Бұл күнге дейінгі жазба жоқ.',
  previous: 'Алдыңғы оқиға',
  next: 'Келесі оқиға',
  more: (n) => `Тағы ${digits(n)} көрсету`,
  close: 'Жабу',
  show: (date) => `Атласты мына күні бойынша көрсету: ${date}`,
  list: 'Тізім түрінде',
  order: 'Реті',
  taken: {
    title: (count, date) => `CASA дәлізінің оқиғалары мен саясат шаралары: ${count}, ${date} күніне дейін`,
  },
};
