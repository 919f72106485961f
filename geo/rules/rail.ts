/** Lines hang together, and what is drawn agrees with what is published. */
import { pathKm } from '../../src/domain/measure.ts';
import { corridorPath, railIndex } from '../rail-index.ts';
import { TABLES, type Row, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';

/** Drawn length of a section as a share of its published one: hops are chords, so shorter, but not by much. */
const DRAWN_SHARE = { least: 0.7, most: 1.02 } as const;

/** A line's stations are numbered 1, 2, 3 … and its chainages run one way. */
export function stationsOrdered(tables: Tables): Problem[] {
  const file = TABLES.lineStations.file;
  return tables.lines.flatMap((line) => {
    const rows = tables.lineStations.filter((row) => row.line === line.id);
    const gaps = rows
      .filter((row, i) => row.order !== i + 1)
      .map((row) => ({ file, row: `${line.id}/${row.order}`, rule: 'stations-ordered', value: 'is out of order' }));
    if (rows.length < 2)
      gaps.push({ file, row: line.id, rule: 'stations-ordered', value: 'has fewer than two stations' });
    const km = rows.flatMap((row) => (row.km === null ? [] : [row.km]));
    const rises = km.slice(1).map((value, i) => Math.sign(value - (km[i] ?? value)));
    if (new Set(rises).size > 1)
      gaps.push({ file, row: line.id, rule: 'stations-ordered', value: `chainages run both ways: ${km.join(' ')}` });
    return gaps;
  });
}

/** The sections of a line join end to end from its first station to its last. */
export function sectionsCoverLines(tables: Tables): Problem[] {
  const index = railIndex(tables);
  return tables.lines.flatMap((line) => {
    const stations = index.stationsOf(line.id);
    const places = index.sectionsOf(line.id).map((section) => index.span(section));
    const report = (row: string, value: string) => [
      { file: TABLES.sections.file, row, rule: 'sections-cover-lines', value },
    ];
    const unplaced = places
      .filter((place) => place === null)
      .flatMap(() => report(line.id, 'a section ends at a station that is not on the line'));
    if (unplaced.length > 0) return unplaced;
    const spans = places.flatMap((place) => (place === null ? [] : [place])).toSorted((a, b) => a[0] - b[0]);
    const ends = [0, ...spans.map((span) => span[1])];
    const joined = spans.every((span, i) => span[0] === ends[i]) && ends.at(-1) === stations.length - 1;
    return joined ? [] : report(line.id, `sections cover ${JSON.stringify(spans)} of 0–${stations.length - 1}`);
  });
}

/** The parts of a corridor join: each begins where the one before ended. */
export function corridorsJoin(tables: Tables): Problem[] {
  const index = railIndex(tables);
  return tables.corridors.flatMap((corridor) => {
    const parts = tables.corridorParts.filter((part) => part.corridor === corridor.id);
    return parts.flatMap((part, i) => {
      const report = (value: string) => [
        { file: TABLES.corridorParts.file, row: `${corridor.id}/${part.order}`, rule: 'corridors-join', value },
      ];
      const before = parts[i - 1];
      if (before !== undefined && before.to !== part.from) return report(`${part.from} does not follow ${before.to}`);
      return part.mode === 'rail' && corridorPath(part, index) === null
        ? report(`${part.from}–${part.to} is not on ${part.via}`)
        : [];
    });
  });
}

const isException = (tables: Tables, rule: string, line: string, from: string, to: string) =>
  tables.lengthExceptions.some((row) => row.rule === rule && row.line === line && row.from === from && row.to === to);

/** No straight hop is longer than the difference of its published chainages (2 % for rounding). */
export function hopLength(tables: Tables): Problem[] {
  const index = railIndex(tables);
  const breaches = tables.lines.flatMap((line) => {
    const placed = tables.lineStations.filter((row) => row.line === line.id && row.km !== null);
    return placed.slice(1).flatMap((row, i) => {
      const before = placed[i] as Row<'lineStations'>;
      const path = index.path(line.id, before.station, row.station);
      const published = Math.abs((row.km ?? 0) - (before.km ?? 0));
      const drawn = path === null ? 0 : pathKm(path);
      return drawn > published * DRAWN_SHARE.most
        ? [
            {
              line: line.id,
              from: before.station,
              to: row.station,
              value: `${drawn.toFixed(1)} km drawn, ${published} published`,
            },
          ]
        : [];
    });
  });
  return withExceptions(tables, 'hop-length', breaches);
}

/** The drawn length of a section is 70–102 % of the published one. */
export function sectionLength(tables: Tables): Problem[] {
  const index = railIndex(tables);
  const breaches = tables.sections.flatMap((section) => {
    const path = index.path(section.line, section.from, section.to);
    if (section.length_km === null || path === null) return [];
    const share = pathKm(path) / section.length_km;
    return share < DRAWN_SHARE.least || share > DRAWN_SHARE.most
      ? [
          {
            line: section.line,
            from: section.from,
            to: section.to,
            value: `${Math.round(share * 100)} % of ${section.length_km} km`,
          },
        ]
      : [];
  });
  return withExceptions(tables, 'drawn-length', breaches);
}

export interface Breach {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

/** Breaches that are not listed, and listed ones that are none. */
export function withExceptions(
  tables: Tables,
  rule: string,
  breaches: readonly Breach[],
  file: string = TABLES.sections.file,
): Problem[] {
  const unlisted = breaches
    .filter((breach) => !isException(tables, rule, breach.line, breach.from, breach.to))
    .map(({ line, from, to, value }) => ({ file, row: `${line} ${from}–${to}`, rule, value }));
  const stale = tables.lengthExceptions
    .filter(
      (row) =>
        row.rule === rule && !breaches.some((b) => b.line === row.line && b.from === row.from && b.to === row.to),
    )
    .map((row) => ({
      file: TABLES.lengthExceptions.file,
      row: `${row.line} ${row.from}–${row.to}`,
      rule,
      value: 'is listed but keeps the rule',
    }));
  return [...unlisted, ...stale];
}
