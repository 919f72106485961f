import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import LinePanel from '../../src/panels/LinePanel.svelte';
import { CORE, makePanels, observation } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { STRIP_FILES } from '../fixtures/strip.ts';
import { renderPanel } from './render.ts';

const id = 'af-torghundi-herat';
const open = (link = `/line/${id}/`) => {
  const panels = makePanels({ link, files: READING });
  renderPanel(LinePanel, { id }, panels);
  return panels;
};
const makeAndRender = (files: typeof READING) => {
  const panels = makePanels({ link: `/line/${id}/`, files });
  renderPanel(LinePanel, { id }, panels);
  return panels;
};
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const row = (cells: Awaited<ReturnType<typeof part>>, name: RegExp) => within(cells.getByRole('row', { name }));

const revealed = vi.fn();
Element.prototype.scrollIntoView = revealed;
afterEach(() => revealed.mockClear());

describe('the page of a railway', () => {
  it('says what it is, who runs it and which corridor it belongs to', async () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: 'Torghundi–Herat' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Afghanistan' })).toHaveAttribute('href', '/country/AF/');
    expect(await screen.findByText('The first missing link.')).toBeVisible();
    expect(screen.getByText('Afghan Ministry of Public Works')).toBeVisible();
    expect(screen.getByText('CASA corridor')).toBeVisible();
  });

  it('gives each stretch in order, with its state and when that was last reported', async () => {
    open();
    const stretches = await part('Stretches');
    const first = row(stretches, /^Torghundi – Sanobar/);
    expect(first.getByText('under construction')).toBeVisible();
    expect(first.getByText('last reported 2 Feb 2026')).toBeVisible();
    expect(first.getByRole('cell', { name: '1520' })).toBeVisible();
    expect(first.getByRole('button', { name: /: 22 km$/ })).toBeVisible();
  });

  it('says how the diagram counts where a length is only drawn', async () => {
    open();
    const stretches = await part('Stretches');
    expect(stretches.getByText(/Kilometres in the diagram follow published lengths/)).toBeVisible();
  });

  it('never calls a scheme shorter than the track, and tells what is known of the lengths that it lacks', async () => {
    const sections = CORE.sections.map((section) => ({ ...section, geometry: 'schematic' as const }));
    const figures = READING.figures as NonNullable<typeof READING.figures>;
    const observations = figures.observations.map((o) =>
      o.id === 'length-sanobar-herat' ? { ...o, note: 'Totals leave 1 to 8 km for it.' } : o,
    );
    makeAndRender({ ...READING, core: { ...CORE, sections }, figures: { ...figures, observations } });
    const stretches = await part('Stretches');
    expect(stretches.getByText(/a scheme, not after a survey: it can come out shorter or longer/)).toBeVisible();
    expect(stretches.queryByText(/mostly comes out shorter/)).toBeNull();
    expect(stretches.getByText('Totals leave 1 to 8 km for it.')).toBeVisible();
  });

  it('calls a length that is only drawn neither exact nor published', async () => {
    open();
    const second = row(await part('Stretches'), /^Sanobar – Herat/);
    expect(second.getByText('not published')).toBeVisible();
    expect(second.getByRole('button', { name: /about 23 km/ })).toBeVisible();
    const total = row(await part('Stretches'), /^All stretches/);
    expect(total.getByText('published for 1 of 2 stretches')).toBeVisible();
  });

  it('gives the drawn part of a length as a figure with its arithmetic', async () => {
    open();
    const first = row(await part('Stretches'), /^Torghundi – Sanobar/);
    await userEvent.click(first.getByRole('button', { name: /Drawn part of the length.*90.9 %$/ }));
    expect(within(await screen.findByRole('dialog')).getByText('20 ÷ 22 = 90.9 %')).toBeVisible();
    const total = row(await part('Stretches'), /^All stretches/);
    expect(total.getByRole('button', { name: /Drawn length of Torghundi–Herat: about 40 km/ })).toBeVisible();
  });

  it('shows what else is told of it, and where sources disagree', async () => {
    const figures = READING.figures as NonNullable<typeof READING.figures>;
    const cost = observation({ id: 'fig-line-cost', label: 'Cost of the line', subject: `line:${id}` });
    const conflicts = figures.conflicts.map((conflict) => ({ ...conflict, refs: [`line:${id}`] }));
    const changed = { ...figures, observations: [...figures.observations, cost], conflicts };
    renderPanel(LinePanel, { id }, makePanels({ link: `/line/${id}/`, files: { ...READING, figures: changed } }));
    const told = await part('Figures');
    expect(told.getAllByRole('button')).toHaveLength(1);
    expect(told.getByRole('button', { name: /Cost of the line: USD 500 million/ })).toBeVisible();
    expect((await part('Where sources disagree')).getByText('113–120 km; 173 km')).toBeVisible();
  });

  it('is drawn as a line, whose stretches add up without touching the link', async () => {
    const files = { ...READING, ...STRIP_FILES };
    const { shell } = makeAndRender(files);
    const drawn = await part('As a line');
    const list = await drawn.findByRole('list', { name: 'Torghundi–Herat as a line' });
    expect(list).toHaveTextContent(/under construction last reported 2 Feb 2026 · gauge 1520 mm · 22 km/);
    await userEvent.selectOptions(drawn.getByRole('combobox', { name: 'To' }), 'Sanobar');
    expect(drawn.getByText('22 km', { selector: 'strong' })).toBeVisible();
    expect(shell.state.stretch).toBeNull();
  });

  it('lists the stations with the kilometres that are published, each with its receipt', async () => {
    open();
    const stations = await part('Stations');
    expect(stations.getAllByRole('link').map((link) => link.textContent)).toEqual(['Torghundi', 'Sanobar', 'Herat']);
    await userEvent.click(stations.getByRole('button', { name: 'Source of Chainage of Sanobar: 22 km' }));
    expect(within(await screen.findByRole('dialog')).getByText('Published by')).toBeVisible();
    expect(row(stations, /^Herat/).queryByRole('button')).not.toBeInTheDocument();
  });

  it('picks out the station that the link names', async () => {
    open(`/line/${id}/?stop=af-sanobar`);
    const stations = await part('Stations');
    const chosen = stations.getByRole('link', { current: true });
    expect(chosen).toHaveTextContent('Sanobar');
    expect(stations.getByText(/not among the gazetteer’s towns/)).toBeVisible();
    expect(stations.getByRole('link', { name: 'Herat' })).toHaveAttribute('href', `/line/${id}/?stop=af-herat`);
    expect(stations.getByRole('link', { name: 'Show the whole line' })).toHaveAttribute('href', `/line/${id}/`);
    await vi.waitFor(() => expect(revealed).toHaveBeenCalledOnce());
  });

  it('says so when the link names a station of another line', async () => {
    open(`/line/${id}/?stop=tm-mary`);
    expect((await part('Stations')).getByRole('status')).toHaveTextContent('not on this line');
  });

  it('lights a station on the map while its row has focus', async () => {
    const { shell } = open();
    const stations = await part('Stations');
    stations.getByRole('link', { name: 'Herat' }).focus();
    expect(shell.hovered).toEqual({ kind: 'station', id: 'af-herat' });
    stations.getByRole('link', { name: 'Herat' }).blur();
    expect(shell.hovered).toBeNull();
  });

  it('leads to its crossings and projects', async () => {
    open();
    const crossings = await part('Border crossings on it');
    expect(crossings.getByRole('link')).toHaveAttribute('href', '/crossing/serhetabat-torghundi/');
    expect((await part('Projects on it')).getByRole('link')).toHaveAttribute('href', '/project/torghundi-herat/');
  });

  it('tells how each state is known, and that a passed aim was not confirmed', async () => {
    open();
    const history = await part('How each state is known');
    await userEvent.click(history.getByText('Torghundi – Sanobar'));
    expect(history.getByText('Works at the border.')).toBeVisible();
    expect(history.getByText(/Announced for 2025: operating/)).toHaveTextContent('no report up to 23 Nov 2026');
  });

  it('names the nearest lines for an id that it does not know', () => {
    renderPanel(LinePanel, { id: 'torghundi-hera' }, makePanels({ link: '/line/torghundi-hera/', files: READING }));
    expect(screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  });

  it('says what is wrong when its data are missing, and offers to try again', async () => {
    renderPanel(LinePanel, { id }, makePanels({ link: `/line/${id}/`, files: READING, without: ['rail'] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('not on the server');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
