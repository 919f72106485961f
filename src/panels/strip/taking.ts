/** A way as a reader takes it away: the stations and crossings of its table in order, with what comes after each. */
import { itemsOf, type StripItem } from '../../charts/strip/target.ts';
import type { Strip, StripRun } from '../../domain/strip.ts';
import type { Track } from '../../domain/track.ts';
import type { Cell, Taking } from '../../export/taking.ts';

const COLUMNS = [
  'kind', 'id', 'name', 'country', 'km', 'km_basis', 'state_from_here', 'state_as_of', 'state_basis', 'mode', 'gauge_mm',
] as const; // prettier-ignore

type State = Pick<StripRun, 'status' | 'asOf' | 'isPresumed'>;
const stateCells = (state: State | undefined): readonly Cell[] =>
  state === undefined || state.status === null
    ? [null, null, null]
    : [state.status, state.asOf, state.isPresumed === true ? 'presumed' : 'reported'];

function cellsOf(item: StripItem, strip: Strip): readonly Cell[] {
  const km = Math.round(item.km * 10) / 10;
  if (item.kind === 'crossing') {
    const { id, name } = item.crossing;
    return ['crossing', id, name, null, km, 'about', ...stateCells(item.crossing), null, null];
  }
  const { id, name, country, isAbout, after } = item.stop;
  const run = after === null ? undefined : strip.runs[after];
  const basis = isAbout ? 'about' : 'published';
  return ['station', id, name, country, km, basis, ...stateCells(run), run?.mode ?? null, run?.gauge ?? null];
}

/** What the table of a strip shows, and its stations on the ground. */
export function takeStrip(strip: Strip, track: Track, title: string): Taking {
  const rows = itemsOf(strip).map((item) => cellsOf(item, strip));
  const places = new Map(track.stops.map(({ id, at }) => [id, at]));
  return {
    name: 'line',
    title,
    columns: COLUMNS,
    rows,
    sources: [],
    features: () => ({
      type: 'FeatureCollection',
      features: rows.flatMap((cells) => {
        const at = places.get(String(cells[1]));
        if (at === undefined || at === null) return []; // a crossing lies between stations
        const properties = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]]));
        return [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [...at] }, properties }];
      }),
    }),
  };
}
