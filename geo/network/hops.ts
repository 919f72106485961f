/** The hops of the railways: each pair of neighbouring stations of a line, within one section. */
import type { LngLat } from '../../src/domain/measure.ts';
import { pathKm } from '../../src/domain/measure.ts';
import { pointOf, railIndex } from '../rail-index.ts';
import type { Row, Tables } from '../schema.ts';

export interface Hop {
  readonly id: string;
  readonly section: Row<'sections'>;
  /** Place of the hop on its line: it joins this station to the next. */
  readonly at: number;
  readonly a: Row<'stations'>;
  readonly b: Row<'stations'>;
  readonly isShared: boolean;
  /**
   * Kilometres as drawn. Next to a station that is not located, an even part of the way between the nearest ones that
   * are; null where there is none on one side.
   */
  readonly drawnKm: number | null;
}

/** The two nodes of a hop, whichever way it runs. */
export const pairOf = ({ a, b }: Pick<Hop, 'a' | 'b'>): string => [a.id, b.id].toSorted().join('~');

/** Every hop, by line and then in the order of its stations. */
export function hopsOf(tables: Tables): readonly Hop[] {
  const seen = new Set<string>();
  return tables.lines
    .flatMap((line) => hopsOfLine(tables, line.id))
    .map((hop) => {
      const pair = pairOf(hop);
      const isShared = hop.section.id.endsWith('-shared') || seen.has(pair);
      if (!isShared) seen.add(pair);
      return { ...hop, isShared };
    });
}

function hopsOfLine(tables: Tables, line: string): readonly Omit<Hop, 'isShared'>[] {
  const index = railIndex(tables);
  const stations = index.stationsOf(line);
  const drawn = drawnHops(stations.map(pointOf));
  const spans = index.sectionsOf(line).flatMap((section) => {
    const span = index.span(section);
    return span === null ? [] : [{ section, span }];
  });
  return spans
    .toSorted((one, other) => one.span[0] - other.span[0])
    .flatMap(({ section, span: [first, last] }) =>
      stations.slice(first, last).flatMap((a, i) => {
        const at = first + i;
        const b = stations[at + 1];
        const id = `${section.id}~${a.id}~${b?.id ?? ''}`;
        return b === undefined ? [] : [{ id, section, at, a, b, drawnKm: drawn[at] ?? null }];
      }),
    );
}

function drawnHops(points: readonly (LngLat | null)[]): (number | null)[] {
  const placed = points.flatMap((point, i) => (point === null ? [] : [{ point, i }]));
  const drawn: (number | null)[] = Array.from({ length: Math.max(points.length - 1, 0) }, () => null);
  placed.slice(1).forEach((next, i) => {
    const before = placed[i] ?? next;
    const each = pathKm([before.point, next.point]) / (next.i - before.i);
    drawn.fill(each, before.i, next.i);
  });
  return drawn;
}
