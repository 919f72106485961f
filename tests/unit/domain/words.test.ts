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

  it('names the figures that a key figure has in it, one of a commodity for that', () => {
    const figure = (id: string, group: string) => ({ id, group, label: 'Wheat' });
    const keyFigures = [{ order: 1, observations: [figure('goods-a', 'KZ-AF/2025/wheat/×'), figure('fig-b', '')] }];
    const words = { names: { 'commodity:wheat': 'Бидай' }, texts: { 'figure:fig-b#label': 'Ұзындық' }, towns: {} };
    const file = { keyFigures } as unknown as Files['core'];
    const [told] = inWords('core', file, words).keyFigures;
    expect(told?.observations.map(({ label }) => label)).toEqual(['Бидай', 'Ұзындық']);
  });
});
