import { describe, expect, it } from 'vitest';
import { shortTable } from '../../../src/prerender/table.ts';
import { parsed, written, type Element } from '../../../src/prerender/tree.ts';

const row = (i: number) => `<tr><th>row ${i}</th><td>${i}</td></tr>`;
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i)).join('');
const table = (body: string) => `<table><thead><tr><th>a</th><th>b</th></tr></thead>${body}</table>`;
const short = (html: string, most: number) => written([shortTable(parsed(html)[0] as Element, most, 'rest')]);
const REST = '<tr><td colspan="2">rest</td></tr>';

describe('a table with fewer rows', () => {
  it('keeps whole rows and says across all columns that there are more', () => {
    expect(short(table(`<tbody>${rows(0, 40)}</tbody>`), 12)).toBe(table(`<tbody>${rows(0, 12)}${REST}</tbody>`));
  });

  it('is left whole where it is small, however little room there is', () => {
    const small = table(`<tbody>${rows(0, 6)}</tbody>`);
    expect(short(small, 3)).toBe(small);
  });

  it('is left out whole rather than shown by rows too few to say anything', () => {
    expect(short(table(`<tbody>${rows(0, 40)}</tbody>`), 3)).toBe('<p>rest</p>');
  });

  it('leaves bodies of which nothing is kept, and ends the last that is', () => {
    const made = short(
      table(`<tbody>${rows(0, 5)}</tbody><tbody>${rows(5, 40)}</tbody><tbody>${rows(40, 50)}</tbody>`),
      12,
    );
    expect(made).toBe(table(`<tbody>${rows(0, 5)}</tbody><tbody>${rows(5, 12)}${REST}</tbody>`));
  });

  it('parts no heading from what follows it, and no remark from what it follows', () => {
    const heading = '<tr><th colspan="2">part</th></tr>';
    const remark = '<tr><td colspan="2">about the row above</td></tr>';
    const headed = short(table(`<tbody>${rows(0, 11)}${heading}${rows(11, 40)}</tbody>`), 12);
    expect(headed).toBe(table(`<tbody>${rows(0, 11)}${REST}</tbody>`));
    const remarked = short(table(`<tbody>${rows(0, 12)}${remark}${rows(12, 40)}</tbody>`), 12);
    expect(remarked).toBe(table(`<tbody>${rows(0, 11)}${REST}</tbody>`));
  });
});
