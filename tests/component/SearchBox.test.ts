import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SearchButton from '../../src/panels/search/SearchButton.svelte';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import type { Files } from '../../src/domain/dataset.ts';
import { makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { CORE } from '../fixtures/core.ts';
import { renderPanel } from './render.ts';

const { version } = CORE;
const name = (id: string, lang: 'ru' | 'fa', text: string) => ({
  id, kind: 'site' as const, lang, name: text, how: 'found' as const, source: 'a gazetteer',
}); // prettier-ignore
const FILES: Partial<Files> = {
  names: {
    version,
    names: [name('torghundi', 'ru', 'Тургунди'), name('torghundi', 'fa', 'تورغندی')],
    aliases: [{ id: 'torghundi', alias: 'Towraghondi', script: 'Latn', source: 'compiled' }],
    goods: [{ id: 'wheat-flour', name: 'Wheat flour', countries: ['KZ', 'AF'] }],
  },
  rail: { version, lines: [], lineStations: [], stationNotes: [], sections: [], crossings: [] },
  'base-low': { version, topology: {}, towns: [], countryLabels: [], waterLabels: [] } as unknown as Files['base-low'],
};

const make = (overrides: PanelOverrides = {}) => {
  const panels = makePanels({ ...overrides, files: { ...FILES, ...overrides.files } });
  const preferences = new Preferences(null, null);
  renderPanel(SearchButton, { preferences, link: () => 'https://atlas.example/here' }, panels);
  return { panels, preferences };
};
const opener = () => screen.getByRole('button', { name: 'Search' });
/** The box is fetched when it is first wanted, which takes a while on a busy machine. */
const field = () => screen.findByRole('combobox', { name: 'Search the atlas' }, { timeout: 20_000 });
const options = () => screen.queryAllByRole('option');
const lit = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');

async function open(overrides: PanelOverrides = {}) {
  const made = make(overrides);
  await userEvent.click(opener());
  const input = await field();
  return { ...made, input };
}

/** Types, and gives the first result once it is the one expected: names come with the files. */
async function find(input: HTMLElement, typed: string, expected: RegExp): Promise<HTMLElement> {
  await userEvent.clear(input);
  await userEvent.type(input, typed);
  return waitFor(() => {
    const [first] = options();
    expect(first).toHaveTextContent(expected);
    return first as HTMLElement;
  });
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
});

describe('the search box', () => {
  it('opens by its button with the focus in the field, and offers examples before anything is typed', async () => {
    const { input } = await open();
    expect(input).toHaveFocus();
    expect(input).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('dialog', { name: 'Search the atlas' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Turgundi/ }));
    expect(input).toHaveValue('Turgundi');
    expect(input).toHaveFocus();
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens by %s', async (keys) => {
    make();
    await userEvent.keyboard(keys);
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('');
  });

  it('leaves a slash that is typed in a field alone', async () => {
    make();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    await userEvent.keyboard('/');
    expect(other).toHaveValue('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    other.remove();
  });

  it('closes by Escape and by its button, and gives the focus back', async () => {
    const { input } = await open();
    await userEvent.type(input, 'tor{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveFocus();
    await userEvent.click(opener());
    await userEvent.click(await screen.findByRole('button', { name: 'Close the search' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveFocus();
  });

  it('lights the first result, and walks through them by the arrow keys, Home and End', async () => {
    const { input } = await open();
    await userEvent.type(input, 'a');
    await waitFor(() => expect(options().length).toBeGreaterThan(3));
    const all = options();
    const isLit = (i: number) => {
      expect(lit()).toEqual([all.at(i)]);
      expect(input).toHaveAttribute('aria-activedescendant', all.at(i)?.id);
    };
    isLit(0);
    await userEvent.keyboard('{ArrowDown}');
    isLit(1);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    isLit(-1);
    await userEvent.keyboard('{Home}');
    isLit(0);
    await userEvent.keyboard('{End}');
    isLit(-1);
    await userEvent.keyboard('{ArrowDown}');
    isLit(0);
    expect(input).toHaveFocus();
    expect(input).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
  });

  it('has the results in named groups and tells how many there are', async () => {
    const { input } = await open();
    await find(input, 'torghundi', /^Torghundi/);
    const groups = within(screen.getByRole('listbox')).getAllByRole('group');
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(group).toHaveAccessibleName();
    const status = screen
      .getAllByRole('status')
      .map((one) => one.textContent)
      .join();
    expect(status).toMatch(/\d+ results?/);
  });

  it('opens a result by Enter: its page, with a step in the history', async () => {
    const { input, panels } = await open();
    await find(input, 'torghundi', /^Torghundi/);
    await userEvent.keyboard('{Enter}');
    expect(panels.shell.state.page).toEqual({ kind: 'site', id: 'torghundi' });
    expect(panels.address.entries).toHaveLength(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens a result by a press', async () => {
    const { input, panels } = await open();
    await userEvent.click(await find(input, 'torghundi', /^Torghundi/));
    expect(panels.shell.state.page).toEqual({ kind: 'site', id: 'torghundi' });
  });
});

describe('where a result leads', () => {
  it.each([
    ['Times of Torghundi', /^The Times of Torghundi/, '/sources/?q=The%20Times%20of%20Torghundi'],
    ['works at torghundi', /^Works at Torghundi/, '/sources/?q=Works%20at%20Torghundi'],
    ['wheat flour', /^Wheat flour/, '/trade/?good=wheat-flour'],
  ])('%s leads to the list or the part that tells of it', async (typed, expected, link) => {
    const { input, panels } = await open();
    await find(input, typed, expected);
    await userEvent.keyboard('{Enter}');
    expect(panels.address.read()).toBe(link);
  });

  it('an event opens at its own time, the camera of the page before left behind', async () => {
    const { input, panels } = await open({ link: '/sites/?at=8/34.6/70.7' });
    await find(input, 'ministers memorandum', /memorandum/i);
    await userEvent.keyboard('{Enter}');
    const { page, date, q, at } = panels.shell.state;
    expect({ page, date, q, at }).toEqual({ page: { kind: 'events' }, date: '2025-07-10', q: '', at: null });
    expect(panels.shell.isFraming).toBe(true);
  });
});

describe('why a result is here', () => {
  it.each([
    ['Towraghondi', 'Towraghondi', /other or old spelling/],
    ['Тургунди', 'Тургунди', /in Russian/],
    ['تورغندي', 'تورغندی', /in Persian \(Dari\)/],
  ])('%s is told to be the name %s', async (typed, mark, words) => {
    const { input } = await open();
    const option = await find(input, typed, words);
    expect(option).toHaveTextContent(/^Torghundi/);
    expect([...option.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([mark]);
  });

  it('is followed by what bears the title of the place, whatever the script it was found in', async () => {
    const { input } = await open();
    await find(input, 'Тургунди', /^Torghundi/);
    const more = screen.getByRole('group', { name: /^More on Torghundi/ });
    const names = within(more)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names).toContainEqual(expect.stringMatching(/Torghundi–Herat/));
  });

  it('is told of a mistyped name too', async () => {
    const { input } = await open();
    expect(await find(input, 'Torgundhi', /^Torghundi/)).toHaveTextContent(/close to what was typed/);
  });
});

describe('what is not a name', () => {
  it('takes coordinates to the map, the page staying', async () => {
    const { input, panels } = await open({ link: '/sites/' });
    await find(input, "34°21'N 62°12'E", /34.35° N, 62.2° E/);
    await userEvent.keyboard('{Enter}');
    expect(panels.shell.state.at).toMatchObject({ lat: 34.35, lng: 62.2 });
    expect(panels.shell.state.page).toEqual({ kind: 'sites' });
  });

  it('says that coordinates lie outside the map', async () => {
    const { input } = await open();
    await userEvent.type(input, '51.5, -0.1');
    expect(screen.getAllByText(/lies outside the map/).length).toBeGreaterThan(0);
    expect(options()).toEqual([]);
  });

  it('runs a command: the theme', async () => {
    const { input, preferences } = await open();
    await find(input, 'theme dark', /^Theme: dark/);
    await userEvent.keyboard('{Enter}');
    expect(preferences.theme).toBe('dark');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('copies the link and says so, staying open', async () => {
    const { input } = await open();
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await find(input, 'copy link', /^Copy the link/);
    await userEvent.keyboard('{Enter}');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://atlas.example/here');
    expect((await screen.findAllByText('The link was copied.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('opens a page', async () => {
    const { input, panels } = await open();
    await find(input, 'sources', /^Sources/);
    await userEvent.keyboard('{Enter}');
    expect(panels.shell.state.page).toEqual({ kind: 'sources' });
  });
});

describe('when nothing is found', () => {
  it('says what was looked for, and offers the nearest names', async () => {
    const { input } = await open();
    await userEvent.type(input, 'Trgndhu');
    expect(await screen.findByText('Nothing found for “Trgndhu”.', { selector: '.none' })).toBeVisible();
    expect(screen.getByRole('group', { name: /nearest/ })).toBeVisible();
    expect(options().map((option) => option.textContent)).toContainEqual(expect.stringMatching(/Torghundi/));
  });

  it('opens none of the nearest names by Enter before one is chosen', async () => {
    const { input, panels } = await open();
    await userEvent.type(input, 'Trgndhu');
    await screen.findByRole('group', { name: /nearest/ });
    expect(lit()).toEqual([]);
    expect(input).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{Enter}');
    expect(panels.address.entries).toEqual(['/']);
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(lit()).toEqual(options().slice(0, 1));
    await userEvent.keyboard('{Enter}');
    expect(panels.shell.state.page).toEqual({ kind: 'site', id: 'torghundi' });
  });

  it.each(['zzzqq', 'qwxzv klmrt'])('offers no name for %s: none is near', async (typed) => {
    const { input } = await open();
    await userEvent.type(input, typed);
    expect(await screen.findByText(/No name of the atlas is near/)).toBeVisible();
    expect(options()).toEqual([]);
  });

  it('searches the main names and says so when other names can’t be fetched', async () => {
    const { input } = await open({ without: ['names'] });
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be fetched: the rest is searched/);
    await find(input, 'torghundi', /^Torghundi/);
  });
});
