import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import PageView from '../../src/panels/PageView.svelte';
import { makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { answerHere, ROUTING } from '../fixtures/routes.ts';
import { renderPanel } from './render.ts';

function open(link: string, overrides: PanelOverrides = {}) {
  const panels = makePanels({ link, files: ROUTING, answering: answerHere, ...overrides });
  renderPanel(PageView, {}, panels);
  return panels;
}

/** The path and query of the address bar once a change that is still being typed has been written. */
const link = (panels: ReturnType<typeof open>) => panels.shell.exactHref(null);
const list = async () => within(await screen.findByRole('list', { name: 'Ways found' }));
const cards = async () => (await list()).getAllByRole('listitem').filter((item) => item.querySelector('h3') !== null);
const card = async (name: RegExp) => {
  const found = (await cards()).find((item) => name.test(item.querySelector('h3')?.textContent ?? ''));
  if (found === undefined) throw new Error(`no way called ${name.source}`);
  return within(found);
};
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const summary = async (text: RegExp) =>
  waitFor(() => expect(screen.getAllByRole('status')[0]).toBeDefined()).then(() => screen.findByText(text));

beforeAll(() => import('../../src/panels/RoutePanel.svelte')); // fetched when it is asked for
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the question for routes', () => {
  it('offers routes to begin with while no place is chosen', async () => {
    open('/route/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Routes' })).toBeVisible();
    const presets = await part('Routes to begin with');
    expect(presets.getByRole('link', { name: 'Shymkent → Karachi' })).toHaveAttribute(
      'href',
      '/route/shymkent/karachi/',
    );
    expect(presets.getByText('Choose a start and an end, or one of these.')).toBeVisible();
  });

  it('takes both ends from the keyboard, and asks for the one that is missing', async () => {
    const panels = open('/route/');
    const from = await screen.findByRole('combobox', { name: 'From' });
    await waitFor(() => expect(panels.routes.network).not.toBeNull());
    await userEvent.type(from, 'mar{ArrowDown}{Enter}');
    expect(link(panels)).toBe('/route/tm-mary/');
    expect(from).toHaveFocus();
    expect(screen.getByText('Routes from Mary: choose where to.')).toBeVisible();
    await userEvent.type(screen.getByRole('combobox', { name: 'To' }), 'herat{ArrowDown}{Enter}');
    expect(link(panels)).toBe('/route/tm-mary/herat/');
    expect(await summary(/ways? found from Mary to Herat at 23 Nov 2026/)).toBeVisible();
  });

  it('says of each place what it is and where', async () => {
    const panels = open('/route/');
    await waitFor(() => expect(panels.routes.network).not.toBeNull());
    await userEvent.type(await screen.findByRole('combobox', { name: 'To' }), 'kara');
    expect(screen.getByRole('option', { name: 'Karachi city, Pakistan' })).toBeVisible();
    expect(screen.getByRole('option', { name: 'Karachi City station, Pakistan' })).toBeVisible();
  });

  it('swaps start and end, and what is to be passed in between', async () => {
    const panels = open('/route/tm-mary/karachi/?via=torghundi,herat&avoid=IR');
    await userEvent.click(await screen.findByRole('button', { name: 'Swap start and end' }));
    expect(link(panels)).toBe('/route/karachi/tm-mary/?via=herat,torghundi&avoid=IR');
  });

  it('asks the map for an end, and gives up by Escape', async () => {
    const { shell } = open('/route/');
    const pick = await screen.findByRole('button', { name: 'Pick the start on the map' });
    await userEvent.click(pick);
    expect(shell.picking).toBe('from');
    expect(pick).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/Click or tap where the routes begin/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(shell.picking).toBeNull();
  });

  it('puts what is best into the link', async () => {
    const panels = open('/route/tm-mary/herat/');
    await userEvent.click(await screen.findByRole('radio', { name: 'kilometres' }));
    expect(link(panels)).toBe('/route/tm-mary/herat/?by=km');
  });

  it('adds and removes what is to be passed and avoided', async () => {
    const panels = open('/route/tm-mary/karachi/');
    await list();
    await userEvent.click(screen.getByText('Pass by, avoid'));
    await userEvent.type(screen.getByRole('combobox', { name: /to pass/ }), 'herat{ArrowDown}{Enter}');
    expect(link(panels)).toBe('/route/tm-mary/karachi/?via=herat');
    await userEvent.type(screen.getByRole('combobox', { name: /to avoid/ }), 'uzbek{Enter}');
    expect(link(panels)).toBe('/route/tm-mary/karachi/?via=herat&avoid=UZ');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Uzbekistan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Herat' }));
    expect(link(panels)).toBe('/route/tm-mary/karachi/');
  });
});

describe('the ways found', () => {
  it('are listed with the usable first, each with a name, length, hours and cost as ranges', async () => {
    open('/route/tm-mary/herat/');
    expect(
      await summary(/^2 ways found from Mary to Herat at 23 Nov 2026\. .*one of them can be used\.$/),
    ).toBeVisible();
    const [first, second] = await cards();
    const road = within(first as HTMLElement);
    expect(road.getByRole('heading', { level: 3 })).toHaveTextContent(/rail and road$/);
    expect(road.getByText('can be used, as far as reports tell', { exact: false })).toBeVisible();
    expect(road.getByText('426 km')).toBeVisible();
    expect(road.getByText(/^\d+–\d+ h$/)).toBeVisible();
    expect(road.getByText(/^USD \d+–[\d,]+$/)).toBeVisible();
    expect(road.getByText('1 border · 0 breaks of gauge · 1 transfer')).toBeVisible();
    const rail = within(second as HTMLElement);
    expect(rail.getByText(/^not possible at 23 Nov 2026: 1 obstacle/)).toBeVisible();
    expect(rail.getByText('about 441 km')).toBeVisible();
    expect(rail.getByText('348 km of it published')).toBeVisible();
  });

  it('name each missing link with its kilometres, its state and the date of that', async () => {
    open('/route/tm-mary/herat/');
    const rail = await card(/, rail$/);
    expect(rail.getByText('Torghundi–Herat (about 115 km)')).toBeVisible();
    await userEvent.click(rail.getByText('What keeps it shut'));
    expect(rail.getByText('under construction')).toBeVisible();
    expect(rail.getByText('planned')).toBeVisible();
    expect(rail.getAllByText(/2 Feb 2026/)).toHaveLength(2);
    expect(rail.getAllByRole('link', { name: 'Torghundi–Herat' })[0]).toHaveAttribute(
      'href',
      '/line/af-torghundi-herat/',
    );
  });

  it('give the sources of what keeps them shut', async () => {
    open('/route/tm-mary/karachi/');
    const way = await card(/Chaman|road/); // the first of the list is open
    const gate = way.getByRole('link', { name: 'Chaman–Spin Boldak' }).closest('li') as HTMLElement;
    expect(within(gate).getByText('closed to trade')).toBeVisible();
    await userEvent.click(within(gate).getByLabelText('Sources for the state of Chaman–Spin Boldak'));
    expect(await within(gate).findByText('Shut after fighting.')).toBeVisible();
    expect(await within(gate).findByRole('link', { name: 'Ministers sign' })).toHaveAttribute(
      'href',
      'https://example.org/times',
    );
  });

  it('say when none can be used, and what would have to be open for the nearest', async () => {
    const panels = open('/route/tm-mary/karachi/');
    expect(await summary(/None of them can be used/)).toBeVisible();
    expect(screen.getByText(/no way from start to end is open/)).toBeVisible();
    const offer = screen.getByRole('link', { name: 'Take the one link that it lacks as open' });
    expect(offer.getAttribute('href')).toMatch(/^\/route\/tm-mary\/karachi\/\?assume=chaman-spin-boldak&way=/);
    panels.shell.follow(offer.getAttribute('href') ?? '');
    expect(await screen.findByText(/can be used if what you took as open were open/)).toBeVisible();
  });

  it('are chosen by a link that names the way', async () => {
    const panels = open('/route/tm-mary/herat/');
    const rail = await card(/, rail$/);
    const choose = rail.getByRole('link', { name: /, rail$/ });
    expect(choose.getAttribute('href')).toMatch(/^\/route\/tm-mary\/herat\/\?way=[a-z0-9]+$/);
    panels.shell.follow(choose.getAttribute('href') ?? '');
    await waitFor(() => expect(choose).toHaveAttribute('aria-current', 'true'));
    expect(panels.routes.ways?.chosen).toBe(panels.routes.chosen?.key);
    expect(panels.routes.chosen?.blockers).toHaveLength(2);
  });

  it('tell which words of the link name nothing, and leave them out', async () => {
    open('/route/tm-mary/herat/?avoid=atlantis&assume=moon-line&model=tea/1/2/3');
    expect(await screen.findByText(/“avoid” names “atlantis”, which the atlas does not know/)).toBeVisible();
    expect(screen.getByText(/“assume” names “moon-line”/)).toBeVisible();
    expect(screen.getByText(/“model” names “tea”/)).toBeVisible();
  });

  it('are told apart from a way that the link names and that is not there', async () => {
    open('/route/tm-mary/herat/?way=zzz');
    expect(await screen.findByText(/The way that the link names is not among those found/)).toBeVisible();
  });

  it('follow the date: before the gate was shut the way could be used', async () => {
    open('/route/tm-mary/karachi/?date=2025-10-01');
    expect(await summary(/at 1 Oct 2025\. As far as reports tell/)).toBeVisible();
  });
});

describe('what is taken as open', () => {
  it('is offered with its state, goes into the link, and makes the way usable', async () => {
    const panels = open('/route/tm-mary/herat/');
    const assume = await part('What if it were open?');
    const box = assume.getByRole('checkbox', { name: 'Torghundi–Herat' });
    expect(assume.getByText('under construction')).toBeVisible();
    expect(assume.getByText('planned')).toBeVisible();
    await userEvent.click(box);
    expect(link(panels)).toBe('/route/tm-mary/herat/?assume=af-torghundi-herat');
    expect((await card(/, rail$/)).getByText(/can be used if what you took as open were open/)).toBeVisible();
    expect(await summary(/can be used\.$/)).toHaveTextContent('all can be used');
    expect(assume.getByRole('checkbox', { name: 'Torghundi–Herat' })).toBeChecked();
    await userEvent.click(assume.getByRole('checkbox', { name: 'Torghundi–Herat' }));
    expect(link(panels)).toBe('/route/tm-mary/herat/');
  });
});

describe('the details and the comparison', () => {
  it('give the chosen way part by part, with its borders and transfers', async () => {
    open('/route/tm-mary/herat/');
    const details = await part('The way shown, part by part');
    const rows = details.getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/^Mary – Torghundi$/);
    expect(rows[2]).toHaveTextContent(/^rail, 1520 mm\s*326/);
    expect(details.getByRole('link', { name: 'Mary–Serhetabat–Torghundi' })).toHaveAttribute(
      'href',
      '/line/tm-mary-serhetabat/',
    );
    expect(details.getByRole('link', { name: 'Serhetabat–Torghundi' })).toHaveAttribute(
      'href',
      '/crossing/serhetabat-torghundi/',
    );
    expect(details.getByText('Turkmenistan to Afghanistan', { exact: false })).toBeVisible();
    expect(details.getByText(/Torghundi: from rail to road/)).toBeVisible();
    expect(details.getByText('The gauge does not change on it.')).toBeVisible();
  });

  it('set the ways side by side and mark the least in words', async () => {
    open('/route/tm-mary/herat/');
    const table = await part('All ways compared');
    const row = (name: string) => within(table.getByRole('row', { name: new RegExp(`^${name}`) }));
    expect(
      row('Kilometres')
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['426 least', 'about 441']);
    expect(
      row('Transfers')
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['1', '0 least']);
    expect(
      row('planned')
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['–', 'about 93']);
    expect(
      row('Can be used')
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['yes', 'no, 1 obstacle']);
  });
});

describe('the cost model', () => {
  const inputs = async (measure: string, name: string) => {
    const model = await part('What hours and costs are made from');
    await userEvent.click(model.getByText(measure, { selector: 'summary *, summary', exact: false }));
    return within(model.getByRole('group', { name: new RegExp(`^${name}`) }));
  };
  const hours = async () => (await card(/rail and road/)).getByText(/–.* h$/).textContent;

  it('says that nothing is a quotation and of which corridors the averages are', async () => {
    open('/route/tm-mary/herat/');
    const model = await part('What hours and costs are made from');
    expect(model.getByText('Nothing here is a quotation.')).toBeVisible();
    expect(model.getByText(/CAREC averages are of all its corridors/)).toBeVisible();
  });

  it('takes a change at once, marks it, keeps it in the link, and takes it back', async () => {
    const panels = open('/route/tm-mary/herat/');
    const before = await hours();
    const speed = await inputs('Speed', 'Speed, rail');
    const low = speed.getByRole('textbox', { name: /, low$/ });
    await userEvent.clear(low);
    await userEvent.type(low, '5');
    expect(link(panels)).toBe('/route/tm-mary/herat/?model=speed-rail/5/20/40');
    await waitFor(async () => expect(await hours()).not.toBe(before));
    expect(speed.getByText('changed')).toBeVisible();
    expect(speed.getByText('was 10 – 20 – 40')).toBeVisible();
    await userEvent.click(speed.getByRole('button', { name: /^Take back the change of Speed, rail/ }));
    expect(link(panels)).toBe('/route/tm-mary/herat/');
    expect(low).toHaveValue('10');
    await waitFor(async () => expect(await hours()).toBe(before));
  });

  it('says what is wrong with a range that can’t be, and does not take it', async () => {
    const panels = open('/route/tm-mary/herat/');
    await hours();
    const speed = await inputs('Speed', 'Speed, rail');
    const low = speed.getByRole('textbox', { name: /, low$/ });
    await userEvent.clear(low);
    await userEvent.type(low, '30');
    expect(speed.getByRole('alert')).toHaveTextContent('Low may not be above central');
    await userEvent.clear(low);
    await userEvent.type(low, 'many');
    expect(speed.getByRole('alert')).toHaveTextContent('A number from 0');
    expect(low).toHaveAttribute('aria-invalid', 'true');
    expect(link(panels)).not.toContain('30/20');
  });

  it('says what each parameter rests on', async () => {
    open('/route/tm-mary/herat/');
    await hours();
    const border = await inputs('Time at a border', 'Time at a border, road, Pakistan');
    expect(border.getByText('worked out from published figures')).toBeVisible();
    await userEvent.click(border.getByText(/how it was found, 1 source/));
    expect(border.getByText('Mean of 2022.')).toBeVisible();
    expect(await border.findByText(/Works at Torghundi/)).toBeVisible();
  });
});

describe('no route', () => {
  it('names places that are called nearly like an unknown one', async () => {
    open('/route/tm-mary/heratt/');
    expect(await screen.findByText(/knows no place of the network by the name “heratt”/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Herat' })).toHaveAttribute('href', '/route/tm-mary/herat/');
  });

  it('offers to drop a place to pass that nobody knows', async () => {
    open('/route/tm-mary/herat/?via=nowhere-at-all');
    expect(await screen.findByText(/knows nothing to pass by the name “nowhere-at-all”/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Do not pass/ })).toHaveAttribute('href', '/route/tm-mary/herat/');
  });

  it('goes on when an offer is taken that makes two others the same', async () => {
    const { shell } = open('/route/tm-mary/herat/?via=heratt');
    expect(await screen.findByText(/knows nothing to pass by the name “heratt”/)).toBeVisible();
    shell.choose({ via: [] });
    expect((await cards()).length).toBeGreaterThan(0);
  });

  it('says that a known place has no railway, road or ship', async () => {
    open('/route/shymkent/herat/');
    expect(await screen.findByText(/calls at Shymkent or near it/)).toBeVisible();
  });

  it('says that start and end are the same, and where else one could go', async () => {
    open('/route/herat/af-herat/');
    expect(await screen.findByText('Start and end are the same place, Herat.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Almaty → Herat' })).toBeVisible();
  });

  it('says that two places are not joined, and offers the nearest that is', async () => {
    open('/route/tm-mary/xx-island/');
    expect(await screen.findByText(/joins Mary and Island, even if everything were open/)).toBeVisible();
    const nearest = screen.getByText('The nearest place that can be reached').nextElementSibling as HTMLElement;
    expect(within(nearest).getByRole('link')).toHaveAttribute('href', '/route/xx-islet/xx-island/');
  });

  it('says that nothing is left by what is avoided, and offers to allow each again', async () => {
    open('/route/tm-mary/herat/?avoid=KZ,serhetabat-torghundi');
    expect(await screen.findByText(/leaves no way, even if everything were open/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Allow Serhetabat–Torghundi again' })).toHaveAttribute(
      'href',
      '/route/tm-mary/herat/?avoid=KZ',
    );
    expect(screen.getByRole('link', { name: 'Allow Kazakhstan again' })).toBeVisible();
  });

  it('says what is wrong when the network is missing, and tries again when asked', async () => {
    const panels = open('/route/tm-mary/herat/', { without: ['network'] });
    expect(await screen.findByRole('alert')).toHaveTextContent('not on the server');
    const retry = vi.spyOn(panels.routes, 'retry');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
