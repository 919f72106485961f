/** Goods and traffic as they were known on a day. */
import type { TradeFile } from '../dataset.ts';
import { lastDay, parsePeriod } from '../dates.ts';
import type { Published } from './reports.ts';

type Row = TradeFile['commodities'][number] | TradeFile['traffic'][number];

/** Rows of periods that were over, told by a source of that day or before. Neither a row nor a source without a date is held back. */
export function goodsAndTrafficAt(
  trade: TradeFile,
  sources: readonly Published[],
  { day, isLatest }: { readonly day: string; readonly isLatest: boolean },
): TradeFile {
  if (isLatest) return trade;
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const isTold = (id: string) => lastDay(dates.get(id) ?? day) <= day;
  const isKnown = ({ period, sources: told }: Row) => {
    const span = parsePeriod(period);
    return (span === null || lastDay(span.to) <= day) && told.some(isTold);
  };
  return { ...trade, commodities: trade.commodities.filter(isKnown), traffic: trade.traffic.filter(isKnown) };
}
