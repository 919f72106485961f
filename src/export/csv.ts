/**
 * Tables as text that spreadsheets and statistics programs open without mending: RFC 4180, CRLF, UTF-8 with a byte order
 * mark, one header row. The compiler writes the files under `data/` with the same functions.
 */
import type { Cell } from './taking.ts';

/** Without it Excel takes UTF-8 for the code page of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text that a spreadsheet would run as a formula. Apostrophes before it count too, so that taking one away from any cell
 * that this fits gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text with an apostrophe before it, if a spreadsheet would run it. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell as it stands in a file: numbers in plain digits, text made harmless and quoted where it must be. */
function encodeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = neutralise(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole table, the last row with its line end too. */
export function encodeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => `${row.map(encodeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
