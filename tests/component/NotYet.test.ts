import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import CountryPanel from '../../src/panels/CountryPanel.svelte';
import CrossingPanel from '../../src/panels/CrossingPanel.svelte';
import EventsPanel from '../../src/panels/EventsPanel.svelte';
import LinePanel from '../../src/panels/LinePanel.svelte';
import OverviewPanel from '../../src/panels/OverviewPanel.svelte';
import PageView from '../../src/panels/PageView.svelte';
import ProjectPanel from '../../src/panels/ProjectPanel.svelte';
import ProjectsPanel from '../../src/panels/ProjectsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

describe('the page of something that was not there yet', () => {
  it('says so and offers the day on which it appears, and the latest', () => {
    renderPanel(PageView, {}, makePanels({ link: '/project/torghundi-herat/?date=2020' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Torghundi–Herat railway' })).toBeVisible();
    expect(screen.getByText('Nothing was reported of Torghundi–Herat railway by 31 Dec 2020.')).toBeVisible();
    expect(screen.getByText('It first appears in the data on 10 Jul 2025: planned.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show 10 Jul 2025' })).toHaveAttribute(
      'href',
      '/project/torghundi-herat/?date=2025-07-10',
    );
    expect(screen.getByRole('link', { name: 'Show the latest, 23 Nov 2026' })).toHaveAttribute(
      'href',
      '/project/torghundi-herat/',
    );
  });

  it('makes way for the page itself when the day moves on', async () => {
    const { shell, ...rest } = makePanels({ link: '/project/torghundi-herat/?date=2025-07-09' });
    renderPanel(PageView, {}, { shell, ...rest });
    expect(screen.queryByText(/Nothing was reported/)).not.toBeNull();
    shell.adjust({ date: '2025-07-10' });
    expect(await screen.findByText('last reported 10 Jul 2025')).toBeVisible();
    expect(screen.queryByText(/Nothing was reported/)).toBeNull();
  });

  it('is that of a railway before the first of its stretches', () => {
    renderPanel(PageView, {}, makePanels({ link: '/line/af-torghundi-herat/?date=2024-09' }));
    expect(screen.queryByText(/Nothing was reported/)).toBeNull();
    renderPanel(PageView, {}, makePanels({ link: '/line/af-torghundi-herat/?date=2024-08' }));
    expect(screen.getByText('It first appears in the data on 11 Sept 2024: under construction.')).toBeVisible();
  });

  it('is no such page if the data never hold it', () => {
    renderPanel(PageView, {}, makePanels({ link: '/project/nothing/?date=2020' }));
    expect(screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  });
});

describe('pages on an earlier day', () => {
  it('set apart the reports that came later', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels({ link: '/project/torghundi-herat/?date=2025' }));
    const later = within(await screen.findByRole('group', { name: 'After 31 Dec 2025, the date shown' }));
    expect(later.getByText('2 Feb 2026')).toBeVisible();
    expect(later.queryByText('10 Jul 2025')).toBeNull();
    expect(screen.getByText('10 Jul 2025', { selector: 'time' })).toBeVisible();
    expect(screen.getAllByText('last reported 10 Jul 2025')).not.toHaveLength(0);
  });

  it('presume what the first report found, and say that they do', () => {
    renderPanel(CrossingPanel, { id: 'chaman-spin-boldak' }, makePanels({ link: '/?date=2019', files: READING }));
    expect(screen.getByText('presumed: first reported Jul 2021, earlier state not in the data')).toBeVisible();
  });

  it('count and list only what was there', async () => {
    renderPanel(ProjectsPanel, {}, makePanels({ link: '/projects/?date=2025-07-10' }));
    expect(await screen.findByText('All 1 project')).toBeVisible();
    renderPanel(CountryPanel, { id: 'AF' }, makePanels({ link: '/country/AF/?date=2024-12', files: READING }));
    expect(screen.getByText(/· 0 projects · 2 rail lines ·/)).toBeVisible();
  });

  it('leave out what happened later, and say how much', async () => {
    renderPanel(EventsPanel, {}, makePanels({ link: '/events/?date=2025-08' }));
    expect((await screen.findAllByText('Two ministers sign a memorandum.'))[0]).toBeVisible();
    expect(screen.queryByText('The forum opens.')).toBeNull();
    expect(screen.getByText('1 entry after 31 Aug 2025, the date shown, is left out.')).toBeVisible();
    expect(screen.getByText('All 1 entry')).toBeVisible();
  });

  it('tell the corridor along its whole way, with what nobody had spoken of yet', () => {
    renderPanel(OverviewPanel, {}, makePanels({ link: '/?date=2024' }));
    const stretches = within(screen.getByRole('region', { name: 'From end to end' })).getAllByRole('listitem');
    expect(stretches.at(-1)).toHaveTextContent(/^Sanobar – Herat nothing reported by 31 Dec 2024/);
  });

  it('tell where the corridor stood in states of that day, not in the sentences of today', () => {
    renderPanel(OverviewPanel, {}, makePanels({ link: '/?date=2024' }));
    const stands = within(screen.getByRole('region', { name: 'Where it stands' }));
    expect(stands.getByText('open')).toBeVisible();
    expect(stands.queryByText(/shut to trade/)).toBeNull();
  });

  it('say which stretches of a railway are not listed', async () => {
    const context = makePanels({ link: '/line/af-torghundi-herat/?date=2024', files: READING });
    renderPanel(LinePanel, { id: 'af-torghundi-herat' }, context);
    expect(
      await screen.findByText('1 stretch of it is not listed: nothing was reported of it by 31 Dec 2024.'),
    ).toBeVisible();
  });
});
