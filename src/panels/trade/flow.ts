/** The two ways of trade in words: by the countries that goods go between, whoever counts. */
import type { TradeFlow } from '../../domain/trade/reports.ts';
import type { Pair } from '../../domain/trade.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text'>;

/** The name of a country, or of the world. */
export const sideName = (code: string, { atlas, text }: Words): string =>
  code === 'WLD' ? text.world : atlas.countryName(code);

/** What a flow is called on the page of a pair: an arrow from one country to the other, or the total. */
export function flowName(flow: TradeFlow, { reporter, partner }: Pair, words: Words): string {
  const say = words.text.pairPage.chart.flows;
  if (flow === 'total') return say.total;
  return say[flow](sideName(reporter, words), sideName(partner, words));
}
