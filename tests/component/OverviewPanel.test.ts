import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import OverviewPanel from '../../src/panels/OverviewPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the overview', () => {
  it('says what the corridor is and what it is not', () => {
    renderPanel(OverviewPanel, {}, makePanels());
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByText(/Kazakh government’s name for a transit corridor/)).toHaveTextContent(
      /nothing to do with CASA-1000/,
    );
  });

  it('says where it stands, each statement dated and leading on', () => {
    renderPanel(OverviewPanel, {}, makePanels());
    const stands = part('Where it stands');
    expect(stands.getByRole('link', { name: 'from Torghundi to Herat' })).toHaveAttribute(
      'href',
      '/project/torghundi-herat/',
    );
    expect(stands.getByText(/is missing/)).toHaveTextContent(/No reopening was found \(last reported 27 Feb 2026\)/);
    expect(stands.getByText(/is missing/)).toHaveTextContent('Sources were read up to 23 Nov 2026.');
  });

  it('shows the key figures with their receipts', async () => {
    renderPanel(OverviewPanel, {}, makePanels());
    const figures = part('In figures');
    expect(figures.getByText('545.2')).toBeVisible();
    await userEvent.click(figures.getByRole('button', { name: /Source of/ }));
    expect(
      await within(await screen.findByRole('dialog')).findByRole('link', { name: 'Ministers sign' }),
    ).toBeVisible();
  });

  it('tells the corridor from end to end, with the state of each stretch', () => {
    renderPanel(OverviewPanel, {}, makePanels());
    const rows = part('From end to end').getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(
        /^Mary – Torghundi operating parts last reported between 2 Feb 2026 and 3 Oct 2026 1520 mm, by Mary–Serhetabat–Torghundi$/,
      ),
      expect.stringMatching(/^Torghundi – Sanobar under construction last reported 2 Feb 2026/),
      expect.stringMatching(/^Sanobar – Herat planned last reported 2 Feb 2026/),
    ]);
  });

  it('groups rail by state, with lengths when a group is opened', async () => {
    renderPanel(OverviewPanel, {}, makePanels());
    const rail = part('Rail by state');
    expect(rail.queryByText('Torghundi – Sanobar')).not.toBeInTheDocument();
    await userEvent.click(rail.getByText('under construction'));
    expect(await rail.findByRole('button', { name: /22 km/ })).toBeVisible();
    expect(rail.getByText('Torghundi – Sanobar')).toBeVisible();
  });

  it('shows shut crossings first', () => {
    renderPanel(OverviewPanel, {}, makePanels());
    const crossings = part('Border crossings by state');
    expect(crossings.getAllByRole('group')[0]).toHaveTextContent(/closed to trade 1 crossing/);
    expect(crossings.getByRole('link', { name: 'Chaman–Spin Boldak' })).toBeVisible();
  });

  it('leads on to the lists', () => {
    renderPanel(OverviewPanel, {}, makePanels());
    expect(screen.getByRole('link', { name: '4 sites' })).toHaveAttribute('href', '/sites/');
    expect(screen.getByRole('link', { name: '3 projects' })).toHaveAttribute('href', '/projects/');
  });
});
