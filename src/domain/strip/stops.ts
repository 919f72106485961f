/** The stations of a track that a reader walks, and which of them are the main ones. */
import type { Core } from '../dataset.ts';
import { isPublished } from '../lengths.ts';
import type { StripBreak, StripCrossing, StripRun, StripStop } from '../strip.ts';
import type { Track } from '../track.ts';

interface Around {
  readonly crossings: readonly StripCrossing[];
  readonly breaks: readonly StripBreak[];
  readonly sites: Core['sites'];
}

/**
 * The stops of a track: stations, the two ends, and the places that a road or a ship begins and ends at. Points that
 * only shape a drawing are left out, for no stop is published there.
 */
export function stopsOn(track: Track, runs: readonly StripRun[], around: Around): readonly StripStop[] {
  const sites = new Map(around.sites.flatMap((site) => (site.station === null ? [] : [[site.station, site]])));
  const last = track.stops.length - 1;
  const firstDrawn = runs.findIndex((run) => !isPublished(run));
  const stops = track.stops.flatMap((stop, index) => {
    const [before, after] = [runs[index - 1], runs[index]];
    const isEnd = index === 0 || index === last;
    const isLegEnd = [before, after].some((run) => run?.kind === 'leg');
    if (!stop.isStation && !isEnd && !isLegEnd) return [];
    const site = sites.get(stop.id) ?? around.sites.find(({ id }) => id === stop.id);
    return [
      {
        id: stop.id,
        name: stop.name,
        country: stop.country,
        km: stop.km,
        isAbout: (firstDrawn >= 0 && index > firstDrawn) || isSpread(before, after),
        rank: stop.rank,
        isMain: stop.rank === 1 || isEnd || isChange(before, after),
        site: site?.id ?? null,
        kind: site?.kind ?? null,
        before: index === 0 ? null : index - 1,
        after: index === last ? null : index,
      },
    ];
  });
  return withNeighbours(stops, [...around.crossings, ...around.breaks]);
}

/** Whether a stop lies within a published length that the drawing spread over its hops. */
const isSpread = (before: StripRun | undefined, after: StripRun | undefined): boolean =>
  before?.basis === 'spread' && after?.basis === 'spread' && before.of === after.of;

function isChange(before: StripRun | undefined, after: StripRun | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return before.status !== after.status || before.gauge !== after.gauge || before.mode !== after.mode;
}

/** The stations next to a crossing or a break of gauge are main ones too. */
function withNeighbours(stops: readonly StripStop[], marks: readonly { readonly km: number }[]): readonly StripStop[] {
  const main = new Set(
    marks.flatMap(({ km }) => [stops.findLastIndex((stop) => stop.km <= km), stops.findIndex((stop) => stop.km >= km)]),
  );
  return stops.map((stop, index) => (main.has(index) ? { ...stop, isMain: true } : stop));
}
