/** Rows of trade as a reader takes them away: the columns of the table that they come from. */
import type { Feature } from 'geojson';
import type { DataStore } from '../../data/load.ts';
import type { FlowArc, PairFlow } from '../../domain/flows.ts';
import type { Cell, Taking } from '../../export/taking.ts';
import type { Report } from '../../domain/trade/reports.ts';

const COLUMNS = [
  'id', 'reporter', 'partner', 'period', 'flow', 'value_usd_million', 'basis', 'qualifier', 'quality', 'reason', 'note',
  'sources',
] as const; // prettier-ignore

/** The rows in the order in which they are shown. */
export function takingOf(reports: readonly Report[], name: string, title: string): Taking {
  return {
    name,
    title,
    columns: COLUMNS,
    rows: reports.map(({ row }) =>
      COLUMNS.map((column) => (column === 'sources' ? row.sources.join(';') : row[column])),
    ),
    sources: [...new Set(reports.flatMap(({ row }) => row.sources))],
  };
}

const FLOW_COLUMNS = [
  'from', 'to', 'direction', 'period', 'value_usd_million', 'qualifier', 'quality', 'reporter', 'sources',
] as const; // prettier-ignore

const cellsOf = ({ from, to, isOneWay, observation }: FlowArc, { pair }: PairFlow): readonly Cell[] => [
  from,
  to,
  isOneWay ? 'one-way' : 'both-ways',
  observation.period,
  observation.value,
  observation.qualifier,
  observation.quality,
  pair.reporter,
  observation.sources.join(';'),
];

/** The values that the map of trade draws; as features, straight lines between the countries' names: not routes. */
export function takeFlows(
  drawn: readonly PairFlow[],
  store: DataStore,
): Pick<Taking, 'columns' | 'rows' | 'sources' | 'features'> {
  const arcs = drawn.flatMap((one) => one.arcs.map((arc) => ({ arc, cells: cellsOf(arc, one) })));
  return {
    columns: FLOW_COLUMNS,
    rows: arcs.map(({ cells }) => cells),
    sources: [...new Set(arcs.flatMap(({ arc }) => arc.observation.sources))],
    async features() {
      const { countryLabels } = await store.load('base-low');
      const places = new Map(countryLabels.map(({ iso2, at }) => [iso2, at]));
      const lines = arcs.flatMap(({ arc, cells }): Feature[] => {
        const [from, to] = [places.get(arc.from), places.get(arc.to)];
        if (from === undefined || to === undefined) return []; // a country beyond the map is in the table alone
        const properties = Object.fromEntries(FLOW_COLUMNS.map((column, i) => [column, cells[i]]));
        return [
          {
            type: 'Feature',
            geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
            properties: { ...properties, note: 'trade between two countries, not a route' },
          },
        ];
      });
      return { type: 'FeatureCollection', features: lines };
    },
  };
}
