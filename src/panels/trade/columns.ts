/** Turns trade into the columns of a chart, with the words that are read out. */
import { periodPlaces } from '../../charts/place.ts';
import type { BarColumn } from '../../charts/bars.ts';
import type { Period } from '../../domain/dates.ts';
import type { Quantity } from '../../domain/goods.ts';
import type { Observation } from '../../domain/observations.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'text' | 'format'>;

const valueOf = (observation: Observation | null): number => observation?.value ?? 0;

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
      words: format.apart([words, isWholeYear ? '' : say.shorter]),
    };
  });
}
