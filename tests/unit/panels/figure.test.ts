import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observations.ts';
import { createFormat } from '../../../src/domain/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { formatSettings } from '../../../src/i18n/index.ts';
import { figureText } from '../../../src/panels/figure.ts';
import { observation } from '../../fixtures/rows.ts';

const written = (value: number, unit: string, changes: Partial<Observation> = {}) =>
  figureText(observation({ id: 'f', value, unit, ...changes }), createFormat(formatSettings(en)), en);

describe('a figure in words', () => {
  it('takes the larger unit where the number becomes short', () => {
    expect(written(3000, 'USD million')).toBe('USD 3 billion');
    expect(written(9600, 'thousand t')).toBe('9.6 million t');
  });

  it('may be rounded where its source says "about"', () => {
    expect(written(16392.1, 'USD million', { qualifier: 'about' })).toBe('about USD 16.39 billion');
  });

  it('keeps the unit where the larger one would round digits away', () => {
    expect(written(1998, 'USD million')).toBe('USD 1,998 million');
    expect(written(3000, 'USD million', { high: 3456 })).toBe('USD 3,000–3,456 million');
  });
});
