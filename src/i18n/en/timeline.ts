/** The timeline of events. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const timeline = {
  title: 'On the time axis',
  label: (by: string) => `Events and policies on a time axis, in lanes by ${by}`,
  lanes: 'Lanes by',
  lane: { country: 'country', sector: 'kind' },
  noCountry: 'no single country',
  hint: 'Arrow keys go from mark to mark and from lane to lane; Enter opens a mark.',
  unit: (from: string) => `Each lane has its own marks. The years before ${from} are pressed together at the start.`,
  unitEven: 'Each lane has its own marks.',
  early: (from: string, to: string) => (from === to ? from : `${from}–${to.slice(-2)}`),
  repeated: 'What concerns several countries stands in each of their lanes.',
  day: (date: string) => `Day shown: ${date}`,
  legend: {
    event: 'event',
    policy: 'policy or security',
    cluster: 'several close together',
    span: 'day not known: within the line',
  },
  mark: (lane: string, date: string, summary: string) => `${lane}, ${date}: ${summary}`,
  cluster: (lane: string, n: number, span: string) => `${lane}: ${many(n, 'entry', 'entries')}, ${span}`,
  opened: (lane: string, n: number, span: string) => `${lane}, ${span}: ${many(n, 'entry', 'entries')}`,
  onDay: (date: string) => `What happened on ${date}`,
  /** The date is known to its month or year only. */
  within: (date: string) => `What happened in ${date}`,
  /** Some of it is known to a longer time only, which ends on the day. */
  byDay: (date: string) => `What happened on ${date} or in a time that ends then`,
  lastBefore: (date: string, day: string) => `The last before ${day}: ${date}`,
  none: 'Nothing is dated as early as this day.',
  previous: 'Previous event',
  next: 'Next event',
  more: (n: number) => `Show ${n} more`,
  close: 'Close',
  show: (date: string) => `Show the atlas on ${date}`,
  list: 'As a list',
  order: 'Order',
  taken: {
    title: (count: string, date: string) => `Events and policies of the CASA corridor: ${count}, up to ${date}`,
  },
} as const;
