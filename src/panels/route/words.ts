/** Figures and names of routes in words. */
import type { Range, Route } from '../../domain/route/query.ts';
import type { Network } from '../../domain/track.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'format' | 'text'>;

/** Below this a length is given to a tenth of a kilometre. */
const SHORT_KM = 100;
/** Lengths are sums: what is less than this is rounding. */
const NEGLIGIBLE_KM = 0.05;
/** Costs are given to ten dollars: more digits would only look exact. */
const COST_STEP_USD = 10;
/** From here hours are said in days too. */
const LONG_HOURS = 48;

export const kmNumber = (km: number, { format }: Words): string => format.number(km, km < SHORT_KM ? 1 : 0);

/** Whether every kilometre of a length rests on published lengths. */
export const isPublished = (km: number, publishedKm: number): boolean => km - publishedKm < NEGLIGIBLE_KM;

/** "316 km", or "about 2,410 km" where a part of it is measured on the drawing. */
export function kmText(km: number, publishedKm: number, words: Words): string {
  const figure = words.text.route.figure.km(kmNumber(km, words));
  return isPublished(km, publishedKm) ? figure : words.text.route.figure.about(figure);
}

/** Whether a point of a way lies behind, or within, a length that is not published for just that hop. */
export function isAboutAt(km: number, { steps }: Pick<Route, 'steps'>): boolean {
  let reached = 0;
  for (const { edge } of steps) {
    if (reached > km - NEGLIGIBLE_KM) return false;
    reached += edge.km ?? 0;
    const isWithin = reached > km + NEGLIGIBLE_KM;
    if (isWithin || edge.basis === 'drawn' || edge.basis === 'unknown') return true;
  }
  return false;
}

/** How much of a length is published; empty where all of it is. */
export function publishedText(km: number, publishedKm: number, words: Words): string {
  const { figure } = words.text.route;
  if (isPublished(km, publishedKm)) return '';
  return publishedKm < NEGLIGIBLE_KM ? figure.nonePublished : figure.published(kmNumber(publishedKm, words));
}

export const hoursNumber = (hours: number, { format }: Words): string => format.number(hours, hours < 10 ? 1 : 0);
export const costNumber = (usd: number, { format }: Words): string =>
  format.number(Math.round(usd / COST_STEP_USD) * COST_STEP_USD, 0);

/** "5–7", or one number where both ends read the same. */
const span = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);
export const hoursSpan = ({ low, high }: Range, words: Words): string =>
  span(hoursNumber(low, words), hoursNumber(high, words));
export const costSpan = ({ low, high }: Range, words: Words): string =>
  span(costNumber(low, words), costNumber(high, words));

export const hoursText = (range: Range, words: Words): string => words.text.route.figure.hours(hoursSpan(range, words));
export const costText = (range: Range, words: Words): string => words.text.route.figure.cost(costSpan(range, words));

/** The same hours in days; empty for short ways. */
export function daysText({ low, high }: Range, { format, text }: Words): string {
  if (high < LONG_HOURS) return '';
  const days = (hours: number) => format.number(hours / 24, hours < 240 ? 1 : 0);
  return text.route.figure.days(span(days(low), days(high)));
}

/** The name of a node of the network: that of its site where one stands there under the same id, else its own. */
export const nodeName = (id: string, network: Network): string => network.nodes.get(id)?.name ?? id;

/** The modes of a way in the order of travel. */
export function modesText(route: Pick<Route, 'parts'>, { format, text }: Words): string {
  const modes = new Set(route.parts.map(({ mode }) => mode));
  return format.list([...modes].map((mode) => (mode === 'sea' ? text.route.names.water : text.mode[mode])));
}
