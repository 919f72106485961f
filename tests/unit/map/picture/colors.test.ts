import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declarations } from '../../../../src/map/picture/colors.ts';

it('keeps the style sheet of pictures in step with the palette', () => {
  const css = readFileSync('src/map/picture/colors.css', 'utf8');
  const rules = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => body.replaceAll(/\s/g, '').replace(/;$/, ''));
  expect(rules).toEqual([declarations('light'), declarations('dark'), declarations('dark')]);
});
