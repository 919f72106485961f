/** The timeline of events. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('ru');
const ENTRIES = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' };

export const timeline: Messages['timeline'] = {
  title: 'На оси времени',
  label: (by: string) => `События и решения на оси времени, дорожки по ${by}`,
  lanes: 'Дорожки по',
  lane: { country: 'странам', sector: 'видам' },
  noCountry: 'без привязки к стране',
  hint: 'Клавиши со стрелками ведут от отметки к отметке и от дорожки к дорожке; Enter открывает отметку.',
  unit: (from: string) => `У каждой дорожки свои отметки. Годы до ${from} сжаты в начале.`,
  unitEven: 'У каждой дорожки свои отметки.',
  early: (from: string, to: string) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'То, что касается нескольких стран, стоит на дорожке каждой из них.',
  day: (date: string) => `Показанный день: ${date}`,
  legend: {
    event: 'событие',
    policy: 'решение или безопасность',
    cluster: 'несколько рядом',
    span: 'день неизвестен: в пределах линии',
  },
  mark: (lane: string, date: string, summary: string) => `${lane}, ${date}: ${summary}`,
  cluster: (lane: string, n: number, span: string) => `${lane}: ${many(n, ENTRIES)}, ${span}`,
  opened: (lane: string, n: number, span: string) => `${lane}, ${span}: ${many(n, ENTRIES)}`,
  onDay: (date: string) => `Что произошло ${date}`,
  within: (date: string) => `Что произошло за период: ${date}`,
  byDay: (date: string) => `Что произошло ${date} или за период, который кончается этим днём`,
  lastBefore: (date: string, day: string) => `Последнее до ${day}: ${date}`,
  none: 'Столь ранних датированных событий нет.',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  more: (n: number) => `Показать ещё ${digits(n)}`,
  close: 'Закрыть',
  show: (date: string) => `Показать атлас на ${date}`,
  list: 'Списком',
  order: 'Порядок',
  taken: {
    title: (count: string, date: string) => `События и решения коридора CASA: ${count}, по ${date}`,
  },
};
