import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import LegPanel from '../../src/panels/LegPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = (id: string) => renderPanel(LegPanel, { id }, makePanels({ link: `/leg/${id}/`, files: READING }));

describe('the page of a road or sea leg', () => {
  it('gives its ends, state, surface and history', async () => {
    open('rd-herat-kandahar');
    expect(await screen.findByRole('heading', { level: 1, name: 'Herat – Kandahar' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Herat' })).toHaveAttribute('href', '/site/herat/');
    expect(screen.getByText('last reported May 2024')).toBeVisible();
    expect(screen.getByText('paved two lanes, worn')).toBeVisible();
    expect(screen.getByText('Buses ran, slowly.')).toBeVisible();
  });

  it('gives length and time as figures with receipts', async () => {
    open('rd-herat-kandahar');
    expect(await screen.findByRole('button', { name: /Time for Herat – Kandahar: 4.3–10 h/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Length of Herat – Kandahar: 557 km/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('Published by');
    expect(screen.getByText('Same in both sources.', { selector: '.note' })).toBeVisible();
  });

  it('warns that a leg which overlaps others must not be added to them', async () => {
    open('rd-herat-kandahar');
    expect(await screen.findByText(/must not be added/)).toBeVisible();
  });

  it('says what is not published', async () => {
    open('rd-torkham');
    expect(await screen.findAllByText('not published')).toHaveLength(2);
    expect(screen.queryByText(/must not be added/)).not.toBeInTheDocument();
  });

  it('says so when there is no such leg', async () => {
    open('rd-nowhere');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  });
});
