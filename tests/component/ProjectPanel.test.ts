import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ProjectPanel from '../../src/panels/ProjectPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a project', () => {
  it('says its state and the date of the last report at once', () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels({ without: ['projects'] }));
    expect(screen.getByRole('heading', { level: 1, name: 'Torghundi–Herat railway' })).toBeVisible();
    expect(screen.getByText('planned')).toBeVisible();
    expect(screen.getByText('last reported 2 Feb 2026')).toBeVisible();
  });

  it('tells how it went, the latest report first, without the announced aims', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels());
    const rows = (await part('How it went')).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(/2 Feb 2026.*planned.*reported.*Works under way only at Torghundi/);
    expect(rows[1]).toHaveTextContent(/10 Jul 2025.*planned.*took effect/);
  });

  it('tells an aim as an announcement', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels());
    expect(await screen.findByText(/“completed” announced for 2027/)).toBeVisible();
    expect(screen.getByText('an announcement, not a result')).toBeVisible();
  });

  it('says that an aim has passed which no report confirms', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-dryport' }, makePanels());
    expect(await screen.findByText(/announced for Sept? 2026/)).toBeVisible();
    expect(screen.getByText('this date has passed, and no report up to 23 Nov 2026 confirms it')).toBeVisible();
  });

  it('shows the preferred figure, and how many others its receipt holds', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels());
    const figures = await part('Figures');
    await userEvent.click(await figures.findByRole('button', { name: /Money pledged: USD 500 million/ }));
    expect(figures.getByText(/one other value in the receipt/)).toBeVisible();
    expect(figures.queryByRole('button', { name: /Money pledged: 300/ })).not.toBeInTheDocument();
    expect(await within(await screen.findByRole('dialog')).findByText('USD 300 million')).toBeVisible();
    expect(figures.queryByText('not published')).not.toBeInTheDocument();
  });

  it('says what is not published', async () => {
    renderPanel(ProjectPanel, { id: 'herat-hub' }, makePanels());
    const cost = (await (await part('Figures')).findByText('Cost')).parentElement;
    expect(cost).toHaveTextContent('not published');
    expect(screen.getByText('First step').parentElement).toHaveTextContent('not published');
    expect(screen.getByText('Target').parentElement).toHaveTextContent('not published');
  });

  it('leads to its place, countries and stretches of rail', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels());
    expect(await screen.findByRole('link', { name: 'Torghundi' })).toHaveAttribute('href', '/site/torghundi/');
    expect(screen.getByRole('link', { name: 'Turkmenistan' })).toHaveAttribute('href', '/country/TM/');
    const rail = await part('Rail it builds or runs on');
    expect(rail.getByRole('link', { name: 'Torghundi – Sanobar' })).toHaveAttribute(
      'href',
      '/line/af-torghundi-herat/',
    );
    expect(rail.getByText('under construction')).toBeVisible();
  });

  it('tells its events, where sources disagree, and what is open', async () => {
    renderPanel(ProjectPanel, { id: 'torghundi-herat' }, makePanels());
    expect(await (await part('Events')).findByText('Two ministers sign a memorandum.')).toBeVisible();
    expect((await part('Where sources disagree')).getByText('113–120 km; 173 km')).toBeVisible();
    expect((await part('Open questions')).getByText('No financing contract was found.')).toBeVisible();
  });
});
