/**
 * Makes a page's text fit into its file: what only scripts need goes, and, where the page is still too long, what is
 * folded away, large charts, and the ends of long lists and tables, each with a word that there is more. The header and
 * the pages of the navigation stay: without scripts they are the only way on.
 */
import { gzipSync } from 'node:zlib';
import { shortTable } from './table.ts';
import { changed, element, hasAttribute, holds, isOpening, parsed, tokens, written, type Element, type Node } from './tree.ts'; // prettier-ignore

export interface Limits {
  /** Bytes of UTF-8 that a page is shortened to, and those that it may have where that can't be done. */
  readonly bytes: number;
  readonly most: number;
  /** Bytes once it is packed by gzip. */
  readonly packed: number;
}

/** What a tag of a page does not need: styles are forbidden there by the policy, `svg` within HTML needs no namespace. */
const NEEDLESS = /\s(?:style|tabindex|xmlns)="[^"]*"/g;

/** Without the marks by which a browser would take the page over, and without what has no use in a page's text. */
export function plain(html: string): string {
  return tokens(html)
    .filter((token) => !token.startsWith('<!--'))
    .map((token) => (isOpening(token) ? token.replaceAll(NEEDLESS, '').replace(/=""/g, '') : token))
    .map((token) => (token.startsWith('<') ? token : token.replaceAll(/[ \t\r\n\f]+/g, ' ')))
    .join('');
}

/** The page within its limits; `more` is what stands for what was left out. */
export function fit(html: string, limits: Limits, more: string): string {
  const steps: readonly ((nodes: readonly Node[]) => readonly Node[])[] = [
    (nodes) => withoutFolds(nodes, more),
    withoutCharts,
    ...[80, 40, 20, 12, 6, 3].map((most) => (nodes: readonly Node[]) => shortened(nodes, most, more)),
  ];
  let best = html;
  let nodes = parsed(html);
  for (const step of steps) {
    if (fits(best, limits)) return best;
    nodes = step(nodes);
    best = written(nodes);
  }
  if (fits(best, { ...limits, bytes: limits.most })) return best;
  throw new RangeError(`a page of ${Buffer.byteLength(best)} bytes can't be made to fit`);
}

const fits = (html: string, { bytes, packed }: Limits): boolean =>
  Buffer.byteLength(html) <= bytes && gzipSync(html).length <= packed;

/** As `changed`, but for what leads to other pages. */
const changedBelow = (nodes: readonly Node[], change: (element: Element) => Element | null): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string' || node.name === 'header' || node.name === 'nav') return [node];
    const now = change(node);
    return now === null ? [] : [now === node ? { ...now, children: changedBelow(now.children, change) } : now];
  });

/** What is folded away: its heading stays, with a word that there is more. */
const withoutFolds = (nodes: readonly Node[], more: string) =>
  changedBelow(nodes, (one) => {
    if (one.name !== 'details' || hasAttribute(one, 'open')) return one;
    const heading = one.children.filter((child) => typeof child !== 'string' && child.name === 'summary');
    return { ...one, children: [...heading, element('p', more)] };
  });

/** Letters of a picture that is more than an icon. */
const LARGE_PICTURE = 2500;
const isChart = (one: Element) => one.name === 'svg' && written([one]).length > LARGE_PICTURE;

/** Charts hold what their tables say; small pictures stay. With a chart goes what only explains it, in all of its part. */
const withoutCharts = (nodes: readonly Node[]) =>
  changedBelow(nodes, (one) => {
    if (isChart(one)) return null;
    if (one.name !== 'section' || !holds(one.children, isChart)) return one;
    const isOfChart = (inner: Element) =>
      isChart(inner) || hasAttribute(inner, 'data-chart') || hasAttribute(inner, 'data-legend');
    return { ...one, children: changed(one.children, (inner) => (isOfChart(inner) ? null : inner)) };
  });

/** Lists and tables with more than so many rows end with a word that there is more. */
function shortened(nodes: readonly Node[], most: number, more: string): readonly Node[] {
  return changedBelow(nodes, (one) => {
    const inside = (next: Element): Element => ({ ...next, children: shortened(next.children, most, more) });
    if (one.name === 'table') return inside(shortTable(one, most, more));
    if (one.name !== 'ul' && one.name !== 'ol') return one;
    const rows = one.children.filter((child) => typeof child !== 'string');
    return inside(rows.length > most ? { ...one, children: [...rows.slice(0, most), element('li', more)] } : one);
  });
}
