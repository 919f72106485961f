/** What a reader can answer from the page of projects, on the data of the atlas itself. */
import { join } from 'node:path';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../geo/compile.ts';
import { readTables } from '../../geo/read.ts';
import ProjectsPanel from '../../src/panels/ProjectsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

// The ground of the map is made of files that a test browser can't reach, and no panel shows it.
vi.mock('../../geo/basemap.ts', () => ({ compileBasemap: () => ({}), countryAt: () => null }));
vi.mock('../../geo/base-files.ts', () => ({ baseFiles: () => ({}) }));

const files = compile(readTables(join(process.cwd(), 'geo')).tables);

describe('which projects in Afghanistan are under construction at the end of 2025, and what are they known to cost?', () => {
  const open = async (link: string) => {
    renderPanel(ProjectsPanel, {}, makePanels({ link, files }));
    await screen.findByRole('region', { name: 'Known costs' });
  };
  const LINK = '/projects/?date=2025-12-31&status=under-construction&country=AF';

  it('names each with its state on that day, and the date of the report', async () => {
    await open(LINK);
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      'Khaf–Herat railway, section 4 phase 1 (Rozanak–Robat Paryan)',
      'Khaf–Herat railway, section 4 phase 2 (Robat Paryan–Herat airport)',
      'Serhetabat–Herat fibre-optic line',
      'TAP power line',
      'TAPI gas pipeline, Serhetabat–Herat',
      'Torghundi dry port',
      'Torghundi–Sanabar railway section',
    ]);
    for (const row of rows) expect(row).toHaveTextContent(/under construction last reported .*20(24|25)/);
  });

  it('says what the known sum leaves out, and which project makes most of it', async () => {
    await open(LINK);
    const costs = within(screen.getByRole('region', { name: 'Known costs' }));
    expect(costs.getByText('93% of it is TAP power line.')).toBeVisible();
    expect(
      costs.getByText(
        'Not in the sum, though a cost is published: Torghundi dry port and Torghundi–Sanabar railway section.',
      ),
    ).toBeVisible();
  });

  it('gives the cost of each with its receipt, or says that none is published', async () => {
    await open(LINK);
    const row = (name: RegExp) => within(screen.getByRole('link', { name }).closest('li') as HTMLElement);
    expect(
      row(/section 4 phase 1/).getByRole('button', { name: /Contract for phase 1: USD 58.5 million/ }),
    ).toBeVisible();
    expect(
      row(/section 4 phase 2/).getByRole('button', { name: /Contract for phase 2: USD 54.6 million/ }),
    ).toBeVisible();
    expect(row(/TAP power line/).getByRole('button', { name: /USD 1.6 billion/ })).toBeVisible();
    expect(row(/fibre/).getByText('cost not published')).toBeVisible();
    expect(row(/TAPI gas/).getByText('cost not published')).toBeVisible();
  });

  it('adds only what does not overlap, and says what is left out and how many are not published', async () => {
    await open(LINK);
    const totals = within(screen.getByRole('region', { name: 'Known costs' }));
    expect(totals.getByRole('button', { name: /can be added, in USD million: .*USD 1,713.1 million/ })).toBeVisible();
    expect(totals.getByText('3 figures added')).toBeVisible();
    expect(totals.getByText('No cost is published for 2 of 7 projects.')).toBeVisible();
    expect(totals.getByText('What is added, and 4 that are not')).toBeVisible();
    expect(totals.getAllByText(/overlaps others here/)).toHaveLength(4);
  });

  it('shows nothing that was published later', async () => {
    await open('/projects/?date=2025-12-31&q=Uzbekistan%20Afghanistan%20railway');
    expect(screen.queryByText(/USD 4.5 billion/)).toBeNull();
  });
});
