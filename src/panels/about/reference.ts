/** References of the data, `kind:id`, as names and links. */
import { isDate } from '../../domain/dates.ts';
import type { Hovered } from '../../state/app.svelte.ts';
import { OBJECT_PAGES, type Page } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';
import { pageName } from '../titles.ts';

export interface Named {
  readonly label: string;
  readonly page: Page;
  /** What lights up on the map, if it is on it. */
  readonly lit: Hovered | null;
}

type Context = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** What a reference names, and the page that shows it. */
export function named(reference: string, context: Context): Named {
  const { atlas, text } = context;
  const [kind = '', id = ''] = reference.split(':');
  const object = OBJECT_PAGES.find((word) => word === kind);
  if (object !== undefined) {
    const page = { kind: object, id } as const;
    const name = pageName(page, atlas.whole, text);
    return { label: object === 'leg' ? text.reading.reference.leg(name) : name, page, lit: page };
  }
  return { ...elsewhere(kind, id, context), lit: null };
}

/** References to things that have no page of their own. */
function elsewhere(kind: string, id: string, { atlas, text, format }: Context): Omit<Named, 'lit'> {
  const { reference } = text.reading;
  if (kind === 'event') {
    const date = /^\d{4}(-\d{2}){0,2}/.exec(id)?.[0] ?? '';
    return { label: reference.event(isDate(date) ? format.date(date) : id), page: { kind: 'events' } };
  }
  if (kind === 'trade') {
    const [a = '', b = ''] = id.split('-').map((code) => (code === 'WLD' ? reference.world : atlas.countryName(code)));
    return { label: reference.trade(a, b), page: { kind: 'trade' } };
  }
  if (kind === 'corridor') {
    return {
      label: atlas.core.corridors.find((corridor) => corridor.id === id)?.name ?? id,
      page: { kind: 'overview' },
    };
  }
  return { label: id, page: { kind: 'overview' } };
}
