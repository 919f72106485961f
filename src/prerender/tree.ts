/** The HTML that the components give, which is well formed, as a tree. Pure. */

export interface Element {
  readonly name: string;
  /** The opening tag as it was written. */
  readonly tag: string;
  readonly children: readonly Node[];
  /** Empty for an element that has no end. */
  readonly end: string;
}
/** A string is what stands between tags: text or a comment. */
export type Node = Element | string;

/** A comment, a tag or what stands between two of them. A tag may hold `>` in the value of an attribute. */
const TOKENS = /<!--[\s\S]*?-->|<(?:"[^"]*"|[^>"])*>|[^<]+/g;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

export const tokens = (html: string): readonly string[] => html.match(TOKENS) ?? [];
export const isOpening = (token: string): boolean => /^<[a-z]/i.test(token);
export const hasAttribute = ({ tag }: Element, name: string): boolean => new RegExp(`\\s${name}(?=[\\s=>/])`).test(tag);

const nameOf = (tag: string): string => /^<\/?([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
const isAlone = (tag: string): boolean => tag.endsWith('/>') || VOID.has(nameOf(tag));

/** The tree of a page's text; throws a SyntaxError where tags don't match. `written` gives it back as it was. */
export function parsed(html: string): readonly Node[] {
  const root: Node[] = [];
  const open: { readonly tag: string; readonly children: Node[] }[] = [];
  for (const token of tokens(html)) {
    const around = open.at(-1)?.children ?? root;
    if (token.startsWith('</')) {
      const last = open.pop();
      if (last === undefined) throw new SyntaxError(`${token} ends what never began`);
      const parent = open.at(-1)?.children ?? root;
      parent.push({ name: nameOf(last.tag), ...last, end: token });
    } else if (!isOpening(token)) around.push(token);
    else if (isAlone(token)) around.push({ name: nameOf(token), tag: token, children: [], end: '' });
    else open.push({ tag: token, children: [] });
  }
  const unended = open.at(-1);
  if (unended !== undefined) throw new SyntaxError(`${unended.tag} does not end`);
  return root;
}

export const written = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.tag + written(node.children) + node.end)).join('');

/** Every element changed, what is around it first; null leaves it out. What is given back the same is gone into. */
export function changed(nodes: readonly Node[], change: (element: Element) => Element | null): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    const now = change(node);
    return now === null ? [] : [{ ...now, children: changed(now.children, change) }];
  });
}

/** Whether any element among these, or within them, is such. */
export const holds = (nodes: readonly Node[], isSuch: (element: Element) => boolean): boolean =>
  nodes.some((node) => typeof node !== 'string' && (isSuch(node) || holds(node.children, isSuch)));

export const element = (name: string, text: string, attributes = ''): Element => ({
  name,
  tag: `<${name}${attributes}>`,
  children: [text],
  end: `</${name}>`,
});
