/** Numbers, dates and periods in the words of a language. Pure: no clock, always UTC. */
import { firstDay, isDate, lastDay, parsePeriod, type PartialDate } from './dates.ts';

/** How a language writes dates and lists: its names of months, and how the parts are put together. */
export interface Calendar {
  readonly short: readonly string[];
  readonly day: (day: string, month: string, year: string) => string;
  /** A day whose year is said elsewhere. */
  readonly dayOfYear: (day: string, month: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly year: (year: string) => string;
  readonly span: (from: string, to: string) => string;
  /** The months of the Solar Hijri year; empty where a language does not reckon by it. */
  readonly solarMonths: readonly string[];
  readonly both: (gregorian: string, solar: string) => string;
  /** What stands between the parts of a list, before its last one, between parts with commas of their own, at an end. */
  readonly list: { readonly between: string; readonly last: string; readonly apart: string; readonly stop: string };
}

export interface FormatSettings {
  /** The locale of numbers and digits, and that of the order of letters: ones that every browser has. */
  readonly numbers: string;
  readonly letters: string;
  readonly calendar: Calendar;
}

export interface Format {
  /** A number with up to two decimals, or as many as given. */
  number(value: number, decimals?: number): string;
  /** A partial date, with the Solar Hijri one beside it where the language reckons by both: `28 Oct 2025`. */
  date(date: PartialDate): string;
  /** A partial date where there is room for one calendar only, as on an axis: `2025`, `Oct 2025`, `28 Oct 2025`. */
  plainDate(date: PartialDate): string;
  /** A period: one date, a span, or the text as it is when it is undated. */
  period(period: string): string;
  /** The months of a period without their years: `Jan – Aug`. */
  months(period: string): string;
  /** A whole number that is no quantity, such as a year or a gauge: without marks between its digits. */
  digits(value: number): string;
  /** A share as per cent. */
  percent(share: number): string;
  list(items: readonly string[]): string;
  /** What is said side by side, with the comma of the language; nothing is said of what is empty. */
  beside(...parts: readonly string[]): string;
  /** The same with its semicolon, for parts that have commas in them. */
  apart(parts: readonly string[]): string;
  /** Sentences, each with its full stop. */
  sentences(...parts: readonly string[]): string;
  /** Orders names as the language does. */
  compare(a: string, b: string): number;
}

/** Year, month (0–11) and day of a partial date, as far as it has them. */
type Parts = readonly [year: number, month?: number, day?: number];

const partsOf = (date: PartialDate): Parts => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? [year] : day === undefined ? [year, month - 1] : [year, month - 1, day];
};

/** The formats of one language. */
export function createFormat({ numbers, letters, calendar }: FormatSettings): Format {
  const plain = new Intl.NumberFormat(numbers, { useGrouping: false });
  const digits = (n: number) => plain.format(n);
  const collator = new Intl.Collator(letters, { numeric: true });
  const percents = new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 1 });
  const formats = new Map<number, Intl.NumberFormat>(); // costly to make, so made once for each number of decimals
  const numberFormat = (decimals: number) => {
    const known = formats.get(decimals) ?? new Intl.NumberFormat(numbers, { maximumFractionDigits: decimals });
    formats.set(decimals, known);
    return known;
  };
  const written = ([year, month, day]: Parts, months: readonly string[]) => {
    if (month === undefined) return calendar.year(digits(year));
    const name = months[month] ?? '';
    return day === undefined ? calendar.month(name, digits(year)) : calendar.day(digits(day), name, digits(year));
  };
  const plainDate = (date: PartialDate) => (isDate(date) ? written(partsOf(date), calendar.short) : date);

  /** The Solar Hijri date of the same days: a month or a year of the one lies across two of the other. */
  function solar(date: PartialDate): string {
    const [from, to] = [solarParts(firstDay(date)), solarParts(lastDay(date))];
    const cut = ([year, month, day]: Parts): Parts =>
      date.length === 4 ? [year] : date.length === 7 ? [year, month ?? 0] : [year, month ?? 0, day ?? 1];
    const [start, end] = [written(cut(from), calendar.solarMonths), written(cut(to), calendar.solarMonths)];
    return start === end ? start : calendar.span(start, end);
  }

  const date = (text: PartialDate) =>
    calendar.solarMonths.length === 0 || !isDate(text) ? plainDate(text) : calendar.both(plainDate(text), solar(text));

  /** Two dates of one precision, without saying twice what they share. */
  function span(from: Parts, to: Parts): string {
    const [year, month, day] = from;
    const isOneYear = year === to[0];
    if (!isOneYear || month === undefined)
      return calendar.span(written(from, calendar.short), written(to, calendar.short));
    if (day === undefined) return calendar.month(calendar.span(name(month), name(to[1])), digits(year));
    if (month === to[1])
      return calendar.day(calendar.span(digits(day), digits(to[2] ?? day)), name(month), digits(year));
    return calendar.span(calendar.dayOfYear(digits(day), name(month)), written(to, calendar.short));
  }
  const name = (month = 0) => calendar.short[month] ?? '';

  return {
    // A hyphen is no minus.
    number: (value, decimals = 2) => numberFormat(decimals).format(value).replace('-', '−'),
    date,
    plainDate,
    period(text) {
      const period = parsePeriod(text);
      if (period === null) return text;
      const { from, to } = period;
      if (from === to) return plainDate(from);
      if (from.length !== to.length) return calendar.span(plainDate(from), plainDate(to));
      return span(partsOf(from), partsOf(to));
    },
    months(text) {
      const period = parsePeriod(text);
      if (period === null) return text;
      const [from, to] = [name(partsOf(period.from)[1]), name(partsOf(period.to)[1])];
      return from === to ? from : calendar.span(from, to);
    },
    digits,
    percent: (share) => percents.format(share),
    list: (items) => {
      const { between, last } = calendar.list;
      return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(between)}${last}${items.at(-1) ?? ''}`;
    },
    beside: (...parts) => parts.filter((part) => part !== '').join(calendar.list.between),
    apart: (parts) => parts.filter((part) => part !== '').join(calendar.list.apart),
    sentences: (...parts) =>
      parts
        .filter((part) => part !== '')
        .map((part) => `${part}${calendar.list.stop}`)
        .join(' '),
    compare: collator.compare,
  };
}

/** The Solar Hijri calendar, with digits that can be read again; made once, when it is first asked for. */
let persian: Intl.DateTimeFormat | undefined;

function solarParts(day: string): Parts {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = persian.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return [part('year'), part('month') - 1, part('day')];
}
