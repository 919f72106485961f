import { describe, expect, it } from 'vitest';
import type { Leg } from '../../../src/domain/dataset.ts';
import { legCountries, legHours, legLength } from '../../../src/domain/legs.ts';
import { CORE } from '../../fixtures/core.ts';
import { READING } from '../../fixtures/reading.ts';

const legs = READING.roads?.legs ?? [];
const [whole, bare] = legs as [Leg, Leg];

describe('road and sea legs', () => {
  it('have a length with the sources of the leg, or none', () => {
    expect(legLength(whole, 'Length')).toMatchObject({
      value: 557,
      unit: 'km',
      sources: ['times'],
      subject: `leg:${whole.id}`,
    });
    expect(legLength(bare, 'Length')).toBeNull();
  });

  it('have a range of hours, one number when the ends agree or one is missing, or none', () => {
    expect(legHours(whole, 'Time')).toMatchObject({ value: 4.3, high: 10 });
    expect(legHours({ ...whole, hours_min: 10 }, 'Time')).toMatchObject({ value: 10, high: null });
    expect(legHours({ ...whole, hours_min: null }, 'Time')).toMatchObject({ value: 10, high: null });
    expect(legHours(bare, 'Time')).toBeNull();
  });

  it('lie in the countries of their ends', () => {
    expect(legCountries(whole, CORE)).toEqual(['AF']);
    expect(legCountries(bare, CORE)).toEqual(['AF', 'PK']);
  });
});
