/** The rows of a standing strip: stations one under another like a line map, with what changes between them. */
import { scaleLinear } from 'd3-scale';
import { joinStates } from '../../domain/strip/bands.ts';
import type {
  Strip,
  StripBreak,
  StripCrossing,
  StripProject,
  StripRun,
  StripState,
  StripStop,
  StripTraffic,
} from '../../domain/strip.ts';

export type VerticalRow = {
  readonly key: string;
  readonly km: number;
  /** The runs over and under the mark of the row, by their place in the strip; null beyond the ends. */
  readonly above: number | null;
  readonly below: number | null;
} & (
  | { readonly kind: 'country'; readonly country: string }
  | {
      readonly kind: 'stop';
      readonly stop: StripStop;
      readonly isFolded: boolean;
      readonly projects: readonly StripProject[];
      readonly traffic: readonly StripTraffic[];
    }
  /** What the way is from here on. */
  | { readonly kind: 'state'; readonly run: StripRun; readonly to: number; readonly isAbout: boolean }
  | { readonly kind: 'crossing'; readonly crossing: StripCrossing; readonly traffic: readonly StripTraffic[] }
  | { readonly kind: 'break'; readonly one: StripBreak }
  /** Stations between two main ones, shown when it is open. */
  | { readonly kind: 'fold'; readonly stops: readonly StripStop[]; readonly isOpen: boolean }
);

/** Rows that the keys walk to. */
export const isWalked = (row: VerticalRow): boolean =>
  row.kind === 'stop' || row.kind === 'crossing' || row.kind === 'fold';

/** Fewer stations than this are not worth folding. */
const LEAST_FOLD = 2;

/** All rows from the first station to the last; `opened` names the folds that are open. */
export function rowsOf(strip: Strip, opened: ReadonlySet<string>): readonly VerticalRow[] {
  const rows: VerticalRow[] = [];
  const groups = groupsOf(strip.stops);
  let country: string | null = null;
  groups.forEach((group) => {
    const [first] = group;
    if (first === undefined) return;
    const isFold = !first.isMain && group.length >= LEAST_FOLD;
    if (first.country !== country) rows.push(countryRow(first));
    country = first.country;
    if (isFold) {
      const key = `fold/${first.id}/${first.before ?? 0}`;
      rows.push({
        key,
        kind: 'fold',
        km: first.km,
        stops: group,
        isOpen: opened.has(key),
        above: first.before,
        below: first.before,
      });
      if (!opened.has(key)) return;
    }
    for (const stop of group) {
      if (stop.country !== country) rows.push(countryRow(stop));
      country = stop.country;
      rows.push(...stopRows(strip, stop, isFold));
    }
  });
  return withCrossings(rows, strip);
}

/** Main stations alone, and the others between them together. */
function groupsOf(stops: readonly StripStop[]): readonly (readonly StripStop[])[] {
  const groups: StripStop[][] = [];
  for (const stop of stops) {
    const last = groups.at(-1);
    if (stop.isMain || last === undefined || last[0]?.isMain === true) groups.push([stop]);
    else last.push(stop);
  }
  return groups;
}

const countryRow = (stop: StripStop): VerticalRow => ({
  key: `country/${stop.country}/${stop.before ?? -1}`,
  kind: 'country',
  country: stop.country,
  km: stop.km,
  above: stop.before,
  below: stop.before,
});

function stopRows(strip: Strip, stop: StripStop, isFolded: boolean): readonly VerticalRow[] {
  const next = strip.stops[strip.stops.indexOf(stop) + 1]?.km ?? Number.POSITIVE_INFINITY;
  const base = { km: stop.km, above: stop.before, below: stop.after };
  const key = `${stop.id}/${stop.before ?? -1}`;
  const isHere = ({ from }: StripProject) => stop.km <= from && from < next;
  const row: VerticalRow = {
    ...base,
    key,
    kind: 'stop',
    stop,
    isFolded,
    projects: strip.projects.filter(isHere),
    traffic: strip.traffic.filter((one) => one.kind === 'site' && one.km === stop.km),
  };
  const breaks = strip.breaks
    .filter((one) => stop.km <= one.km && one.km < next)
    .map((one): VerticalRow => ({
      ...base,
      key: `break/${one.id}/${one.km}`,
      kind: 'break',
      one,
      above: stop.after,
      km: one.km,
    }));
  return [row, ...breaks, ...stateRows(strip, stop, next)];
}

/** The state from a station on, where it or the gauge or the mode is another than before. */
function stateRows(strip: Strip, stop: StripStop, next: number): readonly VerticalRow[] {
  return strip.runs.flatMap((run, index): readonly VerticalRow[] => {
    if (run.from < stop.km || run.from >= next || run.to <= run.from) return [];
    const before = strip.runs[index - 1];
    if (before !== undefined && isSameWay(before, run)) return [];
    const end = strip.runs.findIndex((other, at) => at > index && !isSameWay(other, run));
    const rest = strip.runs.slice(index, end < 0 ? undefined : end);
    return [
      {
        key: `state/${index}`,
        kind: 'state',
        run: { ...run, ...rest.reduce<StripState>(joinStates, run) },
        km: run.from,
        to: rest.at(-1)?.to ?? run.to,
        isAbout: rest.some(({ basis }) => basis === 'drawn' || basis === 'unknown'),
        above: index,
        below: index,
      },
    ];
  });
}

const isSameWay = (a: StripRun, b: StripRun) => a.status === b.status && a.gauge === b.gauge && a.mode === b.mode;
/** Crossings go before the first row that lies behind them: the country that begins there. */
function withCrossings(rows: readonly VerticalRow[], strip: Strip): readonly VerticalRow[] {
  const crossings = strip.crossings.map((crossing): VerticalRow => {
    const at = strip.runs.findIndex((run) => run.from <= crossing.km && crossing.km <= run.to);
    const traffic = strip.traffic.filter((one) => one.kind === 'crossing' && one.id === crossing.id);
    return {
      key: `crossing/${crossing.id}`,
      kind: 'crossing',
      crossing,
      traffic,
      km: crossing.km,
      above: at,
      below: at,
    };
  });
  return crossings.reduce<readonly VerticalRow[]>((all, row) => {
    const behind = all.findIndex((other) => other.km > row.km);
    return behind < 0 ? [...all, row] : all.toSpliced(behind, 0, row);
  }, rows);
}

/** Kilometres to pixels from the top, straight between the rows whose marks are known. */
export function rowScale(rows: readonly VerticalRow[], tops: readonly number[]) {
  const marks = rows.flatMap((row, index) => {
    const top = tops[index];
    return top === undefined || (row.kind !== 'stop' && row.kind !== 'crossing') ? [] : [{ km: row.km, top }];
  });
  return scaleLinear()
    .domain(marks.map(({ km }) => km))
    .range(marks.map(({ top }) => top))
    .clamp(true);
}
