import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Files } from '../../src/domain/dataset.ts';
import Receipt from '../../src/panels/Receipt.svelte';
import { makePanels, observation } from '../fixtures/atlas.ts';
import { FILES } from '../fixtures/files.ts';
import { renderPanel } from './render.ts';

const own = observation({ id: 'own', value: 800, quality: 'preferred', group: 'g', sources: ['times'] });
const rival = observation({ id: 'rival', value: 801, quality: 'conflict', group: 'g', sources: ['weekly'] });

async function rivalOn(link: string) {
  const figures = { ...(FILES.figures as Files['figures']), observations: [own, rival] };
  const context = makePanels({ link, files: { figures } });
  renderPanel(Receipt, { observation: own, onclose: () => undefined }, context);
  return (await screen.findByText(/801/)).closest('li') as HTMLElement;
}

it('marks a rival that was only published after the day shown', async () => {
  expect(await rivalOn('/?date=2025-12-31')).toHaveTextContent('published after the day shown');
});

it('tells a rival plainly once it was published', async () => {
  expect(await rivalOn('/')).not.toHaveTextContent('published after the day shown');
});
