/** Turns trade into the columns of a chart, with the words that are read out. */
import { bandPlaces, narrowed, periodPlaces, shortYear, type Place } from '../../charts/place.ts';
import type { BarColumn, Segment } from '../../charts/bars.ts';
import { parsePeriod, type Period } from '../../domain/dates.ts';
import type { Quantity } from '../../domain/goods.ts';
import type { Format } from '../../domain/format.ts';
import type { Observation } from '../../domain/observations.ts';
import { isDoubtful, isGap, isSplit, type DerivedWords, type TradePoint } from '../../domain/trade.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'text' | 'format'>;

/** Whole years side by side, and after them the latest part of a year, narrower by the months that it lacks. */
export function yearColumns(years: readonly TradePoint[], part: TradePoint | null, words: Words): readonly BarColumn[] {
  const places = bandPlaces(years.length + (part === null ? 0 : 1));
  const at = (index: number): Place => places[index] ?? { start: 0, end: 1 };
  const columns = years.map((point, i) => yearColumn(point, at(i), words));
  if (part === null) return columns;
  const place = narrowed(at(years.length), monthsIn(part.period) / 12);
  return [
    ...columns,
    { ...yearColumn(part, place, words), texture: 'hatched', under: words.format.months(part.period) },
  ];
}

/** Length of a period of whole months; 12 when it is not one. */
export function monthsIn(period: string): number {
  const span = parsePeriod(period);
  if (span?.from.length !== 7) return 12;
  const [fromYear = 0, fromMonth = 1] = span.from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = span.to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
}

/** What a part of a year would be of the whole if all months were alike, in per cent, with its arithmetic. */
export function evenMonths(part: Observation, months: number, words: DerivedWords, format: Format): Observation {
  const value = Math.round((months / 12) * 1000) / 10;
  return {
    ...part,
    id: `even-${part.id}`,
    label: words.label,
    measure: 'share',
    value,
    high: null,
    unit: '%',
    qualifier: 'about',
    quality: 'single',
    reason: '',
    derived: `${months} ÷ 12 = ${format.number(value)} %`,
    note: words.note ?? '',
    group: '',
  };
}

function yearColumn(point: TradePoint, place: Place, words: Words): BarColumn {
  const { text, format } = words;
  const year = point.period.slice(0, 4);
  const total = heightOf(point);
  return {
    id: point.period,
    place,
    label: year,
    tight: shortYear(year),
    under: '',
    segments: segmentsOf(point),
    rivals: rivalHeights(point),
    range: null,
    texture: isDoubtful(point) ? 'doubtful' : 'solid',
    value: isGap(point) ? text.trade.gap : `${format.number(total, 0)}${isDoubtful(point) ? ' ?' : ''}`,
    words: wordsOf(point, words),
  };
}

const valueOf = (observation: Observation | null): number => observation?.value ?? 0;

const heightOf = (point: TradePoint): number =>
  point.total === null ? valueOf(point.exported) + valueOf(point.imported) : valueOf(point.total);

function segmentsOf(point: TradePoint): readonly Segment[] {
  if (isGap(point)) return [];
  if (!isSplit(point)) return [{ value: heightOf(point), tone: 'mixed' }];
  return [
    { value: valueOf(point.exported), tone: 'first' },
    { value: valueOf(point.imported), tone: 'second' },
  ];
}

/** A rival nearer to the total than this share only rounds it, and a tick would hide in the bar's edge. */
const ROUNDING = 0.01;

/** Rivals that differ from the total, each once. Rejected values are judged wrong and stay in the table. */
function rivalHeights(point: TradePoint): readonly number[] {
  const values = point.rivals.filter((rival) => rival.quality !== 'rejected').flatMap((rival) => rival.value ?? []);
  return [...new Set(values)].filter((value) => Math.abs(value / heightOf(point) - 1) > ROUNDING);
}

function wordsOf(point: TradePoint, { text, format }: Words): string {
  const say = text.trade.pair.words;
  const when = format.period(point.period);
  if (isGap(point)) return say.gap(when);
  const rivals = rivalHeights(point).map((value) => format.number(value));
  return [
    say.value(when, format.number(heightOf(point))),
    isSplit(point) ? say.split(format.number(valueOf(point.exported)), format.number(valueOf(point.imported))) : '',
    point.basis === 'part-year' ? say.notWhole : '',
    isDoubtful(point) ? say.disputed : '',
    rivals.length > 0 ? say.rivals(format.list(rivals)) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Quantities on the real days of their windows; what is shorter than a year is hatched. */
export function quantityColumns(
  quantities: readonly Quantity[],
  span: Period,
  { text, format }: Words,
): readonly BarColumn[] {
  const places = periodPlaces(
    quantities.map((quantity) => quantity.period),
    span,
  );
  const say = text.trade.quantities;
  return quantities.map(({ observation, isWholeYear }, i) => {
    const value = valueOf(observation);
    const words = say.word(format.period(observation.period), format.number(value));
    return {
      id: observation.id,
      place: places[i] ?? { start: 0, end: 0 },
      label: '',
      tight: '',
      under: '',
      segments: [{ value, tone: 'first' }],
      rivals: [],
      range: null,
      texture: isWholeYear ? 'solid' : 'hatched',
      value: format.number(value, 0),
      words: isWholeYear ? words : `${words}; ${say.shorter}`,
    };
  });
}
