/** The links of a picture: what leads to the same page is one link, whatever number of marks and stretches it has. */
import type { Picked } from '../hover.ts';
import { circlesText } from './path.ts';
import type { Hit, Rect, Spot } from './shapes.ts';

export interface Link {
  readonly href: string;
  /** The first of the things that lead there. */
  readonly picked: Picked;
  readonly ids: readonly string[];
  /** The same for all that it leads from: paths of lines, of round marks, and boxes of icons and names. */
  readonly line: string;
  readonly circles: string;
  readonly boxes: readonly Rect[];
}

const ofType = <T extends Hit['type']>(hits: readonly Hit[], type: T) =>
  hits.filter((hit): hit is Extract<Hit, { type: T }> => hit.type === type);

/** Links in the order of the spots. Things without a page are left out. */
export function linksOf(spots: readonly Spot[], hrefOf: (picked: Picked) => string | null): readonly Link[] {
  const links = new Map<string, { readonly picked: Picked; readonly ids: string[]; readonly hits: Hit[] }>();
  for (const { picked, ids, hits } of spots) {
    const href = hrefOf(picked);
    if (href === null) continue;
    const link = links.get(href) ?? { picked, ids: [], hits: [] };
    link.ids.push(...ids);
    link.hits.push(...hits);
    links.set(href, link);
  }
  return [...links].map(([href, { picked, ids, hits }]) => ({
    href,
    picked,
    ids,
    line: ofType(hits, 'line')
      .map(({ d }) => d.replace('m', 'M'))
      .join(''),
    circles: ofType(hits, 'circle')
      .map(({ at, radius }) => circlesText([at], radius))
      .join(''),
    boxes: ofType(hits, 'box').map(({ box }) => box),
  }));
}
