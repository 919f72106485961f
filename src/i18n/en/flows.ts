/** Trade on the map. */
export const flows = {
  title: 'On the map',
  lead: 'Arcs run between countries: their width is a value, not a way that goods take. Only preferred values, and those without a rival, are drawn.',
  notDrawn: 'The map could not draw trade.',
  period: 'Period',
  latest: (period: string) => `Latest: ${period}`,
  groups: { years: 'Calendar years', twelve: 'Other twelve months', parts: 'Parts of a year' },
  option: (period: string, pairs: number) => `${period} · ${pairs === 1 ? '1 pair' : `${pairs} pairs`}`,
  flow: 'Shown',
  flows: { total: 'Both ways', export: 'Export', import: 'Import' },
  countries: 'Countries',
  only: (countries: string) => `${countries} only`,
  all: 'Show all countries',
  drawn: (pairs: number, period: string) =>
    pairs === 0
      ? `Nothing is drawn for ${period}.`
      : `${pairs === 1 ? '1 pair' : `${pairs} pairs`} drawn for ${period}.`,
  leftOut: (pairs: number) => `${pairs} more without the countries picked.`,
  caption: (value: string, period: string, reporter: string) => `${value}, ${period}, as reported by ${reporter}`,
  way: (from: string, to: string) => `${from} → ${to}`,
  bothWays: (a: string, b: string) => `${a} ↔ ${b}`,
  together: 'not told apart',
  mirror: (country: string) => `${country} counts`,
  printed: 'total as printed',
  who: (reporter: string) => `as reported by ${reporter}`,
  pair: 'Pair',
  missing: (period: string, pairs: string) => `No accepted value for ${period}, so not drawn: ${pairs}.`,
  world: 'Trade with the world as a whole has no place on a map and is told on pages of its own.',
  later: 'Periods that end after the day shown are left out.',
  legend: {
    title: (period: string) => `Trade, ${period}`,
    notWay: 'A value, not a way.',
    step: (value: string) => `USD ${value} million`,
    thinnest: (value: string) => `under ${value}, as thin as can be seen`,
    oneWay: 'one way',
    both: 'both ways together',
  },
} as const;
