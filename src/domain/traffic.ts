/** What places carry: lengths of windows, rates worked out from them, and every row in a group by what it is about. */
import type { Row } from '../../geo/schema.ts';
import type { TradeFile } from './dataset.ts';
import { firstDay, lastDay, parsePeriod } from './dates.ts';
import type { Format } from './format.ts';
import type { Observation } from './observations.ts';
import { derived, type DerivedWords } from './trade/derived.ts';

type TrafficRow = Row<'traffic'>;
type TrafficTables = Pick<TradeFile, 'traffic' | 'trafficPlaces' | 'observations'>;

/** How long a window of counting is. */
export interface WindowLength {
  readonly days: number;
  /** The source gives its first and last day. */
  readonly isExact: boolean;
}

const DAY_MS = 86_400_000;

/**
 * The length of a window: by its days where both ends are days, else as its source says it in words. Two months as the
 * ends of a period do not say how long it is, so that gives null.
 */
export function windowLength({ period, days }: Pick<Observation, 'period' | 'days'>): WindowLength | null {
  const span = parsePeriod(period);
  if (span?.from.length === 10 && span.to.length === 10) {
    return { days: (Date.parse(span.to) - Date.parse(span.from)) / DAY_MS + 1, isExact: true };
  }
  return days === undefined ? null : { days, isExact: false };
}

/** What a rate is called, and its arithmetic in words: the freight, the days, whether these are about right, the rate. */
export interface RateWords extends DerivedWords {
  readonly unit: string;
  readonly sum: (freight: string, days: number, isAbout: boolean, rate: string) => string;
}

/** Freight a day in a window, with its arithmetic; null when the length of the window is not known. */
export function perDay(freight: Observation, words: RateWords, format: Format): Observation | null {
  const length = windowLength(freight);
  if (length === null || freight.value === null) return null;
  const value = Math.round(freight.value / length.days);
  const arithmetic = words.sum(format.number(freight.value), length.days, !length.isExact, format.number(value));
  const rate = derived('per-day', [freight], { value, unit: words.unit, arithmetic }, words);
  return length.isExact ? rate : { ...rate, qualifier: 'about' };
}

/** Whether something was counted before or after the day of a closing; null where its period holds both. */
export function sideOfClosure(
  { period, closure }: Pick<Observation, 'period' | 'closure'>,
  closedOn: string,
): 'before' | 'after' | null {
  if (closure !== undefined) return closure;
  const span = parsePeriod(period);
  if (span === null) return null;
  if (lastDay(span.to) < closedOn) return 'before';
  return firstDay(span.from) > closedOn ? 'after' : null;
}

export const TRAFFIC_GROUPS = [
  'rail-ports',
  'crossings',
  'south',
  'capacity',
  'ports',
  'network',
  'performance',
  'routes',
  'other',
] as const;
export type TrafficGroupId = (typeof TRAFFIC_GROUPS)[number];

/** What a plan or a hope is measured by: never beside counts. */
const PLANS = new Set([
  'capacity',
  'capacity-planned',
  'freight-planned',
  'freight-potential',
  'investment-estimate',
  'length',
]);

const GROUP_OF: Readonly<Record<string, TrafficGroupId>> = {
  torghundi: 'rail-ports',
  hairatan: 'rail-ports',
  aqina: 'rail-ports',
  'khaf-rozanak': 'rail-ports',
  'afghan-rail-three-ports': 'rail-ports',
  'afghan-rail-four-ports': 'rail-ports',
  'ymamnazar-aqina': 'crossings',
  'bolashak-serhetyaka': 'crossings',
  'kazakhstan-afghanistan': 'crossings',
  'kazakhstan-hairatan': 'crossings',
  torkham: 'south',
  'pakistan-afghan-transit': 'south',
  'pakistan-afghanistan-border': 'south',
  'karachi-port': 'ports',
  'bandar-abbas': 'ports',
  'hormozgan-ports': 'ports',
  chabahar: 'ports',
  hormuz: 'ports',
  'afghan-rail': 'network',
  afghanistan: 'network',
  'north-south-east': 'network',
  'carec-average': 'performance',
  'pavlodar-jebel-ali': 'routes',
  'karachi-baku': 'routes',
  'torkham-central-asia': 'routes',
  'karachi-gwadar-iran-central-asia': 'routes',
  'pakistan-almaty-china': 'routes',
  'pakistan-almaty-afghanistan': 'routes',
};

const groupOf = ({ place, measure }: TrafficRow): TrafficGroupId =>
  PLANS.has(measure) ? 'capacity' : (GROUP_OF[place] ?? 'other');

/** Ids and days stand in the same order in every language. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface TrafficGroup {
  readonly id: TrafficGroupId;
  /** Place by place as the table has them; of a place the latest first. */
  readonly counts: readonly Observation[];
}

/** Every row of traffic in exactly one group: also the disputed and rejected ones. Groups without any are left out. */
export function trafficGroups({ traffic, trafficPlaces, observations }: TrafficTables): readonly TrafficGroup[] {
  const seen = new Map(observations.map((observation) => [observation.id, observation]));
  const places = trafficPlaces.map(({ id }) => id);
  const endOf = ({ period }: TrafficRow) => lastDay(parsePeriod(period)?.to ?? '0001');
  const sorted = traffic.toSorted(
    (a, b) =>
      places.indexOf(a.place) - places.indexOf(b.place) ||
      byCode(a.mode, b.mode) ||
      byCode(endOf(b), endOf(a)) ||
      byCode(a.measure, b.measure),
  );
  return TRAFFIC_GROUPS.map((id) => ({
    id,
    counts: sorted.filter((row) => groupOf(row) === id).flatMap((row) => seen.get(row.id) ?? []),
  })).filter(({ counts }) => counts.length > 0);
}
