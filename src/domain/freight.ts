/** Rail freight into Afghanistan by port, for windows in which all ports were counted alike. */
import type { TradeFile } from './dataset.ts';
import { lastDay, parsePeriod } from './dates.ts';
import type { Observation } from './observations.ts';

type TrafficTables = Pick<TradeFile, 'traffic' | 'observations'>;

export interface PortFreight {
  readonly place: string;
  readonly freight: Observation;
}

/** One window of counting: every port, and the printed total of them. */
export interface FreightWindow {
  readonly period: string;
  readonly ports: readonly PortFreight[];
  readonly total: Observation | null;
}

/** The windows in which every port has a tonnage, the latest first; undated ones come last. */
export function freightWindows(
  trade: TrafficTables,
  ports: readonly string[],
  totalPlace: string,
): readonly FreightWindow[] {
  const rows = trade.traffic.filter((row) => row.mode === 'rail' && row.measure === 'freight' && row.unit === 'tonnes');
  const periods = [...new Set(rows.map((row) => row.period))];
  const freightAt = (place: string, period: string): Observation | undefined => {
    const row = rows.find((candidate) => candidate.place === place && candidate.period === period);
    return row === undefined ? undefined : trade.observations.find((observation) => observation.id === row.id);
  };
  return periods
    .map((period) => ({
      period,
      ports: ports.flatMap((place) => {
        const freight = freightAt(place, period);
        return freight === undefined ? [] : [{ place, freight }];
      }),
      total: freightAt(totalPlace, period) ?? null,
    }))
    .filter((window) => window.ports.length === ports.length)
    .toSorted((a, b) => (endOf(a.period) < endOf(b.period) ? 1 : -1));
}

const endOf = (period: string): string => {
  const span = parsePeriod(period);
  return span === null ? '' : lastDay(span.to);
};
