/** Publications and those who publish them, as results. */
import type { SourcesFile } from '../domain/dataset.ts';
import type { Entry, Name } from './entry.ts';
import type { EntryContext } from './parts.ts';

type Sources = SourcesFile['sources'];

/** Every publisher, with how much of it the atlas quotes, and every source by the words of its title. */
export function sourceEntries({ text, format }: EntryContext, sources: Sources): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts].map(([publisher, count]) =>
    entry('publisher', publisher, publisher, text.search.sourcesOf(count), 'title', 1.5),
  );
  const titles = sources.map(({ id, title, publisher, date }) => {
    const day = date === null ? text.receipt.undated : format.date(date);
    return entry('source', id, title, `${publisher} · ${day}`, 'text', 1.8);
  });
  return [...publishers, ...titles];
}

/** A title of a publication is found by its words, not as a name. */
const entry = (
  group: 'publisher' | 'source',
  id: string,
  title: string,
  note: string,
  role: Name['role'],
  weight: number,
): Entry => ({ group, id, key: `${group}:${id}`, title, note, names: [{ text: title, role }], weight });
