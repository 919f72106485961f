import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { TradeFile } from '../../src/domain/dataset.ts';
import Traffic from '../../src/panels/trade/traffic/Traffic.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { REAL_SOURCES, REAL_TRADE, TRADING_CORE } from '../fixtures/real-trade.ts';
import { renderPanel } from './render.ts';

function show(link = '/trade/', trade: TradeFile = REAL_TRADE) {
  const context = makePanels({ link, files: { core: TRADING_CORE, trade } });
  renderPanel(Traffic, { trade, sources: REAL_SOURCES }, context);
  return { context, user: userEvent.setup() };
}
const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const rail = () => part('Rail freight into Afghanistan');

it('tells what Torghundi carried in a month against Hairatan', () => {
  show();
  expect(rail().getByRole('heading', { name: /a month \(Nov.+Dec 2025\)/ })).toBeInTheDocument();
  const said = rail()
    .getAllByRole('definition')
    .map((one) => one.textContent);
  expect(said[0]).toContain('about 74,900 tonnes');
  expect(said[1]).toContain('about 490,000 tonnes');
  expect(rail().getByText('Torghundi, per cent of Hairatan')).toBeInTheDocument();
  expect(said[2]).toContain('about 15.3 %');
});

it('sets windows of different length against each other by the day only, and keeps the arithmetic', async () => {
  const { user } = show();
  const bars = rail()
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label') ?? '');
  expect(bars).toHaveLength(7);
  expect(bars[0]).toMatch(/32 days: Torghundi 2,205, Hairatan 9,448, Aqina 845 and .* 279 tonnes a day$/);
  expect(bars.some((words) => words.includes('about 14 days'))).toBe(true);
  const [rate] = rail().getAllByRole('button', { name: 'Source of Freight a day, Torghundi: 2,205 t a day' });
  await user.click(rate as HTMLElement);
  const receipt = await screen.findByRole('dialog', {}, { timeout: 10_000 });
  expect(receipt).toHaveTextContent('70,564 t ÷ 32 days = 2,205 t a day');
});

it('parts the windows before the closure of October 2025 from those after it', () => {
  show();
  const rows = rail()
    .getAllByRole('row')
    .map((row) => row.textContent);
  const at = (words: RegExp) => rows.findIndex((row) => words.test(row));
  expect(at(/1.+7 Aug 2025/)).toBeLessThan(at(/Pakistan closes its crossings/));
  expect(at(/Pakistan closes its crossings/)).toBeLessThan(at(/Nov.+Dec 2025/));
});

it('says what was counted at the southern gate before and after it shut', () => {
  show();
  const gate = part(/^The southern gate/);
  const [before, after] = gate.getAllByRole('table');
  expect(within(before as HTMLElement).getByRole('row', { name: /trade a day, Torkham/i })).toHaveTextContent(
    'PKR 850 million',
  );
  expect(within(after as HTMLElement).getByRole('row', { name: /stranded containers/i })).toHaveTextContent('10,000');
});

it('shows a fiscal year of Karachi Port without a count as not published', () => {
  show();
  const bars = part('Karachi Port')
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label'));
  expect(bars).toHaveLength(6);
  expect(bars[1]).toMatch(/^Jul 2020.+Jun 2021: not published$/);
  expect(bars.at(-1)).toMatch(/: 53.95 million tonnes$/);
});

it('reaches every row of the table, and capacity stands apart from counts', () => {
  show();
  const all = part('Every count of traffic');
  expect(all.getAllByRole('rowheader', { hidden: true })).toHaveLength(REAL_TRADE.traffic.length);
  expect(all.getByText(/^Capacity, plans and hopes/)).toBeInTheDocument();
  expect(all.getByText(/No capacity of Torghundi, Hairatan, Aqina or Islam Qala was found/)).toBeInTheDocument();
});

it('tells the means of lorries from those of trains', () => {
  show();
  const heads = part('Every count of traffic').getAllByRole('rowheader', { hidden: true });
  const carec = heads.map((head) => head.textContent).filter((words) => words.includes('Mean of all CAREC corridors'));
  expect(carec.length).toBeGreaterThan(4);
  expect(carec.every((words) => /, (rail|road), /.test(words))).toBe(true);
  expect(new Set(carec).size).toBe(carec.length);
});

it('shows a rejected row as rejected', () => {
  const [first, ...rest] = REAL_TRADE.observations.filter(({ subject }) => subject === 'traffic:torkham');
  if (first === undefined) throw new Error('no traffic at Torkham');
  const others = REAL_TRADE.observations.filter((one) => one !== first && !rest.includes(one));
  const trade = { ...REAL_TRADE, observations: [...others, ...rest, { ...first, quality: 'rejected' as const }] };
  show('/trade/', trade);
  expect(part('Every count of traffic').getByRole('row', { name: /rejected/, hidden: true })).toBeInTheDocument();
});

it('links a port and lights it on the map', async () => {
  const { context, user } = show();
  const [link] = rail().getAllByRole('link', { name: 'Torghundi' });
  expect(link).toHaveAttribute('href', '/site/torghundi/');
  await user.hover(link as HTMLElement);
  expect(context.shell.hovered).toEqual({ kind: 'site', id: 'torghundi' });
});

it('shows nothing later than the day, and says how much is left out', () => {
  show('/trade/?date=2025-06-30');
  expect(rail().queryByText(/Nov.+Dec 2025/)).not.toBeInTheDocument();
  expect(rail().getByRole('heading', { name: /21 Mar.+18 Apr 2025/ })).toBeInTheDocument();
  expect(part('Every count of traffic').getByText(/later ones are left out/)).toBeInTheDocument();
});
