import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Pair } from '../../src/domain/trade.ts';
import Goods from '../../src/panels/trade/Goods.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { REAL_SOURCES, REAL_TRADE, TRADING_CORE } from '../fixtures/real-trade.ts';
import { renderPanel } from './render.ts';

function show(pair: Pair | null, link = '/trade/') {
  const context = makePanels({ link, files: { core: TRADING_CORE, trade: REAL_TRADE } });
  renderPanel(Goods, { trade: REAL_TRADE, sources: REAL_SOURCES, pair }, context);
  return { context, user: userEvent.setup() };
}
const KZ_AF = { reporter: 'KZ', partner: 'AF' } as const;

it('tells of a pair what goes which way', () => {
  show(KZ_AF);
  expect(screen.getByRole('heading', { name: 'From Kazakhstan to Afghanistan' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'From Afghanistan to Kazakhstan' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Grapes 2 statements/ })).toHaveTextContent('named, no figure published');
});

it('reaches every row of the table', () => {
  show(null);
  const tables = screen.getAllByRole('table', { name: /^From .+ to .+/, hidden: true });
  const rows = tables.flatMap((table) => within(table).getAllByRole('rowheader', { hidden: true }));
  expect(rows).toHaveLength(REAL_TRADE.commodities.length);
  expect(rows.filter((row) => row.textContent.includes('differs'))).toHaveLength(4);
});

it('keeps a ratio under its basis, and says where the source states none', () => {
  show(KZ_AF);
  const [table] = screen.getAllByRole('table', { name: /window and measure not stated by the source/ });
  expect(within(table as HTMLElement).getByRole('row', { name: /Sunflower oil/ })).toHaveTextContent('×3.1');
  expect(within(table as HTMLElement).queryByRole('row', { name: /Wheat flour/ })).not.toBeInTheDocument();
});

it('picks a good out by a button, remembers it in the link, and lets it go', async () => {
  const { context, user } = show(KZ_AF);
  await user.click(screen.getByRole('button', { name: 'Wheat flour' }));
  expect(context.shell.state.good).toBe('wheat-flour');
  expect(context.address.read()).toContain('good=wheat-flour');
  const picked = within(screen.getByRole('region', { name: 'Every statement about Wheat flour' }));
  expect(picked.getByRole('status')).toHaveTextContent('Wheat flour: 19 statements');
  expect(picked.getAllByRole('rowheader')).toHaveLength(19);
  await user.click(picked.getByRole('button', { name: 'Show no single good' }));
  expect(context.shell.state.good).toBeNull();
});

it('draws weights window by window, one chart for each good, shorter windows marked', () => {
  show(KZ_AF);
  const flour = screen.getByRole('listbox', { name: /^Wheat flour from Kazakhstan to Afghanistan, thousand tonnes/ });
  const bars = within(flour)
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label') ?? '');
  expect(bars.some((words) => /^Jul 2021.+Jun 2022: 1,070 thousand tonnes$/.test(words))).toBe(true);
  expect(bars.some((words) => /^Oct 2025: 112.1 thousand tonnes; not a full year$/.test(words))).toBe(true);
  expect(screen.getByRole('listbox', { name: /^Grain from Kazakhstan/ })).toBeInTheDocument();
});

it('tells a forecast for what it is', () => {
  show({ reporter: 'KZ', partner: 'WLD' });
  const row = screen.getAllByRole('row', { name: /A forecast for all destinations/, hidden: true })[0];
  expect(row).toHaveTextContent('A forecast or a typical year, not a count.');
});

it('says that it knows nothing of a good that is not traded here', () => {
  show(KZ_AF, '/trade/kz-af/?good=cement');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing about Cement is known here.');
});
