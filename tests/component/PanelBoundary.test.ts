import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { makePanels } from '../fixtures/atlas.ts';
import Breaking from './Breaking.svelte';
import { renderPanel } from './render.ts';

it('keeps an error to the page that has it: the next one is shown', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const panels = makePanels({ link: '/' });
  renderPanel(Breaking, {}, panels);
  panels.shell.choose({ page: { kind: 'sites' } });
  await tick();
  expect(screen.getByRole('alert')).toHaveTextContent(/met an error/);
  panels.shell.rest({ zoom: 5, lat: 34, lng: 62, bearing: 0, pitch: 0 }); // a moved map asks nothing new of the panel
  await tick();
  expect(report).toHaveBeenCalledOnce();
  panels.shell.choose({ page: { kind: 'about' } });
  expect(await screen.findByRole('heading', { level: 1, name: 'about' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
