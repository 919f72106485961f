import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/domain/format.ts';
import { formatSettings } from '../../../src/i18n/index.ts';
import { allMessages } from '../../../src/i18n/load.ts';
import { labelled } from '../../../src/panels/labels.ts';
import { makePanels } from '../../fixtures/atlas.ts';
import { observation } from '../../fixtures/rows.ts';

const text = await allMessages('ru');
const words = { ...makePanels(), text, format: createFormat(formatSettings(text)) };
const of = (id: string, derived = '') =>
  labelled(observation({ id, derived, label: 'as the data have it', subject: 'line:af-torghundi-herat' }), words);

describe('a figure of a railway in another language', () => {
  it('names the stations of a length, and how a drawn one came about', () => {
    expect(of('length-torghundi-sanobar').label).toMatch(/^Длина: Torghundi.*Sanobar$/);
    expect(of('length-torghundi-sanobar').derived).toBe('');
    expect(of('length-torghundi-sanobar', 'Sum of the straight hops').derived).toMatch(/^Сумма прямых перегонов/);
  });

  it('names the station of a chainage', () => {
    expect(of('km-af-torghundi-herat-af-sanobar').label).toBe('Километраж: Sanobar');
  });

  it('keeps the label of any other', () => {
    expect(of('line-cost').label).toBe('as the data have it');
  });
});
