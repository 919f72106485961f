import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The tokens of the rule that a selector heads: `--land: #fff`. */
function tokensUnder(css: string, selector: string): readonly string[] {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${selector} heads no rule`);
  return [...css.slice(start, css.indexOf('}', start)).matchAll(/--[\w-]+: [^;]+|color-scheme: \w+/g)].map(
    ([one]) => one,
  );
}

const css = readFileSync('src/app.css', 'utf8');

it('the dark theme is the same where a reader chose it and where the device asks for it', () => {
  const chosen = tokensUnder(css, ":root[data-theme='dark']");
  expect(chosen.length).toBeGreaterThan(20);
  expect(tokensUnder(css, ':root:not([data-theme])')).toEqual(chosen);
});

it('every colour of the light theme has its dark one', () => {
  const nameOf = (token: string) => token.split(':')[0];
  const isColor = (token: string) => token.includes('#');
  const light = tokensUnder(css, ':root').filter(isColor).map(nameOf);
  expect(tokensUnder(css, ":root[data-theme='dark']").filter(isColor).map(nameOf)).toEqual(light);
});
