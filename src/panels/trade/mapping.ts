/** Turns trade into arcs on the map: which values, how wide, in which words. */
import { flowScale, flowSteps, flowWidth, thinnestUnder } from '../../charts/flows.ts';
import type { TradeFile } from '../../domain/dataset.ts';
import { flowsIn, flowsOf, greatestFlow, latestFlowPeriod, type FlowArc, type PairFlow } from '../../domain/flows.ts';
import { isBetween, pairFromId, tradeAt, type Published } from '../../domain/trade/reports.ts';
import type { LngLat } from '../../domain/measure.ts';
import { flowFeatures, reach, type Arc, type FlowsOnMap, type Trader } from '../../map/features/flows.ts';
import type { AppState } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';
import { figureText } from '../figure.ts';

/** What the map of trade is to show. */
export interface FlowQuestion {
  /** The id of the pair whose page is shown, or null for all. */
  readonly pair: string | null;
  readonly period: string | null;
  readonly flow: AppState['flow'];
  readonly countries: readonly string[];
  readonly day: string;
  readonly isLatest: boolean;
}

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** Draws what is asked for. Rejects with a `DataError` when trade or ground can't be had. */
export async function flowMaker({
  store,
  ...words
}: Words & Pick<PanelContext, 'store'>): Promise<(question: FlowQuestion) => FlowsOnMap> {
  const [trade, { sources }, base] = await Promise.all([
    store.load('trade'),
    store.load('sources'),
    store.load('base-low'),
  ]);
  const places = new Map(base.countryLabels.map(({ iso2, at }) => [iso2, at]));
  const frames = new Map<string | null, readonly LngLat[]>([[null, framed(trade, places)]]);
  return (question) => {
    const { pair } = question;
    const frame = frames.get(pair) ?? framedPair(pair ?? '', places);
    frames.set(pair, frame);
    return { ...flowMap(question, { trade, sources }, places, words), points: frame };
  };
}

type Places = ReadonlyMap<string, LngLat>;

/** Every place that an arc can begin or end at, once and for all: another period is no reason to move the map. */
function framed(trade: TradeFile, places: Places): readonly LngLat[] {
  const traders = new Set(trade.bilateral.flatMap(({ reporter, partner }) => [reporter, partner]));
  return placed([...traders], places);
}

/** How far a pair is shown beyond its two countries, as a share of the way between them. */
const BEYOND = 0.15;

/** Two countries and the arcs between them; of one with the world only itself, which is no reason to move. */
function framedPair(pair: string, places: Places): readonly LngLat[] {
  const { reporter, partner } = pairFromId(pair);
  const [a, b] = [places.get(reporter), places.get(partner)];
  if (a === undefined || b === undefined) return [];
  // A little beyond both, so that neither country is cut by the edge of the map.
  const beyond = ([lng, lat]: LngLat, [x, y]: LngLat): LngLat => [lng + (lng - x) * BEYOND, lat + (lat - y) * BEYOND];
  return [...reach(a, b), beyond(a, b), beyond(b, a)];
}

const placed = (codes: readonly string[], places: Places): readonly LngLat[] =>
  codes.map((iso2) => places.get(iso2)).filter((place) => place !== undefined);

function flowMap(
  { pair, period: asked, flow, countries, day, isLatest }: FlowQuestion,
  { trade: whole, sources }: { readonly trade: TradeFile; readonly sources: readonly Published[] },
  places: Places,
  words: Words,
): Omit<FlowsOnMap, 'points'> {
  const { text, format } = words;
  const trade = tradeAt(whole, sources, { day, isLatest });
  const own = pair === null ? null : pairFromId(pair);
  const period = asked ?? latestFlowPeriod(trade, flow, own);
  const scale = flowScale(greatestFlow(whole));
  const flows = period === null ? [] : flowsOf(flowsIn(trade, period, flow, own), pair === null ? countries : []);
  const isOwn = (drawn: PairFlow) => own === null || isBetween(drawn.pair, own);
  const arcs = flows.flatMap((drawn) =>
    drawn.arcs.flatMap((arc) =>
      toArc(arc, drawn, own === null ? null : isOwn(drawn), (value) => flowWidth(scale, value), places, words),
    ),
  );
  const thin = thinnestUnder(scale);
  return {
    features: flowFeatures(arcs, tradersOf(flows, places, words)),
    period: period === null ? text.notPublished : format.period(period),
    steps: [
      ...flowSteps(scale).map(({ value, width }) => ({ width, label: text.flows.legend.step(format.number(value)) })),
      { width: thin.width, label: text.flows.legend.thinnest(format.number(thin.value)) },
    ],
  };
}

/** The countries that anything is drawn between. */
function tradersOf(flows: readonly PairFlow[], places: Places, { atlas }: Words): readonly Trader[] {
  const codes = new Set(flows.flatMap(({ pair }) => [pair.reporter, pair.partner]));
  return [...codes].flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ id, at, name: atlas.countryName(id) }];
  });
}

function toArc(
  { from, to, isOneWay, observation }: FlowArc,
  { id, pair }: PairFlow,
  /** Whether it is of the pair picked out; null where none is. */
  isOwn: boolean | null,
  widthOf: (value: number) => number,
  places: Places,
  { atlas, text, format }: Words,
): readonly Arc[] {
  const [start, end] = [places.get(from), places.get(to)];
  if (start === undefined || end === undefined || observation.value === null) return [];
  const before = text.qualifier[observation.qualifier];
  const say = text.flows;
  const name = isOneWay ? say.way : say.bothWays;
  return [
    {
      id: `${id}/${isOneWay ? from.toLowerCase() : 'both'}`,
      pair: id,
      from: start,
      to: end,
      isOneWay,
      width: widthOf(observation.value),
      isFaint: isOwn === false,
      isPicked: isOwn === true,
      label: [before, format.number(observation.value, 0)].filter((part) => part !== '').join(' '),
      name: name(atlas.countryName(from), atlas.countryName(to)),
      words: say.caption(
        figureText(observation, format, text),
        format.period(observation.period),
        atlas.countryName(pair.reporter),
      ),
    },
  ];
}
