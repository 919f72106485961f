import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import LinePanel from '../../src/panels/LinePanel.svelte';
import MissingPanel from '../../src/panels/MissingPanel.svelte';
import PageView from '../../src/panels/PageView.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

describe('the heading of a page', () => {
  it('leaves focus alone on the page that the link opens', () => {
    renderPanel(MissingPanel, {}, makePanels({ link: '/nowhere/' }));
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });

  it('takes focus when a page arrives, however late', async () => {
    const context = makePanels({ link: '/sites/', files: READING });
    renderPanel(PageView, {}, context);
    context.shell.choose({ page: { kind: 'leg', id: 'rd-torkham' } });
    await expect
      .poll(() => screen.queryByRole('heading', { level: 1, name: 'Torkham – Torkham (Pakistan)' }), {
        timeout: 10_000,
      })
      .toHaveFocus();
  });

  it('takes it once for each arrival', async () => {
    const context = makePanels({ link: '/sites/', files: READING });
    context.shell.choose({ page: { kind: 'line', id: 'af-torghundi-herat' } });
    const first = renderPanel(LinePanel, { id: 'af-torghundi-herat' }, context);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    first.unmount();
    renderPanel(LinePanel, { id: 'af-torghundi-herat' }, context); // made anew, as when a phone is turned
    await tick();
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });
});
