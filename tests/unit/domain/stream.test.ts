import { describe, expect, it } from 'vitest';
import { byYear, kindsOf, streamOf } from '../../../src/domain/stream.ts';
import { CORE } from '../../fixtures/core.ts';
import { READING } from '../../fixtures/reading.ts';

const events = READING.events as NonNullable<typeof READING.events>;
const stream = streamOf(events, CORE);

describe('the stream of events and policies', () => {
  it('runs from the oldest to the latest, imprecise dates at their beginning', () => {
    expect(stream.map((entry) => entry.key)).toEqual([
      'policy:2025-tariff',
      'event:2025-07-10-memorandum',
      'policy:2025-10-12-closure',
      'event:2025-10-28-forum',
    ]);
  });

  it('concerns the country of the site, those of the projects without one, and those among the actors', () => {
    const countries = Object.fromEntries(stream.map((entry) => [entry.id, entry.countries]));
    expect(countries['2025-10-28-forum']).toEqual(['KZ']);
    expect(new Set(countries['2025-10-12-closure'])).toEqual(new Set(['AF', 'PK']));
    const [memorandum] = events.events;
    const placeless = streamOf(
      { events: memorandum === undefined ? [] : [{ ...memorandum, site: null }], policies: [] },
      CORE,
    );
    expect(placeless[0]?.countries).toEqual(['TM', 'AF']);
  });

  it('concerns the countries that its row adds, whatever language its summary is in', () => {
    const rows = events.events.map((row) => ({ ...row, countries: ['PK'] }));
    const told = streamOf({ events: rows, policies: [] }, CORE);
    expect(told.every(({ countries }) => countries.includes('PK'))).toBe(true);
  });

  it('falls into years in the order given', () => {
    const years = byYear([...stream].reverse());
    expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([['2025', 4]]);
  });
});

it('tells a happening that is an event and a policy once, with the texts, places and sources of both', () => {
  const [event] = events.events;
  if (event === undefined) throw new Error('no event');
  const act = { id: 'act', date: event.date, actors: 'Ministers', countries: ['PK'], summary: 'The act.', sites: ['shymkent'], same_as: event.id, sources: ['weekly'] }; // prettier-ignore
  const alone = { ...act, id: 'alone', same_as: null };
  const told = streamOf({ events: [event], policies: [act, alone] }, CORE);
  expect(told.map(({ key }) => key)).toEqual([`event:${event.id}`, 'policy:alone']);
  expect(told[0]?.also.map(({ summary }) => summary)).toEqual(['The act.']);
  expect(told[0]?.sources).toEqual([...event.sources, 'weekly']);
  expect(told[0]?.countries).toContain('PK');
  expect(told[0] === undefined ? [] : kindsOf(told[0])).toEqual([event.kind, 'policy']);
});
