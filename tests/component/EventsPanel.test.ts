import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import EventsPanel from '../../src/panels/EventsPanel.svelte';
import type { Files } from '../../src/domain/dataset.ts';
import { CORE, makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = (link = '/events/', files: PanelOverrides['files'] = READING) => {
  const panels = makePanels({ link, files: files ?? READING });
  renderPanel(EventsPanel, {}, panels);
  return panels;
};
/** Of the list, below the timeline. */
const dates = () => Array.from(document.querySelectorAll('article > ol time'), (time) => time.textContent);
const row = (text: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('article > ol > li')).find((one) =>
    one.textContent.includes(text),
  ) as HTMLElement;
const timeline = () => screen.getByRole('listbox', { name: /time axis/ });
const lane = (name: string) => within(within(timeline()).getByRole('group', { name })).getAllByRole('option');

describe('events in order', () => {
  it('stand under their years, the newest first; a bare year comes where the year begins', async () => {
    const { shell } = open();
    expect(await screen.findByRole('heading', { level: 3, name: '2025' })).toBeVisible();
    expect(dates()).toEqual(['28 Oct 2025', '12 Oct 2025', '10 Jul 2025', '2025']);
    await userEvent.click(screen.getByRole('button', { name: 'Oldest first' }));
    expect(shell.state.sort).toBe('date');
    expect(dates()).toEqual(['2025', '10 Jul 2025', '12 Oct 2025', '28 Oct 2025']);
  });

  it('tell what happened, where, for which project, with figures and sources', async () => {
    open();
    await screen.findByRole('heading', { level: 3 });
    const entry = within(row('Two ministers sign a memorandum.'));
    expect(entry.getByRole('link', { name: 'Torghundi' })).toHaveAttribute('href', '/site/torghundi/');
    expect(entry.getByRole('link', { name: /railway/ })).toHaveAttribute('href', '/project/torghundi-herat/');
    expect(screen.getAllByRole('button', { name: /more than 180 people/ })[0]).toBeVisible();
    await userEvent.click(entry.getByText('1 source'));
    expect(await entry.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
  });

  it('mark what is a policy, with who decided it', async () => {
    open();
    await screen.findByRole('heading', { level: 3 });
    const entry = row('Pakistan shuts its crossings.');
    expect(entry).toHaveTextContent('policy and security · Pakistan, Afghanistan');
  });

  it('are found by what they say and by the names of their places, which a link and the search box ask for', async () => {
    const { shell } = open('/events/?q=memorandum');
    expect(await screen.findByText('1 of 4 entries')).toBeVisible();
    const find = screen.getByRole('searchbox', { name: /Find in events/ });
    expect(find).toHaveValue('memorandum');
    await userEvent.clear(find);
    await userEvent.type(find, 'torghundi ministers');
    expect(dates()).toHaveLength(1);
    await userEvent.type(find, ' nowhere');
    expect(screen.getByText('No entry fits these filters.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(shell.state.q).toBe('');
    expect(screen.getByText('All 4 entries')).toBeVisible();
  });

  it('are filtered by kind, with the counts that each kind would give, and in the link', async () => {
    const { shell } = open();
    await screen.findByRole('heading', { level: 3 });
    await userEvent.click(screen.getByText('Kind', { selector: 'strong' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'policy and security 2' }));
    expect(screen.getByText('2 of 4 entries')).toBeVisible();
    expect(shell.state.what).toEqual(['policy']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('All 4 entries')).toBeVisible();
  });

  it('keep to the countries of the link, and change it', async () => {
    const { shell } = open('/events/?country=KZ');
    expect(await screen.findByText('1 of 4 entries')).toBeVisible();
    expect(row('The forum opens.')).toBeVisible();
    await userEvent.click(screen.getByText('Country', { selector: 'strong' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Turkmenistan/ }));
    expect(shell.state.country).toEqual(['KZ', 'TM']);
    expect(screen.getByText('2 of 4 entries')).toBeVisible();
  });

  it('say so when no entry fits', async () => {
    open('/events/?country=IR');
    expect(await screen.findByText('No entry fits these filters.')).toBeVisible();
  });
});

describe('events on the time axis', () => {
  it('stand in lanes by country, or by kind as the link has it', async () => {
    const { shell } = open();
    await screen.findByRole('listbox', { name: 'Events and policies on a time axis, in lanes by country' });
    expect(lane('Kazakhstan').map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Kazakhstan, 28 Oct 2025: The forum opens.',
    ]);
    await userEvent.click(screen.getByRole('radio', { name: 'kind' }));
    expect(shell.state.lanes).toBe('sector');
    expect(lane('forum')).toHaveLength(1);
  });

  it('are walked by arrow keys, read out, lit on the map, and opened by Enter', async () => {
    const { shell } = open();
    await screen.findByRole('listbox');
    timeline().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Home}');
    const active = () => document.getElementById(timeline().getAttribute('aria-activedescendant') ?? '');
    expect(active()).toHaveAccessibleName('Kazakhstan, 28 Oct 2025: The forum opens.');
    expect(shell.hovered).toEqual({ kind: 'site', id: 'shymkent' });
    await userEvent.keyboard('{Enter}');
    expect(active()).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText(/Kazakhstan, 28 Oct 2025: 1 entry/).closest('[role="status"]')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Shymkent' })[0]).toHaveAttribute('href', '/site/shymkent/');
  });

  it('say of a date of less precision that it is a month or a year', async () => {
    const { events } = READING;
    if (events === undefined) throw new Error('no events');
    const act = { id: 'terms', date: '2024', actors: 'Pakistan', countries: ['PK'], summary: 'Terms are set.', sites: [], same_as: null, sources: [] }; // prettier-ignore
    open('/events/?date=2024-12-31', { ...READING, events: { ...events, policies: [act, ...events.policies] } });
    expect(await screen.findByText('What happened in 2024')).toBeVisible();
    expect(screen.queryByText('What happened on 2024')).toBeNull();
  });

  it('follow the day shown: it is named on the axis, what happened last is told and lit on the map', async () => {
    const { shell } = open('/events/?date=2025-07-10');
    await screen.findByRole('listbox');
    expect(screen.getByText('Day shown: 10 Jul 2025')).toBeVisible();
    expect(screen.getByText('What happened on 10 Jul 2025')).toBeVisible();
    expect(shell.hovered).toEqual({ kind: 'site', id: 'torghundi' });
    await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
    expect(shell.state.date).toBe('2025-10-12');
    expect(screen.getByText('Day shown: 12 Oct 2025')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Previous event' }));
    expect(shell.state.date).toBe('2025-07-10');
  });

  it('are stepped through in steps that Back undoes', async () => {
    const { address, shell } = open('/events/?date=2025-07-10');
    await screen.findByRole('listbox');
    await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
    expect(shell.state.date).toBe('2025-10-12');
    address.back();
    expect(shell.state.date).toBe('2025-07-10');
  });

  it('hold what is only dated by the year in which the data end, and no step leads beyond it', async () => {
    const year = CORE.knownTo.slice(0, 4);
    const terms = { id: 'terms', date: year, actors: 'Pakistan', countries: ['PK'], summary: 'Terms are set.', sites: [], same_as: null, sources: [] }; // prettier-ignore
    const events = READING.events as Files['events'];
    const files = { ...READING, events: { ...events, policies: [...events.policies, terms] } };
    const panels = makePanels({ link: '/events/', files });
    renderPanel(EventsPanel, {}, panels);
    expect((await screen.findAllByText('Terms are set.')).length).toBeGreaterThan(0);
    const next = screen.getByRole('button', { name: 'Next event' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(next);
    expect(panels.shell.state.date).toBeNull();
  });
});
