/** The day that is shown, how it is chosen, and what changed when. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const time = {
  label: 'Day shown',
  slider: 'Day shown',
  /** What the slider stands at. */
  value: (date: string) => date,
  latestValue: (date: string) => `${date}, the latest known`,
  field: 'Date',
  hint: '“2025” means by the end of 2025.',
  problem: {
    shape: 'Write a year, a month or a day: 2025, 2025-10 or 2025-10-12.',
    calendar: (text: string) => `The calendar has no ${text}.`,
    early: (year: string) => `The data begin after ${year}.`,
  },
  late: (date: string) => `Nothing is known after ${date}: that day is shown.`,
  previous: 'Previous change',
  next: 'Next change',
  play: 'Play the changes',
  pause: 'Pause',
  latest: 'Latest',
  /** Before the words of a day on which nothing changed. */
  lastChange: 'Last change,',
  none: 'No report in the data is this old.',
  more: (n: number) => `and ${n} more`,
  /** What happened to a railway, a gate, a road or a sea leg. */
  happened: {
    opened: (name: string) => `${name} opened`,
    closed: (name: string) => `${name} closed to trade`,
    suspended: (name: string) => `traffic suspended on ${name}`,
    restricted: (name: string) => `${name} restricted`,
    began: (name: string) => `works began on ${name}`,
    completed: (name: string) => `${name} completed`,
    announced: (name: string, status: string) => `${name} ${status}`,
    unclear: (name: string) => `the state of ${name} is not known`,
  },
  reopened: (name: string) => `${name} reopened`,
  unrestricted: (name: string) => `restrictions lifted at ${name}`,
  project: (name: string, status: string) => `${name}: ${status}`,
  /** A source tells of the state, not of the day on which it began. */
  reported: (name: string, status: string) => `${name} reported ${status}`,
  projectReported: (name: string, status: string) => `${name}: reported ${status}`,
  since: {
    title: 'Changes since…',
    field: 'Since',
    hint: 'What changed after this day, up to the day shown.',
    choose: 'Give a date to list what opened, began, was suspended or closed after it.',
    count: (n: number, from: string, to: string) => `${many(n, 'change', 'changes')} after ${from}, up to ${to}`,
    none: (from: string, to: string) => `Nothing changed after ${from}, up to ${to}.`,
    backwards: (from: string, to: string) => `${from} is not before ${to}, the day shown.`,
    clear: 'Clear',
    group: {
      opened: 'Opened or running again',
      closed: 'Closed to trade',
      suspended: 'Suspended',
      restricted: 'Restricted',
      began: 'Works began',
      acted: 'In force or under way',
      completed: 'Completed',
      announced: 'Announced or planned',
      unclear: 'State no longer known',
    },
  },
  banner: {
    shown: (date: string) => `Shown as of ${date}`,
    latest: 'back to latest',
    changes: (n: number, from: string, to: string) => `${many(n, 'change', 'changes')} after ${from}, up to ${to}`,
    forget: 'forget the earlier date',
    /** What does not follow the date. */
    note: (date: string) => `Descriptions and notes are those of ${date}.`,
  },
  notYet: {
    title: 'Not yet at this date',
    text: (name: string, date: string) => `Nothing was reported of ${name} by ${date}.`,
    first: (date: string, status: string) => `It first appears in the data on ${date}: ${status}.`,
    go: (date: string) => `Show ${date}`,
    latest: (date: string) => `Show the latest, ${date}`,
  },
  /** A stretch, or a statement, of which nothing was reported by the day shown. */
  nothingYet: (date: string) => `nothing reported by ${date}`,
  laterSections: (n: number, date: string) =>
    `${many(n, 'stretch', 'stretches')} of it ${n === 1 ? 'is' : 'are'} not listed: nothing was reported of ${n === 1 ? 'it' : 'them'} by ${date}.`,
  history: {
    after: (date: string) => `After ${date}, the date shown`,
    none: (date: string) => `No report up to ${date}.`,
  },
  events: {
    later: (n: number, date: string) =>
      `${many(n, 'entry', 'entries')} after ${date}, the date shown, ${n === 1 ? 'is' : 'are'} left out.`,
  },
  figures: {
    later: (n: number, date: string) =>
      `${many(n, 'figure', 'figures')} of later than ${date}, the date shown, ${n === 1 ? 'is' : 'are'} left out.`,
  },
} as const;
