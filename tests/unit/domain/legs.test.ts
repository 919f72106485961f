import { describe, expect, it } from 'vitest';
import type { Row } from '../../../geo/schema.ts';
import type { Leg } from '../../../src/domain/dataset.ts';
import { legHours, legLength, performanceFigures } from '../../../src/domain/legs.ts';
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
});

describe('means of a country', () => {
  it('are three figures of one year, empty where nothing was published', () => {
    const row: Row<'performance'> = {
      id: 'perf-pk',
      country: 'PK',
      mode: 'road',
      year: '2023',
      cost_usd: 569,
      swod_kmh: 24.8,
      swd_kmh: null,
      sources: ['times'],
      note: '',
    };
    const figures = performanceFigures(row, (measure) => `Mean ${measure}`);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [569, 'USD'],
      [24.8, 'km/h'],
      [null, 'km/h'],
    ]);
    expect(figures[0]).toMatchObject({ label: 'Mean cost', period: '2023', sources: ['times'], subject: 'country:PK' });
  });
});
