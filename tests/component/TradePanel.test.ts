import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import TradePanel from '../../src/panels/TradePanel.svelte';
import type { Files } from '../../src/domain/dataset.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { TRADE } from '../fixtures/trade.ts';
import { renderPanel } from './render.ts';

async function showTrade() {
  const context = makePanels({ files: { trade: TRADE } });
  renderPanel(TradePanel, {}, context);
  await screen.findByRole('heading', { name: 'Kazakhstan and Afghanistan, year by year' });
  return { context, user: userEvent.setup() };
}
const yearChart = () =>
  screen.getByRole('listbox', { name: /^Trade of Kazakhstan with Afghanistan in million US dollars, 2020 to/ });
const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

it('is headed by the page and tells the latest whole year and what it comes to', async () => {
  await showTrade();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trade along the corridor');
  const region = part('Kazakhstan and Afghanistan, year by year');
  expect(
    region.getAllByRole('button', { name: 'Source of Trade of Kazakhstan with Afghanistan, 2024: 550 USD million' }),
  ).not.toHaveLength(0);
  expect(region.getByText(/on 2023, a disputed year/)).toHaveTextContent('10 %');
  expect(region.getByText(/of it exports of Kazakhstan/)).toHaveTextContent('96 %');
});

it('shows a gap as not published, a part of a year as one, and a disputed year with its rival', async () => {
  await showTrade();
  const bars = within(yearChart())
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label'));
  expect(bars.slice(0, -1)).toEqual([
    '2020: 400 million US dollars; export 390, import 10',
    '2021: not published',
    '2022: 800 million US dollars',
    '2023: 500 million US dollars; disputed; other values: 600',
    '2024: 550 million US dollars; export 528, import 22',
  ]);
  expect(bars.at(-1)).toMatch(/^Jan.+Aug 2025: 330 million US dollars; not a full year$/);
  expect(within(yearChart()).getByText('n.p.')).toBeInTheDocument();
});

it('is walked by arrow keys, and the bar that is reached shows its figure', async () => {
  const { user } = await showTrade();
  yearChart().focus();
  await user.keyboard('{End}{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/^2023: 500/);
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/^2020/);
});

it('has a table with every value and who reported it, the rejected ones too', async () => {
  const { user } = await showTrade();
  const region = part('Kazakhstan and Afghanistan, year by year');
  await user.click(region.getByText('The same as a table'));
  const table = region.getByRole('table', { name: /as reported by Kazakhstan/ });
  expect(within(table).getByRole('row', { name: /2021.*not published/ })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: /rejected/ })).toHaveTextContent('1,000');
  expect(within(table).getByRole('row', { name: /as reported by Afghanistan/ })).toHaveTextContent('545');
});

it('tells the goal in words, as a goal without a deadline', async () => {
  await showTrade();
  const region = part('Kazakhstan and Afghanistan, year by year');
  expect(region.getByText(/goal, no deadline, stated in 2023/)).toBeInTheDocument();
  expect(region.getByText(/of it was reached in 2024/)).toHaveTextContent('18.3 %');
});

it('opens the receipt of a worked-out figure with its arithmetic', async () => {
  const { user } = await showTrade();
  await user.click(screen.getByRole('button', { name: 'Source of Share of the goal: 18.3 %' }));
  expect(await screen.findByText('550 ÷ 3,000 = 18.3 %')).toBeInTheDocument();
});

it('keeps ratios under their basis, and sets the forecast for all destinations apart', async () => {
  await showTrade();
  const goods = part('Goods');
  const table = goods.getByRole('table', { name: /not stated by the source/ });
  expect(within(table).getByRole('row', { name: /Sunflower oil/ })).toHaveTextContent('×3.1');
  expect(within(table).queryByText('Grain')).not.toBeInTheDocument();
  expect(goods.getByText(/to all destinations/)).toHaveTextContent('9.6 million t');
  expect(goods.getByText('Grapes')).toBeInTheDocument();
});

it('draws weights apart from values, shorter windows marked', async () => {
  await showTrade();
  const chart = screen.getByRole('listbox', { name: /^Wheat flour from Kazakhstan to Afghanistan, thousand tonnes/ });
  const bars = within(chart)
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label') ?? '');
  expect(bars).toHaveLength(3);
  expect(bars[0]).toMatch(/912.5 thousand tonnes$/);
  expect(bars[2]).toMatch(/621.9 thousand tonnes; not a full year$/);
});

it('names who counted every other pair, and says where nothing good was found', async () => {
  await showTrade();
  const pairs = part('Other pairs');
  const row = pairs.getByRole('row', { name: /Kazakhstan–Turkmenistan/ });
  expect(row).toHaveTextContent('2023, full year, as reported by Kazakhstan');
  expect(within(row).getByRole('link', { name: 'Turkmenistan' })).toHaveAttribute('href', '/country/TM/');
  expect(pairs.queryByRole('row', { name: /Kazakhstan–Afghanistan/ })).not.toBeInTheDocument();
  expect(pairs.getByText(/No accepted full-year value was found for Kazakhstan–Uzbekistan/)).toBeInTheDocument();
});

it('shows freight by port, links the port and lights it on the map', async () => {
  const { context, user } = await showTrade();
  const ports = part('Rail freight into Afghanistan');
  const link = ports.getAllByRole('link', { name: 'Torghundi' })[0];
  if (link === undefined) throw new Error('no link');
  expect(link).toHaveAttribute('href', '/site/torghundi/');
  await user.hover(link);
  expect(context.shell.hovered).toEqual({ kind: 'site', id: 'torghundi' });
  expect(ports.getAllByText(/through Torghundi/)[0]).toHaveTextContent('11 %');
});

it('says why a year is disputed and that the southern gate is shut, with the date of the report', async () => {
  await showTrade();
  const notes = part('How far to trust this');
  expect(notes.getByRole('heading', { name: 'Why 2023 is disputed' })).toBeInTheDocument();
  expect(notes.getByText(/Maybe farm goods only/)).toBeInTheDocument();
  const crossing = notes.getByRole('listitem');
  expect(crossing).toHaveTextContent('Chaman–Spin Boldak closed to trade last reported 27 Feb 2026');
  expect(notes.getByText(/Pakistani exports to Afghanistan fell/)).toHaveTextContent('−60 %');
});

it('tells months taken alike as a worked-out figure, not as a forecast', async () => {
  const { user } = await showTrade();
  await user.click(screen.getByRole('button', { name: /8 of twelve even months: about 66.7 %/ }));
  expect(await screen.findByText('8 ÷ 12 = 66.7 %')).toBeInTheDocument();
});

it('keeps times and costs on the way folded, as reports with their sources', async () => {
  const roads: Files['roads'] = {
    version: 'fixture',
    legs: [],
    routeTimes: [
      {
        id: 'route',
        route: 'Kabul–Karachi',
        mode: 'road',
        km: '',
        time: '3-4 days',
        price: '',
        date: '2025-12',
        sources: ['times'],
        note: '',
      },
    ],
    performance: [
      {
        id: 'mean',
        country: 'PK',
        mode: 'road',
        year: '2023',
        cost_usd: 569,
        swod_kmh: 24.8,
        swd_kmh: null,
        sources: ['times'],
        note: '',
      },
    ],
    handling: [],
  };
  renderPanel(TradePanel, {}, makePanels({ files: { trade: TRADE, roads } }));
  const user = userEvent.setup();
  const times = within(await screen.findByRole('region', { name: 'Times and costs on the way' }));
  expect(times.getByText(/They are no quotations/)).toBeVisible();
  await user.click(times.getByText('Whole routes: times and prices'));
  const journey = within(await times.findByRole('row', { name: /Kabul–Karachi road · Dec 2025/ }));
  expect(journey.getByRole('cell', { name: '3-4 days' })).toBeVisible();
  expect(journey.getByRole('cell', { name: 'not published' })).toBeVisible();
  await user.click(journey.getByText('1 source'));
  expect(await journey.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
  await user.click(times.getByText('Countries: average cost and speed'));
  expect(await times.findByRole('button', { name: /Cost in Pakistan by road: 569 USD/ })).toBeVisible();
});

it('says what is wrong when the data does not come, and keeps its heading', async () => {
  renderPanel(TradePanel, {}, makePanels({ without: ['trade'] }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the data is not on the server.');
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
});
