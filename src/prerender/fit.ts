/**
 * Makes a page's text fit into its file: what only scripts need goes, and, where the page is still too long, what is
 * folded away, large charts, and the ends of long lists, each with a word that there is more. Works on the HTML that the
 * components give, which is well formed.
 */
import { gzipSync } from 'node:zlib';

export interface Limits {
  /** Bytes of UTF-8 that a page is shortened to, and those that it may have where that can't be done. */
  readonly bytes: number;
  readonly most: number;
  /** Bytes once it is packed by gzip. */
  readonly packed: number;
}

/** A comment, a tag or what stands between two of them. A tag may hold `>` in the value of an attribute. */
const TOKENS = /<!--[\s\S]*?-->|<(?:"[^"]*"|[^>"])*>|[^<]+/g;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const nameOf = (tag: string): string => /^<\/?([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
const isOpening = (token: string): boolean => /^<[a-z]/i.test(token);
const isClosing = (token: string): boolean => token.startsWith('</');
const isAlone = (token: string): boolean => token.endsWith('/>') || VOID.has(nameOf(token));

/** Without the marks by which a browser would take the page over, and without styles in attributes, which the policy forbids. */
export function plain(html: string): string {
  return (html.match(TOKENS) ?? [])
    .filter((token) => !token.startsWith('<!--'))
    .map((token) =>
      isOpening(token) ? token.replaceAll(/\s(?:style|tabindex)="[^"]*"/g, '').replace(/=""/g, '') : token,
    )
    .map((token) => (token.startsWith('<') ? token : token.replaceAll(/[ \t\r\n\f]+/g, ' ')))
    .join('');
}

/** The page within its limits; `more` is what stands for what was left out. */
export function fit(html: string, limits: Limits, more: string): string {
  const steps: readonly ((html: string) => string)[] = [
    (text) => text,
    (text) => unfoldless(text, more),
    withoutCharts,
    ...[80, 40, 20, 12, 6, 3].map((most) => (text: string) => shortened(text, most, more)),
  ];
  let best = html;
  for (const step of steps) {
    best = step(best);
    if (fits(best, limits)) return best;
  }
  if (fits(best, { ...limits, bytes: limits.most })) return best;
  throw new RangeError(`a page of ${Buffer.byteLength(best)} bytes can't be made to fit`);
}

const fits = (html: string, { bytes, packed }: Limits): boolean =>
  Buffer.byteLength(html) <= bytes && gzipSync(html).length <= packed;

/** Calls back for each token with the elements that are open around it. What it gives takes the token's place. */
function rewrite(html: string, visit: (token: string, open: readonly string[]) => string): string {
  const open: string[] = [];
  let out = '';
  for (const token of html.match(TOKENS) ?? []) {
    if (isClosing(token)) {
      out += visit(token, open);
      open.pop();
    } else {
      if (isOpening(token) && !isAlone(token)) open.push(token);
      out += visit(token, open);
    }
  }
  return out;
}

const isFolded = (tag: string): boolean => /^<details(?![^>]*\sopen)/.test(tag);

/** What is folded away: its heading stays, with a word that there is more. */
function unfoldless(html: string, more: string): string {
  return rewrite(html, (token, open) => {
    const fold = open.findIndex(isFolded);
    if (fold < 0) return token;
    const isSummary = open.slice(fold + 1).some((tag) => nameOf(tag) === 'summary');
    const isFold = open.length === fold + 1 && nameOf(token) === 'details';
    if (isFold && isClosing(token)) return `<p>${more}</p></details>`;
    return isFold || (isSummary && open.findLastIndex((tag) => nameOf(tag) === 'summary') === fold + 1) ? token : '';
  });
}

/** Charts hold what their tables say; small pictures stay. A chart may hold pictures in its turn. */
function withoutCharts(html: string): string {
  let chart = '';
  return rewrite(html, (token, open) => {
    const depth = open.filter((tag) => nameOf(tag) === 'svg').length;
    if (depth === 0) return token;
    chart += token;
    const isEnd = depth === 1 && isClosing(token) && nameOf(token) === 'svg';
    if (!isEnd) return '';
    const whole = chart;
    chart = '';
    return whole.length > LARGE_PICTURE ? '' : whole;
  });
}

/** Letters of a picture that is more than an icon. */
const LARGE_PICTURE = 2500;

/** Lists and tables with more than so many rows end with a word that there is more. */
function shortened(html: string, most: number, more: string): string {
  const counts: number[] = [];
  const lists: number[] = []; // how deep each open list is
  return rewrite(html, (token, open) => {
    const name = nameOf(token);
    // The pages of the navigation are few, and without scripts the only way on.
    const isList = (name === 'ul' || name === 'ol' || name === 'tbody') && !open.some((tag) => nameOf(tag) === 'nav');
    const skipped = () => lists.some((depth, i) => (counts[i] ?? 0) > most && open.length > depth);
    if (isList && isOpening(token)) {
      const isIn = skipped();
      lists.push(open.length);
      counts.push(0);
      return isIn ? '' : token;
    }
    if (isList && isClosing(token)) {
      const count = counts.pop() ?? 0;
      lists.pop();
      if (skipped()) return '';
      return count <= most
        ? token
        : name === 'tbody'
          ? `<tr><td>${more}</td></tr>${token}`
          : `<li>${more}</li>${token}`;
    }
    const last = lists.length - 1;
    if (isOpening(token) && open.length === (lists[last] ?? -2) + 1) counts[last] = (counts[last] ?? 0) + 1;
    return skipped() ? '' : token;
  });
}
