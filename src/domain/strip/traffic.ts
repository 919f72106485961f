/** Traffic measured along a track: for each crossing and site on it, the latest count up to a day. */
import type { TradeFile } from '../dataset.ts';
import { compareDates, firstDay, lastDay, parsePeriod, type Period } from '../dates.ts';
import { leadingOf, type Observation } from '../observations.ts';
import type { StripCrossing, StripStop, StripTraffic } from '../strip.ts';

/** What counts as traffic, the most telling first. Plans, capacities, lengths and times are not counts of it. */
const MEASURES = [
  'freight',
  'freight-transit',
  'freight-southbound',
  'freight-northbound',
  'freight-import',
  'freight-export',
  'daily-import',
  'containers',
  'wagons',
  'trains-per-day',
  'lorries-per-day',
] as const;

const isTraffic = ({ measure }: Observation): boolean => (MEASURES as readonly string[]).includes(measure);
const rankOf = ({ measure }: Observation): number => (MEASURES as readonly string[]).indexOf(measure);

/** Worked out once for a file: it is asked for on every day that is shown. */
const known = new WeakMap<TradeFile, readonly Observation[]>();

function leadingTraffic(trade: TradeFile): readonly Observation[] {
  const leading = known.get(trade) ?? leadingOf(trade.observations.filter(isTraffic));
  known.set(trade, leading);
  return leading;
}

/** The latest measurement at each place on the way. Places that are measured together with others are left out. */
export function trafficOn(
  stops: readonly StripStop[],
  crossings: readonly StripCrossing[],
  trade: TradeFile,
  day: string,
): readonly StripTraffic[] {
  const leading = leadingTraffic(trade);
  const found = trade.trafficPlaces.flatMap((place): readonly StripTraffic[] => {
    const crossing = crossings.find(({ id }) => id === place.crossing);
    const [site = '', ...more] = place.sites;
    const stop = more.length === 0 && site !== '' ? stops.find((candidate) => candidate.site === site) : undefined;
    const observation = latest(
      leading.filter((o) => o.subject === `traffic:${place.id}`),
      day,
    );
    if (observation === null) return [];
    if (crossing !== undefined)
      return [{ km: crossing.km, kind: 'crossing', id: crossing.id, place: place.name, observation }];
    return stop === undefined || place.crossing !== null
      ? []
      : [{ km: stop.km, kind: 'site', id: site, place: place.name, observation }];
  });
  return bestOfEach(found).toSorted((a, b) => a.km - b.km);
}

/** Of several counts at one place the most telling, then the latest. */
function bestOfEach(found: readonly StripTraffic[]): readonly StripTraffic[] {
  const best = new Map<string, StripTraffic>();
  for (const one of found) {
    const known = best.get(`${one.kind}/${one.id}`);
    if (known === undefined || order(one.observation, known.observation) < 0) best.set(`${one.kind}/${one.id}`, one);
  }
  return [...best.values()];
}

function latest(observations: readonly Observation[], day: string): Observation | null {
  const over = observations.filter((o) => {
    const period = parsePeriod(o.period);
    return period !== null && lastDay(period.to) <= day;
  });
  return over.toSorted(order)[0] ?? null;
}

/** The most telling measure first, then the latest period, then the longest. */
function order(a: Observation, b: Observation): number {
  const [first, second] = [periodOf(a), periodOf(b)];
  return (
    rankOf(a) - rankOf(b) ||
    compareDates(second.to, first.to) ||
    (firstDay(first.from) < firstDay(second.from) ? -1 : firstDay(first.from) > firstDay(second.from) ? 1 : 0)
  );
}

const periodOf = (observation: Observation): Period => parsePeriod(observation.period) ?? { from: '0001', to: '0001' };
