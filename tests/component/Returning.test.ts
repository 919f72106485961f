import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { remember } from '../../src/panels/left.ts';
import SitesPanel from '../../src/panels/SitesPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

function comeBack(follow: (context: ReturnType<typeof makePanels>) => void) {
  const context = makePanels({ link: '/sites/' });
  const list = renderPanel(SitesPanel, {}, context);
  follow(context);
  list.unmount();
  context.address.back();
  renderPanel(SitesPanel, {}, context);
}

it('gives the focus back to the row that was opened', async () => {
  comeBack(({ shell }) => {
    const [, second] = screen.getAllByRole('link');
    remember(shell, second as HTMLAnchorElement);
    shell.follow(second?.getAttribute('href') ?? '');
  });
  await expect.poll(() => screen.getAllByRole('link')[1]).toHaveFocus();
});

it('falls back to the heading when the page was left otherwise', () => {
  comeBack(({ shell }) => shell.choose({ page: { kind: 'about' } }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
