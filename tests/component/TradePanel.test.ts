import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import TradePanel from '../../src/panels/TradePanel.svelte';
import type { Files } from '../../src/domain/dataset.ts';
import { CORE, makePanels } from '../fixtures/atlas.ts';
import { TRADE } from '../fixtures/trade.ts';
import { renderPanel } from './render.ts';

async function showTrade(link = '/trade/') {
  const core = { ...CORE, pairs: ['af-wld', 'kz-af', 'kz-tm', 'kz-uz', 'pk-af'] };
  const context = makePanels({ link, files: { trade: TRADE, core } });
  renderPanel(TradePanel, {}, context);
  await screen.findByRole('heading', { name: 'Kazakhstan and Afghanistan, year by year' });
  return { context, user: userEvent.setup() };
}
const WHOLE = 'Counted by Kazakhstan, whole years';
const lane = (name: string) => screen.getByRole('listbox', { name });
const wordsOf = (name: string) =>
  within(lane(name))
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label'));
const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

it('is headed by the page and tells the latest whole year and what it comes to', async () => {
  await showTrade();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trade along the corridor');
  const figures = part('Key figures');
  expect(
    figures.getAllByRole('button', { name: 'Source of Trade of Kazakhstan with Afghanistan, 2024: USD 550 million' }),
  ).not.toHaveLength(0);
  expect(figures.getByText(/counted by Kazakhstan, told by The Times of Torghundi/)).toBeInTheDocument();
  expect(figures.getByText('Change on 2023, a disputed year').parentElement).toHaveTextContent(/10 %.*550 ÷ 500 − 1/);
  expect(figures.getByText('Share of the exports of Kazakhstan').parentElement).toHaveTextContent(/96 %.*528 ÷ 550/);
  expect(figures.getByText('Exports of Kazakhstan to its imports').parentElement).toHaveTextContent(
    /×24.*528 ÷ 22 = 24/,
  );
});

it('shows a gap as not published, a part of a year as one, and a disputed year with its rival', async () => {
  await showTrade();
  expect(wordsOf(WHOLE)).toEqual([
    '2020: 400 million US dollars; export of Kazakhstan 390; import of Kazakhstan 10',
    '2021: not published',
    '2022: 800 million US dollars; import of Kazakhstan 9',
    '2023: 500 million US dollars; disputed; other values: 600',
    '2024: 550 million US dollars; export of Kazakhstan 528; import of Kazakhstan 22',
    '2025: not published',
  ]);
  expect(wordsOf('Counted by Kazakhstan, parts of years')[0]).toMatch(
    /^Jan.+Aug 2025: 330 million US dollars; part of a year$/,
  );
  expect(within(lane(WHOLE)).getAllByText('n.p.')).not.toHaveLength(0);
});

it('is walked by arrow keys, and the bar that is reached shows its figure and who published it', async () => {
  const { context, user } = await showTrade();
  lane(WHOLE).focus();
  await user.keyboard('{End}{ArrowLeft}{ArrowLeft}');
  expect(within(lane(WHOLE)).getByRole('option', { selected: true })).toHaveAccessibleName(/^2023: 500/);
  expect(context.shell.state.period).toBe('2023');
  expect(screen.getByText(/^Kazakhstan counts/)).toHaveTextContent(/500.*The Times of Torghundi/);
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(within(lane(WHOLE)).getByRole('option', { selected: true })).toHaveAccessibleName(/^2020/);
});

it('names the rivals of a bar by a letter, and rejected values as not drawn', async () => {
  await showTrade();
  const chart = part('Kazakhstan and Afghanistan, year by year');
  expect(chart.getByText('Other values, as lettered').nextElementSibling).toHaveTextContent(
    /^a USD 600.*2023, Total.*Rail Weekly/,
  );
  expect(chart.getByText('Rejected, and not drawn').nextElementSibling).toHaveTextContent(/^USD 1 billion/);
});

it('tells the goal as a goal without a deadline, and what is missing to it', async () => {
  await showTrade();
  const figures = part('Key figures');
  expect(figures.getByText('Share of the aim of USD 3 billion').parentElement).toHaveTextContent(
    /18\.3 %.*Stated in 2023/,
  );
  expect(figures.getByText('3,000 − 550 = 2,450')).toBeInTheDocument();
  expect(figures.getByText(/For farm goods only/)).toBeInTheDocument();
});

it('opens the receipt of a worked-out figure with its arithmetic', async () => {
  const { user } = await showTrade();
  await user.click(screen.getByRole('button', { name: 'Source of Share of the aim of USD 3 billion: 18.3 %' }));
  const receipt = within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
  expect(receipt.getByText('550 ÷ 3,000 = 18.3 %')).toBeInTheDocument();
});

it('leads to everything on the pair', async () => {
  await showTrade();
  expect(screen.getByRole('link', { name: 'Everything on Kazakhstan and Afghanistan' })).toHaveAttribute(
    'href',
    '/trade/kz-af/',
  );
});

it('keeps ratios under their basis, and sets the forecast for all destinations apart', async () => {
  await showTrade();
  const goods = part('Goods');
  const table = goods.getByRole('table', { name: /not stated by the source/ });
  expect(within(table).getByRole('row', { name: /Sunflower oil/ })).toHaveTextContent('×3.1');
  expect(within(table).queryByText('Grain')).not.toBeInTheDocument();
  expect(goods.getByRole('heading', { name: 'From Kazakhstan to the world', hidden: true })).toBeInTheDocument();
  expect(goods.getByRole('button', { name: 'Grapes', hidden: true })).toBeInTheDocument();
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

it('lists every pair with who counted it and who told it, and says where nothing good was found', async () => {
  await showTrade();
  const pairs = part('All pairs');
  const row = within(pairs.getByRole('row', { name: /^Kazakhstan – Turkmenistan/ }));
  expect(row.getByRole('link', { name: 'Kazakhstan – Turkmenistan' })).toHaveAttribute('href', '/trade/kz-tm/');
  expect(row.getByText(/counted by Kazakhstan/)).toHaveTextContent(
    '2023, full year, counted by Kazakhstan, told by The Times of Torghundi',
  );
  expect(pairs.getByRole('row', { name: /^Kazakhstan – Afghanistan/ })).toHaveTextContent(/17 values.*1 disagreement/);
  expect(pairs.getByRole('row', { name: /^Kazakhstan – Uzbekistan/ })).toHaveTextContent(
    'No accepted value of a whole year.',
  );
});

it('shows freight by port, links the port and lights it on the map', async () => {
  const { context, user } = await showTrade();
  const ports = part('Rail freight into Afghanistan');
  const link = ports.getAllByRole('link', { name: 'Torghundi' })[0];
  if (link === undefined) throw new Error('no link');
  expect(link).toHaveAttribute('href', '/site/torghundi/');
  await user.hover(link);
  expect(context.shell.hovered).toEqual({ kind: 'site', id: 'torghundi' });
  expect(ports.getByText(/through Torghundi/)).toHaveTextContent('13.3 %');
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

it('tells nothing of the closing of the southern gate on a day before it', async () => {
  await showTrade('/trade/?date=2025-08-31');
  const notes = part('How far to trust this');
  expect(notes.getByRole('heading', { name: 'Who counts' })).toBeInTheDocument();
  expect(notes.queryByRole('heading', { name: 'The southern gate' })).not.toBeInTheDocument();
  expect(notes.queryByText(/closed its crossings/)).not.toBeInTheDocument();
});

it('tells months taken alike as a worked-out figure, not as a forecast', async () => {
  const { user } = await showTrade();
  await user.click(screen.getByRole('button', { name: /8 of twelve even months: about 66.7 %/ }));
  const receipt = within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
  expect(receipt.getByText('8 ÷ 12 = 66.7 %')).toBeInTheDocument();
  expect(receipt.getByText(/nothing firm about the full year/)).toBeInTheDocument();
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
  expect(await times.findByRole('button', { name: /Cost in Pakistan by road: USD 569/ })).toBeVisible();
});

it('says what is wrong when the data does not come, and keeps its heading', async () => {
  renderPanel(TradePanel, {}, makePanels({ without: ['trade'] }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the data is not on the server.');
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
});

it('says at its top which country it is narrowed to, and takes that back', async () => {
  const { context, user } = await showTrade('/trade/?country=KZ');
  const said = screen.getByText('Kazakhstan only').closest('[role="status"]') as HTMLElement;
  expect(said).toBeVisible();
  await user.click(within(said).getByRole('button', { name: 'Show all countries' }));
  expect(context.shell.state.country).toEqual([]);
  expect(screen.queryByText('Kazakhstan only')).toBeNull();
});
