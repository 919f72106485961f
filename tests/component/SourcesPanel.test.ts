import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import SourcesPanel from '../../src/panels/SourcesPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const open = () => renderPanel(SourcesPanel, {}, makePanels({ link: '/sources/' }));

describe('the list of sources', () => {
  it('counts all and stands by the publisher’s first letter', async () => {
    open();
    expect(await screen.findByText(/All 3 sources/)).toHaveTextContent('1 of them is weak');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['G', 'R', 'T']);
  });

  it('links to each address that is known and says where none is', async () => {
    open();
    expect(await screen.findByRole('link', { name: 'Ministers sign' })).toHaveAttribute(
      'href',
      'https://example.org/times',
    );
    expect(screen.getByText('(address not known)')).toBeVisible();
    expect(screen.getByText('weak source')).toBeVisible();
  });

  it('finds by publisher, title, year or address', async () => {
    open();
    const find = await screen.findByRole('searchbox', { name: /Find in sources/ });
    await userEvent.type(find, 'times 2025');
    expect(screen.getByText(/1 of 3 sources/)).toBeVisible();
    await userEvent.clear(find);
    await userEvent.type(find, 'nothing like it');
    expect(screen.getByText('No source fits.')).toBeVisible();
  });

  it('opens with the words that a link asks for', async () => {
    renderPanel(SourcesPanel, {}, makePanels({ link: '/sources/?q=ministers' }));
    expect(await screen.findByRole('searchbox', { name: /Find in sources/ })).toHaveValue('ministers');
    expect(screen.getByText(/1 of 3 sources/)).toBeVisible();
  });

  it('is filtered by kind', async () => {
    open();
    await userEvent.click(await screen.findByText('Kind', { selector: 'strong' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'trade press 1' }));
    expect(screen.getByText(/1 of 3 sources/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Towns' })).not.toBeInTheDocument();
  });
});
