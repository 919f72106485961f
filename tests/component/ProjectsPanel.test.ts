import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ProjectsPanel from '../../src/panels/ProjectsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const openFilter = (name: string) => userEvent.click(screen.getByText(name, { selector: 'summary *' }));
const names = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

describe('the list of projects', () => {
  it('shows each project with its state and the date of the last report', () => {
    renderPanel(ProjectsPanel, {}, makePanels());
    expect(names()).toEqual(['Logistics centre in Herat', 'Torghundi dry port', 'Torghundi–Herat railway']);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(/under construction last reported 24 Sept? 2025/);
  });

  it('combines sector, state and country', async () => {
    const context = makePanels();
    renderPanel(ProjectsPanel, {}, context);
    await openFilter('Sector');
    await userEvent.click(screen.getByRole('checkbox', { name: 'logistics 2' }));
    await openFilter('State');
    await userEvent.click(screen.getByRole('checkbox', { name: 'announced 1' }));
    expect(names()).toEqual(['Logistics centre in Herat']);
    expect(screen.getByRole('checkbox', { name: 'rail 0' })).toBeVisible();
    expect(context.address.read()).toBe('/?status=announced&sector=logistics');
  });

  it('can be sorted by state', async () => {
    renderPanel(ProjectsPanel, {}, makePanels());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'state');
    expect(names()).toEqual(['Torghundi dry port', 'Torghundi–Herat railway', 'Logistics centre in Herat']);
  });

  it('says when no project fits and lets go of the filters', async () => {
    renderPanel(ProjectsPanel, {}, makePanels({ link: '/projects/?sector=mining' }));
    expect(screen.getByText('No project fits these filters.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'mining 0' })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(names()).toHaveLength(3);
  });
});
