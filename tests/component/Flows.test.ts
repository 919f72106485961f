import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/load.ts';
import { Pointing } from '../../src/map/pointing.svelte.ts';
import Flows from '../../src/panels/trade/Flows.svelte';
import { flowMaker, type FlowQuestion } from '../../src/panels/trade/mapping.ts';
import type { Pair } from '../../src/domain/trade.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { LABELS, REAL_SOURCES, REAL_TRADE, TRADING_CORE } from '../fixtures/real-trade.ts';
import { catchFiles, readCsv } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

function panels(link = '/trade/') {
  const sources = { version: TRADING_CORE.version, release: '1', sources: REAL_SOURCES };
  return makePanels({ link, files: { core: TRADING_CORE, sources, trade: REAL_TRADE, 'base-low': LABELS } });
}
function show(link = '/trade/', pair: Pair | null = null) {
  const context = panels(link);
  renderPanel(Flows, { trade: REAL_TRADE, pair }, context);
  return { context, user: userEvent.setup() };
}
const wordsIn = (element: Element) => {
  const seen = element.cloneNode(true) as Element;
  for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove();
  return seen.textContent.replaceAll(/\s+/g, ' ').trim();
};
const heads = () => screen.getAllByRole('rowheader').map((head) => head.textContent.replaceAll(/\s+/g, ' ').trim());

it('lists what the map draws: who sells to whom, with the value and who counted it', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent('5 pairs drawn for 2024.');
  expect(screen.getByRole('row', { name: /^Iran → Afghanistan/ })).toHaveTextContent('more than 3,143');
  expect(screen.getByRole('row', { name: /^Uzbekistan ↔ Afghanistan not told apart/ })).toHaveTextContent(
    'about 1,100',
  );
  expect(screen.getByRole('row', { name: /^Afghanistan counts/ })).toHaveTextContent('about 545');
});

it('names the pairs that are not drawn, and says where trade with the world is told', () => {
  show();
  expect(screen.getByText(/^No accepted value for 2024, so not drawn/)).toHaveTextContent('Kazakhstan – Uzbekistan');
  expect(screen.getByText(/Trade with the world as a whole has no place on a map/)).toBeInTheDocument();
});

it('takes period and direction from a choice, and keeps them in the link', async () => {
  const { context, user } = show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), '2023');
  await user.click(screen.getByRole('radio', { name: 'Export' }));
  expect(context.address.read()).toContain('period=2023');
  expect(context.address.read()).toContain('flow=export');
  expect(heads().some((head) => head.startsWith('Kazakhstan → Afghanistan'))).toBe(true);
  expect(heads().some((head) => head.includes('↔'))).toBe(false);
});

it('picks countries out by buttons that follow the link', async () => {
  const { context, user } = show();
  const button = screen.getByRole('button', { name: 'Iran' });
  await user.click(button);
  expect(context.shell.state.country).toEqual(['IR']);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('status')).toHaveTextContent('1 pair drawn for 2024. 4 more without the countries picked.');
  context.shell.choose({ country: [] });
  await expect.poll(() => screen.getByRole('status').textContent).toContain('5 pairs');
});

it('lights a pair on the map while its rows are pointed at', async () => {
  const { context, user } = show();
  await user.hover(screen.getByRole('link', { name: 'Kazakhstan – Afghanistan' }));
  expect(context.shell.hovered).toEqual({ kind: 'pair', id: 'kz-af' });
});

it('of one pair shows that pair only, in the period of its page', () => {
  show('/trade/kz-af/?period=2016', { reporter: 'KZ', partner: 'AF' });
  expect(screen.getByRole('status')).toHaveTextContent('1 pair drawn for 2016.');
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

const ALL: FlowQuestion = { pair: null, period: null, flow: 'total', countries: [], day: '2026-11-23', isLatest: true };
const partsOf = (
  features: { readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[] },
  part: string,
) => features.features.filter(({ properties }) => properties['part'] === part).map(({ properties }) => properties);

it.each(['total', 'export', 'import'] as const)('draws on the map just what is listed: %s', async (flow) => {
  const context = panels(`/trade/?flow=${flow}`);
  renderPanel(Flows, { trade: REAL_TRADE }, context);
  const flows = (await flowMaker(context))({ ...ALL, flow });
  const listed = [...document.querySelectorAll('tbody tr:not(.aside)')].flatMap((row) => {
    const [name, value] = [row.querySelector('th[scope="row"]'), row.querySelector('td.number')];
    return name === null || value === null ? [] : [wordsIn(value)];
  });
  const inWhole = (words: string) => words.replaceAll(/[\d,.]+/g, (n) => context.format.number(Number(n.replaceAll(',', '')), 0)); // prettier-ignore
  expect(listed.length).toBeGreaterThan(1);
  const drawn = partsOf(flows.features, 'number').map(({ label }) => label as string);
  expect(drawn.toSorted()).toEqual(listed.map(inWhole).toSorted());
  expect(screen.getByRole('status')).toHaveTextContent(flows.period);
});

it('is taken away as a table with the very rows on screen, printed totals and counts of the other side too', async () => {
  const next = catchFiles();
  const { context } = show();
  await userEvent.click(screen.getByRole('button', { name: /^CSV:/ }));
  const [columns = [], ...rows] = readCsv((await next()).text);
  const values = rows.map((row) => Number(row[columns.indexOf('value_usd_million')]));
  const onScreen = [...document.querySelectorAll('tbody td.number')].map((cell) =>
    wordsIn(cell).replace(/^[a-z ]+/, ''),
  );
  expect(values.map((value) => context.format.number(value))).toEqual(onScreen);
  expect(rows.some((row) => row[columns.indexOf('shown_as')] === 'count-of-the-other-side')).toBe(true);
  vi.restoreAllMocks();
});

it('is taken away as it is drawn, lines between countries that say they are no routes', async () => {
  const next = catchFiles();
  show();
  await userEvent.click(screen.getByRole('button', { name: /^GeoJSON:/ }));
  const { features } = JSON.parse((await next()).text) as FeatureCollection;
  const flows = (await flowMaker(panels()))(ALL);
  expect(features).toHaveLength(partsOf(flows.features, 'line').length);
  const iran = features.find(({ properties }) => properties?.['from'] === 'IR');
  expect(iran).toMatchObject({
    geometry: { type: 'LineString' },
    properties: { to: 'AF', value_usd_million: 3143, qualifier: 'over', note: 'A value, not a way.' },
  }); // prettier-ignore
  vi.restoreAllMocks();
});

it('draws the other pairs faint on the page of one, and frames that one whatever the period', async () => {
  const make = await flowMaker(panels());
  const flows = make({ ...ALL, pair: 'af-kz' });
  const bold = partsOf(flows.features, 'line').filter(({ faint }) => faint === false);
  expect(bold.map(({ name }) => name)).toEqual(['Kazakhstan → Afghanistan', 'Afghanistan → Kazakhstan']);
  expect(make({ ...ALL, pair: 'af-kz', period: '2016' }).points).toBe(flows.points);
});

it('says when the map can not draw trade, and tries again when asked to', async () => {
  const context = panels();
  const load = vi.spyOn(context.store, 'load').mockRejectedValueOnce(new DataError('trade', 'offline'));
  context.flows.follow();
  await expect.poll(() => context.flows.problem).not.toBeNull();
  renderPanel(Flows, { trade: REAL_TRADE }, context);
  expect(screen.getByRole('alert')).toHaveTextContent('The map could not draw trade.');
  load.mockRestore();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await expect.poll(() => context.flows.flows?.period).toBe('2024');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('draws nothing for a period that nobody counted', async () => {
  const flows = (await flowMaker(panels()))({ ...ALL, period: '1999' });
  expect(flows.features.features).toEqual([]);
});

it('lets a country be picked out by a click on the map of trade, and opened elsewhere', () => {
  const canvas = document.createElement('canvas');
  const map = { on: () => undefined, getCanvas: () => canvas } as unknown as MapLibreMap;
  const picked = { kind: 'country', id: 'IR', source: 'countries-low', properties: {} } as const;
  const context = panels();
  const pointing = new Pointing(map, context.shell, context.atlas);
  pointing.open(picked);
  expect(context.shell.state).toMatchObject({ page: { kind: 'trade' }, country: ['IR'] });
  pointing.open(picked);
  expect(context.shell.state.country).toEqual([]);
  context.shell.choose({ page: { kind: 'overview' } });
  pointing.open(picked);
  expect(context.shell.state.page).toEqual({ kind: 'country', id: 'IR' });
});
