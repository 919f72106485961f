import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import MissingPanel from '../../src/panels/MissingPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

describe('the page that is missing', () => {
  it('offers the nearest names and the way home', () => {
    renderPanel(MissingPanel, {}, makePanels({ link: '/project/torgundi-herat/' }));
    expect(screen.getByText('The atlas has nothing at “torgundi-herat”.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Torghundi–Herat railway' })).toHaveAttribute(
      'href',
      '/project/torghundi-herat/',
    );
    expect(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/');
  });

  it('reads a foreign path as a person would', () => {
    renderPanel(MissingPanel, {}, makePanels({ link: '/места/Хэрат/' }));
    expect(screen.getByText('The atlas has nothing at “места/Хэрат”.')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('finds a country by its name', () => {
    renderPanel(MissingPanel, {}, makePanels({ link: '/turkmenia/' }));
    expect(screen.getByRole('link', { name: 'Turkmenistan' })).toHaveAttribute('href', '/country/TM/');
  });
});
