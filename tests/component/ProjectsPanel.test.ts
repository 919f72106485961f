import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ProjectsPanel from '../../src/panels/ProjectsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const ALL = ['Logistics centre in Herat', 'Torghundi dry port', 'Torghundi–Herat railway'];

async function open(link = '/projects/') {
  const panels = makePanels({ link });
  renderPanel(ProjectsPanel, {}, panels);
  await screen.findByRole('searchbox', { name: /Find in projects/ });
  return panels;
}
const openFilter = (name: string) => userEvent.click(screen.getByText(name, { selector: 'summary strong' }));
const names = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
const totals = () => within(screen.getByRole('region', { name: 'Known costs' }));

describe('the list of projects', () => {
  it('shows each project with its state and the date of the last report', async () => {
    await open();
    expect(names()).toEqual(ALL);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(/under construction last reported 24 Sept? 2025/);
  });

  it('combines sector, state and country, with the counts that each would give', async () => {
    const { address } = await open();
    await openFilter('Sector');
    await userEvent.click(screen.getByRole('checkbox', { name: 'logistics 2' }));
    await openFilter('State');
    await userEvent.click(screen.getByRole('checkbox', { name: 'announced 1' }));
    expect(names()).toEqual(['Logistics centre in Herat']);
    expect(screen.getByRole('checkbox', { name: 'rail 0' })).toBeVisible();
    expect(address.read()).toBe('/projects/?status=announced&sector=logistics');
  });

  it('is narrowed to one actor, with how many projects each has', async () => {
    const { shell } = await open();
    const actors = screen.getByRole('combobox', { name: 'Actor' });
    await userEvent.selectOptions(actors, 'Turkmen railways (1)');
    expect(names()).toEqual(['Torghundi dry port']);
    expect(shell.state.actor).toBe('turkmen-railways');
    expect(shell.listed).toEqual(new Set(['torghundi-dryport']));
  });

  it('finds words in name, description, actors and place, blind to case and marks, and tells the map', async () => {
    const { shell } = await open();
    const box = screen.getByRole('searchbox', { name: /Find in projects/ });
    await userEvent.type(box, 'WÁREHOUSES torghundi');
    expect(names()).toEqual(['Torghundi dry port']);
    expect(screen.getByText('1 of 3 projects')).toHaveAttribute('role', 'status');
    expect(shell.state.q).toBe('WÁREHOUSES torghundi');
    expect(shell.listed).toEqual(new Set(['torghundi-dryport']));
    await userEvent.clear(box);
    expect(shell.listed).toBeNull();
  });

  it('opens as the link has it', async () => {
    await open('/projects/?q=public%20works&sort=-name');
    expect(names()).toEqual(['Torghundi–Herat railway']);
  });

  it('can be sorted by each column, and the order turned round; the link keeps it', async () => {
    const { shell } = await open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'state');
    expect(names()).toEqual(['Torghundi dry port', 'Torghundi–Herat railway', 'Logistics centre in Herat']);
    await userEvent.click(screen.getByRole('button', { name: 'Turn the order round' }));
    expect(names()).toEqual(['Logistics centre in Herat', 'Torghundi–Herat railway', 'Torghundi dry port']);
    expect(shell.state.sort).toBe('-status');
  });

  it('says when no project fits and lets go of all that is asked', async () => {
    const { shell } = await open('/projects/?sector=mining&actor=nobody&q=zebra');
    expect(screen.getByText('No project fits these filters.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'mining 0' })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(names()).toHaveLength(3);
    expect([shell.state.actor, shell.state.q]).toEqual([null, '']);
  });

  it('says how many are left out because nothing of them was reported yet', async () => {
    await open('/projects/?date=2025-09-10');
    expect(names()).toEqual(['Logistics centre in Herat', 'Torghundi–Herat railway']);
    expect(screen.getByText(/1 project of which nothing was reported by 10 Sept? 2025/)).toBeVisible();
  });
});

describe('known costs of the projects shown', () => {
  it('are added, with how many are not published and how the sum is made', async () => {
    await open();
    expect(totals().getAllByText('500')[0]).toBeVisible();
    expect(totals().getByText('No cost is published for 2 of 3 projects.')).toBeVisible();
    await userEvent.click(totals().getByRole('button', { name: /Known costs of the projects shown/ }));
    expect(await screen.findByRole('dialog', { name: /.+/ })).toHaveTextContent('500 = 500 USD million');
  });

  it('are said to be missing where there are none', async () => {
    await open('/projects/?sector=logistics');
    expect(totals().getByText('No figures that can be added.')).toBeVisible();
    expect(screen.getAllByText('cost not published')).toHaveLength(2);
  });
});

describe('the wide table', () => {
  it('has a column for each thing told, sorted by a press on its head', async () => {
    const { shell } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Wide table' }));
    const table = within(screen.getByRole('table', { name: /All 3 projects, as of/ }));
    await userEvent.click(table.getByRole('button', { name: /^Last report/ }));
    expect(table.getByRole('columnheader', { name: /Last report/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(table.getAllByRole('rowheader').map((head) => head.textContent.trim())).toEqual([
      'Logistics centre in Herat',
      'Torghundi dry port',
      'Torghundi–Herat railway',
    ]);
    await userEvent.click(table.getByRole('button', { name: /^Last report/ }));
    expect(shell.state.sort).toBe('-report');
  });
});

describe('projects side by side', () => {
  it('are chosen in the list, at least two, and kept in the link', async () => {
    const { address } = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Torghundi–Herat railway' }));
    expect(screen.getByText(/1 project chosen: choose another/)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Torghundi dry port' }));
    expect(
      screen.getByRole('table', { name: /Compared: Torghundi–Herat railway and Torghundi dry port/ }),
    ).toBeVisible();
    expect(address.read()).toBe('/projects/?compare=torghundi-herat,torghundi-dryport');
  });

  it('show state, cost with rivals, stretches with lengths and the last report; what is missing is not published', async () => {
    const { shell } = await open('/projects/?compare=torghundi-herat,torghundi-dryport,nothing-such');
    const table = within(screen.getByRole('table', { name: /Compared/ }));
    const cells = (name: string) => {
      const head = table.getByRole('rowheader', { name });
      return within(head.closest('tbody') as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
    };
    expect(cells('State')[0]).toMatch(/planned last reported 2 Feb 2026/);
    expect(cells('Cost')[0]).toMatch(/USD 500 million.*Other values: .*USD 300 million/);
    expect(cells('Cost')[1]).toBe('not published');
    expect(cells('Stretches and lengths')[0]).toMatch(/Torghundi – Sanobar: 22 km/);
    expect(cells('Last report')[0]).toMatch(/2 Feb 2026: Works under way only at Torghundi/);
    expect(screen.getByText('The atlas has no project “nothing-such”.')).toBeVisible();
    await userEvent.click(table.getByRole('button', { name: 'Remove Torghundi dry port from the comparison' }));
    expect(shell.state.compare).toEqual(['torghundi-herat', 'nothing-such']);
  });
});

it('says beside the list that a project was chosen to be compared, and leads to the comparison', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await open();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Torghundi dry port' }));
  const said = screen.getAllByRole('status').find((one) => one.textContent.includes('1 project chosen'));
  expect(said).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go to the comparison' }));
  expect(screen.getByRole('heading', { name: 'Side by side' })).toHaveFocus();
});
