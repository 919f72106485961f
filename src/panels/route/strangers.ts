/** Words in the link of a route that name nothing: they change no answer, and the reader is told so. */
import type { AppState } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';
import type { Parameter } from './model.ts';

export interface Stranger {
  readonly field: 'avoid' | 'assume' | 'model';
  readonly word: string;
}

/** Every word to avoid, to assume or to reckon with that the atlas has nothing for. */
export function strangersIn(
  { avoid, assume, model }: Pick<AppState, 'avoid' | 'assume' | 'model'>,
  avoidable: ReadonlySet<string>,
  parameters: readonly Parameter[],
  { whole }: PanelContext['atlas'],
): readonly Stranger[] {
  const assumable = (id: string) =>
    [whole.lines, whole.sections, whole.legs, whole.crossings].some((things) => things.has(id));
  const isParameter = (id: string) => parameters.some((parameter) => parameter.id === id);
  const find = (field: Stranger['field'], words: readonly string[], isKnown: (word: string) => boolean) =>
    words.filter((word) => !isKnown(word)).map((word) => ({ field, word }));
  return [
    ...find('avoid', avoid, (id) => avoidable.has(id) || whole.sections.has(id)),
    ...find('assume', assume, assumable),
    ...find('model', Object.keys(model), isParameter),
  ];
}
