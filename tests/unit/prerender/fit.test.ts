import { expect, it } from 'vitest';
import { fit, plain } from '../../../src/prerender/fit.ts';

it('shortens long lists, but never the navigation', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, i) => `<li>${'word '.repeat(20)}${i}</li>`).join('');
  const nav = `<nav><ul>${Array.from({ length: 9 }, (_, i) => `<li>page ${i}</li>`).join('')}</ul></nav>`;
  const made = fit(`${nav}<ul>${items(50)}</ul>`, { bytes: 900, most: 900, packed: 900 }, 'more');
  expect(made).toContain(nav);
  expect(made).toContain('<li>more</li>');
});

it('takes spaces of the source together, but leaves those that keep a number whole', () => {
  expect(plain('<p style="a">4\u00a0026\u202fкм \n  <!--[-->и</p>')).toBe('<p>4\u00a0026\u202fкм и</p>');
});

const ROOMY = { bytes: 1e6, most: 1e6, packed: 1e6 };
const below = (bytes: number) => ({ bytes, most: bytes, packed: bytes });
const rows = (count: number) => Array.from({ length: count }, (_, i) => `<tr><td>row ${i}</td></tr>`).join('');

it('leaves a page that fits as it is', () => {
  const html = `<details><summary>more</summary><p>folded</p></details><table><tbody>${rows(99)}</tbody></table>`;
  expect(fit(html, ROOMY, 'rest')).toBe(html);
});

it('first leaves out what is folded away, but not its heading or what is open', () => {
  const text = 'word '.repeat(200);
  const html =
    `<details class="a"><summary>closed <b>one</b></summary><p>${text}</p><details><summary>in</summary>${text}</details></details>` +
    `<details open><summary>open one</summary><p>kept</p></details><ol><li>1</li></ol>`;
  expect(fit(html, below(300), 'rest')).toBe(
    '<details class="a"><summary>closed <b>one</b></summary><p>rest</p></details>' +
      '<details open><summary>open one</summary><p>kept</p></details><ol><li>1</li></ol>',
  );
});

it('then leaves out large charts, but not small pictures', () => {
  const icon = '<svg class="icon"><path d="M0 0h9"/></svg>';
  const chart = `<svg class="chart"><g>${icon}<path d="${'M1 1h1'.repeat(900)}"></path></g></svg>`;
  expect(fit(`<p>${icon}</p>${chart}<p>after</p>`, below(200), 'rest')).toBe(`<p>${icon}</p><p>after</p>`);
});

it('ends long tables with a row that says so, and lists within lists by themselves', () => {
  const made = fit(`<table><tbody>${rows(100)}</tbody></table><p>after</p>`, below(500), 'rest');
  expect(made).toMatch(/<tr><td>row 0<\/td><\/tr>.*<tr><td>rest<\/td><\/tr><\/tbody><\/table><p>after<\/p>$/);
  expect(made).not.toContain('row 99');
  const inner = `<ul>${'<li>x</li>'.repeat(5)}</ul>`;
  const nested = fit(`<ul>${`<li>${inner}</li>`.repeat(60)}</ul>`, below(1100), 'rest');
  const opened = (name: string) => nested.split(`<${name}>`).length - 1;
  expect(opened('ul')).toBe(nested.split('</ul>').length - 1);
  expect(opened('li')).toBe(nested.split('</li>').length - 1);
  expect(nested).toContain('<li>rest</li></ul>');
});

it('is not misled by a > within an attribute, or by comments', () => {
  expect(plain('<p title="a > b" tabindex="0">x<!-- <b> --></p>')).toBe('<p title="a > b">x</p>');
});

it('throws rather than write a page that is too long', () => {
  expect(() => fit(`<p>${'word '.repeat(999)}</p>`, below(400), 'rest')).toThrow(RangeError);
});

it('never shortens the header, which without scripts is the only way to other languages', () => {
  const header = `<header><details><summary>Language</summary><ul>${'<li>a language</li>'.repeat(7)}</ul></details></header>`;
  const made = fit(`${header}<ol>${'<li>word</li>'.repeat(90)}</ol>`, below(600), 'rest');
  expect(made).toContain(header);
  expect(made).toContain('<li>rest</li></ol>');
});

it('leaves out what only explains a chart together with the chart, and nothing of other parts', () => {
  const chart = `<svg class="chart"><path d="${'M1 1h1'.repeat(900)}"></path></svg>`;
  const html = `<section><h2>a</h2><p data-chart>unit</p>${chart}<table></table></section><section><p data-chart>b</p></section>`;
  expect(fit(html, below(300), 'rest')).toBe(
    '<section><h2>a</h2><table></table></section><section><p data-chart>b</p></section>',
  );
});
