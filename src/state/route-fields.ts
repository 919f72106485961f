/** The fields of a question for routes. */
import { AIMS, type Range } from '../domain/route/query.ts';
import { idField, idsField, isIdWord, oneOf, type Field } from './field.ts';
import type { AppState } from './state.ts';

/** How many of each a link holds. */
export const ROUTE_LIMITS = { via: 4, avoid: 10, assume: 10, model: 16 } as const;

const isIdOrCountry = (word: string) => isIdWord(word) || /^[A-Z]{2}$/.test(word);
const isNumber = (text: string) => /^\d{1,6}(\.\d{1,2})?$/.test(text);

/** Reads `id/low/central/high`; null if it is no such thing. */
function readParameter(text: string): readonly [string, Range] | null {
  const [id = '', ...parts] = text.split('/');
  if (!isIdWord(id) || parts.length !== 3 || !parts.every(isNumber)) return null;
  const [low = 0, central = 0, high = 0] = parts.map(Number);
  return low <= central && central <= high ? [id, { low, central, high }] : null;
}

const model: Field<AppState['model']> = {
  example: 'border-hours-road-pk/10/20/30',
  doc: 'Parameters of the cost model that were changed: `id/low/central/high`.',
  encode(value) {
    const ids = Object.keys(value).toSorted();
    if (ids.length === 0) return null;
    return ids
      .flatMap((id) => (value[id] ? [`${id}/${value[id].low}/${value[id].central}/${value[id].high}`] : []))
      .join();
  },
  decode(text, report) {
    const read = new Map<string, Range>();
    for (const part of text.split(',')) {
      const parameter = readParameter(part);
      if (parameter === null) report('malformed', part);
      else if (read.size >= ROUTE_LIMITS.model) report('too-long', part);
      else if (!read.has(parameter[0])) read.set(...parameter);
    }
    return Object.fromEntries([...read].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  },
};

export const ROUTE_FIELDS = {
  via: idsField(
    { max: ROUTE_LIMITS.via, isOrdered: true },
    'mary,herat',
    'Places or crossings that a route must pass, in order.',
  ),
  avoid: idsField(
    { max: ROUTE_LIMITS.avoid, isOrdered: false, isWord: isIdOrCountry },
    'IR,chaman-spin-boldak',
    'Places, crossings, lines, stretches, legs or countries that a route must not pass.',
  ),
  assume: idsField(
    { max: ROUTE_LIMITS.assume, isOrdered: false },
    'af-herat-chaman,chaman-spin-boldak',
    'Lines, stretches, legs and crossings that routes may take as open, although they are not.',
  ),
  by: oneOf(AIMS, 'hours', 'km', `What the best route has least of: ${AIMS.join(', ')}.`),
  model,
  way: idField('k3x9w2', 'The route that is picked out among the alternatives.'),
} satisfies {
  readonly [K in 'via' | 'avoid' | 'assume' | 'by' | 'model' | 'way']: Field<AppState[K]>;
};
