/** The ways found, figure by figure: rows of text, with the least of each total marked. */
import { isPublished as isPublishedLength } from '../../domain/lengths.ts';
import type { Route, Sums } from '../../domain/route/query.ts';
import type { PanelContext } from '../context.ts';
import { passableOf } from './passable.ts';
import { countObstacles } from './ventures.ts';
import { costNumber, costText, hoursNumber, hoursText, isPublished, kmNumber } from './words.ts';

type Words = Pick<PanelContext, 'atlas' | 'format' | 'text'>;

export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** Which cells hold the least of the row; none where all are equal, or where less is not better. */
  readonly isLeast: readonly boolean[];
}

export interface ComparisonGroup {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

/** Everything that is compared, in groups. A group without rows is left out. */
export function comparisonOf(routes: readonly Route[], words: Words): readonly ComparisonGroup[] {
  const { compare } = words.text.route;
  const { text, atlas } = words;
  const status = (word: string) =>
    word === 'later' ? compare.later : word === 'unknown' ? compare.unknown : statusWord(word, words);
  const groups: readonly ComparisonGroup[] = [
    { title: compare.totals, rows: totals(routes, words) },
    {
      title: compare.mode,
      rows: sums(
        routes,
        (route) => route.byMode,
        (word) => text.mode[word as keyof typeof text.mode],
        words,
      ),
    },
    { title: compare.status, rows: sums(routes, (route) => route.byStatus, status, words) },
    { title: compare.gauge, rows: sums(routes, (route) => route.byGauge, compare.mm, words) },
    {
      title: compare.country,
      rows: sums(
        routes,
        (route) => route.byCountry,
        (word) => (word === '' ? compare.sea : atlas.countryName(word)),
        words,
      ),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const statusWord = (word: string, { text }: Words): string =>
  word in text.status ? text.status[word as keyof typeof text.status] : word;

function totals(routes: readonly Route[], words: Words): readonly ComparisonRow[] {
  const { compare } = words.text.route;
  const usable = (route: Route) => {
    const passable = passableOf(route);
    return passable === 'shut' ? compare.no(countObstacles(route, words.atlas.whole)) : compare.can[passable];
  };
  const count = (n: number) => words.format.number(n, 0);
  const closed = (route: Route) =>
    new Set(route.blockers.flatMap(({ kind, id }) => (kind === 'crossing' ? [id] : []))).size;
  return [
    plain(routes, compare.usable, usable),
    ranked(
      routes,
      compare.km,
      (route) => route.km,
      (route) => length(route, words),
    ),
    plain(routes, compare.publishedKm, ({ publishedKm }) => kmNumber(publishedKm, words)),
    ranked(
      routes,
      compare.missingKm,
      (route) => missingKm(route).km,
      (route) => length(missingKm(route), words),
    ),
    ranked(
      routes,
      compare.crossings,
      ({ borders }) => borders.length,
      ({ borders }) => count(borders.length),
    ),
    ranked(routes, compare.closed, closed, (route) => count(closed(route))),
    ranked(
      routes,
      compare.breaks,
      ({ breaks }) => breaks.length,
      ({ breaks }) => count(breaks.length),
    ),
    ranked(
      routes,
      compare.transfers,
      (route) => route.transfers.length,
      (route) => count(route.transfers.length),
    ),
    plain(routes, compare.hours, ({ hours }) => hoursText(hours, words)),
    ranked(
      routes,
      compare.hoursCentral,
      ({ hours }) => hours.central,
      ({ hours }) => hoursNumber(hours.central, words),
    ),
    plain(routes, compare.cost, ({ cost }) => costText(cost, words)),
    ranked(
      routes,
      compare.costCentral,
      ({ cost }) => cost.central,
      ({ cost }) => costNumber(cost.central, words),
    ),
  ];
}

/** Kilometres, and whether they are only about so many. */
const length = ({ km, publishedKm }: Pick<Route, 'km' | 'publishedKm'>, words: Words): string =>
  isPublished(km, publishedKm) ? kmNumber(km, words) : words.text.route.figure.about(kmNumber(km, words));

/** Kilometres of stretches and legs that keep the way shut. */
function missingKm(route: Route): Pick<Route, 'km' | 'publishedKm'> {
  const shut = new Set(route.blockers.map(({ kind, id }) => `${kind}:${id}`));
  const edges = route.steps
    .map(({ edge }) => edge)
    .filter((edge) => shut.has(`${edge.mode === 'rail' ? 'section' : 'leg'}:${edge.of}`));
  const sum = (of: typeof edges) => of.reduce((km, edge) => km + (edge.km ?? 0), 0);
  return { km: sum(edges), publishedKm: sum(edges.filter(isPublishedLength)) };
}

const plain = (routes: readonly Route[], label: string, textOf: (route: Route) => string): ComparisonRow => ({
  label,
  cells: routes.map(textOf),
  isLeast: routes.map(() => false),
});

/** A row in which less is better. Figures that read the same are equally good. */
function ranked(
  routes: readonly Route[],
  label: string,
  valueOf: (route: Route) => number,
  textOf: (route: Route) => string,
): ComparisonRow {
  const cells = routes.map(textOf);
  const values = routes.map(valueOf);
  const best = cells[values.indexOf(Math.min(...values))];
  const isTold = cells.some((cell) => cell !== best);
  return { label, cells, isLeast: cells.map((cell) => isTold && cell === best) };
}

/** A row for each word that any of the ways has, the word with the most kilometres first. */
function sums(
  routes: readonly Route[],
  of: (route: Route) => Sums,
  nameOf: (word: string) => string,
  words: Words,
): readonly ComparisonRow[] {
  const most = new Map<string, number>();
  for (const { word, km } of routes.flatMap(of)) most.set(word, (most.get(word) ?? 0) + km);
  const ordered = [...most].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  return ordered.map((word) =>
    plain(routes, nameOf(word), (route) => {
      const found = of(route).find((sum) => sum.word === word);
      return found === undefined ? words.text.route.compare.nothing : length(found, words);
    }),
  );
}
