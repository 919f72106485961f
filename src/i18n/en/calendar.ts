/** How dates are written. Months in order; browsers have no Kazakh, Turkmen or Pashto names of their own. */
export const calendar = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  /** A day: `28 Oct 2025`. The day and the year come in the digits of the language. */
  day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
  dayOfYear: (day: string, month: string) => `${day} ${month}`,
  /** A month of a year: `Oct 2025`. */
  month: (month: string, year: string) => `${month} ${year}`,
  year: (year: string) => year,
  /** From one date to another, both written out. */
  span: (from: string, to: string) => `${from} – ${to}`,
  /** The months of the Solar Hijri year, for the languages that reckon by it as well; empty elsewhere. */
  solarMonths: [] as readonly string[],
  /** A Gregorian date with the Solar Hijri one beside it. */
  both: (gregorian: string, solar: string) => `${gregorian} (${solar})`,
  /** Words between the things of a list, and before the last. */
  list: { between: ', ', last: ' and ', apart: '; ', stop: '.' },
} as const;
