/** From the state of the atlas to a question for routes. */
import type { RouteQuery } from '../../domain/route/query.ts';
import type { AppState } from '../../state/state.ts';

type Asking = Pick<AppState, 'page' | 'via' | 'avoid' | 'assume' | 'by' | 'model'>;

/** The question that the page asks at the end of a day; null while an end is not chosen, and on other pages. */
export function questionOf(state: Asking, day: string): RouteQuery | null {
  const { page, via, avoid, assume, by, model } = state;
  if (page.kind !== 'route' || page.from === null || page.to === null) return null;
  return { from: page.from, to: page.to, via, avoid, assume, day, by, model };
}

/** Equal for equal questions. */
export const questionKey = (query: RouteQuery): string =>
  JSON.stringify([
    query.from,
    query.to,
    query.via,
    query.avoid,
    query.assume,
    query.day,
    query.by,
    Object.entries(query.model).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
