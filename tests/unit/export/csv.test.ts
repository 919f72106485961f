import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCsv, neutralise } from '../../../src/export/csv.ts';
import type { Cell } from '../../../src/export/taking.ts';

const read = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

/** A cell as it was: one apostrophe before a formula is taken away. */
const restore = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '');

describe('a table as CSV', () => {
  it('has a byte order mark, one header row, and CR LF after each row', () => {
    expect(encodeCsv(['a', 'b'], [['x', 1]])).toBe('\uFEFFa,b\r\nx,1\r\n');
    expect(encodeCsv(['a'], [])).toBe('\uFEFFa\r\n');
  });

  it('quotes commas, quotes, line ends and spaces at an end', () => {
    expect(encodeCsv(['a'], [['x, y'], ['say "x"'], ['two\nlines'], [' x ']])).toBe(
      '\uFEFFa\r\n"x, y"\r\n"say ""x"""\r\n"two\nlines"\r\n" x "\r\n',
    );
  });

  it('keeps numbers numbers, below nought too, and leaves out what is none', () => {
    expect(encodeCsv(['a', 'b', 'c'], [[-5, 0.1, null]])).toBe('\uFEFFa,b,c\r\n-5,0.1,\r\n');
    expect(encodeCsv(['a'], [[Number.NaN]])).toBe('\uFEFFa\r\n\r\n');
  });

  it.each(['=1+1', '+7', '-5', '@x', '\tx', '\rx', '＝1', "'=x"])('never lets a spreadsheet run %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each(['a=b', '', "'tis", '2024-01', '’-'])('leaves %j as it is', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('gives every text and number back to another reader', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text !== ''),
      fc.constantFrom('=x', "'-1", '"', '\r\n', ',', 'Тургунди', 'تورغندی'),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...again] = read(encodeCsv(['a', 'b'], rows));
        expect(again.map((row) => row.map(restore))).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });
});
