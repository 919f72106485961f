import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/domain/dataset.ts';
import { inWords } from '../../../src/domain/words.ts';

describe('data in another language', () => {
  it('names a place of the roads that is a site as the site is named', () => {
    const place = (id: string, name: string) => ({ id, name }) as Files['network']['places'][number];
    const file = {
      places: [place('islamabad', 'Islamabad'), place('multan', 'Multan')],
    } as unknown as Files['network'];
    const names = { 'site:islamabad': 'Исламабад', 'place:multan': 'Мултан' };
    expect(inWords('network', file, { names, texts: {}, towns: {} }).places.map(({ name }) => name)).toEqual([
      'Исламабад',
      'Мултан',
    ]);
  });
});
