/** Figures agree with themselves: sums add up, and rivals have one preferred value. */
import {
  fromBilateral,
  fromCommodity,
  fromFigure,
  fromTraffic,
  type Observation,
} from '../../src/domain/observations.ts';
import { TABLES, type Row, type TableName, type Tables } from '../schema.ts';
import type { Problem } from '../read.ts';

/** Measures that tell what a project costs. */
const MONEY: readonly string[] = ['cost', 'investment'];

/** What rounding may hide: 0.6 million, or 0.3 % of the total. */
const tolerance = (total: number) => Math.max(0.6, total * 0.003);

/** Where one source gives exports, imports and total, they add up, unless the row says why not. */
export function arithmetic(tables: Tables): Problem[] {
  return tables.bilateral
    .filter((row) => row.flow === 'total' && row.basis !== 'target')
    .flatMap((total) => {
      const part = (flow: 'export' | 'import') =>
        tables.bilateral.find(
          (row) =>
            row.flow === flow &&
            row.reporter === total.reporter &&
            row.partner === total.partner &&
            row.period === total.period &&
            row.sources[0] === total.sources[0],
        )?.value_usd_million;
      const [exports, imports] = [part('export'), part('import')];
      if (exports === undefined || imports === undefined) return [];
      const gap = Math.abs(exports + imports - total.value_usd_million);
      const isMarked = total.quality === 'conflict' || total.quality === 'rejected';
      return gap <= tolerance(total.value_usd_million) || isMarked
        ? []
        : [
            {
              file: TABLES.bilateral.file,
              row: total.id,
              rule: 'arithmetic',
              value: `${exports} + ${imports} is not ${total.value_usd_million}`,
            },
          ];
    });
}

/** Of rivals for one series and period exactly one is preferred; a value alone is preferred or single. */
export function onePreferred(tables: Tables): Problem[] {
  const groups = new Map<string, Observation[]>();
  for (const { file, observation } of allObservations(tables)) {
    if (observation.group !== '') {
      const key = `${file} ${observation.group}`;
      groups.set(key, [...(groups.get(key) ?? []), observation]);
    }
  }
  return [...groups].flatMap(([key, rivals]) => {
    const preferred = rivals.filter((rival) => rival.quality === 'preferred').length;
    const single = rivals.filter((rival) => rival.quality === 'single').length;
    const [file = ''] = key.split(' ', 1);
    const report = (value: string) => [
      { file, row: rivals.map((rival) => rival.id).join(', '), rule: 'one-preferred', value },
    ];
    if (rivals.length > 1)
      return preferred === 1 && single === 0
        ? []
        : report(`${preferred} preferred and ${single} single of ${rivals.length} rivals`);
    return preferred + single === 1 || rivals[0]?.quality === 'conflict' || rivals[0]?.quality === 'rejected'
      ? []
      : report(`${rivals[0]?.quality} without a rival`);
  });
}

/** A range has both of its ends, the upper one above the lower, and nothing else has an upper end. */
export function ranges(tables: Tables): Problem[] {
  return (['figures', 'traffic'] as const).flatMap((name) =>
    (tables[name] as readonly Pick<Row<'figures'>, 'id' | 'value' | 'high' | 'qualifier'>[])
      .filter(({ value, high, qualifier }) => (high === null ? qualifier === 'range' : value === null || high <= value))
      .map(({ id, value, high }) => ({
        file: TABLES[name].file,
        row: id,
        rule: 'ranges',
        value: `${value ?? 'nothing'} to ${high ?? 'nothing'}`,
      })),
  );
}

/** Each cost of a project that is not rejected or outdone by a rival says what it covers, and nothing else does. */
export function costsJudged(tables: Tables): Problem[] {
  const costs = tables.figures
    .filter(({ subject, value }) => subject.startsWith('project:') && value !== null)
    .filter(({ measure, unit }) => MONEY.includes(measure) && unit !== '')
    .filter(({ quality }) => quality === 'preferred' || quality === 'single');
  const judged = new Set(tables.costs.map((row) => row.figure));
  const ids = new Set(costs.map((row) => row.id));
  const report = (file: string, row: string, value: string) => ({ file, row, rule: 'costs-judged', value });
  return [
    ...costs
      .filter(({ id }) => !judged.has(id))
      .map(({ id }) => report(TABLES.figures.file, id, `is not in ${TABLES.costs.file}`)),
    ...tables.costs
      .filter(({ figure }) => !ids.has(figure))
      .map(({ figure }) => report(TABLES.costs.file, figure, 'is no leading cost of a project')),
  ];
}

function allObservations(tables: Tables): { file: string; observation: Observation }[] {
  const tag = (name: TableName, observations: readonly Observation[]) =>
    observations.map((observation) => ({ file: TABLES[name].file, observation }));
  return [
    ...tag('bilateral', tables.bilateral.map(fromBilateral)),
    ...tag(
      'commodities',
      tables.commodities.map((row) => fromCommodity(row, row.commodity)),
    ),
    ...tag(
      'traffic',
      tables.traffic.map((row) => fromTraffic(row, row.place)),
    ),
    ...tag('figures', tables.figures.map(fromFigure)),
  ];
}
