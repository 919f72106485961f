import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import CrossingPanel from '../../src/panels/CrossingPanel.svelte';
import { makePanels, observation } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = (id: string) =>
  renderPanel(CrossingPanel, { id }, makePanels({ link: `/crossing/${id}/`, files: READING }));
const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a border crossing', () => {
  it('gives its state and the date of the last report beside it', () => {
    open('chaman-spin-boldak');
    expect(screen.getByRole('heading', { level: 1, name: 'Chaman–Spin Boldak' })).toBeVisible();
    expect(screen.getByText('closed to trade')).toBeVisible();
    expect(screen.getByText('last reported 27 Feb 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Pakistan' })).toHaveAttribute('href', '/country/PK/');
  });

  it('tells how it went, the latest first, each report with its sources', async () => {
    open('chaman-spin-boldak');
    const history = await part('How it went');
    const rows = await history.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('12 Oct 2025');
    expect(rows[0]).toHaveTextContent('Shut after fighting.');
    await userEvent.click(within(rows[0] as HTMLElement).getByText('1 source'));
    expect(await history.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
  });

  it('gives the rails on either side with their gauges, and leads to the station on its line', async () => {
    open('serhetabat-torghundi');
    const rails = await part('Rails on either side');
    expect(rails.getByRole('heading', { name: 'Serhetabat, Turkmenistan' })).toBeVisible();
    expect(rails.getByRole('link', { name: 'Torghundi – Sanobar' })).toHaveAttribute(
      'href',
      '/line/af-torghundi-herat/?stop=af-torghundi',
    );
    expect(rails.getByText('The gauge is 1520 mm on both sides.')).toBeVisible();
  });

  it('shows what was measured there with receipts, or that nothing was', async () => {
    const { unmount } = open('serhetabat-torghundi');
    const traffic = await part('Traffic measured here');
    expect(await traffic.findByRole('button', { name: /about 490,000 tonnes/ })).toBeVisible();
    unmount();
    open('chaman-spin-boldak');
    expect(await screen.findByText('No measurement at this crossing was found.')).toBeVisible();
  });

  it('shows what else is told of it, and nothing where nothing is', async () => {
    const figures = READING.figures as NonNullable<typeof READING.figures>;
    const state = observation({
      id: 'fig-state',
      label: 'State of the old line',
      subject: 'crossing:chaman-spin-boldak',
    });
    const files = { ...READING, figures: { ...figures, observations: [state] } };
    const { unmount } = renderPanel(CrossingPanel, { id: 'chaman-spin-boldak' }, makePanels({ files }));
    expect((await part('Figures')).getByText('State of the old line')).toBeVisible();
    unmount();
    renderPanel(CrossingPanel, { id: 'serhetabat-torghundi' }, makePanels({ files }));
    expect(await screen.findByRole('button', { name: /about 490,000 tonnes/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Figures' })).not.toBeInTheDocument();
  });

  it('leads to the place', () => {
    open('serhetabat-torghundi');
    expect(screen.getByRole('link', { name: 'Torghundi' })).toHaveAttribute('href', '/site/torghundi/');
  });
});
