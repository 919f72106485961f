/** Where a view comes from: title, exact link, state of the data, and its sources in full. */
import { citeSource, citeView, sourcesOf } from '../../export/citation.ts';
import type { Labelled } from '../../export/files.ts';
import type { Taking } from '../../export/taking.ts';
import type { PanelContext } from '../context.ts';

/** Rejects with a `DataError` when the sources can't be had. */
export async function originOf(taking: Taking, panels: PanelContext): Promise<Labelled> {
  const { atlas, format, shell, store, text } = panels;
  const words = text.take.cite;
  const link = location.origin + shell.exactHref(shell.camera); // of now, not of when the sources have come
  const { day, isLatest } = atlas;
  const known = format.date(atlas.whole.core.knownTo);
  const { release, sources: all } = await store.load('sources');
  const state = isLatest ? words.state(known, release) : words.stateAt(format.date(day), known, release);
  const sources = sourcesOf(taking.sources, all);
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  const citations = sources.map((source) => citeSource(source, text, (date) => format.date(date)));
  const named = publishers.length === 0 ? [] : [words.published(format.list(publishers))];
  return {
    title: taking.title,
    link,
    state,
    version: release,
    citations,
    foot: [...named, `${text.title}. ${state}.`, link],
  };
}

/** The citation of a view, as it is copied. Rejects with a `DataError` when the sources can't be had. */
export async function citation(taking: Taking, panels: PanelContext): Promise<string> {
  return citeView(await originOf(taking, panels), panels.text);
}
