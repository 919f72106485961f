/** A table with fewer rows: whole ones only, and none at all rather than so few that they say nothing. Pure. */
import { element, type Element, type Node } from './tree.ts';

/** A table of so few rows is read as a whole: the second value of two that differ is worth as much as the first. */
const SMALL = 6;

const elements = (nodes: readonly Node[]): readonly Element[] => nodes.filter((node) => typeof node !== 'string');
const rowsOf = (body: Element) => elements(body.children).filter(({ name }) => name === 'tr');
const spanOf = ({ tag }: Element) => Number(/\scolspan="(\d+)"/.exec(tag)?.[1] ?? 1);
const widthOf = (row: Element) => elements(row.children).reduce((sum, cell) => sum + spanOf(cell), 0);

/** A row of one wide cell is of its neighbours: a heading belongs to what follows, other words to what they follow. */
const isLone = (row: Element, name: string) =>
  elements(row.children).length === 1 && elements(row.children)[0]?.name === name && widthOf(row) > 1;

/** At most so many rows, ended by a row with the word for more; or that word in the table's place. */
export function shortTable(table: Element, most: number, more: string): Element {
  const bodies = elements(table.children).filter(({ name }) => name === 'tbody');
  const rows = bodies.flatMap(rowsOf);
  if (rows.length <= Math.max(most, SMALL)) return table;
  let kept = most;
  while (kept > 0 && (isLone(rows[kept] ?? table, 'td') || isLone(rows[kept - 1] ?? table, 'th'))) kept -= 1;
  if (kept < SMALL / 2 || most < SMALL) return element('p', more);
  const width = Math.max(...rows.map(widthOf));
  const end: Element = {
    ...element('tr', ''),
    children: [element('td', more, width > 1 ? ` colspan="${width}"` : '')],
  };
  const last = rows[kept - 1];
  const isKept = new Set(rows.slice(0, kept));
  const children = table.children.flatMap((child): readonly Node[] => {
    if (typeof child === 'string' || child.name !== 'tbody') return [child];
    const own = rowsOf(child).filter((row) => isKept.has(row));
    if (own.length === 0) return [];
    return [{ ...child, children: last !== undefined && own.includes(last) ? [...own, end] : own }];
  });
  return { ...table, children };
}
