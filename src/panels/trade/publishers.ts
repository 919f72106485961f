/** Who published a value, by the sources of its row. */
import type { SourcesFile } from '../../domain/dataset.ts';
import type { Format } from '../../domain/format.ts';

/** Gives the publishers of sources by their ids, each once, as words. */
export function publishersOf(file: SourcesFile, format: Format): (ids: readonly string[]) => string {
  const names = new Map(file.sources.map((source) => [source.id, source.publisher]));
  return (ids) => format.list([...new Set(ids.flatMap((id) => names.get(id) ?? []))]);
}
