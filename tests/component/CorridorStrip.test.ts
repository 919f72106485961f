import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { FeatureCollection } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CorridorStrip from '../../src/panels/strip/CorridorStrip.svelte';
import { makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { STRIP_CORE, STRIP_FILES } from '../fixtures/strip.ts';
import { catchFiles, readCsv, tableOnScreen } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

afterEach(() => vi.restoreAllMocks());

const open = (link = '/', overrides: PanelOverrides = {}, layout: 'horizontal' | 'vertical' = 'horizontal') => {
  const panels = makePanels({ link, files: STRIP_FILES, ...overrides });
  renderPanel(CorridorStrip, { layout }, panels);
  return panels;
};
const line = () => screen.findByRole('listbox', { name: 'CASA corridor as a line' });
const option = (name: RegExp) => screen.findByRole('option', { name });
const focusOn = async (name: RegExp) => (await option(name)).focus();

describe('the corridor as a lying line', () => {
  it('offers one station to Tab, and walks the others by arrows, reading each out', async () => {
    open();
    const options = within(await line()).getAllByRole('option');
    expect(options.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    (await option(/^Mary, 0 km, Turkmenistan/)).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Yoloten, 62 km, Turkmenistan\. On either side: operating/);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^Quetta, about 1,382 km, Pakistan/);
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(document.activeElement).toHaveAccessibleName(
      /Chaman–Spin Boldak: closed to trade, last reported 27 Feb 2026/,
    );
  });

  it('reads out what was measured at a gate, with its period', async () => {
    open();
    expect(await option(/^Border crossing Serhetabat–Torghundi: open.*490,000 tonnes, 2025/)).toBeInTheDocument();
  });

  it('lights on the map what is walked to, and lets go of it with the focus', async () => {
    const { shell } = open();
    await focusOn(/^Herat, /);
    expect(shell.hovered).toEqual({ kind: 'station', id: 'af-herat' });
    await userEvent.keyboard('{ArrowRight}');
    expect(shell.hovered).toEqual({ kind: 'crossing', id: 'chaman-spin-boldak' });
    (document.activeElement as HTMLElement).blur();
    expect(shell.hovered).toBeNull();
  });

  it('opens the page of a station by Enter: its site, or its railway with the station picked out', async () => {
    const { shell } = open();
    await focusOn(/^Yoloten, /);
    await userEvent.keyboard('{Enter}');
    expect(shell.state).toMatchObject({ page: { kind: 'line', id: 'tm-mary-serhetabat' }, stop: 'tm-yoloten' });
    await focusOn(/^Herat, /);
    await userEvent.keyboard('{Enter}');
    expect(shell.state).toMatchObject({ page: { kind: 'site', id: 'herat' }, stop: null });
  });

  it('marks a stretch by Shift and arrows, adds it up, shows it on the map, and clears it by Escape', async () => {
    const { shell, address } = open();
    await focusOn(/^Torghundi, /);
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(shell.state.stretch).toEqual([326, 440]);
    expect(address.read()).toBe('/?stretch=326-440');
    // Shift may be let go and taken up again: the other end stays.
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(shell.state.stretch?.[0]).toBe(326);
    expect(shell.state.stretch?.[1]).toBeGreaterThan(440);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(address.read()).toBe('/?stretch=326-440');
    expect(shell.asked?.box).toEqual([62.2, 34.35, 62.27, 35.25]);
    const chosen = within(await line()).getAllByRole('option', { selected: true });
    expect(chosen.map((one) => one.getAttribute('aria-label')?.split(',')[0])).toEqual([
      'Torghundi',
      'Sanobar',
      'Herat',
    ]);
    expect(screen.getByText('Torghundi to Herat: about 114 km')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(shell.state.stretch).toBeNull();
    address.back();
    expect(shell.state.stretch).toEqual([326, 440]);
  });

  it('marks a stretch by dragging along it, which the link keeps only when it is let go', async () => {
    Element.prototype.setPointerCapture = vi.fn();
    const { shell, address } = open();
    const plot = (await line()).parentElement as HTMLElement;
    await fireEvent.pointerDown(plot, { clientX: 300, clientY: 80, button: 0 });
    await fireEvent.pointerMove(plot, { clientX: 600, clientY: 80 });
    expect(screen.getByRole('button', { name: 'Clear the stretch' })).toBeVisible();
    expect(shell.state.stretch).toBeNull();
    await fireEvent.pointerUp(plot, { clientX: 600, clientY: 80 });
    const [from = 0, to = 0] = shell.state.stretch ?? [];
    expect(to - from).toBeGreaterThan(400);
    expect(address.entries).toHaveLength(2);
  });

  it('opens what is pressed without dragging', async () => {
    Element.prototype.setPointerCapture = vi.fn();
    const { shell } = open();
    const plot = (await line()).parentElement as HTMLElement;
    await fireEvent.pointerDown(plot, { clientX: 600, clientY: 10, button: 0 });
    await fireEvent.pointerUp(plot, { clientX: 601, clientY: 10 });
    expect(shell.state.page).toEqual({ kind: 'country', id: 'AF' });
  });

  it('walks projects in a list of their own', async () => {
    const { shell } = open();
    await screen.findByRole('listbox', { name: 'Projects along the line' });
    await focusOn(/^Yard at Chaman: announced/);
    expect(shell.hovered).toEqual({ kind: 'project', id: 'chaman-yard' });
    await userEvent.keyboard('{Enter}');
    expect(shell.state.page).toEqual({ kind: 'project', id: 'chaman-yard' });
  });

  it('tells in words what the map has lit', async () => {
    const { shell } = open();
    await line();
    shell.hover({ kind: 'crossing', id: 'chaman-spin-boldak' });
    expect(await screen.findByText(/^Border crossing Chaman–Spin Boldak: closed to trade/)).toBeVisible();
  });

  it('shows the state of the day that the link asks for', async () => {
    open('/?date=2025-01-01');
    expect(await option(/^Sanobar, .*After it: not there yet, nor announced, at this date/)).toBeInTheDocument();
    expect(await option(/Chaman–Spin Boldak: open/)).toBeInTheDocument();
  });
});

describe('what a stretch adds up to', () => {
  it('is told by state, gauge, country, gates and projects', async () => {
    open('/?stretch=326-1240');
    const sums = within(await screen.findByRole('group', { name: /A stretch of the line/ }));
    expect(sums.getByText('about 914 km', { selector: 'strong' })).toBeVisible();
    expect(sums.getByText('2% of it published')).toBeVisible();
    const row = (name: RegExp) => sums.getAllByRole('listitem').find((item) => name.test(item.textContent));
    expect(row(/planned/)).toHaveTextContent(/last reported 27 Jan 2026.*about 892 km/);
    expect(row(/1520 mm/)).toHaveTextContent('about 914 km');
    expect(row(/Afghanistan/)).toHaveTextContent('about 909 km');
    expect(row(/Chaman–Spin Boldak/)).toHaveTextContent('closed to trade');
    expect(sums.getByRole('link', { name: 'Herat–Chaman railway' })).toHaveAttribute('href', '/project/herat-chaman/');
  });

  it('is chosen by its two ends, for those who cannot drag', async () => {
    const { shell } = open();
    const region = await screen.findByRole('group', { name: /A stretch of the line/ });
    const sums = within(region);
    expect(sums.getByRole('combobox', { name: 'From' })).toHaveDisplayValue('Mary');
    await userEvent.selectOptions(sums.getByRole('combobox', { name: 'From' }), 'Torghundi');
    await userEvent.selectOptions(sums.getByRole('combobox', { name: 'To' }), 'Chaman');
    expect(shell.state.stretch).toEqual([326, 1240]);
    await userEvent.click(sums.getByRole('button', { name: 'Clear the stretch' }));
    expect(shell.state.stretch).toBeNull();
  });
});

describe('the table twin', () => {
  it('has every station with its kilometre, state, gauge and country, and lights with the map', async () => {
    const { shell } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'As a table' }));
    const table = within(screen.getByRole('table', { name: /CASA corridor: stations in order/ }));
    const row = table.getByRole('row', { name: /^Herat/ });
    expect(row).toHaveTextContent(/≈ 440.*planned, last reported 27 Jan 2026.*1520 mm/);
    expect(table.getByRole('rowheader', { name: 'Pakistan' })).toBeVisible();
    expect(table.getByRole('row', { name: /^Chaman–Spin Boldak/ })).toHaveTextContent('closed to trade');
    expect(table.getByRole('button', { name: /490,000/ })).toBeVisible();
    await userEvent.hover(row);
    expect(shell.hovered).toEqual({ kind: 'station', id: 'af-herat' });
  });

  it('can be taken away with its states and the days of their reports, and as points', async () => {
    const next = catchFiles();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'As a table' }));
    await userEvent.click(screen.getByRole('button', { name: /^CSV:/ }));
    const [columns = [], ...rows] = readCsv((await next()).text);
    const shown = tableOnScreen(screen.getByRole('table')).filter((row) => row.length > 1);
    expect(rows).toHaveLength(shown.length - 1);
    const herat = rows.find((row) => row[columns.indexOf('id')] === 'af-herat') ?? [];
    expect(columns.map((column, i) => [column, herat[i]])).toEqual(
      expect.arrayContaining([
        ['km_basis', 'about'],
        ['state_from_here', 'planned'],
        ['state_as_of', '2026-01-27'],
        ['gauge_mm', '1520'],
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: /^GeoJSON:/ }));
    const { features } = JSON.parse((await next()).text) as FeatureCollection;
    expect(features.find(({ properties }) => properties?.['id'] === 'af-herat')?.geometry).toMatchObject({
      type: 'Point',
    });
  });
});

describe('the corridor as a standing line', () => {
  const stand = (link = '/') => open(link, {}, 'vertical');

  it('says in words where the state changes, and how each gate stands', async () => {
    stand();
    const list = await screen.findByRole('list', { name: 'CASA corridor as a line' });
    expect(list).toHaveTextContent(/under construction last reported 2 Feb 2026 · gauge 1520 mm · 22 km/);
    expect(list).toHaveTextContent(/Border crossing: closed to trade, last reported 27 Feb 2026/);
    expect(list).toHaveTextContent('Break of gauge once built: 1520 mm / 1676 mm');
    expect(within(list).getByRole('link', { name: /^Chaman–|Border crossing Chaman/ })).toHaveAttribute(
      'href',
      '/crossing/chaman-spin-boldak/',
    );
  });

  it('gives what was measured with its receipt', async () => {
    stand();
    expect(await screen.findByRole('button', { name: /490,000/ })).toBeVisible();
  });

  it('walks rows by arrows, and unfolds the stations between two main ones', async () => {
    const { shell } = stand();
    (await screen.findByRole('link', { name: /^Mary, / })).focus();
    await userEvent.keyboard('{ArrowDown}');
    const fold = screen.getByRole('button', { name: '2 stations' });
    expect(fold).toHaveFocus();
    expect(screen.queryByRole('link', { name: /^Yoloten/ })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /^Yoloten, 62 km/ })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(shell.state.stretch).toEqual([62, 316]);
  });
});

describe('which corridor is shown', () => {
  it('is chosen by name, and from where it begins', async () => {
    const { shell } = open('/', {
      files: { ...STRIP_FILES, core: { ...STRIP_CORE, corridors: [...STRIP_CORE.corridors, another()] } },
    });
    await userEvent.selectOptions(
      (await screen.findAllByRole('combobox', { name: 'From' }))[0] as Element,
      'Serhetabat',
    );
    expect(shell.state.start).toBe('tm-serhetabat');
    expect(await option(/^Serhetabat, 0 km/)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Corridor' }), 'Short one');
    expect(shell.state).toMatchObject({ corridor: 'short', start: null });
    expect(await screen.findByRole('listbox', { name: 'Short one as a line' })).toBeInTheDocument();
  });

  it('falls back with a plain word where the link names none of the atlas', async () => {
    open('/?corridor=silk-road&start=nowhere');
    expect(await screen.findByText(/The atlas has no corridor “silk-road”/)).toBeVisible();
    expect(screen.getByText(/from “nowhere”/)).toBeVisible();
    expect(await line()).toBeInTheDocument();
  });

  it('says what is wrong when the network is missing, and offers to try again', async () => {
    open('/', { without: ['network'] });
    expect(await screen.findByRole('alert')).toHaveTextContent('not on the server');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('stands without its traffic when that is missing, and says so', async () => {
    open('/', { without: ['trade'] });
    expect(await line()).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('The traffic along it could not be loaded.');
  });
});

function another() {
  const [casa] = STRIP_CORE.corridors;
  if (casa === undefined) throw new Error('the fixture has no corridor');
  return { ...casa, id: 'short', name: 'Short one', parts: casa.parts.slice(0, 1) };
}
