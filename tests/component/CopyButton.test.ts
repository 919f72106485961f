import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import CopyButton from '../../src/ui/CopyButton.svelte';

const WORDS = { label: 'Copy link', copied: 'Copied', failed: 'Copying was refused.' };
const button = () => screen.getByRole('button', { name: /Copy link/ });

describe('a button that copies', () => {
  it('says for a moment that it worked, and then what it does again', async () => {
    const user = userEvent.setup();
    render(CopyButton, { ...WORDS, produce: () => 'https://example.org/' });
    await user.click(button());
    expect(button()).toHaveTextContent(/^Copied/);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(await navigator.clipboard.readText()).toBe('https://example.org/');
    expect(await screen.findByRole('button', { name: 'Copy link' }, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('shows the text when the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    render(CopyButton, { ...WORDS, produce: () => 'a link' });
    await user.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent('Copying was refused.');
    expect(screen.getByRole('textbox', { name: 'Copy link' })).toHaveValue('a link');
  });

  it('says why there is nothing to copy', async () => {
    const produce = () => Promise.reject(new Error('no file'));
    render(CopyButton, { ...WORDS, produce, explain: () => 'The sources are not on the server.' });
    await userEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent('The sources are not on the server.');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
