/** What the pages of trade need, fetched together: values, who published them, and what happened. */
import type { SourcesFile, TradeFile } from '../../domain/dataset.ts';
import { streamOf, type Entry } from '../../domain/stream.ts';
import type { PanelContext } from '../context.ts';

export interface TradeData {
  readonly trade: TradeFile;
  readonly sources: SourcesFile;
  readonly entries: readonly Entry[];
}

/** Rejects with the fault of the first file that does not come. */
export async function loadTrade({ store, atlas }: Pick<PanelContext, 'store' | 'atlas'>): Promise<TradeData> {
  const [trade, sources, events] = await Promise.all([
    store.load('trade'),
    store.load('sources'),
    store.load('events'),
  ]);
  return { trade, sources, entries: streamOf(events, atlas.whole.core) };
}
