/** How what is taken away names where it comes from. */
import type { SourcesFile } from '../domain/dataset.ts';
import type { Messages } from '../i18n/index.ts';

type Source = SourcesFile['sources'][number];

/** What any file, picture or citation says of the view that it was taken from. */
export interface Origin {
  readonly title: string;
  /** Of exactly this view. */
  readonly link: string;
  /** "Data read up to 23 Nov 2026, version 1a2b": in the reader's words. */
  readonly state: string;
  /** Each source in full, in the order of the view. */
  readonly citations: readonly string[];
}

/** The sources of a view, each once; an id without a source is left out. */
export function sourcesOf(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

/** A source in one line: publisher, title, date, address. */
export function citeSource(source: Source, text: Messages, date: (date: string) => string): string {
  const { publisher, title, url, accessed } = source;
  const words = text.take.cite;
  const dated = source.date === null ? text.receipt.undated : date(source.date);
  return words.source(publisher, title, dated, url ?? text.receipt.noAddress, date(accessed));
}

/** The whole citation: the view, its link and state, and below it each source. */
export function citeView({ title, link, state, citations }: Origin, text: Messages): string {
  const head = text.take.cite.view(title, text.title, state, link);
  return citations.length === 0
    ? head
    : [head, text.take.cite.sources, ...citations.map((line) => `– ${line}`)].join('\n');
}
