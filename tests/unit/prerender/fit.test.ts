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
