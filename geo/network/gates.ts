/** On which hops the border crossings lie. */
import type { Row, Tables } from '../schema.ts';
import { isBorderPoint } from '../../src/domain/places.ts';
import type { Hop } from './hops.ts';

/** The crossing of a hop, or null. A gate for lorries holds for a railway that is planned through it too. */
export function gateOf(hop: Hop, tables: Tables): string | null {
  return tables.crossings.find((crossing) => passes(hop, crossing))?.id ?? null;
}

/**
 * Whether a hop leaves one country at a station of the crossing for the other: from station b to the border point or to
 * any place in country a, or from station a to any place in country b. Of two hops that meet in a border point only the
 * one toward station b passes the crossing.
 */
function passes({ a, b }: Hop, crossing: Row<'crossings'>): boolean {
  const { station_a, station_b, country_a, country_b } = crossing;
  const ways = [
    [a, b],
    [b, a],
  ] as const;
  return ways.some(([near, far]) =>
    isBorderPoint(far.id) || isBorderPoint(near.id)
      ? near.id === station_b
      : (near.id === station_b && far.country === country_a) || (near.id === station_a && far.country === country_b),
  );
}
