/**
 * The core data as they travel: stations by column, and where a list has one after the other, their places in the table
 * of stations as steps from the one before. It spares the first view a seventh of the file.
 */
import type { Core, Station } from './dataset.ts';
import type { LngLat } from './measure.ts';

/** A step to another station of the table, or what is written out as it is. */
type Steps<T> = readonly (number | T)[];

type PackedPart = Omit<Core['corridors'][number]['parts'][number], 'path'> & { readonly path: Steps<LngLat> };

type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

export interface PackedCore extends Omit<Core, 'stations' | 'sections' | 'corridors'> {
  readonly stations: Columns<Station>;
  readonly sections: readonly (Omit<Core['sections'][number], 'stations'> & { readonly stations: Steps<string> })[];
  readonly corridors: readonly (Omit<Core['corridors'][number], 'parts'> & { readonly parts: readonly PackedPart[] })[];
}

/** Leaves out what `unpackCore` finds in the table of stations again. */
export function packCore(core: Core): PackedCore {
  const byId = new Map(core.stations.map(({ id }, i) => [id, i]));
  const byPoint = new Map(core.stations.flatMap(({ at }, i) => (at === null ? [] : [[at.join(), i] as const])));
  return {
    ...core,
    stations: toColumns(core.stations),
    sections: core.sections.map((section) => ({
      ...section,
      stations: toSteps(section.stations, (id) => byId.get(id)),
    })),
    corridors: core.corridors.map((corridor) => ({
      ...corridor,
      parts: corridor.parts.map((part) => ({ ...part, path: toSteps(part.path, (at) => byPoint.get(at.join())) })),
    })),
  };
}

/** The core data in full. Throws a `RangeError` where a step leads out of the table of stations. */
export function unpackCore(packed: PackedCore): Core {
  const stations = fromColumns(packed.stations);
  return {
    ...packed,
    stations,
    sections: packed.sections.map((section) => ({
      ...section,
      stations: fromSteps(section.stations, (i) => stations[i]?.id),
    })),
    corridors: packed.corridors.map((corridor) => ({
      ...corridor,
      parts: corridor.parts.map((part) => ({ ...part, path: fromSteps(part.path, (i) => stations[i]?.at) })),
    })),
  };
}

function toColumns(stations: readonly Station[]): Columns<Station> {
  const column = <K extends keyof Station>(key: K) => stations.map((station) => station[key]);
  return {
    id: column('id'),
    name: column('name'),
    country: column('country'),
    kind: column('kind'),
    rank: column('rank'),
    at: column('at'),
    precision: column('precision'),
  };
}

function fromColumns(columns: Columns<Station>): readonly Station[] {
  const entries = Object.entries(columns) as [keyof Station, readonly unknown[]][];
  return columns.id.map(
    (_, i) => Object.fromEntries(entries.map(([key, values]) => [key, values[i]])) as unknown as Station,
  );
}

function toSteps<T>(list: readonly T[], placeOf: (item: T) => number | undefined): Steps<T> {
  let last = 0;
  return list.map((item) => {
    const place = placeOf(item);
    if (place === undefined) return item;
    const step = place - last;
    last = place;
    return step;
  });
}

function fromSteps<T>(steps: Steps<T>, at: (place: number) => T | null | undefined): readonly T[] {
  let place = 0;
  return steps.flatMap((step) => {
    if (typeof step !== 'number') return [step];
    place += step;
    const found = at(place);
    if (found === null || found === undefined) throw new RangeError(`there is no station at place ${place}`);
    return [found];
  });
}
