import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import PairPanel from '../../src/panels/PairPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { REAL_FILES } from '../fixtures/real-files.ts';
import { renderPanel } from './render.ts';

// The ground is read from packages, which a browser has not; no test here looks at it.
vi.mock('../../geo/basemap.ts', () => ({ compileBasemap: () => null, countryAt: () => null }));
vi.mock('../../geo/base-files.ts', () => ({ baseFiles: () => ({}) }));

async function showPair(id: string, query = '') {
  const context = makePanels({ files: REAL_FILES, link: `/trade/${id}/${query}` });
  renderPanel(PairPanel, { id }, context);
  await screen.findByRole('link', { name: /^The same seen from/ }, { timeout: 10_000 });
  return { context, user: userEvent.setup() };
}
const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const lane = (name: string) => screen.getByRole('listbox', { name });
const wordsOf = (name: string) =>
  within(lane(name))
    .getAllByRole('option')
    .map((bar) => bar.getAttribute('aria-label') ?? '');

it('answers what Kazakhstan and Afghanistan traded in 2024, and who says so', async () => {
  await showPair('kz-af');
  const chart = part('Over time');
  expect(chart.getByText(/^Kazakhstan counts/)).toHaveTextContent(
    /545\.2.*Kazakhstan → Afghanistan 527\.7.*Afghanistan → Kazakhstan 17\.5.*The Astana Times/,
  );
  expect(chart.getByText(/^Afghanistan counts/)).toHaveTextContent(/about 545.*u\.af/);
});

it('answers why 2023 is doubtful: its rivals stand beside it with gap, per cent and reason', async () => {
  await showPair('kz-af');
  expect(wordsOf('Counted by Kazakhstan, whole years')).toContain(
    '2023: 567.5 million US dollars; export of Kazakhstan 547; import of Kazakhstan about 20; disputed; other values: more than 600, more than 504.2 and about 17.9',
  );
  const table = within(part('Disagreement').getByRole('table', { name: '2023, Total' }));
  expect(table.getByRole('row', { name: /^Interfax Kazakhstan counts · taken/ })).toHaveTextContent('567.5');
  const rival = table.getByRole('row', { name: /^Royal Society for Asian Affairs/ });
  expect(rival).toHaveTextContent('differs');
  expect(rival).toHaveTextContent('32.5');
  expect(rival).toHaveTextContent('5.7 %');
  expect(table.getByText(/The only 2023 total whose two flows add up to it/).parentElement).toHaveTextContent(
    /^Why this one:/,
  );
  expect(table.getByText(/the two flows in the same text give 522\.1/).parentElement).toHaveTextContent(/^Why not:/);
  expect(table.getByRole('row', { name: /^Informburo/ })).toHaveTextContent('rejected');
});

it('answers how far the aim of 3 billion is, with the arithmetic in sight', async () => {
  await showPair('kz-af');
  const figures = part('Key figures');
  expect(figures.getByText('545.2 ÷ 3,000 = 18.2 %')).toBeInTheDocument();
  expect(figures.getByText('3,000 − 545.2 = 2,454.8')).toBeInTheDocument();
  expect(figures.getByText(/^Stated in 2023\. No deadline given/)).toBeInTheDocument();
  expect(figures.getByText('527.7 ÷ 17.5 = 30.2')).toBeInTheDocument();
  expect(figures.queryByText(/÷ 1,000/)).not.toBeInTheDocument(); // of farm goods only: not to be set against all trade
});

it('opens a worked-out figure to its formula and to the receipts of what it is made of', async () => {
  const { user } = await showPair('kz-af');
  await user.click(screen.getByRole('button', { name: 'Source of Share of the aim of USD 3 billion: 18.2 %' }));
  const receipt = within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
  expect(receipt.getByText('545.2 ÷ 3,000 = 18.2 %')).toBeInTheDocument();
  const inputs = receipt.getAllByRole('button', { name: /^Source of Trade of Kazakhstan with Afghanistan/ });
  expect(inputs.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Source of Trade of Kazakhstan with Afghanistan, 2024: USD 545.2 million',
    'Source of Trade of Kazakhstan with Afghanistan, 2023: USD 3 billion',
  ]);
});

it('answers what Kazakh and Pakistani figures of their trade differ by, over years that do not match', async () => {
  await showPair('kz-pk');
  const parts = part('Disagreement');
  expect(parts.getByText(/do not count the same twelve months/)).toBeInTheDocument();
  const rows = parts.getAllByRole('row', { name: /^Total 6 of 12 months in common/ });
  expect(rows[0]).toHaveTextContent(/105\.6.*2025.*227\.59.*Jul 2024.+Jun 2025.*sum of its two flows.*115\.5 %/);
  expect(rows[1]).toHaveTextContent(/53\.7.*2024.*227\.59.*Jul 2024.+Jun 2025.*sum of its two flows.*173\.89.*×4\.2/);
  const rivals = within(parts.getByRole('table', { name: /^2025, / }));
  expect(rivals.getByRole('row', { name: /^HD Flash News/ })).toHaveTextContent(/about 300/);
  const sources = within(parts.getByRole('table', { name: /^Jul 2024.+Jun 2025, Pakistan → Kazakhstan$/ }));
  expect(sources.getByRole('row', { name: /^Arab News/ })).toHaveTextContent(/250\.8.*152\.84.*156 %/);
});

it('answers what happened to Pakistani exports to Afghanistan after the closing of October 2025', async () => {
  await showPair('pk-af');
  const closing = part('After the closing of the border');
  expect(closing.getByText(/^On 12 Oct 2025/)).toHaveTextContent('Chaman–Spin Boldak, Kharlachi');
  const row = closing.getByRole('row', { name: /^Pakistan → Afghanistan/ });
  expect(row).toHaveTextContent(/Jul.+Dec 2025.*505\.82.*219\.49.*−56\.6 %/);
  expect(closing.getByRole('row', { name: /^Afghanistan → Pakistan/ })).toHaveTextContent(/not published.*6\.32/);
  expect(closing.getByText(/3\.4 months lie before the closing/)).toBeInTheDocument();
});

it('draws parts of years, gaps and kinds of years for what they are', async () => {
  await showPair('kz-af');
  expect(wordsOf('Counted by Kazakhstan, parts of years').at(-1)).toMatch(
    /335\.9 million US dollars; part of a year; disputed; other values: 280$/,
  );
  expect(wordsOf('Counted by Kazakhstan, whole years')).toContainEqual(
    expect.stringMatching(/^2017.+2020: not published$/),
  );
  expect(within(lane('Counted by Kazakhstan, whole years')).getByText('not published')).toBeInTheDocument();
  expect(within(lane('Counted by Kazakhstan, whole years')).getByText('aim 3,000')).toBeInTheDocument();
  // An aim for farm goods only is no line among all trade; it is told below.
  expect(within(lane('Counted by Kazakhstan, whole years')).queryByText('aim 1,000')).not.toBeInTheDocument();
});

it('rests its key figures on the final count, says so, and tells no change on what is only a bound', async () => {
  await showPair('kz-tm');
  const figures = part('Key figures');
  expect(figures.getByText(/^2023 · full year/)).toHaveTextContent('563');
  expect(figures.queryByText(/11\.2 %/)).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^CSV: .*Key figures$/ })).toBeInTheDocument();
});

it('speaks of grain only where grain is what ships', async () => {
  await showPair('kz-pk');
  expect(screen.queryByText(/New grain ships/)).not.toBeInTheDocument();
  cleanup();
  await showPair('kz-af');
  expect(screen.getByText(/New grain ships from September/)).toBeInTheDocument();
});

it('takes the period from the link, and writes the one that arrow keys reach into it', async () => {
  const { context, user } = await showPair('kz-af', '?period=2022');
  const whole = lane('Counted by Kazakhstan, whole years');
  expect(within(whole).getByRole('option', { selected: true })).toHaveAccessibleName(/^2022: 987\.9/);
  whole.focus();
  await user.keyboard('{ArrowLeft}');
  expect(context.shell.state.period).toBe('2021');
  expect(part('Over time').getByText(/^Kazakhstan counts/)).toHaveTextContent('474.3');
  await user.keyboard('{Enter}');
  expect(context.address.read()).toContain('period=2021');
});

it('takes the flow from the link, says what is shown, and writes the choice into the link', async () => {
  const { context, user } = await showPair('kz-pk', '?flow=export');
  expect(screen.getByRole('radio', { name: 'Kazakhstan → Pakistan' })).toBeChecked();
  expect(screen.getByText(/^Shown: Kazakhstan → Pakistan/)).toHaveTextContent('Counted by Kazakhstan and Pakistan.');
  expect(wordsOf('Counted by Pakistan, whole years')).toContainEqual(
    expect.stringMatching(/^Jul 2024.+Jun 2025: 129\.63 million US dollars$/),
  );
  await user.click(screen.getByRole('radio', { name: 'Pakistan → Kazakhstan' }));
  expect(context.address.read()).toContain('flow=import');
  expect(wordsOf('Counted by Pakistan, whole years')).toContainEqual(
    expect.stringMatching(/^Jul 2024.+Jun 2025: 97\.96 million US dollars; disputed; other values: 250\.8$/),
  );
});

it('has every row of the pair in its table, rejected ones marked, from either side', async () => {
  await showPair('af-kz');
  const table = part('Every value').getByRole('table', { name: /^Every value/ });
  expect(within(table).getAllByRole('row')).toHaveLength(32);
  expect(within(table).getAllByRole('row', { name: /rejected/ })).toHaveLength(2);
  expect(within(table).getAllByRole('row', { name: /aim of Kazakhstan/ })).toHaveLength(2);
  expect(within(table).getAllByRole('row', { name: /counted by Afghanistan/ })).toHaveLength(2);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Afghanistan – Kazakhstan');
  expect(screen.getByRole('radio', { name: 'Kazakhstan → Afghanistan' })).toHaveAttribute('value', 'import');
});

it('reads out what happened on the same axis of time', async () => {
  const { user } = await showPair('pk-af');
  const marks = lane('Policies and events of both');
  const told = (words: string) =>
    part('Over time')
      .queryAllByText((_, element) => element?.textContent.endsWith(`· ${words}`) ?? false)
      .filter((element) => element.closest('details, svg') === null); // the folded list tells it too
  marks.focus();
  await user.keyboard('{Home}{ArrowRight}');
  const chosen = within(marks).getByRole('option', { selected: true });
  const summary = (chosen.getAttribute('aria-label') ?? '').split(': ').slice(1).join(': ');
  expect(told(summary)).not.toHaveLength(0);
  await user.keyboard('{ArrowRight}');
  expect(told(summary)).toHaveLength(0);
  expect(screen.getByRole('link', { name: 'All events of the two countries' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/events\/\?country=/),
  );
});

it('says that nothing is published of a pair, and offers the pairs that have values', async () => {
  await showPair('tm-pk');
  expect(screen.queryByText(/is not published: no value was found/)).not.toBeInTheDocument(); // Pakistan counts it
  cleanup();
  await showPair('kz-wld');
  expect(screen.getByText(/Trade between Kazakhstan and the world is not published/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Kazakhstan – Afghanistan' })).toHaveAttribute('href', '/trade/kz-af/');
  expect(screen.queryByRole('region', { name: 'Over time' })).not.toBeInTheDocument();
});

it('shows nothing that was published after the day of the link, and says how much is left out', async () => {
  await showPair('kz-af', '?date=2024-06-30');
  expect(screen.getByText(/published after 30 Jun 2024 are left out/)).toBeInTheDocument();
  expect(screen.queryByText('545.2 ÷ 3,000 = 18.2 %')).not.toBeInTheDocument();
  expect(wordsOf('Counted by Kazakhstan, whole years').at(-1)).toMatch(/^2023:|^2022:/);
});
