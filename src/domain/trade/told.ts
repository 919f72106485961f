/** Goods and traffic as they were known on a day. */
import type { TradeFile } from '../dataset.ts';
import { knownOn, type Published } from '../known.ts';

/** Rows of periods that were over, told by a source of that day or before. Neither a row nor a source without a date is held back. */
export function goodsAndTrafficAt(
  trade: TradeFile,
  sources: readonly Published[],
  { day, isLatest }: { readonly day: string; readonly isLatest: boolean },
): TradeFile {
  if (isLatest) return trade;
  const isKnown = knownOn(sources, day);
  return { ...trade, commodities: trade.commodities.filter(isKnown), traffic: trade.traffic.filter(isKnown) };
}
