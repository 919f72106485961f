/** Rows of trade as a reader takes them away: the columns of the table that they come from. */
import type { Feature } from 'geojson';
import type { DataStore } from '../../data/load.ts';
import type { PairFlow } from '../../domain/flows.ts';
import type { Observation } from '../../domain/observations.ts';
import type { Cell, Taking } from '../../export/taking.ts';
import type { Report } from '../../domain/trade/reports.ts';
import type { Messages } from '../../i18n/index.ts';

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
  'from', 'to', 'direction', 'period', 'value_usd_million', 'qualifier', 'quality', 'reporter', 'shown_as', 'sources',
] as const; // prettier-ignore

/** A value of the table: drawn on the map, or told beside what is drawn. */
type ShownAs = 'drawn' | 'printed-total' | 'count-of-the-other-side';

function cellsOf(observation: Observation, shownAs: ShownAs): readonly Cell[] {
  const [, reporter = '', partner = ''] = /^trade:(\w+)-(\w+)$/.exec(observation.subject) ?? [];
  const [from, to] = observation.measure === 'import' ? [partner, reporter] : [reporter, partner];
  const { measure, period, value, qualifier, quality, sources } = observation;
  const direction = measure === 'total' ? 'both-ways' : 'one-way';
  return [from, to, direction, period, value, qualifier, quality, reporter, shownAs, sources.join(';')];
}

/**
 * The rows of the table of flows, in its order: what the map draws, then the printed total and the count of the other
 * side. As features only what is drawn, straight lines between the countries' names: not routes.
 */
export function takeFlows(
  drawn: readonly PairFlow[],
  store: DataStore,
  text: Messages,
): Pick<Taking, 'columns' | 'rows' | 'sources' | 'features'> {
  const told = drawn.flatMap((one) => [
    ...one.arcs.map((arc) => ({ observation: arc.observation, shownAs: 'drawn' as const })),
    ...(one.total === null ? [] : [{ observation: one.total, shownAs: 'printed-total' as const }]),
    ...one.mirror.map((observation) => ({ observation, shownAs: 'count-of-the-other-side' as const })),
  ]);
  return {
    columns: FLOW_COLUMNS,
    rows: told.map(({ observation, shownAs }) => cellsOf(observation, shownAs)),
    sources: [...new Set(told.flatMap(({ observation }) => observation.sources))],
    async features() {
      const { countryLabels } = await store.load('base-low');
      const places = new Map(countryLabels.map(({ iso2, at }) => [iso2, at]));
      const lines = drawn
        .flatMap(({ arcs }) => arcs)
        .flatMap(({ from, to, observation }): Feature[] => {
          const [start, end] = [places.get(from), places.get(to)];
          if (start === undefined || end === undefined) return []; // a country beyond the map is in the table alone
          const cells = cellsOf(observation, 'drawn');
          const properties = Object.fromEntries(FLOW_COLUMNS.map((column, i) => [column, cells[i]]));
          return [
            {
              type: 'Feature',
              geometry: { type: 'LineString', coordinates: [[...start], [...end]] },
              properties: { ...properties, note: text.flows.legend.notWay },
            },
          ];
        });
      return { type: 'FeatureCollection', features: lines };
    },
  };
}
