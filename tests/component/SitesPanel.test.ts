import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import SitesPanel from '../../src/panels/SitesPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { catchFiles, readCsv } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

const openFilter = async (name: string) => {
  await userEvent.click(screen.getByText(name, { selector: 'summary *' }));
  return within(screen.getByRole('group', { name }));
};
const names = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

describe('the list of sites', () => {
  it('is sorted by name and says of which sites the position is not known', () => {
    renderPanel(SitesPanel, {}, makePanels());
    expect(screen.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible();
    expect(names()).toEqual(['Herat', 'Sanabar', 'Shymkent', 'Torghundi']);
    expect(screen.getByText(/position not published: no marker/)).toBeVisible();
  });

  it('narrows with a filter, counts what each option would give and writes the link', async () => {
    const context = makePanels();
    renderPanel(SitesPanel, {}, context);
    const country = await openFilter('Country');
    expect(country.getByRole('checkbox', { name: 'Afghanistan 3' })).toBeVisible();
    await userEvent.click(country.getByRole('checkbox', { name: 'Kazakhstan 1' }));
    expect(names()).toEqual(['Shymkent']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 4 sites');
    expect((await openFilter('Kind')).getByRole('checkbox', { name: 'dry port 0' })).toBeVisible();
    expect(country.getByRole('checkbox', { name: 'Afghanistan 3' })).not.toBeChecked();
    expect(context.address.read()).toBe('/?country=KZ');
  });

  it('offers to clear the filters when nothing is left', async () => {
    renderPanel(SitesPanel, {}, makePanels({ link: '/sites/?kind=dry-port&country=KZ' }));
    expect(screen.getByText('No site fits these filters.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(names()).toHaveLength(4);
  });

  it('is taken away as it is filtered, as a table and as points', async () => {
    const next = catchFiles();
    renderPanel(SitesPanel, {}, makePanels({ link: '/sites/?country=AF' }));
    await userEvent.click(await screen.findByRole('button', { name: /^CSV:/ }));
    const [columns = [], ...rows] = readCsv((await next()).text);
    expect(rows.map((row) => row[columns.indexOf('name')])).toEqual(names());
    await userEvent.click(screen.getByRole('button', { name: /^GeoJSON:/ }));
    const { features } = JSON.parse((await next()).text) as FeatureCollection;
    expect(features.map(({ properties }) => properties?.['place'] as string)).toEqual(['Herat', 'Torghundi']); // Sanabar has no known position
    vi.restoreAllMocks();
  });

  it('lights a site on the map while its row is pointed at', async () => {
    const context = makePanels();
    renderPanel(SitesPanel, {}, context);
    await userEvent.hover(screen.getByRole('link', { name: 'Herat' }));
    expect(context.shell.hovered).toEqual({ kind: 'site', id: 'herat' });
    await userEvent.unhover(screen.getByRole('link', { name: 'Herat' }));
    expect(context.shell.hovered).toBeNull();
  });
});
