/** Numbers, dates and periods in the words of a language. Pure: no clock, always UTC. */
import { isDate, parsePeriod, type PartialDate } from './dates.ts';

export interface Format {
  /** A number with up to two decimals, or as many as given. */
  number(value: number, decimals?: number): string;
  /** A partial date: `2025`, `Oct 2025`, `28 Oct 2025`. */
  date(date: PartialDate): string;
  /** A period: one date, a span, or the text as it is when it is undated. */
  period(period: string): string;
  /** The months of a period without their years: `Jan – Aug`. */
  months(period: string): string;
  /** A share as per cent. */
  percent(share: number): string;
  list(items: readonly string[]): string;
  /** Orders names as the language does. */
  compare(a: string, b: string): number;
}

/** The formats of one locale, e.g. `en-GB`. */
export function createFormat(locale: string): Format {
  const dates = {
    4: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    7: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
    10: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  } as const;
  const formatOf = (date: PartialDate) => dates[date.length === 4 ? 4 : date.length === 7 ? 7 : 10];
  const instant = (date: PartialDate) =>
    new Date(`${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`);
  const date = (text: PartialDate) => (isDate(text) ? formatOf(text).format(instant(text)) : text);
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const numbers = new Map<number, Intl.NumberFormat>(); // costly to make, so made once for each number of decimals
  const numberFormat = (decimals: number) => {
    const known = numbers.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    numbers.set(decimals, known);
    return known;
  };
  return {
    // A hyphen is no minus.
    number: (value, decimals = 2) => numberFormat(decimals).format(value).replace('-', '−'),
    date,
    period(text) {
      const span = parsePeriod(text);
      if (span === null) return text;
      if (span.from === span.to) return date(span.from);
      if (span.from.length !== span.to.length) return `${date(span.from)} – ${date(span.to)}`;
      return formatOf(span.from).formatRange(instant(span.from), instant(span.to));
    },
    months(text) {
      const span = parsePeriod(text);
      return span === null ? text : months.formatRange(instant(span.from), instant(span.to));
    },
    percent: (share) => percents.format(share),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}
