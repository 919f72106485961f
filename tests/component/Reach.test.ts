import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Keys from '../../src/panels/reach/Keys.svelte';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn();
});

function show(link = '/') {
  const panels = makePanels({ link });
  const preferences = new Preferences(null, null);
  renderPanel(Keys, { preferences, link: () => 'https://a.test/' }, panels);
  return { ...panels, preferences };
}
const told = () => document.querySelector('[data-teller]')?.textContent ?? null;

describe('the keys', () => {
  it('list themselves by ?, also on keyboards of other scripts', async () => {
    show();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true }));
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(list).getByRole('row', { name: '[ previous change' })).toBeVisible();
  });

  it('do nothing in a field, with Ctrl, or once they are switched off', async () => {
    const { preferences } = show();
    const field = document.body.appendChild(document.createElement('input'));
    await userEvent.type(field, 't');
    await userEvent.keyboard('{Control>}t{/Control}');
    field.remove();
    preferences.hasKeys = false;
    await userEvent.keyboard('t');
    expect(preferences.theme).toBe('system');
    preferences.hasKeys = true;
    await userEvent.keyboard('t');
    await expect.poll(() => preferences.theme).toBe('light');
  });
});

describe('what is told', () => {
  it('is each change of layers, colours and filters, once', async () => {
    const { shell } = show();
    await expect.poll(told).toBe('');
    shell.choose({ layers: shell.state.layers.filter((id) => id !== 'stations') });
    await expect.poll(told).toBe('Hidden on the map: Stations');
    shell.choose({ color: 'gauge' });
    await expect.poll(told).toBe('Colour railways by: gauge');
    shell.choose({ status: ['planned'] });
    await expect.poll(told).toMatch(/^State: planned$/);
    shell.rest({ zoom: 5, lat: 34, lng: 62, bearing: 0, pitch: 0 }); // a moved map says nothing
    await expect.poll(told).toMatch(/^State: planned$/);
  });

  it('is not what the page counts by itself', async () => {
    const { shell } = show('/sites/');
    await expect.poll(told).toBe('');
    shell.choose({ kind: ['port'] });
    shell.choose({ gauge: [1435] });
    await expect.poll(told).toBe('Gauge: 1435 mm');
  });
});
