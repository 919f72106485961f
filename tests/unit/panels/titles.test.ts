import { expect, it } from 'vitest';
import { isKnown } from '../../../src/panels/titles.ts';
import { createAtlas } from '../../../src/data/atlas.ts';
import { CORE } from '../../fixtures/real.ts';

it.each([
  ['kz-af', true],
  ['af-kz', true],
  ['kz-wld', true],
  ['wld-kz', true],
  ['kz-kz', false],
  ['wld-wld', false],
  ['kz', false],
  ['kz-xx', false],
  ['kz-af-pk', false],
  ['KZ-AF', false],
  ['', false],
  ['constructor-kz', false],
])('the pair %s is a page: %s', (id, known) => {
  expect(isKnown({ kind: 'pair', id }, createAtlas(CORE))).toBe(known);
});
